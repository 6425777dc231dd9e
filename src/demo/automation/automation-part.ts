import { type DemoContext, type DemoPart, refusal } from "../part.ts";
import { locationOf, type RepositorySelector, repositoryNotFound } from "../repositories.ts";
import { evaluate } from "./dry-runs.ts";
import { instigatorFields, scheduleList, sensorList, stateFields } from "./fields.ts";
import { type DemoInstigator, instigatorsOf, ranAt } from "./instigators.ts";
import { answerTicks, type TickArguments } from "./ticks.ts";

type ScheduleSelector = RepositorySelector & { scheduleName: string };
type SensorSelector = RepositorySelector & { sensorName: string };

/** Schedules and sensors: their state, their ticks, and what they would do. */
export const automationPart: DemoPart = {
  query: {
    schedulesOrError: ({ repositorySelector }: { repositorySelector: RepositorySelector }, context) => {
      const location = locationOf(repositorySelector, context);
      if (location === undefined) return repositoryNotFound(repositorySelector);
      return { __typename: "Schedules", results: scheduleList(location, context) };
    },
    sensorsOrError: ({ repositorySelector }: { repositorySelector: RepositorySelector }, context) => {
      const location = locationOf(repositorySelector, context);
      if (location === undefined) return repositoryNotFound(repositorySelector);
      return { __typename: "Sensors", results: sensorList(location, context) };
    },
    scheduleOrError: ({ scheduleSelector }: { scheduleSelector: ScheduleSelector }, context) => {
      const found = findSchedule(scheduleSelector, context);
      return found === undefined ? scheduleNotFound(scheduleSelector) : instigatorFields(found, context);
    },
    sensorOrError: ({ sensorSelector }: { sensorSelector: SensorSelector }, context) => {
      const found = findSensor(sensorSelector, context);
      return found === undefined ? sensorNotFound(sensorSelector) : instigatorFields(found, context);
    },
    // Where sensors evaluate the conditions, their ticks are there and no daemon's.
    autoMaterializeTicks: (args: TickArguments, context) =>
      instigatorsOf(context)
        .filter(({ sensor }) => sensor?.definition.type === "AUTOMATION")
        .flatMap((sensor) => answerTicks(sensor, args, context)),
  },
  mutation: {
    startSchedule: ({ scheduleSelector }: { scheduleSelector: ScheduleSelector }, context) =>
      changeSchedule(findSchedule(scheduleSelector, context), scheduleSelector, true, context),
    stopRunningSchedule: ({ id }: { id?: string }, context) =>
      changeSchedule(byId(id, context), { scheduleName: id ?? "" }, false, context),
    resetSchedule: ({ scheduleSelector }: { scheduleSelector: ScheduleSelector }, context) =>
      changeSchedule(findSchedule(scheduleSelector, context), scheduleSelector, undefined, context),
    startSensor: ({ sensorSelector }: { sensorSelector: SensorSelector }, context) =>
      changeSensor(sensorSelector, true, context),
    stopSensor: ({ id }: { id?: string }, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const sensor = byId(id, context);
      if (sensor === undefined) throw new Error(`no sensor with the id ${id}`);
      setRunning(sensor, false, context);
      return { __typename: "StopSensorMutationResult", instigationState: stateFields(sensor, context) };
    },
    resetSensor: ({ sensorSelector }: { sensorSelector: SensorSelector }, context) =>
      changeSensor(sensorSelector, undefined, context),
    setSensorCursor: (
      { sensorSelector, cursor }: { sensorSelector: SensorSelector; cursor?: string | null },
      context,
    ) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const sensor = findSensor(sensorSelector, context);
      if (sensor === undefined) return sensorNotFound(sensorSelector);
      sensor.cursors.push({ at: context.now, cursor: cursor ?? null });
      return instigatorFields(sensor, context);
    },
    scheduleDryRun: (
      { selectorData, timestamp }: { selectorData: ScheduleSelector; timestamp?: number | null },
      context,
    ) => {
      const schedule = findSchedule(selectorData, context);
      if (schedule === undefined) return scheduleNotFound(selectorData);
      return evaluate(schedule, timestamp ? timestamp * 1000 : context.now, null, context);
    },
    sensorDryRun: ({ selectorData, cursor }: { selectorData: SensorSelector; cursor?: string | null }, context) => {
      const sensor = findSensor(selectorData, context);
      return sensor === undefined
        ? sensorNotFound(selectorData)
        : evaluate(sensor, context.now, cursor ?? null, context);
    },
  },
};

function changeSchedule(
  schedule: DemoInstigator | undefined,
  named: { scheduleName: string },
  running: boolean | undefined,
  context: DemoContext,
) {
  const refused = refusal(context, "EDITOR");
  if (refused !== undefined) return refused;
  if (schedule === undefined) return scheduleNotFound(named);
  setRunning(schedule, running, context);
  return { __typename: "ScheduleStateResult", scheduleState: stateFields(schedule, context) };
}

function changeSensor(selector: SensorSelector, running: boolean | undefined, context: DemoContext) {
  const refused = refusal(context, "EDITOR");
  if (refused !== undefined) return refused;
  const sensor = findSensor(selector, context);
  if (sensor === undefined) return sensorNotFound(selector);
  setRunning(sensor, running, context);
  return instigatorFields(sensor, context);
}

function setRunning(instigator: DemoInstigator, running: boolean | undefined, { now }: DemoContext): void {
  // Dagster leaves the state of what runs already as it is: it stays its code's.
  if (running !== undefined && ranAt(instigator, now) === running) return;
  instigator.changes.push({ at: now, running });
}

function findSchedule(selector: ScheduleSelector, context: DemoContext): DemoInstigator | undefined {
  const location = locationOf(selector, context);
  return instigatorsOf(context).find(
    (one) => one.kind === "SCHEDULE" && one.location === location && one.name === selector.scheduleName,
  );
}

function findSensor(selector: SensorSelector, context: DemoContext): DemoInstigator | undefined {
  const location = locationOf(selector, context);
  return instigatorsOf(context).find(
    (one) => one.kind === "SENSOR" && one.location === location && one.name === selector.sensorName,
  );
}

function byId(id: string | undefined, context: DemoContext): DemoInstigator | undefined {
  return instigatorsOf(context).find((one) => one.id === id);
}

function scheduleNotFound({ scheduleName }: { scheduleName: string }) {
  return {
    __typename: "ScheduleNotFoundError",
    message: `Schedule ${scheduleName} is not present in the currently loaded repository.`,
    scheduleName,
  };
}

function sensorNotFound({ sensorName }: { sensorName: string }) {
  return {
    __typename: "SensorNotFoundError",
    message: `Could not find sensor \`${sensorName}\` in the currently loaded repository.`,
    sensorName,
  };
}
