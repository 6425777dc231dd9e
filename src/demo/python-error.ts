/** An error of Python in the fields of Dagster's schema. */
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
