import { z } from "zod";
import { findRunId } from "../../dagster/find.ts";
import { type RunStep, readFailures, readRunSteps } from "../../dagster/run-steps.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, runId } from "../params.ts";
import { stepAnswer, stepShape } from "./step-answer.ts";

const statuses = ["SUCCESS", "FAILURE", "SKIPPED", "IN_PROGRESS", "NOT_STARTED"] as const;

export const listRunSteps = defineTool({
  name: "list_run_steps",
  toolset: "runs",
  access: "read",
  title: "List run steps",
  description: "List the steps of a run with status, attempts, timing and the root error of those that failed.",
  input: z.strictObject({ run_id: runId, status: z.enum(statuses).optional(), limit: limit(100), cursor }),
  output: z.strictObject({
    run_id: z.string(),
    status: z.string(),
    counts: z.record(z.string(), z.number()).optional(),
    steps: z.array(stepShape),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const id = await findRunId(dagster, input.run_id);
    const { status, steps } = await readRunSteps(dagster, id);
    const failed = steps.filter((step) => step.status === "FAILURE").length;
    const failures = failed > 0 ? await readFailures(dagster, id, failed) : undefined;
    const wanted = steps
      .filter((step) => input.status === undefined || step.status === input.status)
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const page = pageOfSorted("steps", wanted, keyOf, (step) => stepAnswer(step, failures), input);
    const counts: Record<string, number> = {};
    for (const step of steps) counts[step.status] = (counts[step.status] ?? 0) + 1;
    const hint =
      wanted.length > 0
        ? undefined
        : steps.length === 0
          ? `This run has no steps yet; it is ${status}.`
          : emptyHint("steps of this run", { status: input.status });
    return Object.assign(page, { run_id: id, status, counts: steps.length > 0 ? counts : undefined, hint });
  },
});

/** By start; steps that have not started come last, by name. */
function keyOf({ started, step }: RunStep): string {
  return `${started === undefined ? "~" : started.toFixed(6).padStart(20, "0")} ${step}`;
}
