import { buildRun } from "../history/build-run.ts";
import type { DemoPart } from "../part.ts";
import { type LaunchSelector, requestOf } from "./launch.ts";
import { executionPlanFields } from "./run-fields.ts";

/** What a run would do, were it launched. */
export const runPlansPart: DemoPart = {
  query: {
    executionPlanOrError: (
      { pipeline, runConfigData }: { pipeline: LaunchSelector; runConfigData?: unknown },
      context,
    ) => {
      const request = requestOf({ selector: pipeline, runConfigData }, context);
      return "refused" in request ? request.refused : executionPlanFields(buildRun(context.deployment, 0, request));
    },
  },
};
