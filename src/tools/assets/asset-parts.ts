import type { AssetDefinition } from "../../dagster/asset-details.ts";
import { readCheckStates } from "../../dagster/check-executions.ts";
import { allowedAt, readConfigTypes } from "../../dagster/config-schema.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { assetRunTarget, selectorOfTarget } from "../../dagster/launch.ts";
import { readAssetStatuses } from "../../dagster/partition-statuses.ts";
import { expectType } from "../../dagster/unions.ts";
import { shorten } from "../../output/sanitize.ts";

/** How many ranges of failed or missing partitions are named. */
const rangesNamed = 20;

/** The checks of an asset, each with its latest execution, also when that was for an older materialization. */
export async function checksOf(dagster: Dagster, key: string, definition: AssetDefinition) {
  const { checks } = expectType(definition.assetChecksOrError, "AssetChecks");
  const states = await readCheckStates(
    dagster,
    checks.map(({ name }) => ({ asset: key, name })),
  );
  return checks.map(({ name, description, blocking }, index) => {
    const { status, severity, executed, run_id } = states[index]!;
    return {
      check: name,
      description: description ? shorten(description, 300) : undefined,
      blocking: blocking || undefined,
      status,
      severity,
      executed,
      run_id,
    };
  });
}

/** How an asset is partitioned, and which of its partitions failed or are missing. */
export async function partitionsOf(dagster: Dagster, key: string) {
  const statuses = await readAssetStatuses(dagster, key);
  const { space } = statuses;
  const ranges = (status: "failed" | "missing" | "in_progress") =>
    statuses
      .ranges(status)
      .slice(0, rangesNamed)
      .map(({ start, end }) => (start === end ? start : `${start}...${end}`));
  return {
    ...statuses.counts(),
    total: space.count,
    first: space.count > 0 ? space.keyAt(0) : undefined,
    last: space.count > 0 ? space.keyAt(space.count - 1) : undefined,
    failed_partitions: ranges("failed"),
    missing_partitions: ranges("missing"),
    in_progress_partitions: ranges("in_progress"),
  };
}

/** What materializes an asset by itself: its condition, and the schedules and sensors that target it. */
export function automationOf(definition: AssetDefinition) {
  const instigators = definition.targetingInstigators ?? [];
  return {
    condition: definition.automationCondition?.label ?? undefined,
    condition_parts: definition.automationCondition?.expandedLabel ?? undefined,
    schedules: instigators.flatMap((instigator) =>
      instigator.__typename === "Schedule"
        ? [{ schedule: instigator.name, cron: instigator.cronSchedule, status: instigator.scheduleState.status }]
        : [],
    ),
    sensors: instigators.flatMap((instigator) =>
      instigator.__typename === "Sensor"
        ? [{ sensor: instigator.name, type: instigator.sensorType, status: instigator.sensorState.status }]
        : [],
    ),
  };
}

/** What config a run of the asset takes: where it stands in the run config, and what may stand there. */
export async function configOf(dagster: Dagster, key: string, definition: AssetDefinition) {
  const resources = (definition.requiredResources ?? []).map(({ resourceKey }) => resourceKey);
  const op = definition.opName;
  if (!definition.isMaterializable || !op) return { resources, takes_config: false };
  const types = await readConfigTypes(dagster, selectorOfTarget(await assetRunTarget(dagster, [key])));
  const path = ["ops", op, "config"];
  const allowed = allowedAt(types, path);
  const fields = allowed?.length === 1 && allowed[0] === "Any" ? undefined : allowed;
  return { resources, takes_config: fields !== undefined, path: fields && path.join("."), fields };
}
