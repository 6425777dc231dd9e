import { stringify } from "yaml";
import { requestOfTick } from "../history/scheduled-runs.ts";
import type { DemoContext } from "../part.ts";
import { evaluationErrorFields, failureOf } from "./failures.ts";
import type { DemoInstigator } from "./instigators.ts";

/** What a tick of a schedule or sensor would come to at a time (ms): nothing happens by asking. */
export function evaluate(
  instigator: DemoInstigator,
  at: number,
  cursor: string | null,
  context: DemoContext,
): Record<string, unknown> {
  // It is the code of now that is evaluated, whatever time it is asked for.
  const failure = failureOf(instigator, context.world);
  const fails = failure !== undefined && context.now >= failure.since;
  const requests = fails || instigator.schedule === undefined ? null : [scheduledRequest(instigator, at, context)];
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

function scheduledRequest(
  { name, location, schedule }: DemoInstigator,
  at: number,
  { world, deployment }: DemoContext,
): Record<string, unknown> {
  const { partitions, config } = requestOfTick(deployment, location, schedule!.definition, at, world.plant);
  const tags = { "dagster/schedule_name": name, ...(partitions && { "dagster/partition": partitions[0]! }) };
  return {
    runKey: null,
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    runConfigYaml: stringify(config),
    assetSelection: null,
    assetChecks: null,
    jobName: null,
  };
}

function skipReasonOf({ sensor }: DemoInstigator, cursor: string | null): string {
  switch (sensor?.definition.type) {
    case "RUN_STATUS":
      return "No run has failed since the last evaluation.";
    case "ASSET":
      return "raw/payments has not been made since the last evaluation.";
    default:
      return cursor === null ? "No files." : `No files after ${cursor}.`;
  }
}
