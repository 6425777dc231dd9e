import { isDaily } from "../asset-keys.ts";
import type { DemoContext } from "../part.ts";
import { evaluationErrorFields, failureOf } from "./failures.ts";
import type { DemoInstigator } from "./instigators.ts";

const deleteExportsConfig = "ops:\n  delete_exports:\n    config:\n      older_than_days: 30\n      mode: DELETE\n";

const day = 24 * 60 * 60 * 1000;

/** What a tick of a schedule or sensor would come to at a time: nothing happens by asking. */
export function evaluate(
  instigator: DemoInstigator,
  at: number,
  cursor: string | null,
  { world, now }: DemoContext,
): Record<string, unknown> {
  // It is the code of now that is evaluated, whatever time it is asked for.
  const failure = failureOf(instigator, world);
  const fails = failure !== undefined && now >= failure.since;
  const requests = fails || instigator.schedule === undefined ? null : [scheduledRequest(instigator, at)];
  return {
    __typename: "DryRunInstigationTick",
    timestamp: at / 1000,
    evaluationResult: {
      dynamicPartitionsRequests: null,
      runRequests: requests,
      skipReason: !fails && requests === null ? skipReasonOf(instigator, cursor) : null,
      error: fails ? evaluationErrorFields(instigator, failure) : null,
      cursor: fails || instigator.kind === "SCHEDULE" ? null : cursor,
    },
  };
}

/** A schedule of a job of days requests the day before its tick. */
function scheduledRequest({ name, schedule, location }: DemoInstigator, at: number): Record<string, unknown> {
  const job = location.jobs.find((candidate) => candidate.name === schedule?.definition.job);
  const partition =
    job !== undefined && isDaily(job, location)
      ? [{ key: "dagster/partition", value: new Date(at - day).toISOString().slice(0, 10) }]
      : [];
  return {
    runKey: null,
    tags: [{ key: "dagster/schedule_name", value: name }, ...partition],
    // A job that cannot run without config is given it by its schedule.
    runConfigYaml: job?.ops?.includes("delete_exports") ? deleteExportsConfig : "{}\n",
    assetSelection: null,
    assetChecks: null,
    jobName: null,
  };
}

function skipReasonOf({ sensor }: DemoInstigator, cursor: string | null): string {
  if (sensor?.definition.type === "RUN_STATUS") return "No run has failed since the last evaluation.";
  return cursor === null ? "No files." : `No files after ${cursor}.`;
}
