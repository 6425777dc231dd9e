/** An exception of the company's code or of Dagster, with what it came from. */
export interface DemoError {
  className: string;
  message: string;
  stack: string[];
  cause?: DemoError;
}

/** An error in the fields of Dagster's schema: the chain holds what is below it, nearest first. */
export function errorFields(error: DemoError): Record<string, unknown> {
  const below: DemoError[] = [];
  for (let next = error.cause; next !== undefined; next = next.cause) below.push(next);
  return {
    __typename: "PythonError",
    ...plain(error),
    cause: error.cause === undefined ? null : () => errorFields(error.cause!),
    causes: () => below.map(errorFields),
    errorChain: below.map((cause) => ({
      __typename: "ErrorChainLink",
      message: cause.message,
      isExplicitLink: true,
      error: { ...plain(cause), cause: null, causes: [], errorChain: [] },
    })),
  };
}

function plain({ className, message, stack }: DemoError): Record<string, unknown> {
  return { className, message, stack };
}

/** What Dagster wraps around an exception of a step. */
export function stepError(step: string, cause: DemoError): DemoError {
  return {
    className: "DagsterExecutionStepExecutionError",
    message: `dagster._core.errors.DagsterExecutionStepExecutionError: Error occurred while executing op "${step}":\n`,
    stack: [
      '  File "/usr/local/lib/python3.11/site-packages/dagster/_core/execution/plan/execute_plan.py", line 245, in dagster_event_sequence_for_step\n    yield from check.generator(step_events)\n',
      '  File "/usr/local/lib/python3.11/site-packages/dagster/_core/execution/plan/utils.py", line 83, in op_execution_error_boundary\n    raise error_cls(\n',
    ],
    cause,
  };
}

/** The payment provider refuses: too many requests. */
export const tooManyRequests: DemoError = {
  className: "HTTPError",
  message:
    "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://api.payments.example/v1/charges\n",
  stack: [
    '  File "/app/ingestion/payments.py", line 61, in payments\n    charges = client.charges(day)\n',
    '  File "/app/ingestion/payments.py", line 28, in charges\n    response.raise_for_status()\n',
    '  File "/usr/local/lib/python3.11/site-packages/requests/models.py", line 1026, in raise_for_status\n    raise HTTPError(http_error_msg, response=self)\n',
  ],
};

/** Told to be strict, the revenue of a day is not written while its payments are missing. */
export function paymentsMissing(partition: string): DemoError {
  return {
    className: "ValueError",
    message: `ValueError: strict: 38 % of the card orders of ${partition} have no payment in staging/payments, more than 5 %\n`,
    stack: ['  File "/app/warehouse/marts.py", line 44, in revenue\n    raise ValueError(\n'],
  };
}
