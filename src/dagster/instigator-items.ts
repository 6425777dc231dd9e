import { unlessEmpty } from "../output/clean.ts";
import { shorten, squeeze } from "../output/sanitize.ts";
import { isoFromSeconds } from "../output/time.ts";
import type {
  DefinitionOwnerPartsFragment,
  SchedulePartsFragment,
  SensorPartsFragment,
  SensorType,
  TickPartsFragment,
} from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import { rootError } from "./failures.ts";
import { type Instigator, scheduleInstigator, sensorInstigator } from "./instigation.ts";

/** The kinds of sensors in words. Dagster has two types for automation conditions, which differ in where they are evaluated. */
export const sensorTypes = [
  "standard",
  "asset",
  "multi_asset",
  "run_status",
  "automation",
  "freshness_policy",
  "unknown",
] as const;
export type SensorTypeWord = (typeof sensorTypes)[number];

const typeWords: Readonly<Record<SensorType, SensorTypeWord>> = {
  STANDARD: "standard",
  ASSET: "asset",
  MULTI_ASSET: "multi_asset",
  RUN_STATUS: "run_status",
  AUTOMATION: "automation",
  AUTO_MATERIALIZE: "automation",
  FRESHNESS_POLICY: "freshness_policy",
  UNKNOWN: "unknown",
};

/** The kind of a sensor in a word. */
export function sensorTypeWord(type: SensorType): SensorTypeWord {
  return typeWords[type] ?? "unknown";
}

/** Where a definition lives, as `Found` and the workspace's repositories say it. */
export interface Place {
  repositoryName: string;
  repositoryLocationName: string;
}

/** The name that Dagster gives to the one repository of a location that names none. */
const unnamedRepository = "__repository__";

/** The repository's name for an answer: undefined for the one that Dagster makes up. */
export function repositoryLabel({ repositoryName }: Place): string | undefined {
  return repositoryName === unnamedRepository ? undefined : repositoryName;
}

/** The part of the paths of Dagster's UI that stands for a repository, as its `repoAddressAsURLString` writes it. */
export function repositoryPath({ repositoryName, repositoryLocationName }: Place): string {
  const text =
    repositoryName === unnamedRepository ? repositoryLocationName : `${repositoryName}@${repositoryLocationName}`;
  return `/locations/${encodeURIComponent(text)}`;
}

/** A schedule as lists and details tell it. Times are ISO 8601. */
export function scheduleAnswer(schedule: SchedulePartsFragment, place: Place, newest?: TickPartsFragment) {
  const instigator = scheduleInstigator(schedule, place.repositoryLocationName);
  return {
    schedule: schedule.name,
    ...stateParts(instigator, place),
    description: schedule.description ? shorten(schedule.description, 200) : undefined,
    cron: cronText(schedule.cronSchedule),
    timezone: schedule.executionTimezone ?? undefined,
    job: userJob(schedule.pipelineName),
    assets: assetsText(schedule.assetSelection?.assetSelectionString),
    next_tick: instigator.nextTick,
    last_tick: newest === undefined ? undefined : lastTick(newest),
  };
}

/** A sensor as lists and details tell it. Times are ISO 8601; `interval_s` is the least time between two ticks. */
export function sensorAnswer(sensor: SensorPartsFragment, place: Place, newest?: TickPartsFragment) {
  const instigator = sensorInstigator(sensor, place.repositoryLocationName);
  const jobs = (sensor.targets ?? [])
    .map(({ pipelineName }) => userJob(pipelineName))
    .filter((job) => job !== undefined);
  return {
    sensor: sensor.name,
    ...stateParts(instigator, place),
    description: sensor.description ? shorten(sensor.description, 200) : undefined,
    type: sensorTypeWord(sensor.sensorType),
    interval_s: sensor.minIntervalSeconds,
    jobs: unlessEmpty([...new Set(jobs)]),
    assets: assetsText(sensor.assetSelection?.assetSelectionString),
    monitors: unlessEmpty((sensor.metadata.assetKeys ?? []).map(({ path }) => assetKeyText(path))),
    next_tick: instigator.nextTick,
    last_tick: newest === undefined ? undefined : lastTick(newest),
  };
}

/** Owners as text: an e-mail address, or `team:NAME`. A server that does not know owners gives none. */
export function ownerNames(owners: readonly DefinitionOwnerPartsFragment[] | null | undefined): string[] {
  return (owners ?? []).map((owner) =>
    owner.__typename === "TeamDefinitionOwner" ? `team:${owner.team}` : owner.email,
  );
}

function stateParts({ location, state, inCode }: Instigator, place: Place) {
  return {
    location,
    repository: repositoryLabel(place),
    status: state.status,
    default_status: inCode === state.status ? undefined : inCode,
  };
}

/** Schedules of several crons come as Python's text of a list. */
function cronText(cron: string): string {
  if (!cron.startsWith("[")) return cron;
  return [...cron.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double).join(" or ");
}

/** A job of the user's; undefined for the jobs that Dagster makes up for assets. */
function userJob(name: string): string | undefined {
  return name.startsWith("__") ? undefined : name;
}

function assetsText(selection: string | null | undefined): string | undefined {
  return selection ? shorten(selection, 300) : undefined;
}

function lastTick(tick: TickPartsFragment) {
  const error = tick.error ? rootError(tick.error, 200) : undefined;
  return {
    time: isoFromSeconds(tick.timestamp) ?? String(tick.timestamp),
    status: tick.status,
    skip_reason: tick.skipReason ? shorten(squeeze(tick.skipReason), 200) : undefined,
    error:
      error === undefined ? undefined : error.type === undefined ? error.message : `${error.type}: ${error.message}`,
  };
}
