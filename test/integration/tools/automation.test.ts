import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { setFlag, waitForRun } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

interface RawTick {
  tickId: string;
  timestamp: number;
  status: string;
  runIds: string[];
}

interface RawState {
  status: "RUNNING" | "STOPPED";
  canReset: boolean;
  cursor: string | null;
  ticks: RawTick[];
}

describe.skipIf(shared === undefined)("the automation toolset on a real Dagster", { timeout: 240_000 }, () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "automation,jobs"] });
  });
  afterAll(async () => {
    await mcp?.close();
  });

  /** What Dagster itself says of a schedule or sensor. */
  async function raw(kind: "schedule" | "sensor", name: string, location = "warehouse"): Promise<RawState> {
    const type = kind === "schedule" ? "Schedule" : "Sensor";
    const { found } = await graphql<{
      found: {
        canReset: boolean;
        state: {
          status: RawState["status"];
          ticks: RawTick[];
          typeSpecificData: { lastCursor?: string | null } | null;
        };
      };
    }>(
      url,
      `query Raw($name: String!, $location: String!) {
        found: ${kind}OrError(${kind}Selector: {repositoryName: "__repository__", repositoryLocationName: $location, ${kind}Name: $name}) {
          ... on ${type} { canReset state: ${kind}State { status
            typeSpecificData { ... on SensorData { lastCursor } }
            ticks(limit: 500) { tickId timestamp status runIds } } } } }`,
      { name, location },
    );
    const { status, ticks, typeSpecificData } = found.state;
    return { status, canReset: found.canReset, ticks, cursor: typeSpecificData?.lastCursor ?? null };
  }

  /** Calls a tool that must not fail. */
  async function ok(tool: string, args: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { answer, isError } = await mcp.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(false);
    return answer;
  }

  /** Another file mends the broken location for a while; what it does here is told once it is broken again. */
  async function withBrokenNote(tool: string, args: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return vi.waitFor(
      async () => {
        const answer = await ok(tool, args);
        expect(answer.notes).toEqual([expect.stringContaining("Code location broken failed to load")]);
        return answer;
      },
      { timeout: 120_000, interval: 1000 },
    );
  }

  it("lists schedules of the locations that load, with a note on the broken one", async () => {
    const answer = await withBrokenNote("list_schedules");
    const schedules = answer.schedules as Record<string, unknown>[];
    expect(schedules.map(({ location, schedule }) => `${location}/${schedule}`)).toEqual([
      "reporting/nightly_refresh",
      "warehouse/daily_orders_schedule",
      "warehouse/hourly_pipeline",
      "warehouse/nightly_refresh",
      "warehouse/raising_schedule",
      "warehouse/skipping_schedule",
    ]);
    expect(schedules).toContainEqual(
      expect.objectContaining({
        schedule: "hourly_pipeline",
        status: "stopped",
        cron: "0 * * * *",
        timezone: "UTC",
        job: "my_pipeline",
      }),
    );
    // The newest tick of these, each minute, may be under way.
    await vi.waitFor(
      async () => {
        const found = (await ok("list_schedules", { query: "ing_schedule" })).schedules as { last_tick: unknown }[];
        expect(found.map(({ last_tick }) => last_tick)).toEqual([
          { time: expect.any(String), status: "FAILURE", error: "ValueError: the holiday calendar is empty" },
          { time: expect.any(String), status: "SKIPPED", skip_reason: "nothing to do on a quiet day" },
        ]);
      },
      { timeout: 60_000, interval: 500 },
    );
  });

  it("lists sensors of the locations that load, with a note on the broken one", async () => {
    const answer = await withBrokenNote("list_sensors");
    const types = Object.fromEntries(
      (answer.sensors as { sensor: string; type: string }[]).map(({ sensor, type }) => [sensor, type]),
    );
    expect(types).toEqual({
      publish_sensor: "standard",
      default_automation_condition_sensor: "automation",
      failure_alert: "run_status",
      idle_sensor: "standard",
      new_files_sensor: "standard",
      orders_sensor: "asset",
      raising_sensor: "standard",
    });
    const running = await ok("list_sensors", { status: "running", location: "warehouse", query: "idle" });
    expect(running.sensors).toEqual([
      expect.objectContaining({ sensor: "idle_sensor", status: "running", interval_s: 30, jobs: ["streams"] }),
    ]);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ok("list_sensors", { limit: 2, cursor });
      paged.push(...(page.sensors as { sensor: string }[]).map(({ sensor }) => sensor));
      cursor = page.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(paged.sort()).toEqual(Object.keys(types).sort());
  });

  it("tells a schedule whole, and asks which one where two have the name", async () => {
    const answer = await ok("get_schedule", { name: "raising_schedule", ticks: 3 });
    expect(answer).toMatchObject({
      schedule: "raising_schedule",
      location: "warehouse",
      status: "running",
      default_status: "running",
      set_by: "code",
      job: "streams",
      // The newest one may be under way.
      ticks: expect.arrayContaining([
        expect.objectContaining({
          status: "FAILURE",
          error: {
            type: "ValueError",
            message: "the holiday calendar is empty",
            where: expect.stringMatching(/automation\.py:\d+ in raising_schedule$/),
          },
        }),
      ]),
      url: `${url}/locations/warehouse/schedules/raising_schedule`,
    });
    expect(answer.next_ticks).toHaveLength(3);
    expect(await mcp.call("get_schedule", { name: "nightly_refresh" })).toMatchObject({
      isError: true,
      answer: {
        error: {
          code: "ambiguous_name",
          candidates: expect.arrayContaining([{ schedule: "nightly_refresh", location: "reporting" }]),
        },
      },
    });
  });

  it("tells a sensor whole", async () => {
    expect(await ok("get_sensor", { name: "orders_sensor" })).toMatchObject({
      type: "asset",
      monitors: ["raw/orders"],
      jobs: ["my_pipeline"],
      status: "stopped",
      ticks: [],
    });
    expect(await ok("get_sensor", { name: "default_automation_condition_sensor" })).toMatchObject({
      type: "automation",
      asset_keys: ["marts/auto_cron", "marts/auto_eager", "marts/auto_unmet"],
    });
  });

  it("filters ticks by status and time", async () => {
    const failed = await ok("list_sensor_ticks", { name: "raising_sensor", status: ["FAILURE"], limit: 1 });
    expect(failed.ticks).toEqual([
      expect.objectContaining({
        status: "FAILURE",
        error: expect.objectContaining({ type: "ConnectionError", message: "the file server is gone" }),
      }),
    ]);
    expect(await ok("list_schedule_ticks", { name: "skipping_schedule", status: ["FAILURE"] })).toMatchObject({
      ticks: [],
      returned: 0,
      hint: expect.stringContaining("status"),
    });
    expect(await ok("list_schedule_ticks", { name: "skipping_schedule", before: "2020-01-01" })).toMatchObject({
      ticks: [],
      hint: expect.stringContaining("before"),
    });
    expect(
      await ok("list_schedule_ticks", {
        name: "skipping_schedule",
        after: "2020-01-01",
        status: ["SKIPPED"],
        limit: 1,
      }),
    ).toMatchObject({
      ticks: [{ status: "SKIPPED", skip_reason: "nothing to do on a quiet day" }],
    });
  });

  it("previews what schedules would do, the one that raises too, and changes nothing", async () => {
    const before = await raw("schedule", "hourly_pipeline");
    expect(await ok("preview_schedule", { name: "hourly_pipeline" })).toEqual({
      schedule: "hourly_pipeline",
      location: "warehouse",
      status: "stopped",
      tick: expect.stringMatching(/:00:00Z$/),
      outcome: "requests_runs",
      runs: [{ job: "my_pipeline", tags: { requested_by: "hourly_pipeline" } }],
    });
    expect(
      await ok("preview_schedule", { name: "daily_orders_schedule", timestamp: "2024-01-10T05:00:00Z" }),
    ).toMatchObject({
      tick: "2024-01-11T00:00:00Z",
      runs: [{ job: "daily_orders_job", partition: "2024-01-10" }],
    });
    expect(await ok("preview_schedule", { name: "skipping_schedule" })).toMatchObject({
      outcome: "skips",
      skip_reason: "nothing to do on a quiet day",
    });
    expect(await ok("preview_schedule", { name: "raising_schedule" })).toMatchObject({
      outcome: "raises",
      error: { type: "ValueError", message: "the holiday calendar is empty" },
    });
    const mend = setFlag(shared!.flags, "fix-raising_schedule");
    try {
      expect(await ok("preview_schedule", { name: "raising_schedule" })).toMatchObject({
        outcome: "skips",
        skip_reason: "mended",
      });
    } finally {
      mend();
    }
    expect(await raw("schedule", "hourly_pipeline")).toEqual(before);
  });

  it("previews sensors from their cursor or another one, read-only as well, and moves no cursor", async () => {
    const before = await raw("sensor", "new_files_sensor");
    expect(before.cursor).toBe("1");
    expect(await ok("preview_sensor", { name: "new_files_sensor", cursor: "900" })).toEqual({
      sensor: "new_files_sensor",
      location: "warehouse",
      status: "stopped",
      cursor: "900",
      cursor_after: "901",
      outcome: "requests_runs",
      runs: [{ job: "streams", run_key: "file-901", tags: { file: "901" } }],
    });
    expect(await ok("preview_sensor", { name: "new_files_sensor" })).toMatchObject({ cursor: "1", cursor_after: "2" });
    // The run of this key was requested long ago.
    expect(await ok("preview_sensor", { name: "new_files_sensor", cursor: "" })).toMatchObject({
      cursor_after: "1",
      outcome: "skips",
    });
    expect(await ok("preview_sensor", { name: "raising_sensor" })).toMatchObject({
      outcome: "raises",
      error: { type: "ConnectionError" },
    });
    expect(await mcp.call("preview_sensor", { name: "default_automation_condition_sensor" })).toMatchObject({
      isError: true,
      answer: { error: { code: "refused_by_dagster" } },
    });
    const readOnly = await connectStdio(url, { args: ["--read-only", "--toolsets", "automation"] });
    try {
      const { answer, isError } = await readOnly.call("preview_sensor", { name: "new_files_sensor", cursor: "900" });
      expect(isError, JSON.stringify(answer)).toBe(false);
      expect(answer).toMatchObject({ cursor_after: "901" });
      const { tools } = await readOnly.client.listTools();
      expect(tools.map(({ name }) => name).filter((name) => /^(start|stop|reset|set)_/.test(name))).toEqual([]);
    } finally {
      await readOnly.close();
    }
    expect(await raw("sensor", "new_files_sensor")).toEqual(before);
  });

  it("starts, stops and resets a schedule, which is so in Dagster", async () => {
    const args = { schedule: "nightly_refresh", location: "reporting" };
    const state = async () => {
      const { status, canReset } = await raw("schedule", "nightly_refresh", "reporting");
      return { status, canReset };
    };
    try {
      expect(await ok("start_schedule", { ...args, dry_run: true })).toMatchObject({
        dry_run: true,
        would: { change: "stopped → running" },
      });
      expect(await state()).toEqual({ status: "STOPPED", canReset: false });
      expect(await ok("start_schedule", args)).toMatchObject({
        changed: true,
        before: { status: "stopped", set_by: "code" },
        after: { status: "running", set_by: "user" },
        next_tick: expect.stringMatching(/T03:30:00Z$/),
      });
      expect(await state()).toEqual({ status: "RUNNING", canReset: true });
      expect(await ok("start_schedule", args)).toMatchObject({ changed: false, hint: "It is running already." });
      expect(await ok("stop_schedule", args)).toMatchObject({
        changed: true,
        after: { status: "stopped", set_by: "user" },
      });
      expect(await state()).toEqual({ status: "STOPPED", canReset: true });
    } finally {
      expect(await ok("reset_schedule", args)).toMatchObject({ after: { status: "stopped", set_by: "code" } });
    }
    expect(await state()).toEqual({ status: "STOPPED", canReset: false });
  });

  it("stops a schedule that its code runs, and resets it to running", async () => {
    const args = { schedule: "nightly_refresh", location: "warehouse" };
    expect(await ok("stop_schedule", args)).toMatchObject({
      before: { status: "running", set_by: "code" },
      after: { status: "stopped", set_by: "user" },
    });
    expect((await raw("schedule", "nightly_refresh")).status).toBe("STOPPED");
    expect(await ok("get_schedule", { name: "nightly_refresh", location: "warehouse" })).toMatchObject({
      status: "stopped",
      default_status: "running",
      set_by: "user",
    });
    expect(await ok("reset_schedule", args)).toMatchObject({
      changed: true,
      after: { status: "running", set_by: "code" },
    });
    expect(await raw("schedule", "nightly_refresh")).toMatchObject({ status: "RUNNING", canReset: false });
  });

  it("sets a cursor, gives back the old one, and removes it only when told to", async () => {
    const sensor = "publish_sensor";
    const cursor = async () => (await raw("sensor", sensor, "reporting")).cursor;
    expect(await ok("set_sensor_cursor", { sensor, cursor: " page 7 " })).toEqual({
      sensor,
      location: "reporting",
      changed: true,
      cursor: " page 7 ",
    });
    expect(await cursor()).toBe(" page 7 ");
    expect(await mcp.call("set_sensor_cursor", { sensor })).toMatchObject({
      isError: true,
      answer: { error: { code: "invalid_arguments" } },
    });
    expect(await mcp.call("set_sensor_cursor", { sensor, cursor: "8", reset: true })).toMatchObject({ isError: true });
    expect(await ok("set_sensor_cursor", { sensor, cursor: "8", dry_run: true })).toMatchObject({
      would: { previous_cursor: " page 7 " },
    });
    expect(await cursor()).toBe(" page 7 ");
    const changed = await ok("set_sensor_cursor", { sensor, cursor: "8" });
    await ok("set_sensor_cursor", { sensor, cursor: changed.previous_cursor });
    expect(await cursor()).toBe(" page 7 ");
    expect(await ok("set_sensor_cursor", { sensor, reset: true })).toEqual({
      sensor,
      location: "reporting",
      changed: true,
      previous_cursor: " page 7 ",
    });
    expect(await cursor()).toBeNull();
  });

  it("starts a sensor that then ticks and requests runs, pages through its ticks, and stops it", async () => {
    const sensor = "new_files_sensor";
    try {
      await ok("set_sensor_cursor", { sensor, cursor: "500" });
      expect(await ok("start_sensor", { sensor })).toMatchObject({
        before: { status: "stopped" },
        after: { status: "running", set_by: "user" },
      });
      await vi.waitFor(
        async () => {
          const { ticks } = await raw("sensor", sensor);
          expect(ticks.filter(({ status }) => status === "SUCCESS").length).toBeGreaterThanOrEqual(3);
        },
        { timeout: 90_000, interval: 500 },
      );
    } finally {
      expect(await ok("stop_sensor", { sensor })).toMatchObject({ after: { status: "stopped", set_by: "user" } });
    }
    expect((await raw("sensor", sensor)).status).toBe("STOPPED");
    // A tick that was under way when the sensor was stopped still ends.
    const state = await vi.waitFor(
      async () => {
        const seen = await raw("sensor", sensor);
        expect(seen.ticks.map(({ status }) => status)).not.toContain("STARTED");
        return seen;
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(Number(state.cursor)).toBeGreaterThanOrEqual(502);

    const given: { time: string; status: string; run_ids?: string[]; logs?: { message: string }[] }[] = [];
    let cursor: string | undefined;
    do {
      const page = await ok("list_sensor_ticks", { name: sensor, limit: 1, cursor, include_logs: true });
      expect(page.returned).toBe(1);
      given.push(...(page.ticks as typeof given));
      cursor = page.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(given.map(({ status, run_ids }) => ({ status, run_ids: run_ids ?? [] }))).toEqual(
      state.ticks.map(({ status, runIds }) => ({ status, run_ids: runIds })),
    );
    expect(given[0]?.logs?.[0]?.message).toBe(`file ${state.cursor} arrived`);
    const [runId] = given[0]?.run_ids ?? [];
    expect((await waitForRun(url, runId!)).tags).toContainEqual({ key: "file", value: state.cursor });

    await ok("set_sensor_cursor", { sensor, cursor: "1" });
    expect(await ok("reset_sensor", { sensor })).toMatchObject({ after: { status: "stopped", set_by: "code" } });
    expect(await raw("sensor", sensor)).toMatchObject({ cursor: "1", canReset: false });
  });

  it("uses none of Dagster's old words but in the project's own names", () => {
    const own = /hourly_pipeline|my_pipeline|my_solid_op/g;
    expect(mcp.answers.length).toBeGreaterThan(20);
    for (const answer of mcp.answers) expect(answer.replace(own, "")).not.toMatch(/pipeline|solid/i);
  });
});
