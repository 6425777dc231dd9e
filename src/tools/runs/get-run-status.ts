import { z } from "zod";
import { findRunId } from "../../dagster/find.ts";
import { runState, stepCount } from "../../dagster/follow-run.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";
import { runStateShape } from "./run-shapes.ts";

export const getRunStatus = defineTool({
  name: "get_run_status",
  toolset: "runs",
  access: "read",
  title: "Run status",
  description: "Status of one run and how many of its steps are done: the smallest answer about a run.",
  input: z.strictObject({ run_id: runId }),
  output: z.strictObject(runStateShape),
  async handler({ run_id }, dagster) {
    const id = await findRunId(dagster, run_id);
    return runState(dagster, id, await stepCount(dagster, id));
  },
});
