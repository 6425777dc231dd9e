import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

/** Has the deployment have these agents. */
function agents(...given: Record<string, unknown>[]) {
  embedded.organization.overrides.set("Query.agents", () =>
    given.map((agent) => ({
      agentLabel: null,
      status: "RUNNING",
      lastHeartbeatTime: 0,
      errors: [],
      metadata: [],
      runWorkerStates: [],
      codeServerStates: [],
      ...agent,
    })),
  );
}

const pythonError = (message: string) => ({ message, className: null, stack: [], errorChain: [] });

describe("list_agents", () => {
  it("gives those that do not run first, with heartbeats, failed code servers, and the newest error shortened", async () => {
    const { answer } = await embedded.call("list_agents");
    expect(answer).toMatchObject({
      returned: 2,
      total: 2,
      agents: [
        { label: "prod-k8s-standby", status: "not_running", last_heartbeat: "2026-03-02T09:30:00Z", errors: 0 },
        {
          label: "prod-k8s",
          status: "running",
          last_heartbeat: "2026-03-04T09:29:52Z",
          code_servers: 4,
          failed_code_servers: ["reporting"],
          active_run_workers: 1,
          errors: 60,
          last_error: { time: "2026-03-04T09:00:00Z", type: "kubernetes.client.exceptions.ApiException" },
        },
      ],
    });
    // What Dagster+ sends is some 200 KB.
    expect(JSON.stringify(answer).length).toBeLessThan(1500);
  });

  it("filters by status, and counts errors from a time on", async () => {
    const { answer } = await embedded.call("list_agents", { status: "running", errors_after: "-2h" });
    expect(answer.agents).toMatchObject([{ label: "prod-k8s", errors: 4 }]);
    const { answer: none } = await embedded.call("list_agents", { status: "running", errors_after: "now" });
    expect(none.agents).toMatchObject([{ label: "prod-k8s", errors: 0 }]);
    expect(JSON.stringify(none)).not.toContain("last_error");
  });

  it("does not count an error without a time among those after one", async () => {
    agents({ id: "a", errors: [{ timestamp: null, error: pythonError("long ago?") }] });
    expect((await embedded.call("list_agents")).answer.agents).toMatchObject([
      { agent: "a", errors: 1, last_error: { message: "long ago?" } },
    ]);
    expect((await embedded.call("list_agents", { errors_after: "-1d" })).answer.agents).toMatchObject([{ errors: 0 }]);
  });

  it("pages", async () => {
    agents(...Array.from({ length: 5 }, (_, index) => ({ id: `agent-${index}` })));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { answer } = await embedded.call("list_agents", { limit: 2, cursor });
      seen.push(...(answer.agents as { agent: string }[]).map(({ agent }) => agent));
      cursor = answer.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["agent-0", "agent-1", "agent-2", "agent-3", "agent-4"]);
  });

  it("explains an empty list", async () => {
    agents();
    expect((await embedded.call("list_agents")).answer).toMatchObject({
      agents: [],
      total: 0,
      hint: expect.stringContaining("no agents"),
    });
    const { answer } = await embedded.call("list_agents", { status: "not_running" });
    expect(answer.hint).toBe("No agents match status. Leave status out to see all.");
  });

  it.each([
    [{ status: "stopped" }, "status"],
    [{ errors_after: "yesterday" }, "errors_after"],
  ])("refuses %j", async (args, name) => {
    const { answer } = await embedded.call("list_agents", args);
    expect(answer.error).toMatchObject({ code: "invalid_arguments", message: expect.stringContaining(name) });
  });
});

describe("get_agent", () => {
  it("gives code servers, workers, and errors that say the same once, without secrets", async () => {
    embedded.reset((where, value) => (where === "agent error" ? "canary-77x" : value));
    const { answer } = await embedded.call("get_agent", { agent: "prod-k8s" });
    expect(answer).toMatchObject({
      label: "prod-k8s",
      metadata: { version: "1.13.27" },
      code_servers: [
        { location: "ingestion", status: "running" },
        { location: "warehouse", status: "running" },
        { location: "ml", status: "running" },
        { location: "reporting", status: "failed", error: { message: "No module named 'weasyprint'" } },
      ],
      run_workers: { running: 1, failed: 1, success: 1 },
      unfinished_workers: [
        { status: "running" },
        { status: "failed", message: "Pod was evicted: the node was low on memory." },
      ],
      errors: [{ time: "2026-03-04T09:00:00Z", times: 60, since: "2026-03-03T03:30:00Z" }],
      total_errors: 60,
    });
    expect(JSON.stringify(answer)).not.toContain("canary");
    expect(JSON.stringify(answer)).toContain("exceeded quota");
    const { answer: recent } = await embedded.call("get_agent", { agent: "prod-k8s", errors_after: "-1h" });
    expect(recent).toMatchObject({ errors: [{ times: 2 }], total_errors: 2 });
  });

  it("says how many errors and workers are not told", async () => {
    agents({
      id: "a",
      errors: Array.from({ length: 25 }, (_, index) => ({ timestamp: index, error: pythonError(`error ${index}`) })),
      runWorkerStates: Array.from({ length: 30 }, (_, index) => ({ runId: `run-${index}`, status: "UNKNOWN" })),
    });
    const { answer } = await embedded.call("get_agent", { agent: "a" });
    expect(answer.errors).toHaveLength(20);
    expect((answer.errors as { message: string }[])[0]?.message).toBe("error 24");
    expect(answer.unfinished_workers).toHaveLength(20);
    expect(answer.hint).toBe(
      "Only the newest 20 of 25 different errors and the first 20 of 30 run workers that did not succeed are told.",
    );
  });

  it("is found by id, by the start of one, or by label", async () => {
    agents({ id: "abcdef12" }, { id: "abcdef99", agentLabel: "main" });
    expect((await embedded.call("get_agent", { agent: "abcdef12" })).answer).toMatchObject({ agent: "abcdef12" });
    expect((await embedded.call("get_agent", { agent: "abcdef9" })).answer).toMatchObject({ agent: "abcdef99" });
    expect((await embedded.call("get_agent", { agent: "main" })).answer).toMatchObject({ agent: "abcdef99" });
    const { answer } = await embedded.call("get_agent", { agent: "abcdef" });
    expect(answer.error).toMatchObject({
      code: "ambiguous_name",
      candidates: [
        { agent: "abcdef99", label: "main", status: "running" },
        { agent: "abcdef12", status: "running" },
      ].reverse(),
    });
  });

  it("that is not there is told with those that are", async () => {
    const near = await embedded.call("get_agent", { agent: "prod-k9s" });
    expect(near.answer.error).toMatchObject({ code: "agent_not_found", candidates: ["prod-k8s"] });
    const far = await embedded.call("get_agent", { agent: "zzzzzzzzzzzzzzz" });
    expect(far.answer.error).toMatchObject({
      code: "agent_not_found",
      candidates: ["prod-k8s-standby", "prod-k8s"],
      next: [{ tool: "list_agents" }],
    });
  });
});
