/** An exception of the company's code. */
export interface DemoError {
  message: string;
  className: string;
  stack: string[];
}

/** An exception in the fields of Dagster's schema; a cause, when there is one, is what it was raised from. */
export function pythonErrorFields(error: DemoError, cause?: DemoError): Record<string, unknown> {
  const told = cause === undefined ? null : pythonErrorFields(cause);
  return {
    __typename: "PythonError",
    ...error,
    cause: told,
    causes: told === null ? [] : [told],
    errorChain: told === null ? [] : [{ isExplicitLink: true, error: told }],
  };
}
