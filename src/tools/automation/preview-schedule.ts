import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { readSchedule, scheduleInstigator, scheduleSelector } from "../../dagster/instigation.ts";
import { expectType } from "../../dagster/unions.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import { AutomationPreviewScheduleDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText, time } from "../params.ts";
import { evaluationAnswer, evaluationOutput, evaluationTimeoutMs } from "./evaluation.ts";

export const previewSchedule = defineTool({
  name: "preview_schedule",
  toolset: "automation",
  access: "read",
  title: "Preview schedule",
  description:
    "Dry run of a schedule: evaluates its code for one tick and shows the runs it would request, its skip reason or its error. Launches nothing.",
  input: z.strictObject({
    name: shortText,
    timestamp: time.optional().describe("the first tick at or after it; the next tick when left out"),
    location,
    repository: shortText.optional(),
  }),
  output: z.strictObject({
    schedule: z.string(),
    location: z.string(),
    status: z.string(),
    tick: z.string(),
    ...evaluationOutput,
  }),
  async handler(input, dagster) {
    const from = input.timestamp === undefined ? undefined : parseTime(input.timestamp, "timestamp", Date.now()) / 1000;
    if (from !== undefined && from <= 0)
      throw new OperationError("invalid_arguments", "timestamp: must be after 1970.");
    const found = await findByName(dagster, "schedule", input);
    const schedule = await readSchedule(dagster, found, 1, from);
    // Dagster evaluates the first tick at or after the time it is given, and does not tell which that was.
    const tick = schedule.futureTicks.results[0]?.timestamp;
    if (tick === null || tick === undefined) {
      throw new OperationError(
        "refused_by_dagster",
        `The schedule ${JSON.stringify(found.name)} has no tick at or after that time.`,
      );
    }
    const { scheduleDryRun } = await dagster.evaluate(
      AutomationPreviewScheduleDocument,
      { selector: scheduleSelector(found), timestamp: tick },
      { timeoutMs: evaluationTimeoutMs },
    );
    const { evaluationResult } = expectType(scheduleDryRun, "DryRunInstigationTick");
    return {
      schedule: found.name,
      location: found.location,
      status: scheduleInstigator(schedule, found.location).state.status,
      tick: isoFromSeconds(tick) ?? String(tick),
      ...(await evaluationAnswer(evaluationResult, schedule.pipelineName)),
    };
  },
});
