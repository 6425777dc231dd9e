import { OperationError } from "./errors.ts";

/**
 * The outcome of a mutation that answers true or false alone. Where Dagster has an error to tell, such a field cannot carry it
 * and GraphQL fails with "Boolean cannot represent … <GrapheneUnauthorizedError instance>": the type is all that is left of it.
 *
 * @param what - what was to be done, after "Dagster refused to"
 * @throws {OperationError} `permission_denied` or `refused_by_dagster`, or whatever else went wrong
 */
export async function booleanOutcome(what: string, outcome: Promise<boolean>): Promise<void> {
  let done: boolean;
  try {
    done = await outcome;
  } catch (error) {
    const type =
      error instanceof OperationError
        ? /cannot represent a non boolean value: <Graphene(\w+)/.exec(error.message)?.[1]
        : undefined;
    if (type === undefined) throw error;
    if (type === "UnauthorizedError")
      throw new OperationError("permission_denied", `Dagster refused to ${what} for lack of permission.`, {
        cause: error,
      });
    throw new OperationError(
      "refused_by_dagster",
      `Dagster refused to ${what}; its answer has no room for the reason.`,
      { cause: error },
    );
  }
  if (!done) throw new OperationError("refused_by_dagster", `Dagster answered that it did not ${what}.`);
}
