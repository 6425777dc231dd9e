/** An error of Python in the fields of Dagster's schema. @param message - without the name of its class */
export function pythonError(
  className: string,
  message: string,
  stack: readonly string[] = [],
): Record<string, unknown> {
  return {
    __typename: "PythonError",
    message: `${className}: ${message}\n`,
    className,
    stack: [...stack],
    cause: null,
    causes: [],
    errorChain: [],
  };
}

/** The message of an error of the company's code without the name of its class. */
export function bareMessage({ message, className }: { message: string; className: string }): string {
  return message.trim().replace(`${className}: `, "");
}
