import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

function twoLocations() {
  fake.query = {
    workspaceOrError: fakeWorkspace({
      warehouse: { jobs: ["refresh", "my_pipeline"] },
      reporting: { jobs: ["refresh"] },
      broken: { error: "no module named x" },
    }),
    repositoryOrError: ({ repositorySelector }: { repositorySelector: { repositoryLocationName: string } }) => ({
      __typename: "Repository",
      jobs:
        repositorySelector.repositoryLocationName === "warehouse"
          ? [
              {
                name: "refresh",
                description: "Loads everything",
                tags: [
                  { key: "team", value: "data" },
                  { key: "dagster/x", value: "y" },
                ],
              },
              { name: "my_pipeline" },
              { name: "__ASSET_JOB" },
            ]
          : [{ name: "refresh", schedules: [{ name: "daily" }] }],
    }),
  };
}

describe("list_jobs", () => {
  it("lists the jobs of all locations that load, with a note on the one that does not", async () => {
    twoLocations();
    const { answer, isError } = await fake.call("list_jobs");
    expect(isError).toBe(false);
    expect(answer).toEqual({
      jobs: [
        { job: "refresh", location: "reporting", schedules: ["daily"] },
        { job: "my_pipeline", location: "warehouse" },
        { job: "refresh", location: "warehouse", description: "Loads everything", tags: { team: "data" } },
      ],
      returned: 3,
      total: 3,
      notes: ["Code location broken failed to load, so what it defines is missing here: no module named x"],
    });
  });

  it("tells of a location that broke since the workspace was read, and lists the others", async () => {
    twoLocations();
    const answerOf = fake.query.repositoryOrError as (args: unknown) => unknown;
    const broken = { __typename: "RepositoryNotFoundError", message: "no repository __repository__@reporting" };
    fake.query.repositoryOrError = (args: { repositorySelector: { repositoryLocationName: string } }) =>
      args.repositorySelector.repositoryLocationName === "reporting" ? broken : answerOf(args);
    const { answer } = await fake.call("list_jobs");
    expect(answer).toMatchObject({
      jobs: [{ job: "my_pipeline" }, { job: "refresh", location: "warehouse" }],
      notes: [
        expect.stringContaining("Code location broken failed to load"),
        "Code location reporting could not be read, so what it defines is missing here: no repository __repository__@reporting",
      ],
    });
    fake.query.repositoryOrError = broken;
    expect((await fake.call("list_jobs")).answer).toMatchObject({ error: { code: "code_location_not_found" } });
  });

  it("pages without losing or repeating a job", async () => {
    twoLocations();
    const first = await fake.call("list_jobs", { limit: 2 });
    expect(first.answer).toMatchObject({ returned: 2, total: 3 });
    const second = await fake.call("list_jobs", { limit: 2, cursor: first.answer.next_cursor });
    expect(second.answer).toMatchObject({ jobs: [{ job: "refresh", location: "warehouse" }], returned: 1 });
    expect(second.answer).not.toHaveProperty("next_cursor");
  });

  it("keeps jobs of one name in two repositories of a location apart, on any page", async () => {
    const workspace = fakeWorkspace({ warehouse: { name: "one", jobs: ["refresh"] } }) as {
      locationEntries: { locationOrLoadError: { repositories: { id: string; name: string }[] } }[];
    };
    const { repositories } = workspace.locationEntries[0]!.locationOrLoadError;
    repositories.push({ ...repositories[0]!, id: "two", name: "two" });
    fake.query = {
      workspaceOrError: workspace,
      repositoryOrError: { __typename: "Repository", jobs: [{ name: "refresh" }] },
    };
    const first = await fake.call("list_jobs", { limit: 1 });
    const second = await fake.call("list_jobs", { limit: 1, cursor: first.answer.next_cursor });
    expect([first, second].map(({ answer }) => answer.jobs)).toEqual([
      [{ job: "refresh", location: "warehouse", repository: "one" }],
      [{ job: "refresh", location: "warehouse", repository: "two" }],
    ]);
    expect(second.answer).not.toHaveProperty("next_cursor");
  });

  it("says why nothing was found", async () => {
    twoLocations();
    const { answer } = await fake.call("list_jobs", { query: "zzz" });
    expect(answer).toMatchObject({ jobs: [], returned: 0, hint: "No jobs match query. Leave query out to see all." });
  });

  it("names the nearest location for a wrong one", async () => {
    twoLocations();
    const { answer, isError } = await fake.call("list_jobs", { location: "warehose" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "code_location_not_found", candidates: ["warehouse"] } });
  });

  it.each([
    [{ limit: 0 }, "limit: must be at least 1"],
    [{ limit: -5 }, "limit: must be at least 1"],
    [{ limit: "many" }, "limit: must be a number"],
    [{ qurey: "x" }, "there is no such argument; did you mean query?"],
    [{ query: "" }, "query: must not be empty"],
    [{ query: "x".repeat(10_000) }, "query: must have at most 1000 characters"],
    [{ cursor: "nonsense" }, "cursor: this is not a next_cursor"],
  ])("refuses arguments (%#)", async (args, message) => {
    twoLocations();
    const { answer, isError } = await fake.call("list_jobs", args as Record<string, unknown>);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining(message) } });
  });

  it("turns a failed union into an error, never into an empty list", async () => {
    twoLocations();
    fake.query.repositoryOrError = { __typename: "PythonError", message: "database is locked" };
    const { answer, isError } = await fake.call("list_jobs");
    expect(isError).toBe(true);
    expect(answer).toEqual({
      error: { code: "dagster_error", message: "database is locked" },
      notes: expect.any(Array),
    });
  });
});
