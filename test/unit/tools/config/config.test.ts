import { describe, expect, it } from "vitest";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

const string = { __typename: "RegularConfigType", key: "String", givenName: "String" };
const any = { __typename: "RegularConfigType", key: "Any", givenName: "Any" };

function field(name: string, configTypeKey: string, more: Fields = {}): Fields {
  return { name, configTypeKey, isRequired: false, configType: string, ...more };
}

function resource(name: string, more: Fields = {}): Fields {
  return { __typename: "ResourceDetails", id: name, name, resourceType: `project.${name}`, isTopLevel: true, ...more };
}

function withResources(byLocation: Record<string, Fields[]>): Fields {
  return {
    workspaceOrError: fakeWorkspace(
      Object.fromEntries(Object.keys(byLocation).map((name) => [name, { jobs: ["etl"] }])),
    ),
    allTopLevelResourceDetailsOrError: ({
      repositorySelector,
    }: {
      repositorySelector: { repositoryLocationName: string };
    }) => ({
      __typename: "ResourceDetailsList",
      results: byLocation[repositorySelector.repositoryLocationName],
    }),
    topLevelResourceDetailsOrError: ({
      resourceSelector,
    }: {
      resourceSelector: { repositoryLocationName: string; resourceName: string };
    }) =>
      byLocation[resourceSelector.repositoryLocationName]?.find(
        ({ name }) => name === resourceSelector.resourceName,
      ) ?? {
        __typename: "ResourceNotFoundError",
        message: "no",
      },
  };
}

describe("get_resource", () => {
  it("masks what is secret, names variables, and tells defaults that are not overridden", async () => {
    fake.query = withResources({
      here: [
        resource("db", {
          description: "The database.",
          configFields: [
            field("host", "Noneable.StringSourceType", { defaultValueAsJson: '"other.internal"' }),
            field("password", "StringSourceType", { isRequired: true }),
            field("secret_by_type", "String", { isSecret: true, defaultValueAsJson: '"plain word"' }),
            field("user", "String", { defaultValueAsJson: '"loader"' }),
            field("needed", "Int", { isRequired: true }),
          ],
          configuredValues: [
            { key: "host", value: '"db.internal"', type: "VALUE" },
            { key: "password", value: "DB_PASSWORD", type: "ENV_VAR" },
          ],
          nestedResources: [
            { name: "pool", type: "TOP_LEVEL", resource: resource("pool") },
            { name: "tunnel", type: "ANONYMOUS", resource: null },
          ],
          assetKeysUsing: [{ path: ["a", "b"] }],
          jobsOpsUsing: [
            { jobName: "__ASSET_JOB", opHandleIDs: ["a__b"] },
            { jobName: "etl", opHandleIDs: ["load"] },
          ],
        }),
      ],
    });
    const { answer } = await fake.call("get_resource", { resource: "db" });
    expect(answer).toEqual({
      resource: "db",
      location: "here",
      type: "project.db",
      description: "The database.",
      config: [
        { field: "host", type: "String or null", value: "db.internal" },
        { field: "password", type: "String", env_var: "DB_PASSWORD" },
        { field: "secret_by_type", type: "String", default: "[masked]" },
        { field: "user", type: "String", default: "loader" },
        { field: "needed", type: "Int", required: true },
      ],
      env_vars: ["DB_PASSWORD"],
      nested: [
        { attribute: "pool", resource: "pool" },
        { attribute: "tunnel", where: "nested in db, not top-level" },
      ],
      used_by: { assets: 1, jobs: 1 },
    });
  });

  it("tells a name that is wrong from one that is nested and one that is ambiguous", async () => {
    const nesting = resource("db", { nestedResources: [{ name: "tunnel", type: "ANONYMOUS", resource: null }] });
    fake.query = withResources({ here: [nesting, resource("mailer")], there: [resource("mailer")] });
    const code = async (args: Fields) => (await fake.call("get_resource", args)).answer;
    expect(await code({ resource: "mailr" })).toMatchObject({
      error: { code: "resource_not_found", candidates: ["mailer"] },
    });
    expect(await code({ resource: "tunnel" })).toMatchObject({
      error: { code: "resource_not_top_level", candidates: [{ resource: "db", location: "here" }] },
    });
    expect(await code({ resource: "mailer" })).toMatchObject({
      error: {
        code: "ambiguous_name",
        candidates: [
          { resource: "mailer", location: "here" },
          { resource: "mailer", location: "there" },
        ],
      },
    });
    expect(await code({ resource: "mailer", location: "there" })).toMatchObject({
      resource: "mailer",
      location: "there",
    });
    expect(await code({ resource: "mailer", location: "nowhere" })).toMatchObject({
      error: { code: "code_location_not_found" },
    });
  });
});

describe("resources through resources", () => {
  const parent = (name: string, attribute: string) => ({
    name: attribute,
    type: "TOP_LEVEL",
    resource: { id: name, name },
  });

  it("are followed to any depth, also in a circle", async () => {
    fake.query = withResources({
      here: [
        resource("inner", { parentResources: [parent("middle", "x")] }),
        resource("middle", { parentResources: [parent("outer", "y"), parent("inner", "z")] }),
        resource("outer", { assetKeysUsing: [{ path: ["a"] }], schedulesUsing: ["nightly"] }),
      ],
    });
    const { answer } = await fake.call("get_resource_usage", { resource: "inner" });
    expect(answer).toEqual({
      resource: "inner",
      location: "here",
      through: [{ resource: "middle" }, { resource: "outer", assets: ["a"], schedules: ["nightly"] }],
    });
    const impact = await fake.call("get_resource_impact", { resource: "inner" });
    expect(impact.answer).toMatchObject({
      outer_resources: ["middle", "outer"],
      assets: ["a"],
      schedules: ["nightly"],
    });
  });
});

describe("lists", () => {
  const mailer = resource("mailer", {
    configFields: [field("options", "Permissive.1", { configType: string })],
    configuredValues: [
      { key: "options", value: '{"key_file": {"env": "KEY_FILE"}, "token": "abc", "mode": "fast"}', type: "VALUE" },
    ],
    nestedResources: [{ name: "tunnel", type: "ANONYMOUS", resource: null }],
    sensorsUsing: ["watcher"],
  });
  const users = {
    utilizedEnvVarsOrError: {
      __typename: "EnvVarWithConsumersList",
      results: [
        { envVarName: "Z", envVarConsumers: [{ type: "RESOURCE", name: "mailer" }] },
        { envVarName: "A", envVarConsumers: [{ type: "RESOURCE", name: "other" }] },
      ],
    },
  };

  it("resources, page by page, with variables inside values", async () => {
    fake.query = withResources({ here: [mailer, resource("db")] });
    const { answer } = await fake.call("list_resources", { limit: 1 });
    expect(answer).toEqual({
      resources: [{ resource: "db", location: "here", type: "project.db" }],
      returned: 1,
      total: 2,
      next_cursor: expect.any(String),
    });
    const next = await fake.call("list_resources", { limit: 1, cursor: answer.next_cursor, include_usage: true });
    expect(next.answer).toMatchObject({
      resources: [{ resource: "mailer", env_vars: ["KEY_FILE"], used_by: { sensors: 1 } }],
      returned: 1,
    });
    fake.query = withResources({ here: [] });
    expect((await fake.call("list_resources")).answer).toEqual({
      resources: [],
      returned: 0,
      total: 0,
      hint: "This deployment has no resources.",
    });
  });

  it("environment variables, of all resources or of one", async () => {
    fake.query = { ...withResources({ here: [mailer] }), ...users };
    expect((await fake.call("list_env_vars")).answer).toEqual({
      env_vars: [
        { env_var: "A", location: "here", resources: ["other"] },
        { env_var: "Z", location: "here", resources: ["mailer"] },
      ],
      returned: 2,
      total: 2,
    });
    const one = await fake.call("list_env_vars", { resource: "mailer" });
    expect(one.answer).toMatchObject({ env_vars: [{ env_var: "Z" }], total: 1 });
  });

  it("what nests in what, with a node for what has no name of its own", async () => {
    fake.query = withResources({ here: [mailer, resource("db")] });
    const { answer } = await fake.call("get_resource_dependencies");
    expect(answer).toEqual({
      nodes: [
        { resource: "mailer", location: "here", type: "project.mailer", top_level: true },
        { resource: "mailer.tunnel", location: "here", top_level: false },
      ],
      edges: [{ from: "mailer", to: "mailer.tunnel", attribute: "tunnel", location: "here" }],
    });
    const alone = await fake.call("get_resource_dependencies", { resource: "db" });
    expect(alone.answer).toMatchObject({ edges: [], hint: "It nests no resource and is nested in none." });
  });

  it("the deployment's configuration, with what was asked for", async () => {
    fake.query = { ...withResources({ here: [mailer] }), ...users };
    const bare = await fake.call("get_deployment_config");
    expect(bare.answer).toEqual({
      locations: [
        {
          location: "here",
          jobs: 1,
          schedules: 0,
          sensors: 0,
          resources: [{ resource: "mailer", type: "project.mailer" }],
        },
      ],
      returned: 1,
    });
    const whole = await fake.call("get_deployment_config", { include: ["env_vars", "resources", "nested"] });
    expect(whole.answer).toMatchObject({
      locations: [
        {
          resources: [
            {
              config: [{ field: "options", value: { key_file: { env: "KEY_FILE" }, token: "[masked]", mode: "fast" } }],
              nested: [{ attribute: "tunnel", where: "nested in mailer, not top-level" }],
            },
          ],
          env_vars: [
            { env_var: "A", resources: ["other"] },
            { env_var: "Z", resources: ["mailer"] },
          ],
        },
      ],
    });
  });

  it("config types of a resource", async () => {
    const selector = {
      __typename: "CompositeConfigType",
      key: "Selector.1",
      isSelector: true,
      fields: [field("env", "String", { isRequired: true })],
    };
    const source = {
      __typename: "ScalarUnionConfigType",
      key: "StringSourceType",
      typeParamKeys: ["String", "Selector.1"],
      recursiveConfigTypes: [string, selector],
    };
    fake.query = withResources({
      here: [resource("db", { configFields: [field("host", "StringSourceType", { configType: source })] })],
    });
    const { answer } = await fake.call("list_config_types", { resource: "db" });
    expect(answer).toEqual({
      resource: "db",
      location: "here",
      types: [
        { type: "Selector.1", kind: "one of its fields", fields: ["env: String"] },
        { type: "String", kind: "scalar" },
        { type: "StringSourceType", kind: "union", of: ["String", "Selector.1"] },
      ],
      returned: 3,
      total: 3,
    });
  });
});

describe("get_config_schema", () => {
  function schemaOf(fields: Fields[], types: Fields[]): Fields {
    return {
      ...withResources({ here: [] }),
      runConfigSchemaOrError: {
        __typename: "RunConfigSchema",
        rootConfigType: { __typename: "CompositeConfigType", key: "root" },
        allConfigTypes: [{ __typename: "CompositeConfigType", key: "root", fields }, string, any, ...types],
      },
    };
  }

  it("writes every kind of config type", async () => {
    fake.query = schemaOf(
      [
        field("any", "Any", { description: "Whatever." }),
        field("choice", "Selector.1", { isRequired: true }),
        field("format", "Format", { defaultValueAsJson: '"CSV"' }),
        field("list", "Array.String"),
        field("map", "Map.1"),
        field("maybe", "Noneable.String", { defaultValueAsJson: "null" }),
        field("open", "Permissive.1"),
        field("union", "ScalarUnion.1"),
      ],
      [
        {
          __typename: "CompositeConfigType",
          key: "Selector.1",
          isSelector: true,
          fields: [field("a", "String", { isRequired: true }), field("b", "String", { isRequired: true })],
        },
        {
          __typename: "EnumConfigType",
          key: "Format",
          givenName: "Format",
          values: [{ value: "CSV" }, { value: "PARQUET" }],
        },
        { __typename: "ArrayConfigType", key: "Array.String", typeParamKeys: ["String"] },
        { __typename: "MapConfigType", key: "Map.1", typeParamKeys: ["String", "Any"] },
        { __typename: "NullableConfigType", key: "Noneable.String", typeParamKeys: ["String"] },
        { __typename: "CompositeConfigType", key: "Permissive.1", fields: [field("x", "Any")] },
        {
          __typename: "ScalarUnionConfigType",
          key: "ScalarUnion.1",
          scalarTypeKey: "String",
          nonScalarTypeKey: "Map.1",
        },
      ],
    );
    const { answer } = await fake.call("get_config_schema", { job: "etl" });
    expect(answer.schema).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        any: { description: "Whatever." },
        choice: {
          type: "object",
          properties: { a: { type: "string" }, b: { type: "string" } },
          minProperties: 1,
          maxProperties: 1,
          additionalProperties: false,
        },
        format: { enum: ["CSV", "PARQUET"], default: "CSV" },
        list: { type: "array", items: { type: "string" } },
        map: { $ref: "#/$defs/Map.1" },
        maybe: { type: ["string", "null"] },
        open: { type: "object", properties: { x: true } },
        union: { anyOf: [{ type: "string" }, { $ref: "#/$defs/Map.1" }] },
      },
      required: ["choice"],
      additionalProperties: false,
      $defs: { "Map.1": { type: "object", additionalProperties: true } },
    });
    const part = await fake.call("get_config_schema", { job: "etl", path: "open" });
    expect(part.answer).toMatchObject({ path: "open", schema: { properties: { x: true } } });
    const wrong = await fake.call("get_config_schema", { job: "etl", path: "opn.x" });
    expect(wrong.answer).toMatchObject({
      error: { code: "invalid_arguments", candidates: expect.arrayContaining(["open"]) },
    });
  });

  it("leaves out defaults that may be secrets", async () => {
    fake.query = schemaOf(
      [
        field("password", "String", { defaultValueAsJson: '"open sesame"' }),
        field("flagged", "String", { isSecret: true, defaultValueAsJson: '"open sesame"' }),
        field("address", "String", { defaultValueAsJson: '"mysql://a:opensesame@h/db"' }),
      ],
      [],
    );
    const { answer } = await fake.call("get_config_schema", { job: "etl" });
    expect(JSON.stringify(answer)).not.toMatch(/open ?sesame/);
    expect(answer).toMatchObject({
      schema: { properties: { flagged: { $comment: "has a default, which is [masked]" } } },
    });
  });
});

describe("run config", () => {
  const job = withResources({ here: [] });

  it("that is no YAML is refused before anything is asked", async () => {
    for (const [config, message] of [
      ["ops: [1", /line 1, column/],
      ["- a", /must be a mapping/],
      ["ops: *x", /Unresolved alias/],
    ] as const) {
      const { answer } = await fake.call("validate_run_config", { job: "etl", config });
      expect(answer).toMatchObject({ error: { code: "invalid_run_config", message: expect.stringMatching(message) } });
    }
    expect(fake.requests).toHaveLength(0);
  });

  it("that is refused is an answer, in which a secret that was given is not repeated", async () => {
    fake.query = {
      ...job,
      isPipelineConfigValid: {
        __typename: "RunConfigValidationInvalid",
        errors: [
          {
            __typename: "RuntimeMismatchConfigError",
            message:
              'Invalid scalar at path root:ops:a:config:password. Value "sesame" of type "str" is not valid for expected type "Int".',
            stack: {
              entries: ["ops", "a", "config", "password"].map((fieldName) => ({
                __typename: "EvaluationStackPathEntry",
                fieldName,
              })),
            },
          },
        ],
      },
    };
    const { answer, isError } = await fake.call("validate_run_config", { job: "etl", config: {} });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      valid: false,
      problems: [{ path: "ops.a.config.password", message: expect.stringContaining("[masked]") }],
    });
    expect(JSON.stringify(answer)).not.toContain("sesame");
  });

  it("is exported whole, nulls and empty mappings too, but for secrets", async () => {
    const rootDefaultYaml =
      "ops:\n  a:\n    config:\n      limit: null\n      secret: sesame\nexecution:\n  config:\n    retries:\n      enabled: {}\n";
    fake.query = { ...job, runConfigSchemaOrError: { __typename: "RunConfigSchema", rootDefaultYaml } };
    const { answer } = await fake.call("export_run_config", { job: "etl" });
    expect(answer).toMatchObject({
      config:
        "ops:\n  a:\n    config:\n      limit: null\n      secret: <masked>\nexecution:\n  config:\n    retries:\n      enabled: {}\n",
      masked: ["ops.a.config.secret"],
    });
    const json = await fake.call("export_run_config", { job: "etl", format: "json" });
    expect(JSON.parse(String(json.answer.config))).toEqual({
      ops: { a: { config: { limit: null, secret: "<masked>" } } },
      execution: { config: { retries: { enabled: {} } } },
    });
    fake.query = { ...job, runConfigSchemaOrError: { __typename: "RunConfigSchema", rootDefaultYaml: "{}\n" } };
    expect((await fake.call("export_run_config", { job: "etl" })).answer).toMatchObject({
      hint: "The job has no default config.",
    });
    expect((await fake.call("export_run_config", {})).answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });
});
