import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";

/**
 * What a look at Dagster after a change gives. What the change itself answered (an id, the value before) must not get lost when
 * the look fails: then the answer's notes say so, and this is undefined.
 *
 * @param done - what was done and what is not known for that, without a full stop
 * @throws {OperationError} `canceled`: nobody is there to be told
 */
export async function readAfterChange<T>(
  dagster: Dagster,
  done: string,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    dagster.note(`${done}: ${error.message}`);
    return undefined;
  }
}
