import type { DemoPolicyDocument } from "./policies.ts";
import { eventKinds } from "./policy-schema.ts";

/** The targets that go with each kind of event. */
const targetsOf: Readonly<Record<keyof typeof eventKinds, RegExp>> = {
  job: /^(run_result|long_running_job_threshold)_target$/,
  asset: /^(asset_.*|favorites_selection_view)_target$/,
  "asset health": /^(asset_.*|favorites_selection_view)_target$/,
  "table schema": /^(asset_.*|favorites_selection_view)_target$/,
  tick: /^schedule_or_sensor_target$/,
  agent: /^$/,
  "code location": /^code_location_target$/,
  insights: /^(insights_.*|credit_limit)_target$/,
  "metric monitor": /^metric_monitor_.*_target$/,
};

/** What Dagster+ finds wrong in a policy whose document fits the schema; nothing when all is well. */
export function policyErrors(document: DemoPolicyDocument): string[] {
  const { event_types: events, alert_targets: targets, policy_options: options } = document;
  const errors: string[] = [];
  const kinds = kindsOf(events);
  if (events.length === 0) errors.push("At least one event type is required.");
  const [kind] = kinds;
  if (kinds.length > 1) errors.push(`Event types of different kinds cannot be combined: ${kinds.join(", ")}.`);
  if (kind === undefined || kinds.length > 1) return errors;
  const names = (targets ?? []).flatMap((target) => Object.keys(target));
  for (const name of names) {
    if (!targetsOf[kind].test(name))
      errors.push(`A target of the type ${name} cannot be used with ${events.join(", ")}.`);
  }
  if (events.includes("JOB_LONG_RUNNING") && !names.includes("long_running_job_threshold_target")) {
    errors.push("JOB_LONG_RUNNING requires a long_running_job_threshold_target.");
  }
  if (kind === "table schema" && !options?.table_schema_change_types?.length) {
    errors.push("ASSET_TABLE_SCHEMA_CHANGE requires at least one of table_schema_change_types.");
  }
  if ((kind === "insights" || kind === "metric monitor") && names.length !== 1) {
    errors.push(`${events.join(", ")} requires exactly one target.`);
  }
  const failures = options?.consecutive_failure_threshold;
  if (typeof failures === "number" && (kind !== "tick" || failures < 1 || failures > 100)) {
    errors.push("consecutive_failure_threshold is for TICK_FAILURE, from 1 to 100.");
  }
  if ("email_owners" in document.notification_service && !kind.startsWith("asset") && kind !== "table schema") {
    errors.push("email_owners can only be used with events of assets.");
  }
  return errors;
}

function kindsOf(events: readonly string[]): (keyof typeof eventKinds)[] {
  const kinds = Object.keys(eventKinds) as (keyof typeof eventKinds)[];
  return kinds.filter((kind) => events.some((event) => (eventKinds[kind] as readonly string[]).includes(event)));
}
