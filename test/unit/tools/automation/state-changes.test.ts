import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { automationWorkspace, fakeSchedule, fakeSensor } from "./fake-automation.ts";

const fake = useFakeDagster();

/** A schedule and a sensor that change as Dagster changes them; `deaf` ones accept a change and do not change. */
function living(start: { status: "RUNNING" | "STOPPED"; set?: boolean; deaf?: boolean }) {
  automationWorkspace(fake);
  const now = { status: start.status, canReset: start.set ?? false };
  const set = (status: "RUNNING" | "STOPPED", canReset: boolean) => {
    if (!start.deaf) Object.assign(now, { status, canReset });
  };
  const schedule = () =>
    fakeSchedule({
      canReset: now.canReset,
      scheduleState: { status: now.status, nextTick: now.status === "RUNNING" ? { timestamp: 1_700_003_600 } : null },
    });
  const sensor = () => fakeSensor({ canReset: now.canReset, sensorState: { status: now.status } });
  fake.query.scheduleOrError = schedule;
  fake.query.sensorOrError = sensor;
  const scheduleAnswer =
    (status: "RUNNING" | "STOPPED", canReset = true) =>
    () => {
      set(status, canReset);
      return { __typename: "ScheduleStateResult" };
    };
  const sensorAnswer =
    (status: "RUNNING" | "STOPPED", typename: string, canReset = true) =>
    () => {
      set(status, canReset);
      return { __typename: typename };
    };
  fake.mutation = {
    startSchedule: scheduleAnswer("RUNNING"),
    stopRunningSchedule: scheduleAnswer("STOPPED"),
    resetSchedule: scheduleAnswer("STOPPED", false),
    startSensor: sensorAnswer("RUNNING", "Sensor"),
    stopSensor: sensorAnswer("STOPPED", "StopSensorMutationResult"),
    resetSensor: sensorAnswer("STOPPED", "Sensor", false),
  };
}

const selectors = {
  schedule: {
    selector: { repositoryName: "__repository__", repositoryLocationName: "warehouse", scheduleName: "nightly" },
  },
  sensor: {
    selector: { repositoryName: "__repository__", repositoryLocationName: "warehouse", sensorName: "new_files" },
  },
};
const named = { schedule: "nightly", sensor: "new_files" } as const;

describe.each(["schedule", "sensor"] as const)("start, stop and reset of a %s", (kind) => {
  const args = { [kind]: named[kind] };

  it("starts what is stopped, and answers the state before and after", async () => {
    living({ status: "STOPPED" });
    const { answer, isError } = await fake.call(`start_${kind}`, args);
    expect(isError).toBe(false);
    expect(answer).toEqual({
      ...args,
      location: "warehouse",
      changed: true,
      before: { status: "stopped", set_by: "code" },
      after: { status: "running", set_by: "user" },
      ...(kind === "schedule" ? { next_tick: "2023-11-14T23:13:20Z" } : {}),
    });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([selectors[kind]]);
  });

  it("stops by the id that it finds itself", async () => {
    living({ status: "RUNNING", set: true });
    const { answer } = await fake.call(`stop_${kind}`, args);
    expect(answer).toMatchObject({
      changed: true,
      before: { status: "running" },
      after: { status: "stopped", set_by: "user" },
    });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([{ id: "origin::selector" }]);
  });

  it("resets to what the code says, also when the status stays", async () => {
    living({ status: "STOPPED", set: true });
    const { answer } = await fake.call(`reset_${kind}`, args);
    expect(answer).toMatchObject({
      changed: true,
      before: { status: "stopped", set_by: "user" },
      after: { status: "stopped", set_by: "code" },
    });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([selectors[kind]]);
  });

  it.each([
    ["start", { status: "RUNNING" }, "It is running already."],
    ["stop", { status: "STOPPED" }, "It is stopped already."],
    ["reset", { status: "STOPPED" }, "It has the status that its code gives it already: stopped."],
  ] as const)("answers that there is nothing to %s, and sends nothing", async (action, state, hint) => {
    living(state);
    const { answer, isError } = await fake.call(`${action}_${kind}`, args);
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ changed: false, hint });
    expect(answer.before).toEqual(answer.after);
    expect(fake.mutations).toEqual([]);
  });

  it("previews without changing anything", async () => {
    living({ status: "STOPPED" });
    const { answer } = await fake.call(`start_${kind}`, { ...args, dry_run: true });
    expect(answer).toEqual({ dry_run: true, would: { ...args, location: "warehouse", change: "stopped → running" } });
    const none = await fake.call(`stop_${kind}`, { ...args, dry_run: true });
    expect(none.answer).toMatchObject({ would: { change: "none", hint: "It is stopped already." } });
    expect(fake.mutations).toEqual([]);
  });

  it("does not report a change that did not take effect", async () => {
    living({ status: "STOPPED", deaf: true });
    const { answer, isError } = await fake.call(`start_${kind}`, args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "refused_by_dagster", message: expect.stringContaining("is stopped, not running") },
    });
  });

  it("says that the change was accepted when its effect cannot be read", async () => {
    living({ status: "STOPPED" });
    const root = `${kind}OrError`;
    const read = fake.query[root] as () => unknown;
    fake.query[root] = () =>
      fake.mutations.length > 0 ? { __typename: "PythonError", message: "database is locked" } : read();
    const { answer, isError } = await fake.call(`start_${kind}`, args);
    expect(isError).toBe(false);
    expect(answer).toEqual({
      ...args,
      location: "warehouse",
      changed: true,
      before: { status: "stopped", set_by: "code" },
      notes: ["Dagster accepted the change to running; whether it took effect is not known: database is locked"],
    });
  });

  it("tells a lack of permission and a failure of Dagster apart", async () => {
    living({ status: "STOPPED" });
    const mutation = kind === "schedule" ? "startSchedule" : "startSensor";
    fake.mutation = { [mutation]: { __typename: "UnauthorizedError", message: "no" } };
    expect((await fake.call(`start_${kind}`, args)).answer).toMatchObject({ error: { code: "permission_denied" } });
    fake.mutation = { [mutation]: { __typename: "PythonError", message: "the storage is read-only" } };
    expect((await fake.call(`start_${kind}`, args)).answer).toMatchObject({
      error: { code: "dagster_error", message: "the storage is read-only" },
    });
  });

  it("refuses a wrong name with the nearest, and changes nothing", async () => {
    living({ status: "STOPPED" });
    const { answer } = await fake.call(`start_${kind}`, { [kind]: `${named[kind]}x` });
    expect(answer).toMatchObject({ error: { code: `${kind}_not_found`, candidates: [named[kind]] } });
    expect(fake.mutations).toEqual([]);
  });

  it("works on Dagster 1.8.13", async () => {
    fake.version = "1.8.13";
    living({ status: "RUNNING" });
    expect((await fake.call(`stop_${kind}`, args)).answer).toMatchObject({
      changed: true,
      after: { status: "stopped" },
    });
  });
});

describe("set_sensor_cursor", () => {
  function withCursor(cursor: string | null, { running = false, moves }: { running?: boolean; moves?: string } = {}) {
    automationWorkspace(fake);
    let now = cursor;
    fake.query.sensorOrError = () => {
      const sensor = fakeSensor({}, now);
      (sensor.sensorState as { status: string }).status = running ? "RUNNING" : "STOPPED";
      return sensor;
    };
    fake.mutation.setSensorCursor = ({ cursor: given }: { cursor: string | null }) => {
      now = moves ?? given;
      return { __typename: "Sensor" };
    };
  }

  it("sets the cursor to the letter and answers the old one, which can be put back", async () => {
    withCursor("41");
    const set = await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: " 7 " });
    expect(set.answer).toEqual({
      sensor: "new_files",
      location: "warehouse",
      changed: true,
      cursor: " 7 ",
      previous_cursor: "41",
    });
    const back = await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: set.answer.previous_cursor });
    expect(back.answer).toMatchObject({ cursor: "41", previous_cursor: " 7 " });
  });

  it("removes the cursor when told to reset", async () => {
    withCursor("41");
    const { answer } = await fake.call("set_sensor_cursor", { sensor: "new_files", reset: true });
    expect(answer).toEqual({ sensor: "new_files", location: "warehouse", changed: true, previous_cursor: "41" });
    expect(fake.mutations[0]?.variables).toMatchObject({ cursor: null });
  });

  it.each([{}, { cursor: "1", reset: true }, { cursor: "" }, { reset: false }])(
    "never removes it implicitly: refuses %j",
    async (args) => {
      withCursor("41");
      const { answer } = await fake.call("set_sensor_cursor", { sensor: "new_files", ...args });
      expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
      expect(fake.mutations).toEqual([]);
    },
  );

  it("sends nothing when it is the cursor already, and previews without changing", async () => {
    withCursor("41");
    expect((await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "41" })).answer).toMatchObject({
      changed: false,
      cursor: "41",
      hint: "This is its cursor already.",
    });
    expect((await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1", dry_run: true })).answer).toEqual({
      dry_run: true,
      would: {
        sensor: "new_files",
        location: "warehouse",
        change: "the cursor is set",
        cursor: "1",
        previous_cursor: "41",
      },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("asks before it overwrites a cursor that is too long to be given back", async () => {
    withCursor("x".repeat(10_001));
    const asked = await fake.call("set_sensor_cursor", { sensor: "new_files", reset: true });
    expect(asked.answer).toMatchObject({ confirmation_required: true, would: { previous_cursor_length: 10_001 } });
    expect(fake.mutations).toEqual([]);
    const done = await fake.call("set_sensor_cursor", {
      sensor: "new_files",
      reset: true,
      confirmation: asked.answer.confirmation,
    });
    expect(done.answer).toMatchObject({ changed: true, previous_cursor_length: 10_001 });
  });

  it.each([
    '{"password": "hunter2hunter2", "page": 3}',
    "line one\u0000line two",
    `${"y".repeat(9000)} password=hunter2hunter2 ${"y".repeat(2000)}`,
  ])("asks before it overwrites a cursor that no answer can give back to the letter", async (present) => {
    withCursor(present);
    const asked = await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1" });
    expect(asked.answer).toMatchObject({
      confirmation_required: true,
      would: { hint: expect.stringMatching(/cannot be given back|too long/) },
    });
    expect(fake.mutations).toEqual([]);
    const { confirmation } = asked.answer;
    const done = await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1", confirmation });
    expect(done.answer).toMatchObject({ changed: true, hint: expect.stringContaining("not what the cursor was") });
    expect(JSON.stringify(done.answer)).not.toContain("hunter2");
  });

  it.each(['{"password": "[masked]"}', "abc …[12 characters left out]… xyz"])(
    "refuses what an answer made of a cursor: %s",
    async (cursor) => {
      withCursor("41");
      const { answer } = await fake.call("set_sensor_cursor", { sensor: "new_files", cursor });
      expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining("mark") } });
      expect(fake.mutations).toEqual([]);
    },
  );

  it("answers the previous cursor also when the new one cannot be read", async () => {
    withCursor("41");
    const read = fake.query.sensorOrError as () => unknown;
    fake.query.sensorOrError = () =>
      fake.mutations.length > 0 ? { __typename: "PythonError", message: "database is locked" } : read();
    expect((await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1" })).answer).toEqual({
      sensor: "new_files",
      location: "warehouse",
      changed: true,
      cursor: "1",
      previous_cursor: "41",
      notes: ["The cursor was set; whether it still is so is not known: database is locked"],
    });
  });

  it("says what a running sensor may do to it", async () => {
    withCursor("41", { running: true });
    expect((await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1" })).answer.hint).toContain(
      "stop the sensor first",
    );
    withCursor("41", { running: true, moves: "2" });
    expect((await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1" })).answer).toMatchObject({
      cursor: "2",
      hint: expect.stringContaining("moved its cursor on"),
    });
    withCursor("41", { moves: "2" });
    expect((await fake.call("set_sensor_cursor", { sensor: "new_files", cursor: "1" })).answer).toMatchObject({
      error: { code: "refused_by_dagster" },
    });
  });
});
