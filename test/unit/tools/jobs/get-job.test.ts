import { describe, expect, it } from "vitest";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";
import { fakeSchedule, fakeSensor } from "../automation/fake-automation.ts";

const fake = useFakeDagster();

function job(fields: Fields = {}, partitionSets: Fields[] = []) {
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["export", "refresh"] }, reporting: { jobs: ["refresh"] } }),
    pipelineOrError: { __typename: "Pipeline", name: "export", hasLaunchExecutionPermission: true, ...fields },
    partitionSetsOrError: { __typename: "PartitionSets", results: partitionSets },
  };
}

const op = (handleID: string, definition: Fields, fields: Fields = {}, parent?: string): Fields => ({
  handleID,
  parent: parent === undefined ? null : { handleID: parent },
  solid: {
    name: handleID.split(".").at(-1),
    definition: { __typename: "SolidDefinition", name: handleID.split(".").at(-1), ...definition },
    ...fields,
  },
});

describe("get_job", () => {
  it("tells a job in few words", async () => {
    job(
      {
        description: "Builds it",
        isAssetJob: true,
        owners: [{ __typename: "UserDefinitionOwner", email: "a@example.com" }],
        tags: [
          { key: "team", value: "data" },
          { key: ".dagster/x", value: "y" },
        ],
        runTags: [{ key: "dagster/max_retries", value: "2" }],
        schedules: [fakeSchedule()],
        sensors: [fakeSensor()],
      },
      [{ id: "set" }],
    );
    fake.query.assetNodes = [{ assetKey: { path: ["b"] } }, { assetKey: { path: ["a", "c"] } }];
    expect((await fake.call("get_job", { job: "export" })).answer).toEqual({
      job: "export",
      location: "warehouse",
      description: "Builds it",
      owners: ["a@example.com"],
      tags: { team: "data" },
      run_tags: { "dagster/max_retries": "2" },
      partitioned: true,
      assets: ["a/c", "b"],
      schedules: ["nightly"],
      sensors: ["new_files"],
      url: "http://dagster.test/locations/warehouse/jobs/export",
    });
  });

  it("lists the candidates of a name that two locations have", async () => {
    job();
    const { answer, isError } = await fake.call("get_job", { job: "refresh" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: {
        code: "ambiguous_name",
        candidates: [
          { job: "refresh", location: "warehouse" },
          { job: "refresh", location: "reporting" },
        ],
      },
    });
    expect((await fake.call("get_job", { job: "refresh", location: "reporting" })).isError).toBe(false);
  });

  it("names the nearest for a wrong name", async () => {
    job();
    expect((await fake.call("get_job", { job: "exprot" })).answer).toMatchObject({
      error: { code: "job_not_found", candidates: ["export"] },
    });
  });

  it("includes the ops with what they depend on, their pools and resources", async () => {
    job({
      solidHandles: [
        op(
          "load",
          {
            pool: "database",
            pools: ["database"],
            requiredResources: [{ resourceKey: "warehouse" }],
            configField: { isRequired: true },
          },
          { inputs: [{ dependsOn: [{ solid: { name: "prepare" } }, { solid: { name: "prepare" } }] }] },
        ),
        op("prepare", { __typename: "CompositeSolidDefinition", name: "prepare_graph", pools: ["database", "api"] }),
        op(
          "prepare.clean",
          { description: "x".repeat(300) },
          { isDynamicMapped: true, inputs: [{ dependsOn: [{ solid: { name: "fetch" } }] }] },
          "prepare",
        ),
      ],
    });
    const { answer } = await fake.call("get_job", { job: "export", include: ["ops"] });
    expect(answer.ops).toEqual([
      { op: "load", depends_on: ["prepare"], pools: ["database"], resources: ["warehouse"], config_required: true },
      { op: "prepare", definition: "prepare_graph", graph: true, pools: ["database", "api"] },
      {
        op: "prepare.clean",
        description: expect.stringContaining("characters left out"),
        depends_on: ["prepare.fetch"],
        dynamic: true,
      },
    ]);
  });

  it("says what config is missing, and leaves secrets out of the defaults instead of masking them", async () => {
    job();
    fake.query.runConfigSchemaOrError = {
      __typename: "RunConfigSchema",
      rootDefaultYaml:
        "ops:\n  write:\n    config:\n      prefix: reports\nresources:\n  mailer:\n    config:\n      password: hunter22\n      server: smtp\n",
      rootConfigType: { __typename: "CompositeConfigType", key: "root", fields: [] },
      allConfigTypes: [],
    };
    fake.query.isPipelineConfigValid = {
      __typename: "RunConfigValidationInvalid",
      errors: [
        {
          __typename: "MissingFieldConfigError",
          message: "Missing required config entry",
          reason: "MISSING_REQUIRED_FIELD",
          stack: { entries: [] },
          field: { name: "ops" },
        },
      ],
    };
    const { answer, isError } = await fake.call("get_job", { job: "export", include: ["config"] });
    expect(isError).toBe(false);
    expect(answer.config).toEqual({
      required: true,
      missing: [{ path: "(root)", message: "ops is required." }],
      default: {
        ops: { write: { config: { prefix: "reports" } } },
        resources: { mailer: { config: { server: "smtp" } } },
      },
      secrets_left_out: ["resources.mailer.config.password"],
    });
  });

  it("says that no config is needed, and fails properly when Dagster cannot tell", async () => {
    job();
    fake.query.runConfigSchemaOrError = { __typename: "RunConfigSchema", rootDefaultYaml: "{}\n" };
    fake.query.isPipelineConfigValid = { __typename: "PipelineConfigValidationValid" };
    expect((await fake.call("get_job", { job: "export", include: ["config"] })).answer.config).toEqual({
      required: false,
    });
    fake.query.isPipelineConfigValid = { __typename: "PythonError", message: "broken schema" };
    expect((await fake.call("get_job", { job: "export", include: ["config"] })).answer).toMatchObject({
      error: { code: "dagster_error", message: "broken schema" },
    });
  });

  it("tells a nested resource that comes back null as what it is", async () => {
    const handles = [
      op("write", { requiredResources: [{ resourceKey: "warehouse" }, { resourceKey: "io_manager" }] }),
      op("audit", { requiredResources: [{ resourceKey: "warehouse" }] }),
    ];
    job({ solidHandles: handles, modes: [{ resources: [{ name: "io_manager", description: "Stores outputs" }] }] });
    fake.query.allTopLevelResourceDetailsOrError = {
      __typename: "ResourceDetailsList",
      results: [
        {
          name: "warehouse",
          resourceType: "app.Warehouse",
          nestedResources: [
            { name: "credentials", type: "ANONYMOUS", resource: null },
            { name: "client", type: "TOP_LEVEL", resource: { name: "http" } },
          ],
        },
        { name: "unused", resourceType: "app.Unused" },
      ],
    };
    expect((await fake.call("get_job", { job: "export", include: ["resources"] })).answer.resources).toEqual([
      { resource: "io_manager", description: "Stores outputs", used_by: ["write"] },
      {
        resource: "warehouse",
        type: "app.Warehouse",
        used_by: ["write", "audit"],
        nested: [
          { name: "credentials", where: "nested in warehouse, not top-level" },
          { name: "client", resource: "http" },
        ],
      },
    ]);
  });

  it("includes schedules, sensors and runs with their states, and says when there are none", async () => {
    job({
      schedules: [fakeSchedule({ scheduleState: { status: "RUNNING" } })],
      runs: [
        {
          runId: "0a1b2c3d-0000-4000-8000-000000000001",
          status: "SUCCESS",
          jobName: "export",
          creationTime: 1_700_000_000,
        },
      ],
    });
    expect(
      (await fake.call("get_job", { job: "export", include: ["schedules", "sensors", "runs"] })).answer,
    ).toMatchObject({
      schedules: [{ schedule: "nightly", status: "running", cron: "0 3 * * *" }],
      sensors: [],
      runs: [{ run_id: "0a1b2c3d-0000-4000-8000-000000000001", status: "SUCCESS", created: "2023-11-14T22:13:20Z" }],
    });
  });

  it("leaves out what Dagster 1.8.13 does not know", async () => {
    fake.version = "1.8.13";
    job({ solidHandles: [op("load", { requiredResources: [] })] });
    const { answer, isError } = await fake.call("get_job", { job: "export", include: ["ops"] });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ job: "export", ops: [{ op: "load" }] });
    expect(answer).not.toHaveProperty("may_launch");
    expect(JSON.stringify(answer.notes)).toContain("pools");
  });

  it.each([{ include: ["everything"] }, { include: "ops" }, { jobs: "export" }, {}])("refuses %j", async (args) => {
    job();
    const { answer } = await fake.call("get_job", {
      ...("jobs" in args || Object.keys(args).length === 0 ? {} : { job: "export" }),
      ...args,
    });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });
});
