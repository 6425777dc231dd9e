import { OperationError } from "../dagster/errors.ts";
import { shorten, squeeze } from "../output/sanitize.ts";

/** The longest message of an error, in characters. */
const longestMessage = 2000;

/**
 * Anything that was thrown, as the `{error: {…}}` of an answer. What is not an `OperationError` is a fault of this program:
 * it becomes `internal_error` without stack, URL or value in it.
 */
export function answerOfError(error: unknown): Record<string, unknown> {
  if (error instanceof OperationError) {
    // What is wrong with a selection is pointed at by a caret on the line below it: no character may move.
    const told = error.code === "invalid_selection" ? error.message : squeeze(error.message);
    return {
      error: {
        code: error.code,
        message: shorten(told, longestMessage),
        candidates: error.candidates,
        allowed: error.allowed?.slice(0, 50),
        problems: error.problems?.slice(0, 50),
        next: error.next?.slice(0, 3),
      },
    };
  }
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return {
    error: {
      code: "internal_error",
      message: `This server failed while it handled the call (${kind}). That is a fault of dagster-mcp-server, not of the call; its log on stderr has the details.`,
    },
  };
}
