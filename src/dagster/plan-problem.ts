import { shorten } from "../output/sanitize.ts";
import { dagsterSentence } from "../output/terminology.ts";
import type { PythonErrorPartsFragment } from "../queries/generated/graphql.ts";
import { OperationError } from "./errors.ts";
import { rootError } from "./failures.ts";

/** The error for a run that Dagster could not plan or create: its root, without the stack traces that Dagster writes into it. */
export function cannotPlan(error: PythonErrorPartsFragment): OperationError {
  const [head = ""] = rootError(error, 4000).message.split(/\n\s*Stack Trace:/);
  const lines = head
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return new OperationError(
    "refused_by_dagster",
    `Dagster cannot start this run: ${shorten(dagsterSentence(lines.join(" ")), 700)}`,
  );
}
