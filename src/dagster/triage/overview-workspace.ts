import { isoFromSeconds } from "../../output/time.ts";
import { OverviewWorkspaceDocument, type OverviewWorkspaceQuery } from "../../queries/generated/graphql.ts";
import type { Dagster } from "../dagster.ts";
import { rootError, type ToldError } from "../failures.ts";
import { type SensorTypeWord, sensorTypeWord } from "../instigator-items.ts";
import { expectType } from "../unions.ts";
import { loadErrorLine } from "../workspace.ts";

/** A schedule or sensor as an overview needs it. */
export interface OverviewInstigator {
  kind: "schedule" | "sensor";
  name: string;
  location: string;
  repository: string;
  running: boolean;
  /** Running by what its code says, and stopped by somebody. */
  stoppedByHand: boolean;
  sensorType?: SensorTypeWord;
  /** The error of its last tick, when that failed. */
  failure?: ToldError & { at?: string };
  /** When it should have ticked and did not, ISO 8601. */
  missed?: string;
}

/** Code locations and what ticks in them. */
export interface OverviewWorkspace {
  locations: { name: string; status: "loaded" | "loading" | "failed"; error?: string }[];
  instigators: OverviewInstigator[];
}

/** So many seconds a tick may be late before it is called that: the daemon looks at schedules every few seconds. */
const graceS = 300;

/** A running sensor that did not tick for so many of its intervals is late. */
const missedIntervals = 10;

/** Code locations, and all schedules and sensors with their last ticks, in one request. */
export async function readOverviewWorkspace(dagster: Dagster, now: number): Promise<OverviewWorkspace> {
  const { workspaceOrError } = await dagster.query(OverviewWorkspaceDocument, { now }, { timeoutMs: 60_000 });
  const { locationEntries } = expectType(workspaceOrError, "Workspace");
  return {
    locations: locationEntries.map(({ name, loadStatus, locationOrLoadError: content }) => {
      if (content?.__typename === "PythonError") return { name, status: "failed", error: loadErrorLine(content) };
      return { name, status: loadStatus === "LOADING" || !content ? "loading" : "loaded" };
    }),
    instigators: locationEntries.flatMap(({ name, locationOrLoadError: content }) =>
      content?.__typename === "RepositoryLocation"
        ? content.repositories.flatMap((repository) => instigatorsOf(repository, name, now))
        : [],
    ),
  };
}

type Entry = Extract<
  OverviewWorkspaceQuery["workspaceOrError"],
  { __typename?: "Workspace" }
>["locationEntries"][number];
type Location = Extract<NonNullable<Entry["locationOrLoadError"]>, { __typename?: "RepositoryLocation" }>;
type Repository = Location["repositories"][number];
type State = Repository["sensors"][number]["sensorState"];

function instigatorsOf(repository: Repository, location: string, now: number): OverviewInstigator[] {
  const where = { location, repository: repository.name };
  const schedules = repository.schedules.map(({ name, defaultStatus, scheduleState, potentialTickTimestamps }) => {
    const data = scheduleState.typeSpecificData;
    const since = data?.__typename === "ScheduleData" ? data.startTimestamp : undefined;
    const due = (potentialTickTimestamps ?? []).filter((time) => time < now - graceS).at(-1);
    const parts = common(scheduleState, defaultStatus);
    const last = scheduleState.ticks[0]?.timestamp;
    // One that was switched on after its time has missed nothing.
    const late =
      parts.running && due !== undefined && typeof since === "number" && since < due && (last ?? 0) < due - 1;
    return { kind: "schedule" as const, name, ...where, ...parts, missed: late ? isoFromSeconds(due) : undefined };
  });
  const sensors = repository.sensors.map(({ name, defaultStatus, sensorState, sensorType, minIntervalSeconds }) => {
    const parts = common(sensorState, defaultStatus);
    const last = sensorState.ticks[0]?.timestamp;
    const due = last === undefined ? undefined : last + Math.max(graceS, minIntervalSeconds * missedIntervals);
    const late = parts.running && due !== undefined && due < now;
    const type = sensorTypeWord(sensorType);
    return {
      kind: "sensor" as const,
      name,
      ...where,
      ...parts,
      sensorType: type,
      missed: late ? isoFromSeconds(due) : undefined,
    };
  });
  return [...schedules, ...sensors];
}

function common({ status, ticks }: State, defaultStatus: string) {
  const running = status === "RUNNING";
  const [tick] = ticks;
  const failed = running && tick?.status === "FAILURE";
  const error = failed && tick.error ? rootError(tick.error, 200) : { message: "its last tick failed" };
  return {
    running,
    stoppedByHand: !running && defaultStatus === "RUNNING",
    failure: failed ? { ...error, at: isoFromSeconds(tick.timestamp) } : undefined,
  };
}
