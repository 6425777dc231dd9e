import { z } from "zod";
import { findRunId } from "../../dagster/find.ts";
import { readRunSteps } from "../../dagster/run-steps.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";
import { readRunDetail } from "./run-details.ts";
import { runStats, runStatsShape } from "./run-stats.ts";
import { stepAnswer, stepShape } from "./step-answer.ts";

/** How many of the steps that took longest are named. */
const slowest = 5;

export const getRunStats = defineTool({
  name: "get_run_stats",
  toolset: "runs",
  access: "read",
  title: "Run statistics",
  description: "How long a run was queued, took to launch and ran; its steps, materializations, and slowest steps.",
  input: z.strictObject({ run_id: runId }),
  output: z.strictObject({
    run_id: z.string(),
    status: z.string(),
    ...runStatsShape.shape,
    steps_total: z.number().optional(),
    slowest_steps: z.array(stepShape).optional(),
  }),
  async handler({ run_id }, dagster) {
    const id = await findRunId(dagster, run_id);
    const [run, { steps }] = await Promise.all([readRunDetail(dagster, id), readRunSteps(dagster, id)]);
    const took = steps
      .map((step) => stepAnswer(step, undefined))
      .filter(({ duration_s }) => duration_s !== undefined)
      .sort((a, b) => b.duration_s! - a.duration_s!);
    return {
      run_id: id,
      status: run.status,
      ...runStats(run),
      steps_total: steps.length > 0 ? steps.length : undefined,
      slowest_steps: took.slice(0, slowest),
    };
  },
});
