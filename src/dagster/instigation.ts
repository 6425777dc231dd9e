import { isoFromSeconds } from "../output/time.ts";
import {
  AutomationResetScheduleDocument,
  AutomationResetSensorDocument,
  AutomationScheduleDocument,
  type AutomationScheduleQuery,
  AutomationSensorDocument,
  AutomationStartScheduleDocument,
  AutomationStartSensorDocument,
  AutomationStopScheduleDocument,
  AutomationStopSensorDocument,
  type SchedulePartsFragment,
  type SensorPartsFragment,
} from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import type { Found } from "./find.ts";
import { readAfterChange } from "./read-after-change.ts";
import { expectType } from "./unions.ts";

/** What Dagster calls an instigator: something that requests runs by itself. */
export type InstigatorKind = "schedule" | "sensor";

/** Whether a schedule or sensor runs, and whether its code says so or somebody who started or stopped it. */
export interface InstigatorState {
  status: "running" | "stopped";
  set_by: "code" | "user";
}

/** What can be done about the state of a schedule or sensor. `reset` goes back to what its code says. */
export type StateAction = "start" | "stop" | "reset";

/** A schedule or sensor as far as its state goes. */
export interface Instigator {
  kind: InstigatorKind;
  name: string;
  location: string;
  state: InstigatorState;
  /** The status that its code gives it. */
  inCode: InstigatorState["status"];
  /** Dagster's id of the definition, by which it is stopped. Reads tell it, no user has to. */
  id: string;
  /** When it ticks next, ISO 8601; undefined while it is stopped. */
  nextTick?: string;
}

/** A schedule with the times of its ticks to come, whether it runs or not. */
export type Schedule = Extract<AutomationScheduleQuery["scheduleOrError"], { __typename?: "Schedule" }>;

/** Dagster's selector of a schedule. */
export function scheduleSelector(found: Found) {
  return { ...found.repository, scheduleName: found.name };
}

/** Dagster's selector of a sensor. */
export function sensorSelector(found: Found) {
  return { ...found.repository, sensorName: found.name };
}

/**
 * A schedule that was found by name.
 *
 * @param from - the time from which ticks to come are told, in float seconds; now when it is left out
 * @param count - how many of them
 */
export async function readSchedule(dagster: Dagster, found: Found, count = 1, from?: number): Promise<Schedule> {
  const { scheduleOrError } = await dagster.query(AutomationScheduleDocument, {
    selector: scheduleSelector(found),
    count,
    from,
  });
  return expectType(scheduleOrError, "Schedule");
}

/** A sensor that was found by name. */
export async function readSensor(dagster: Dagster, found: Found): Promise<SensorPartsFragment> {
  const { sensorOrError } = await dagster.query(AutomationSensorDocument, { selector: sensorSelector(found) });
  return expectType(sensorOrError, "Sensor");
}

/** The state of a schedule. */
export function scheduleInstigator(schedule: SchedulePartsFragment, location: string): Instigator {
  return {
    kind: "schedule",
    name: schedule.name,
    location,
    state: { status: statusWord(schedule.scheduleState.status), set_by: schedule.canReset ? "user" : "code" },
    inCode: statusWord(schedule.defaultStatus),
    id: schedule.id,
    nextTick: isoFromSeconds(schedule.scheduleState.nextTick?.timestamp),
  };
}

/** The state of a sensor. */
export function sensorInstigator(sensor: SensorPartsFragment, location: string): Instigator {
  return {
    kind: "sensor",
    name: sensor.name,
    location,
    state: { status: statusWord(sensor.sensorState.status), set_by: sensor.canReset ? "user" : "code" },
    inCode: statusWord(sensor.defaultStatus),
    id: sensor.id,
    nextTick: isoFromSeconds(sensor.nextTick?.timestamp),
  };
}

/** The present state of a schedule or sensor that was found by name. */
export async function readInstigator(dagster: Dagster, kind: InstigatorKind, found: Found): Promise<Instigator> {
  return kind === "schedule"
    ? scheduleInstigator(await readSchedule(dagster, found), found.location)
    : sensorInstigator(await readSensor(dagster, found), found.location);
}

/** A sensor's cursor; undefined when it has none. */
export function cursorOf(sensor: SensorPartsFragment): string | undefined {
  const data = sensor.sensorState.typeSpecificData;
  return data?.__typename === "SensorData" ? (data.lastCursor ?? undefined) : undefined;
}

/** The status that an action leads to. */
export function statusAfter(action: StateAction, instigator: Instigator): InstigatorState["status"] {
  if (action === "reset") return instigator.inCode;
  return action === "start" ? "running" : "stopped";
}

/** Whether an action would change anything: what already is so is left as it is. */
export function wouldChange(action: StateAction, { state }: Instigator): boolean {
  return action === "reset" ? state.set_by === "user" : state.status !== (action === "start" ? "running" : "stopped");
}

/**
 * Starts, stops or resets a schedule or sensor, and looks whether it took effect.
 *
 * @returns its state afterwards, as Dagster tells it when asked anew; undefined, with a note, when that failed
 * @throws {OperationError} `refused_by_dagster` when the state is not what the action leads to
 */
export async function changeState(
  dagster: Dagster,
  action: StateAction,
  before: Instigator,
  found: Found,
): Promise<Instigator | undefined> {
  await (before.kind === "schedule" ? changeSchedule : changeSensor)(dagster, action, before.id, found);
  const wanted = statusAfter(action, before);
  const after = await readAfterChange(
    dagster,
    `Dagster accepted the change to ${wanted}; whether it took effect is not known`,
    () => readInstigator(dagster, before.kind, found),
  );
  if (after === undefined || after.state.status === wanted) return after;
  throw new OperationError(
    "refused_by_dagster",
    `Dagster accepted the change, but the ${before.kind} ${JSON.stringify(before.name)} is ${after.state.status}, not ${wanted}: something else changed it at the same time.`,
  );
}

async function changeSchedule(dagster: Dagster, action: StateAction, id: string, found: Found): Promise<void> {
  const selector = scheduleSelector(found);
  if (action === "start") {
    const { startSchedule } = await dagster.mutate(AutomationStartScheduleDocument, { selector });
    expectType(startSchedule, "ScheduleStateResult");
  } else if (action === "stop") {
    const { stopRunningSchedule } = await dagster.mutate(AutomationStopScheduleDocument, { id });
    expectType(stopRunningSchedule, "ScheduleStateResult");
  } else {
    const { resetSchedule } = await dagster.mutate(AutomationResetScheduleDocument, { selector });
    expectType(resetSchedule, "ScheduleStateResult");
  }
}

async function changeSensor(dagster: Dagster, action: StateAction, id: string, found: Found): Promise<void> {
  const selector = sensorSelector(found);
  if (action === "start") {
    const { startSensor } = await dagster.mutate(AutomationStartSensorDocument, { selector });
    expectType(startSensor, "Sensor");
  } else if (action === "stop") {
    const { stopSensor } = await dagster.mutate(AutomationStopSensorDocument, { id });
    expectType(stopSensor, "StopSensorMutationResult");
  } else {
    const { resetSensor } = await dagster.mutate(AutomationResetSensorDocument, { selector });
    expectType(resetSensor, "Sensor");
  }
}

function statusWord(status: "RUNNING" | "STOPPED"): InstigatorState["status"] {
  return status === "RUNNING" ? "running" : "stopped";
}
