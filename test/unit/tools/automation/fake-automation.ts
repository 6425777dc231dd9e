import type { FakeDagster, Fields } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

/** What a location that cannot load adds to every list. */
export const brokenNote = "Code location broken failed to load, so what it defines is missing here: no module named x";

/** A schedule as Dagster answers it. */
export function fakeSchedule(fields: Fields = {}): Fields {
  return {
    __typename: "Schedule",
    id: "origin::selector",
    name: "nightly",
    cronSchedule: "0 3 * * *",
    executionTimezone: "Europe/Berlin",
    pipelineName: "refresh",
    defaultStatus: "STOPPED",
    canReset: false,
    scheduleState: { status: "STOPPED", ticks: [] },
    ...fields,
  };
}

/** A sensor as Dagster answers it. */
export function fakeSensor(fields: Fields = {}, cursor: string | null = null): Fields {
  return {
    __typename: "Sensor",
    id: "origin::selector",
    name: "new_files",
    sensorType: "STANDARD",
    minIntervalSeconds: 30,
    targets: [{ pipelineName: "load" }],
    defaultStatus: "STOPPED",
    canReset: false,
    sensorState: { status: "STOPPED", ticks: [], typeSpecificData: { __typename: "SensorData", lastCursor: cursor } },
    ...fields,
  };
}

/** A tick as Dagster answers it; times are in seconds. */
export function fakeTick(tickId: number, timestamp: number, fields: Fields = {}): Fields {
  return { tickId: String(tickId), timestamp, endTimestamp: timestamp + 0.25, status: "SKIPPED", ...fields };
}

/** The error of user code as Dagster wraps it. */
export const fakeUserError: Fields = {
  message: "dagster._core.errors.ScheduleExecutionError: Error occurred during the evaluation of schedule nightly\n",
  className: "ScheduleExecutionError",
  stack: [],
  errorChain: [
    {
      isExplicitLink: true,
      error: {
        message: "ValueError: the calendar is empty\n",
        className: "ValueError",
        stack: ['  File "/srv/app/schedules.py", line 12, in nightly\n'],
      },
    },
  ],
};

/** A warehouse with one schedule and one sensor, a second location with a schedule of the same name, and a broken one. */
export function automationWorkspace(fake: FakeDagster): void {
  fake.query.workspaceOrError = fakeWorkspace({
    warehouse: { jobs: ["refresh", "load"], schedules: ["nightly", "twice"], sensors: ["new_files"] },
    reporting: { jobs: ["refresh"], schedules: ["twice"] },
    broken: { error: "no module named x" },
  });
}
