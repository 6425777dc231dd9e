import { afterEach, describe, expect, it, vi } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";
import { clientKinds, connectInProcess } from "../../support/mcp-clients.ts";

const embedded = useEmbedded();

describe.each(clientKinds)("the resource of an alert policy, for a client of %s,", (kind) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const connection of open.splice(0)) await connection.close();
  });
  async function connect() {
    const connection = await connectInProcess(embedded.runner({ role: "viewer" }), kind);
    open.push(connection);
    return connection.client;
  }
  const template = "dagster://{deployment}/alert-policies/{id}";

  it("is a template on Dagster+", async () => {
    const { resourceTemplates } = await (await connect()).listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain(template);
  });

  it("holds what get_alert_policy answers, by name and by id, of any deployment of the organization", async () => {
    const client = await connect();
    const { answer } = await embedded.call("get_alert_policy", { policy: "ticks" }, { role: "viewer" });
    for (const id of ["ticks", answer.id as string]) {
      const uri = `dagster://prod/alert-policies/${id}`;
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([{ uri, mimeType: "application/json", text: JSON.stringify(answer) }]);
    }
    const { contents } = await client.readResource({ uri: "dagster://staging/alert-policies/failed-runs" });
    expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({ policy: "failed-runs" });
  });

  it("is completed with the names of the deployment's policies", async () => {
    const client = await connect();
    const complete = async (value: string, deployment: string) =>
      (
        await client.complete({
          ref: { type: "ref/resource", uri: template },
          argument: { name: "id", value },
          context: { arguments: { deployment } },
        })
      ).completion.values;
    expect(await complete("a", "prod")).toEqual([
      "agent-down",
      "asset-health",
      "check-warnings",
      "ingest-failed",
      "long-training",
      "warehouse-costs",
    ]);
    expect(await complete("", "staging")).toEqual(["failed-runs"]);
  });

  it("is not completed for as long as a deployment takes to answer", async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => timeout(ms === 10_000 ? 50 : ms));
    const client = await connect();
    const { organization } = embedded;
    organization.respond = (request) =>
      new Promise((resolve) => request.signal.addEventListener("abort", () => resolve(Response.error())));
    const { completion } = await client.complete({
      ref: { type: "ref/resource", uri: template },
      argument: { name: "id", value: "a" },
      context: { arguments: { deployment: "prod" } },
    });
    expect(completion.values).toEqual([]);
  });

  it("is the fault of the URI when there is no such policy", async () => {
    const client = await connect();
    const failure = client.readResource({ uri: "dagster://prod/alert-policies/tick" }).then(
      () => Promise.reject(new Error("expected a failure")),
      (error: unknown) => error as { code: number; message: string },
    );
    expect((await failure).code).toBe(-32_602);
    expect((await failure).message).toContain("alert policy");
  });
});
