import { describe, expect, it } from "vitest";
import { encodeCursor } from "../../../../src/output/pages.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { automationWorkspace, fakeSchedule, fakeSensor, fakeTick, fakeUserError } from "./fake-automation.ts";

const fake = useFakeDagster();
const runId = "0a1b2c3d-0000-4000-8000-000000000001";

describe("get_schedule", () => {
  it("tells status, who set it, targets, ticks to come and ticks that were", async () => {
    automationWorkspace(fake);
    fake.query.scheduleOrError = fakeSchedule({
      canReset: true,
      assetSelection: {
        assetSelectionString: "marts/*",
        assetKeys: [{ path: ["marts", "b"] }, { path: ["marts", "a"] }],
      },
      owners: [{ __typename: "TeamDefinitionOwner", team: "data" }],
      tags: [{ key: "tier", value: "1" }],
      scheduleState: {
        status: "RUNNING",
        nextTick: { timestamp: 1_700_003_600 },
        ticks: [
          fakeTick(2, 1_700_000_000, { status: "SUCCESS", runIds: [runId, "abcdefgh"] }),
          fakeTick(1, 1_699_990_000, { status: "FAILURE", error: fakeUserError }),
        ],
      },
      futureTicks: { results: [{ timestamp: 1_700_003_600 }, { timestamp: 1_700_007_200 }] },
    });
    expect((await fake.call("get_schedule", { name: "nightly" })).answer).toEqual({
      schedule: "nightly",
      location: "warehouse",
      status: "running",
      default_status: "stopped",
      set_by: "user",
      cron: "0 3 * * *",
      timezone: "Europe/Berlin",
      job: "refresh",
      assets: "marts/*",
      asset_keys: ["marts/a", "marts/b"],
      owners: ["team:data"],
      tags: { tier: "1" },
      next_ticks: ["2023-11-14T23:13:20Z", "2023-11-15T00:13:20Z"],
      ticks: [
        {
          time: "2023-11-14T22:13:20Z",
          status: "SUCCESS",
          duration_s: 0.3,
          run_ids: [runId],
          backfill_ids: ["abcdefgh"],
        },
        {
          time: "2023-11-14T19:26:40Z",
          status: "FAILURE",
          duration_s: 0.3,
          error: { type: "ValueError", message: "the calendar is empty", where: "/srv/app/schedules.py:12 in nightly" },
        },
      ],
      url: "http://dagster.test/locations/warehouse/schedules/nightly",
    });
  });

  it("does not say of a stopped schedule that it will tick", async () => {
    automationWorkspace(fake);
    fake.query.scheduleOrError = fakeSchedule({ futureTicks: { results: [{ timestamp: 1_700_003_600 }] } });
    const { answer } = await fake.call("get_schedule", { name: "nightly", ticks: 0 });
    expect(answer).toMatchObject({ status: "stopped", next_ticks_if_started: ["2023-11-14T23:13:20Z"] });
    expect(answer).not.toHaveProperty("next_ticks");
    expect(answer).not.toHaveProperty("ticks");
  });

  it("lists the candidates of an ambiguous name, and the nearest of a wrong one", async () => {
    automationWorkspace(fake);
    expect((await fake.call("get_schedule", { name: "twice" })).answer).toMatchObject({
      error: {
        code: "ambiguous_name",
        candidates: [
          { schedule: "twice", location: "warehouse" },
          { schedule: "twice", location: "reporting" },
        ],
      },
    });
    expect((await fake.call("get_schedule", { name: "nigthly" })).answer).toMatchObject({
      error: { code: "schedule_not_found", candidates: ["nightly"] },
    });
  });
});

describe("get_sensor", () => {
  const huge = `start${"x".repeat(5000)}end`;

  it("shortens a huge cursor unless it is asked for whole", async () => {
    automationWorkspace(fake);
    fake.query.sensorOrError = fakeSensor({}, huge);
    const { answer } = await fake.call("get_sensor", { name: "new_files" });
    expect(answer).toMatchObject({
      sensor: "new_files",
      type: "standard",
      interval_s: 30,
      jobs: ["load"],
      cursor_length: huge.length,
      ticks: [],
    });
    expect((answer.cursor as string).length).toBeLessThan(1100);
    const whole = await fake.call("get_sensor", { name: "new_files", full_cursor: true });
    expect(whole.answer).toMatchObject({ cursor: huge });
    expect(whole.answer).not.toHaveProperty("cursor_length");
  });

  it("answers on Dagster 1.8.13", async () => {
    fake.version = "1.8.13";
    automationWorkspace(fake);
    fake.query.sensorOrError = fakeSensor({ sensorType: "RUN_STATUS" }, "7");
    const { answer, isError } = await fake.call("get_sensor", { name: "new_files" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ type: "run_status", cursor: "7" });
  });
});

describe("list_sensor_ticks", () => {
  /** Ticks of which the middle three are of one moment, filtered as Dagster does it. */
  const all = [
    fakeTick(6, 1_700_000_300),
    fakeTick(5, 1_700_000_200.5),
    fakeTick(4, 1_700_000_200.5),
    fakeTick(3, 1_700_000_200.5),
    fakeTick(2, 1_700_000_100),
    fakeTick(1, 1_700_000_000, { status: "SUCCESS" }),
  ];

  function serveTicks() {
    automationWorkspace(fake);
    fake.query.sensorOrError = fakeSensor({
      sensorState: {
        status: "RUNNING",
        ticks: ({
          limit,
          beforeTimestamp,
          afterTimestamp,
          statuses,
        }: {
          limit: number;
          beforeTimestamp?: number;
          afterTimestamp?: number;
          statuses?: string[];
        }) =>
          all
            .filter((tick) => beforeTimestamp == null || (tick.timestamp as number) < beforeTimestamp)
            .filter((tick) => afterTimestamp == null || (tick.timestamp as number) > afterTimestamp)
            .filter((tick) => statuses == null || statuses.includes(tick.status as string))
            .slice(0, limit),
      },
    });
  }

  it.each([1, 2, 3, 4, 6])("pages %i at a time through ticks of one moment, each exactly once", async (limit) => {
    serveTicks();
    const times: string[] = [];
    let pages = 0;
    let cursor: string | undefined;
    do {
      const { answer, isError } = await fake.call("list_sensor_ticks", { name: "new_files", limit, cursor });
      expect(isError).toBe(false);
      const ticks = answer.ticks as { time: string }[];
      expect(ticks.length).toBeGreaterThan(0);
      times.push(...ticks.map(({ time }) => time));
      cursor = answer.next_cursor as string | undefined;
      pages += 1;
    } while (cursor !== undefined);
    expect(times).toEqual([
      "2023-11-14T22:18:20Z",
      ...Array(3).fill("2023-11-14T22:16:40Z"),
      "2023-11-14T22:15:00Z",
      "2023-11-14T22:13:20Z",
    ]);
    expect(pages).toBe(Math.ceil(6 / limit));
  });

  it("goes on where a page was cut to fit", async () => {
    serveTicks();
    fake.query.sensorOrError = fakeSensor({
      sensorState: {
        status: "RUNNING",
        ticks: ({ beforeTimestamp }: { beforeTimestamp?: number }) =>
          Array.from({ length: 20 }, (_, i) =>
            fakeTick(20 - i, 1_700_000_020 - i, { skipReason: "because ".repeat(20) }),
          ).filter((tick) => beforeTimestamp == null || (tick.timestamp as number) < beforeTimestamp),
      },
    });
    const first = await fake.call("list_sensor_ticks", { name: "new_files", limit: 20, max_chars: 2000 });
    const kept = (first.answer.ticks as unknown[]).length;
    expect(kept).toBeLessThan(20);
    const second = await fake.call("list_sensor_ticks", {
      name: "new_files",
      limit: 20,
      cursor: first.answer.next_cursor,
    });
    expect((second.answer.ticks as unknown[]).length).toBe(20 - kept);
  });

  it("lets Dagster filter by status and time", async () => {
    serveTicks();
    const { answer } = await fake.call("list_sensor_ticks", {
      name: "new_files",
      status: ["SUCCESS"],
      before: "2023-11-14T22:14:00Z",
    });
    expect(answer).toMatchObject({
      sensor: "new_files",
      location: "warehouse",
      returned: 1,
      ticks: [{ status: "SUCCESS" }],
    });
    expect(fake.requests.at(-1)?.variables).toMatchObject({
      statuses: ["SUCCESS"],
      before: 1_700_000_040,
      logs: false,
    });
    const none = await fake.call("list_sensor_ticks", { name: "new_files", status: ["FAILURE"] });
    expect(none.answer).toMatchObject({ ticks: [], hint: expect.stringContaining("No ticks match status.") });
  });

  it("refuses times that no tick can lie between", async () => {
    automationWorkspace(fake);
    const { answer } = await fake.call("list_sensor_ticks", { name: "new_files", before: "-2d", after: "-1d" });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining("before") } });
    expect(fake.requests).toEqual([]);
  });

  it.each([{ seen: 3 }, { x: 1 }, { at: 1, seen: [1] }])(
    "refuses a cursor that is none of its own (%j)",
    async (place) => {
      automationWorkspace(fake);
      for (const tool of ["list_sensor_ticks", "list_automation_ticks"]) {
        const { answer } = await fake.call(tool, {
          ...(tool === "list_sensor_ticks" ? { name: "new_files" } : {}),
          cursor: encodeCursor(place),
        });
        expect(answer.error).toMatchObject({ code: "invalid_arguments", message: expect.stringContaining("cursor") });
      }
    },
  );

  it("adds what the code logged when asked to", async () => {
    automationWorkspace(fake);
    const events = Array.from({ length: 60 }, (_, index) => ({
      message: `line ${index}`,
      timestamp: "1700000000123",
      level: "INFO",
    }));
    fake.query.sensorOrError = fakeSensor({
      sensorState: { status: "RUNNING", ticks: [fakeTick(1, 1_700_000_000, { logEvents: { events, cursor: "" } })] },
    });
    const { answer } = await fake.call("list_sensor_ticks", { name: "new_files", include_logs: true });
    const [tick] = answer.ticks as { logs: unknown[]; logs_total: number }[];
    expect(tick?.logs).toHaveLength(50);
    expect(tick?.logs.at(-1)).toEqual({ time: "2023-11-14T22:13:20Z", level: "INFO", message: "line 59" });
    expect(tick?.logs_total).toBe(60);
    expect((await fake.call("list_sensor_ticks", { name: "new_files" })).answer.ticks).toEqual([
      { time: "2023-11-14T22:13:20Z", status: "SKIPPED", duration_s: 0.3 },
    ]);
  });
});

describe("list_schedule_ticks", () => {
  it("says why there are none", async () => {
    automationWorkspace(fake);
    fake.query.scheduleOrError = fakeSchedule();
    expect((await fake.call("list_schedule_ticks", { name: "nightly" })).answer).toMatchObject({
      ticks: [],
      hint: "It has no ticks: it is stopped. start_schedule starts it.",
    });
    fake.query.scheduleOrError = fakeSchedule({
      scheduleState: { status: "RUNNING", nextTick: { timestamp: 1_700_003_600 } },
    });
    expect((await fake.call("list_schedule_ticks", { name: "nightly" })).answer.hint).toContain(
      "its next tick is at 2023-11-14T23:13:20Z",
    );
  });
});
