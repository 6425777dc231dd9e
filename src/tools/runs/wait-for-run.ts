import { z } from "zod";
import { findRunId } from "../../dagster/find.ts";
import { followRun } from "../../dagster/follow-run.ts";
import { defineTool } from "../define.ts";
import { runId, timeoutS } from "../params.ts";
import { runStateShape } from "./run-shapes.ts";

export const waitForRun = defineTool({
  name: "wait_for_run",
  toolset: "runs",
  access: "read",
  title: "Wait for run",
  description:
    "Wait until a run ends, with progress, and give its final status. When the time is over the run goes on.",
  input: z.strictObject({ run_id: runId, timeout_s: timeoutS(300) }),
  output: z.strictObject(runStateShape),
  async handler({ run_id, timeout_s }, dagster) {
    return followRun(dagster, await findRunId(dagster, run_id), timeout_s);
  },
});
