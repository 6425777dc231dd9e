import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetKeyText, assetPath } from "../../../src/dagster/asset-key.ts";
import { Deployment } from "../../../src/dagster/dagster.ts";
import { findByName, findLocation, findRunId } from "../../../src/dagster/find.ts";
import { nearestNames } from "../../../src/dagster/nearest.ts";
import { readWorkspace } from "../../../src/dagster/workspace.ts";
import { fakeDeployment, useFakeDagster } from "../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const fake = useFakeDagster();
const dagster = (overrides: Parameters<typeof fakeDeployment>[0] = {}) =>
  new Deployment(fakeDeployment(overrides)).forCall();
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("expected a failure")),
    (error: unknown) => error,
  );

function workspace() {
  fake.query = {
    workspaceOrError: fakeWorkspace({
      warehouse: { jobs: ["refresh", "my_pipeline"], schedules: ["daily"] },
      reporting: { jobs: ["refresh"], sensors: ["on_file"] },
      broken: { error: "no module named x" },
    }),
  };
}

describe("a job, schedule or sensor", () => {
  it("is found by its name alone", async () => {
    workspace();
    expect(await findByName(dagster(), "job", { name: "my_pipeline" })).toEqual({
      name: "my_pipeline",
      location: "warehouse",
      repository: { repositoryName: "__repository__", repositoryLocationName: "warehouse" },
    });
    expect(await findByName(dagster(), "sensor", { name: "on_file" })).toMatchObject({ location: "reporting" });
  });

  it("of an ambiguous name is told with the candidates, and found with its location or the default one", async () => {
    workspace();
    expect(await rejection(findByName(dagster(), "job", { name: "refresh" }))).toMatchObject({
      code: "ambiguous_name",
      candidates: [
        { job: "refresh", location: "warehouse" },
        { job: "refresh", location: "reporting" },
      ],
    });
    expect(await findByName(dagster(), "job", { name: "refresh", location: "reporting" })).toMatchObject({
      location: "reporting",
    });
    expect(await findByName(dagster({ defaultLocation: "warehouse" }), "job", { name: "refresh" })).toMatchObject({
      location: "warehouse",
    });
  });

  it("of a wrong name is told with the nearest, the place where it is, and what could not be looked into", async () => {
    workspace();
    const asked = dagster();
    expect(await rejection(findByName(asked, "job", { name: "refesh" }))).toMatchObject({
      code: "job_not_found",
      candidates: ["refresh"],
    });
    expect(asked.notes).toEqual([expect.stringContaining("broken failed to load")]);
    expect(await rejection(findByName(dagster(), "schedule", { name: "daily", location: "reporting" }))).toMatchObject({
      code: "schedule_not_found",
      candidates: [{ schedule: "daily", location: "warehouse" }],
    });
    expect(await rejection(findByName(dagster(), "sensor", { name: "zzzzzzzz" }))).toMatchObject({
      candidates: [],
      next: [{ tool: "list_sensors" }],
    });
    expect(await rejection(findByName(dagster(), "job", { name: "__ASSET_JOB" }))).toMatchObject({
      code: "job_not_found",
    });
    expect(await rejection(findByName(dagster(), "job", { name: "x".repeat(10_000) }))).toMatchObject({
      message: expect.stringMatching(/^.{0,200}$/),
    });
  });

  it("is looked for once in a conversation", async () => {
    workspace();
    const deployment = new Deployment(fakeDeployment());
    await findByName(deployment.forCall(), "job", { name: "my_pipeline" });
    await findByName(deployment.forCall(), "schedule", { name: "daily" });
    expect(fake.requests).toHaveLength(1);
  });
});

describe("a code location", () => {
  it("that failed to load is told as failed, though Dagster says that it is loaded", async () => {
    workspace();
    expect((await readWorkspace(dagster())).map(({ name, status, error }) => [name, status, error])).toEqual([
      ["warehouse", "loaded", undefined],
      ["reporting", "loaded", undefined],
      ["broken", "failed", "no module named x"],
    ]);
    expect(await findLocation(dagster(), "broken")).toMatchObject({ status: "failed" });
    expect(await rejection(findLocation(dagster(), "reportin"))).toMatchObject({
      code: "code_location_not_found",
      candidates: ["reporting"],
    });
  });

  it("whose workspace failed is an error, never an empty list", async () => {
    fake.query = { workspaceOrError: { __typename: "PythonError", message: "database is locked" } };
    expect(await rejection(readWorkspace(dagster()))).toMatchObject({
      code: "dagster_error",
      message: "database is locked",
    });
  });
});

describe("a run", () => {
  const ids = Array.from(
    { length: 2500 },
    (_, index) => `${index.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`,
  );
  const runs = () => {
    fake.query = {
      runIdsOrError: ({
        cursor,
        limit,
        filter,
      }: {
        cursor?: string;
        limit: number;
        filter?: { statuses?: string[] };
      }) => {
        const all = filter?.statuses?.includes("FAILURE") ? [ids[7]!] : ids;
        const start = cursor ? all.indexOf(cursor) + 1 : 0;
        return { __typename: "RunIds", results: all.slice(start, start + limit) };
      },
    };
  };

  it.each([
    ["latest", ids[0]],
    ["latest-failure", ids[7]],
    [ids[2400]!.slice(0, 8), ids[2400]],
    [ids[2400]!.slice(0, 8).toUpperCase(), ids[2400]],
    ["ABCDEF00-0000-4000-8000-000000000000", "abcdef00-0000-4000-8000-000000000000"],
  ])("%s is found", async (given, id) => {
    runs();
    expect(await findRunId(dagster(), given)).toBe(id);
  });

  it("is not guessed", async () => {
    runs();
    expect(await rejection(findRunId(dagster(), "000000"))).toMatchObject({
      code: "ambiguous_name",
      candidates: ids.slice(0, 10),
    });
    expect(await rejection(findRunId(dagster(), "ffffff"))).toMatchObject({
      code: "run_not_found",
      next: [{ tool: "list_runs" }],
    });
    fake.query = { runIdsOrError: { __typename: "RunIds", results: [] } };
    for (const given of ["latest", "latest-failure"]) {
      expect(await rejection(findRunId(dagster(), given))).toMatchObject({ code: "run_not_found" });
    }
  });
});

describe("asset keys", () => {
  it("are read back as they were written", () => {
    // A part that ends in a backslash is as ambiguous as in Dagster's own text form.
    const part = fc.string({ minLength: 1, maxLength: 10 }).filter((text) => !text.endsWith("\\"));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (path) => {
        expect(assetPath(assetKeyText(path))).toEqual(path);
      }),
      { seed: 1 },
    );
  });
});

describe("the nearest names", () => {
  const names = ["raw/orders", "raw/customers", "mart/orders", "daily_revenue", "Daily_Revenue_2"];
  it.each<[string, string[]]>([
    ["raw/order", ["raw/orders", "mart/orders"]],
    ["orders", ["mart/orders", "raw/orders"]],
    ["daily_revenu", ["daily_revenue", "Daily_Revenue_2"]],
    ["DAILY_REVENUE", ["daily_revenue", "Daily_Revenue_2"]],
    ["zzzzzzzzzzzz", []],
    ["", []],
  ])("to %j", (wrong, nearest) => {
    expect(nearestNames(wrong, names).slice(0, 2)).toEqual(nearest);
  });

  it("come quickly, few, and each once, however many and long the names", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `group_${index % 2500}/asset_${"x".repeat(50)}`);
    const start = process.cpuUsage().user;
    const nearest = nearestNames("group_1/asset_".padEnd(10_000, "y"), many);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
    expect(nearest.length).toBeLessThanOrEqual(5);
    expect(new Set(nearest).size).toBe(nearest.length);
  });
});
