import { pathOf } from "../assets/keys.ts";
import type { DemoLocation } from "../company.ts";
import { idOf } from "../ids.ts";
import { conditionedAssets } from "../ops.ts";
import { type DemoContext, hasRole } from "../part.ts";
import { repositoryName, repositoryOrigin } from "../repositories.ts";
import { canBeReset, cursorAt, type DemoInstigator, instigatorsOf, nextTickAfter, ranAt } from "./instigators.ts";
import { answerTicks, type TickArguments, ticksBefore } from "./ticks.ts";

/** The schedules of a location in the fields of Dagster's schema. */
export function scheduleList(location: DemoLocation, context: DemoContext): Record<string, unknown>[] {
  return instigatorsOf(context)
    .filter((one) => one.location === location && one.kind === "SCHEDULE")
    .map((one) => instigatorFields(one, context));
}

/** The sensors of a location in the fields of Dagster's schema. */
export function sensorList(location: DemoLocation, context: DemoContext): Record<string, unknown>[] {
  return instigatorsOf(context)
    .filter((one) => one.location === location && one.kind === "SENSOR")
    .map((one) => instigatorFields(one, context));
}

/** The schedules and sensors that have a job run. */
export function instigatorsOfJob(
  job: string,
  location: DemoLocation,
  kind: DemoInstigator["kind"],
  context: DemoContext,
) {
  return instigatorsOf(context)
    .filter((one) => one.location === location && one.kind === kind && jobOf(one) === job)
    .map((one) => instigatorFields(one, context));
}

/** The schedules and sensors that may have an asset made, by a job or by its condition. */
export function instigatorsOfAsset(key: string, location: DemoLocation, context: DemoContext) {
  const jobs = location.jobs.filter(({ assets }) => assets?.includes(key)).map(({ name }) => name);
  const conditioned = conditionedAssets(location).includes(key);
  return instigatorsOf(context)
    .filter(
      (one) =>
        one.location === location &&
        (jobs.includes(jobOf(one) ?? "") || (conditioned && one.sensor?.definition.type === "AUTOMATION")),
    )
    .map((one) => instigatorFields(one, context));
}

/** A schedule or sensor in the fields of Dagster's schema. */
export function instigatorFields(instigator: DemoInstigator, context: DemoContext): Record<string, unknown> {
  const { now } = context;
  return {
    id: instigator.id,
    name: instigator.name,
    description: instigator.description ?? null,
    defaultStatus: instigator.runsByCode ? "RUNNING" : "STOPPED",
    canReset: canBeReset(instigator, now),
    owners: [{ __typename: "TeamDefinitionOwner", team: teamOf(instigator.location) }],
    tags: [],
    metadataEntries: [],
    ...(instigator.kind === "SCHEDULE" ? scheduleFields(instigator, context) : sensorFields(instigator, context)),
  };
}

/** The state of a schedule or sensor in the fields of Dagster's schema. */
export function stateFields(instigator: DemoInstigator, context: DemoContext): Record<string, unknown> {
  const { now, deployment } = context;
  const mayEdit = hasRole(context, "EDITOR");
  return {
    id: instigator.id,
    selectorId: idOf("selector", deployment.name, instigator.id),
    name: instigator.name,
    instigationType: instigator.kind,
    status: ranAt(instigator, now) ? "RUNNING" : "STOPPED",
    repositoryName,
    repositoryLocationName: instigator.location.name,
    repositoryOrigin: repositoryOrigin(instigator.location),
    typeSpecificData: () => typeSpecificData(instigator, context),
    nextTick: nextTickFields(instigator, now),
    ticks: (args: TickArguments) => answerTicks(instigator, args, context),
    runningCount: 0,
    hasStartPermission: mayEdit,
    hasStopPermission: mayEdit,
  };
}

function scheduleFields(instigator: DemoInstigator, context: DemoContext): Record<string, unknown> {
  const { definition, cron } = instigator.schedule!;
  return {
    __typename: "Schedule",
    cronSchedule: definition.cron,
    executionTimezone: "UTC",
    pipelineName: definition.job,
    solidSelection: null,
    mode: "default",
    assetSelection: null,
    scheduleState: () => stateFields(instigator, context),
    futureTicks: ({ cursor, limit, until }: { cursor?: number; limit?: number; until?: number }) => {
      const times = cron.after(cursor === undefined || cursor === null ? context.now : cursor * 1000);
      const results = take(times, limit ?? (until ? 1000 : 10)).filter((at) => !until || at <= until * 1000);
      return { results: results.map((at) => ({ timestamp: at / 1000, evaluationResult: null })), cursor: 0 };
    },
    potentialTickTimestamps: (args: { startTimestamp?: number; upperLimit?: number; lowerLimit?: number }) => {
      const start = args.startTimestamp === undefined ? context.now : args.startTimestamp * 1000;
      const earlier = take(cron.before(start), args.lowerLimit ?? 0).reverse();
      return [...earlier, ...take(cron.after(start), args.upperLimit ?? 0)].map((at) => at / 1000);
    },
  };
}

function sensorFields(instigator: DemoInstigator, context: DemoContext): Record<string, unknown> {
  const { definition, intervalMs } = instigator.sensor!;
  const { now } = context;
  const automation = definition.type === "AUTOMATION";
  const keys = automation ? conditionedAssets(instigator.location) : [];
  return {
    __typename: "Sensor",
    jobOriginId: instigator.id,
    // What evaluates all conditions of a location by default bears the older name of the type.
    sensorType: automation ? "AUTO_MATERIALIZE" : definition.type,
    minIntervalSeconds: intervalMs / 1000,
    targets:
      definition.job === undefined ? null : [{ pipelineName: definition.job, mode: "default", solidSelection: null }],
    metadata: { assetKeys: definition.type === "ASSET" ? watchedAssets(definition.name).map(pathOf) : null },
    assetSelection: automation ? { assetSelectionString: "*", assetKeys: keys.map(pathOf), assetChecks: [] } : null,
    nextTick: nextTickFields(instigator, now),
    sensorState: () => stateFields(instigator, context),
    hasCursorUpdatePermissions: hasRole(context, "EDITOR"),
  };
}

function typeSpecificData(instigator: DemoInstigator, context: DemoContext): Record<string, unknown> {
  if (instigator.schedule !== undefined) {
    const started = instigator.changes.findLast(({ running }) => running === true)?.at ?? context.world.began;
    return {
      __typename: "ScheduleData",
      cronSchedule: instigator.schedule.definition.cron,
      startTimestamp: ranAt(instigator, context.now) ? started / 1000 : null,
    };
  }
  const last = ticksBefore(instigator, Number.POSITIVE_INFINITY, context).next().value?.at;
  return {
    __typename: "SensorData",
    lastTickTimestamp: last === undefined ? null : last / 1000,
    lastRunKey: null,
    lastCursor: cursorAt(instigator, context.now),
  };
}

function nextTickFields(instigator: DemoInstigator, now: number) {
  const next = nextTickAfter(instigator, now);
  return next === undefined ? null : { timestamp: next / 1000, evaluationResult: null };
}

function jobOf({ schedule, sensor }: DemoInstigator): string | undefined {
  return schedule?.definition.job ?? sensor?.definition.job;
}

/** The assets that an asset sensor looks at. */
function watchedAssets(sensor: string): string[] {
  return sensor === "payments_landed" ? ["raw/payments"] : [];
}

function teamOf({ name }: DemoLocation): string {
  return { ingestion: "data-platform", ml: "ml" }[name] ?? "analytics";
}

function take(times: Iterable<number>, count: number): number[] {
  const taken: number[] = [];
  if (count <= 0) return taken;
  for (const time of times) {
    taken.push(time);
    if (taken.length >= count) break;
  }
  return taken;
}
