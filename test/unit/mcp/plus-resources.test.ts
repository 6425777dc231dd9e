import { afterEach, describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";
import { clientKinds, connectInProcess } from "../../support/mcp-clients.ts";

const embedded = useEmbedded();

describe.each(clientKinds)("resources of Dagster+, for a client of %s", (kind) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const connection of open.splice(0)) await connection.close();
  });
  async function connect() {
    const connection = await connectInProcess(embedded.runner(), kind);
    open.push(connection);
    return connection.client;
  }
  async function read(uri: string): Promise<Record<string, unknown>> {
    const { contents } = await (await connect()).readResource({ uri });
    return JSON.parse((contents[0] as { text: string }).text) as Record<string, unknown>;
  }
  async function complete(path: string, name: string, value: string, given: Record<string, string> = {}) {
    const { completion } = await (await connect()).complete({
      ref: { type: "ref/resource", uri: `dagster://{deployment}${path}` },
      argument: { name, value },
      context: { arguments: given },
    });
    return completion.values;
  }

  it("are offered as templates", async () => {
    const { resourceTemplates } = await (await connect()).listResourceTemplates();
    const templates = resourceTemplates.map(({ uriTemplate }) => uriTemplate);
    expect(templates).toContain("dagster://{deployment}/deployments/{name}");
    expect(templates).toContain("dagster://{deployment}/agents/{id}");
  });

  it("hold a deployment, also by its branch, whose slash is encoded", async () => {
    expect(await read("dagster://prod/deployments/staging")).toEqual(
      (await embedded.call("get_deployment", { name: "staging" })).answer,
    );
    expect(await read("dagster://prod/deployments/feature%2Floyalty-points")).toMatchObject({
      deployment: "5f0c1d7e9a3b4c2d",
      pull_request: "#128",
    });
  });

  it("hold an agent of the deployment that is named first", async () => {
    expect(await read("dagster://prod/agents/prod-k8s")).toEqual(
      (await embedded.call("get_agent", { agent: "prod-k8s" })).answer,
    );
    expect(await read("dagster://staging/agents/staging-k8s")).toMatchObject({ label: "staging-k8s" });
  });

  it.each(["dagster://prod/deployments/stagin", "dagster://prod/agents/prod-k9s", "dagster://nowhere/agents/prod-k8s"])(
    "%s is none: an error that says so",
    async (uri) => {
      const error = await (await connect()).readResource({ uri }).then(
        () => undefined,
        (caught: unknown) => caught as { code: number },
      );
      expect(error?.code).toBe(-32_602);
    },
  );

  it("complete the names and branches of deployments, and the labels and ids of agents", async () => {
    expect(await complete("/deployments/{name}", "name", "sta")).toEqual(["staging"]);
    expect(await complete("/deployments/{name}", "name", "LOYAL")).toEqual(["feature/loyalty-points"]);
    const agents = await complete("/agents/{id}", "id", "");
    expect(agents).toContain("prod-k8s");
    expect(agents).toContain("prod-k8s-standby");
    expect(agents).toHaveLength(4);
    expect(await complete("/agents/{id}", "id", "staging", { deployment: "staging" })).toEqual(["staging-k8s"]);
  });
});
