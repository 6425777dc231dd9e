import type { RunPlan } from "../history/run-plan.ts";
import { runStoreOf } from "../history/run-store.ts";
import { fileKeyOf } from "../history/step-events.ts";
import type { DemoContext, DemoPart } from "../part.ts";
import { runNotFound } from "./run-queries.ts";

/** The most events that Dagster gives at once. */
const mostEvents = 1000;

/** What runs logged and printed. */
export const runLogsPart: DemoPart = {
  query: {
    logsForRun: (
      { runId, afterCursor, limit }: { runId: string; afterCursor?: string | null; limit?: number | null },
      context,
    ) => {
      const store = runStoreOf(context);
      const plan = store.run(runId, context.now);
      if (plan === undefined) return runNotFound(runId);
      const events = store.events(plan, context.now);
      const from = positionAfter(plan, afterCursor);
      const page = events.slice(from, from + Math.min(limit ?? mostEvents, mostEvents));
      const end = Math.max(from, 0) + page.length;
      return {
        __typename: "EventConnection",
        events: page,
        cursor: page.length === 0 && afterCursor ? afterCursor : cursorOf("STORAGE_ID", storageId(plan, end)),
        hasMore: end < events.length,
      };
    },
    capturedLogs: (
      { logKey, cursor, limit }: { logKey: string[]; cursor?: string | null; limit?: number | null },
      context,
    ) => {
      const [runId = "", , fileKey = ""] = logKey;
      const plan = runStoreOf(context).run(runId, context.now);
      const printed = plan === undefined ? undefined : printedBy(plan, fileKey, context);
      const [stdoutFrom = 0, stderrFrom = 0] = (cursor ?? "").split(":").map((part) => Number(part) || 0);
      const stdout = pieceOf(printed?.stdout ?? "", stdoutFrom, limit);
      const stderr = pieceOf(printed?.stderr ?? "", stderrFrom, limit);
      return {
        logKey,
        stdout: stdout.text || null,
        stderr: stderr.text || null,
        cursor: `${stdout.end}:${stderr.end}`,
      };
    },
  },
};

/** Events are numbered through the whole storage: the runs' logs lie one behind the other in it. */
function storageId({ number }: RunPlan, position: number): number {
  return number * 1_000_000 + position;
}

function cursorOf(type: "OFFSET" | "STORAGE_ID", value: number): string {
  return Buffer.from(JSON.stringify({ type, value })).toString("base64");
}

/** How many events are before those that follow a cursor. @throws {Error} for a cursor that Dagster did not give */
function positionAfter(plan: RunPlan, cursor: string | null | undefined): number {
  if (!cursor) return 0;
  const { type, value } = JSON.parse(Buffer.from(cursor, "base64").toString("utf8")) as { type: string; value: number };
  return type === "OFFSET" ? value : Math.max(0, value - storageId(plan, 0));
}

/** What the process of a step has printed by now. */
function printedBy(
  plan: RunPlan,
  fileKey: string,
  context: DemoContext,
): { stdout: string; stderr: string } | undefined {
  const { steps } = runStoreOf(context).timeline(plan);
  for (const { step, attempts } of steps) {
    for (const [attempt, { start, end }] of attempts.entries()) {
      if (fileKeyOf(plan, step.key, attempt) !== fileKey || start > context.now) continue;
      const over = end <= context.now;
      const told = (text = "") => (over ? text : text.slice(0, text.indexOf("\n") + 1));
      return { stdout: told(step.stdout), stderr: told(step.stderr) };
    }
  }
  return undefined;
}

function pieceOf(text: string, from: number, limit: number | null | undefined): { text: string; end: number } {
  const bytes = Buffer.from(text, "utf8");
  const piece = bytes.subarray(from, limit == null ? undefined : from + limit);
  return { text: piece.toString("utf8"), end: Math.min(from, bytes.length) + piece.length };
}
