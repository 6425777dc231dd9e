import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import {
  automationWorkspace,
  brokenNote,
  fakeSchedule,
  fakeSensor,
  fakeTick,
  fakeUserError,
} from "./fake-automation.ts";

const fake = useFakeDagster();

type Selector = { repositorySelector: { repositoryLocationName: string } };

function schedules() {
  automationWorkspace(fake);
  fake.query.schedulesOrError = ({ repositorySelector }: Selector) => ({
    __typename: "Schedules",
    results:
      repositorySelector.repositoryLocationName === "warehouse"
        ? [
            fakeSchedule({
              defaultStatus: "RUNNING",
              canReset: true,
              scheduleState: {
                status: "STOPPED",
                ticks: [fakeTick(1, 1_700_000_000, { status: "FAILURE", error: fakeUserError })],
              },
            }),
            fakeSchedule({
              name: "twice",
              cronSchedule: "['0 1 * * *', '0 13 * * 1,2']",
              pipelineName: "__anonymous_asset_job_twice",
              assetSelection: { assetSelectionString: 'group:"marts"' },
              scheduleState: {
                status: "RUNNING",
                nextTick: { timestamp: 1_700_003_600 },
                ticks: [fakeTick(2, 1_700_000_000, { skipReason: "quiet" })],
              },
            }),
          ]
        : [fakeSchedule({ name: "twice" })],
  });
}

describe("list_schedules", () => {
  it("lists those of all locations that load, with a note on the one that does not", async () => {
    schedules();
    const { answer, isError } = await fake.call("list_schedules");
    expect(isError).toBe(false);
    expect(answer).toEqual({
      schedules: [
        {
          schedule: "twice",
          location: "reporting",
          status: "stopped",
          cron: "0 3 * * *",
          timezone: "Europe/Berlin",
          job: "refresh",
        },
        {
          schedule: "nightly",
          location: "warehouse",
          status: "stopped",
          default_status: "running",
          cron: "0 3 * * *",
          timezone: "Europe/Berlin",
          job: "refresh",
          last_tick: { time: "2023-11-14T22:13:20Z", status: "FAILURE", error: "ValueError: the calendar is empty" },
        },
        {
          schedule: "twice",
          location: "warehouse",
          status: "running",
          default_status: "stopped",
          cron: "0 1 * * * or 0 13 * * 1,2",
          timezone: "Europe/Berlin",
          assets: 'group:"marts"',
          next_tick: "2023-11-14T23:13:20Z",
          last_tick: { time: "2023-11-14T22:13:20Z", status: "SKIPPED", skip_reason: "quiet" },
        },
      ],
      returned: 3,
      total: 3,
      notes: [brokenNote],
    });
  });

  it("lists the others when a location broke since the workspace was read", async () => {
    schedules();
    const answerOf = fake.query.schedulesOrError as (args: Selector) => unknown;
    fake.query.schedulesOrError = (args: Selector) =>
      args.repositorySelector.repositoryLocationName === "warehouse"
        ? answerOf(args)
        : { __typename: "RepositoryNotFoundError", message: "no such repository" };
    const { answer, isError } = await fake.call("list_schedules");
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ total: 2 });
    expect(answer.notes).toContainEqual(expect.stringContaining("could not be read"));
  });

  it("filters by status, location and part of the name", async () => {
    schedules();
    const names = async (args: Record<string, unknown>) =>
      ((await fake.call("list_schedules", args)).answer.schedules as { schedule: string; location: string }[]).map(
        ({ schedule, location }) => `${location}/${schedule}`,
      );
    expect(await names({ status: "running" })).toEqual(["warehouse/twice"]);
    expect(await names({ status: "stopped", query: "NIGHT" })).toEqual(["warehouse/nightly"]);
    expect(await names({ location: "reporting" })).toEqual(["reporting/twice"]);
  });

  it("pages without losing or repeating one", async () => {
    schedules();
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { answer } = await fake.call("list_schedules", { limit: 1, cursor });
      seen.push(
        ...(answer.schedules as { location: string; schedule: string }[]).map(
          ({ location, schedule }) => `${location}/${schedule}`,
        ),
      );
      cursor = answer.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["reporting/twice", "warehouse/nightly", "warehouse/twice"]);
  });

  it("says why nothing was found", async () => {
    schedules();
    const { answer } = await fake.call("list_schedules", { query: "zzz", status: "running" });
    expect(answer).toMatchObject({
      schedules: [],
      hint: "No schedules match status and query. Leave one of the filters out.",
    });
  });

  it("turns a failed union into an error", async () => {
    automationWorkspace(fake);
    fake.query.schedulesOrError = { __typename: "PythonError", message: "database is locked" };
    const { answer, isError } = await fake.call("list_schedules");
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "dagster_error", message: "database is locked" } });
  });
});

describe("list_sensors", () => {
  const sensors = () => {
    automationWorkspace(fake);
    fake.query.sensorsOrError = {
      __typename: "Sensors",
      results: [
        fakeSensor({ metadata: { assetKeys: [{ path: ["raw", "orders"] }] }, sensorType: "ASSET" }),
        fakeSensor({
          name: "conditions",
          sensorType: "AUTO_MATERIALIZE",
          targets: [{ pipelineName: "__ASSET_JOB" }],
          assetSelection: { assetSelectionString: "*" },
          sensorState: { status: "RUNNING", ticks: [fakeTick(1, 1_700_000_000, { status: "SUCCESS" })] },
          nextTick: { timestamp: 1_700_000_030 },
        }),
      ],
    };
  };

  it("tells type, targets, what is monitored and the newest tick", async () => {
    sensors();
    expect((await fake.call("list_sensors")).answer).toEqual({
      sensors: [
        {
          sensor: "conditions",
          location: "warehouse",
          status: "running",
          default_status: "stopped",
          type: "automation",
          interval_s: 30,
          assets: "*",
          next_tick: "2023-11-14T22:13:50Z",
          last_tick: { time: "2023-11-14T22:13:20Z", status: "SUCCESS" },
        },
        {
          sensor: "new_files",
          location: "warehouse",
          status: "stopped",
          type: "asset",
          interval_s: 30,
          jobs: ["load"],
          monitors: ["raw/orders"],
        },
      ],
      returned: 2,
      total: 2,
      notes: [brokenNote],
    });
  });

  it("filters by type, and says which are allowed", async () => {
    sensors();
    expect((await fake.call("list_sensors", { sensor_type: "automation" })).answer).toMatchObject({ returned: 1 });
    const { answer, isError } = await fake.call("list_sensors", { sensor_type: "run_statuses" });
    expect(isError).toBe(true);
    expect(JSON.stringify(answer)).toContain("run_status");
  });

  it("answers on Dagster 1.8.13", async () => {
    fake.version = "1.8.13";
    sensors();
    expect((await fake.call("list_sensors")).answer).toMatchObject({ returned: 2 });
  });
});
