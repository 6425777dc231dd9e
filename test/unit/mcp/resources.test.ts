import fc from "fast-check";
import { HttpResponse } from "msw";
import { afterEach, describe, expect, it } from "vitest";
import { resourceCatalogue } from "../../../src/resources/catalogue.ts";
import { expandUri, matchUri } from "../../../src/resources/uri.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { fakeDeployment, useFakeDagster } from "../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";
import { clientKinds, connectInProcess } from "../../support/mcp-clients.ts";

const fake = useFakeDagster();
const plusOnly = new Set(catalogue.filter((tool) => tool.plusOnly === true).map(({ name }) => name));

describe.each(clientKinds)("resources, for a client of %s", (kind) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const connection of open.splice(0)) await connection.close();
  });
  async function connect(overrides: Parameters<typeof fake.runner>[0] = {}) {
    const connection = await connectInProcess(fake.runner(overrides), kind);
    open.push(connection);
    return connection.client;
  }
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => Promise.reject(new Error("expected a failure")),
      (error: unknown) => error as { code: number; message: string },
    );
  const deployments = [fakeDeployment({ name: "prod" }), fakeDeployment({ name: "test server" })];

  it("are listed for each deployment, and the others as templates", async () => {
    const client = await connect({ deployments, defaultDeployment: "prod" });
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      "dagster://prod/overview",
      "dagster://test%20server/overview",
      "dagster://prod/instance",
      "dagster://test%20server/instance",
    ]);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(
      resourceCatalogue
        .filter(({ path, tool }) => path.includes("{") && !plusOnly.has(tool))
        .map(({ path }) => `dagster://{deployment}${path}`),
    );
  });

  it("hold what the reading tool answers", async () => {
    const workspace = fakeWorkspace({ warehouse: { jobs: ["refresh"] } });
    const [entry] = workspace.locationEntries as Record<string, unknown>[];
    fake.query = {
      workspaceOrError: workspace,
      workspaceLocationEntryOrError: { __typename: "WorkspaceLocationEntry", ...entry },
    };
    const client = await connect();
    const uri = "dagster://default/code-locations/warehouse";
    const { contents } = await client.readResource({ uri });
    expect(contents).toEqual([{ uri, mimeType: "application/json", text: expect.stringContaining("warehouse") }]);
    const { answer } = await fake.call("get_code_location", { location: "warehouse" });
    expect(JSON.parse((contents[0] as { text: string }).text)).toEqual(answer);
  });

  it.each([
    "dagster://default/code-locations/warehose",
    "dagster://default/nothing",
    "dagster://default/",
    "dagster://other/instance",
    "dagster://default/runs/%E0%A4%A",
    "dagster://default/runs/a/b/c",
    "http://default/instance",
    "",
    `dagster://default/assets/${"x".repeat(20_000)}`,
  ])("%j is none: an error that says so", async (uri) => {
    fake.query = { workspaceOrError: fakeWorkspace({ warehouse: {} }) };
    const error = await failure((await connect()).readResource({ uri }));
    expect([-32_602, -32_002, -32_603]).toContain(error.code);
    expect(error.message.length).toBeLessThan(25_000);
    expect(fake.mutations).toEqual([]);
  });

  it("of a malformed or ambiguous name are the fault of the URI, not of the server", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({ warehouse: {} }),
      runIdsOrError: {
        __typename: "RunIds",
        results: ["abcd0001-0000-4000-8000-000000000000", "abcd0002-0000-4000-8000-000000000000"],
      },
    };
    const client = await connect();
    for (const id of ["no%20run%20id%21", "abcd", `${"x".repeat(3000)}`]) {
      const error = await failure(client.readResource({ uri: `dagster://default/runs/${id}` }));
      expect([id.slice(0, 20), error.code]).toEqual([id.slice(0, 20), -32_602]);
    }
  });

  it("of a deployment that is not configured name those that are", async () => {
    const client = await connect({ deployments, defaultDeployment: "prod" });
    const error = await failure(client.readResource({ uri: "dagster://Prod/instance" }));
    expect(error.code).toBe(-32_602);
    expect(error.message).toContain(
      'Resource not found: no deployment "Prod" is configured; there are: prod, test server.',
    );
  });

  it("complete the newest runs and backfills, and do not claim that there are no more", async () => {
    const id = (index: number) => `${String(index).padStart(8, "0")}-0000-4000-8000-000000000000`;
    const client = await connect();
    const complete = async (path: string, name: string) =>
      (
        await client.complete({
          ref: { type: "ref/resource", uri: `dagster://{deployment}${path}` },
          argument: { name, value: "" },
        })
      ).completion;
    for (const [count, expected] of [
      [10, { total: 12, hasMore: false }],
      [501, { total: undefined, hasMore: true }],
    ] as const) {
      const results = Array.from({ length: count }, (_, index) => id(index));
      fake.query = {
        runIdsOrError: { __typename: "RunIds", results },
        partitionBackfillsOrError: { __typename: "PartitionBackfills", results: results.map((id) => ({ id })) },
      };
      const runs = await complete("/runs/{run_id}", "run_id");
      expect(runs).toMatchObject({ hasMore: expected.hasMore });
      expect(runs.total).toBe(expected.total);
      expect(runs.values.slice(0, 3)).toEqual(["latest", "latest-failure", id(0)]);
      const backfills = await complete("/backfills/{id}", "id");
      expect(backfills.hasMore).toBe(expected.hasMore);
      expect(backfills.total).toBe(expected.total === undefined ? undefined : 10);
    }
  });

  it("complete without secrets and invisible characters", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({
        "ware\u202ehouse": {},
        ghp_abcdefghijklmnopqrstuvwxyz0123456789: {},
        "a-deployment-token": {},
      }),
    };
    const client = await connect({ deployments: [fakeDeployment({ secrets: ["deployment-token"] })] });
    const { completion } = await client.complete({
      ref: { type: "ref/resource", uri: "dagster://{deployment}/code-locations/{name}" },
      argument: { name: "name", value: "" },
    });
    expect(completion.values).toEqual(["warehouse", "[masked]", "a-[masked]"]);
  });

  it("complete what was typed, from the live server", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({
        warehouse: { jobs: ["refresh", "load_orders"] },
        reporting: { jobs: ["orders_report"] },
      }),
    };
    const client = await connect({ deployments, defaultDeployment: "prod" });
    const template = "dagster://{deployment}/jobs/{location}/{job}";
    const complete = async (name: string, value: string, given?: Record<string, string>) =>
      (
        await client.complete({
          ref: { type: "ref/resource", uri: template },
          argument: { name, value },
          ...(given ? { context: { arguments: given } } : {}),
        })
      ).completion.values;
    expect(await complete("deployment", "p")).toEqual(["prod"]);
    expect(await complete("location", "")).toEqual(["warehouse", "reporting"]);
    expect(await complete("job", "ORDERS")).toEqual(["orders_report", "load_orders"]);
    expect(await complete("job", "", { deployment: "prod", location: "warehouse" })).toEqual([
      "load_orders",
      "refresh",
    ]);
    expect((await failure(complete("nothing", ""))).message).toContain("no variable nothing");
  });

  it("have nothing to offer while Dagster does not answer, and tell nothing of a fault of this server", async () => {
    fake.intercept = () => HttpResponse.error();
    const client = await connect();
    const ref = { type: "ref/resource" as const, uri: "dagster://{deployment}/code-locations/{name}" };
    expect((await client.complete({ ref, argument: { name: "name", value: "" } })).completion.values).toEqual([]);
    // An answer that is GraphQL but not Dagster's.
    fake.intercept = () =>
      HttpResponse.json({
        data: { workspaceOrError: { __typename: "Workspace", locationEntries: [{ locationOrLoadError: 5 }, null] } },
      });
    const error = await failure((await connect()).complete({ ref, argument: { name: "name", value: "" } }));
    expect(error.message).toMatch(/This server failed while it handled the call \(\w+\)\./);
    expect(error.message).not.toMatch(/null|undefined|reading/);
  });
});

describe("the URI of a resource", () => {
  it("gives back the variables that it was made of, whatever is in them", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    for (const { path } of resourceCatalogue) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      fc.assert(
        fc.property(
          fc.array(text, { minLength: names.length + 1, maxLength: names.length + 1 }),
          ([deployment, ...values]) => {
            const variables = {
              deployment: deployment!,
              ...Object.fromEntries(names.map((name, index) => [name, values[index]!])),
            };
            const uri = expandUri(path, variables);
            expect(matchUri(path, uri)).toEqual(variables);
            // No other resource takes it for its own before this one does.
            const first = resourceCatalogue.find((spec) => matchUri(spec.path, uri) !== undefined);
            expect(first?.path).toBe(path);
          },
        ),
        { numRuns: 50, seed: 1 },
      );
    }
  });

  it("understands the slashes of an asset key plain as well", () => {
    expect(matchUri("/assets/{key}", "dagster://prod/assets/raw/orders")).toEqual({
      deployment: "prod",
      key: "raw/orders",
    });
    expect(matchUri("/assets/{key}", "dagster://prod/assets/raw%2Forders")).toEqual({
      deployment: "prod",
      key: "raw/orders",
    });
  });
});
