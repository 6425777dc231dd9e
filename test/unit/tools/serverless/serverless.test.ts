import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const deployment = "#128";

describe("get_serverless_status", () => {
  it("says whether Serverless is on, and what of non-isolated runs", async () => {
    const { answer } = await embedded.call("get_serverless_status", { deployment });
    expect(answer).toEqual({
      status: "active",
      may_read_logs: true,
      non_isolated_runs: { offered: true, may_choose: true },
    });
    const hybrid = await embedded.call("get_serverless_status");
    expect(hybrid.answer).toMatchObject({
      status: "inactive",
      can_enable: true,
      hint: expect.stringContaining("not switched on"),
    });
  });

  it("tells how far the set-up is, and why it failed", async () => {
    embedded.organization.overrides.set("Query.serverless", () => ({
      id: "s",
      isWaitlisted: true,
      canEnable: false,
      requiresPaymentCheck: true,
      status: "PROVISION_ERROR",
      error: { message: "StackError: no room in eu-west-1", className: "StackError", stack: [], errorChain: [] },
      stackTotalResourceCount: 14,
      stackCompleteResourceCount: 9,
      stackRetryCount: 2,
      canAccessLogs: false,
    }));
    const { answer } = await embedded.call("get_serverless_status");
    expect(answer).toMatchObject({
      status: "provision_error",
      error: { type: "StackError", message: "no room in eu-west-1" },
      set_up: { done: 9, total: 14, retries: 2 },
      waitlisted: true,
      needs_payment_method: true,
      may_read_logs: false,
      hint: expect.stringContaining("could not be set up"),
    });
  });

  it("asks for nothing that opens anything", async () => {
    await embedded.call("get_serverless_status");
    await embedded.call("list_serverless_logs", { deployment });
    for (const { text } of embedded.organization.requests) expect(text).not.toMatch(/aws|token|secret/i);
  });
});

describe("list_serverless_logs", () => {
  it("lists the streams, page by page", async () => {
    const { answer } = await embedded.call("list_serverless_logs", { deployment, limit: 1 });
    expect(answer).toMatchObject({
      streams: [{ name: "code-server/warehouse", last_event: "2026-03-04T09:20:00Z" }],
      returned: 1,
    });
    const next = await embedded.call("list_serverless_logs", { deployment, limit: 1, cursor: answer.next_cursor });
    expect(next.answer).toMatchObject({ streams: [{ name: "build" }] });
    expect(next.answer).not.toHaveProperty("next_cursor");
  });

  it("gives the lines of a stream by its name or id, page by page, without colours or secrets", async () => {
    embedded.reset((where, value) => (where === "serverless log line" ? "canary-2c" : value));
    const lines: string[] = [];
    let cursor: string | undefined;
    let stream = "code-server/warehouse";
    do {
      const { answer, isError } = await embedded.call("list_serverless_logs", {
        deployment,
        stream,
        limit: 20,
        cursor,
      });
      expect(isError, JSON.stringify(answer)).toBe(false);
      lines.push(...(answer.lines as { message: string }[]).map(({ message }) => message));
      cursor = answer.next_cursor as string | undefined;
      if (cursor === undefined) stream = answer.stream as string;
    } while (cursor !== undefined);
    expect(lines).toHaveLength(44);
    expect(new Set(lines).size).toBe(44);
    expect(lines[2]).toBe("Connecting to snowflake://etl:[masked]@harbor/prod");
    expect(lines[3]).toBe("WARNING: config schema of resource warehouse is deprecated");
    const byId = await embedded.call("list_serverless_logs", { deployment, stream, limit: 1 });
    expect(byId.answer).toMatchObject({ stream, lines: [{ message: "Starting code-server/warehouse" }] });
  });

  it("goes on within a page that was too long for one answer, and loses no line", async () => {
    embedded.organization.overrides.set("ServerlessLogEvent.message", (source) => {
      const { timestamp } = source as { timestamp: number };
      return `${timestamp} ${"x y ".repeat(100)}`;
    });
    const times: string[] = [];
    let cursor: string | undefined;
    do {
      const args = { deployment, stream: "code-server/warehouse", limit: 30, cursor, max_chars: 3000 };
      const { answer } = await embedded.call("list_serverless_logs", args);
      times.push(...(answer.lines as { time: string }[]).map(({ time }) => time));
      cursor = answer.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(times).toHaveLength(44);
    expect(new Set(times).size).toBe(44);
  });

  it("reads times in milliseconds as well", async () => {
    embedded.organization.overrides.set("ServerlessLogStream.lastEventTime", () => 1_772_616_000_000);
    const { answer } = await embedded.call("list_serverless_logs", { deployment });
    expect(answer.streams).toMatchObject([{ last_event: "2026-03-04T09:20:00Z" }, {}]);
  });

  it("says why there is nothing", async () => {
    const { answer } = await embedded.call("list_serverless_logs");
    expect(answer).toMatchObject({ streams: [], returned: 0, hint: expect.stringContaining("Hybrid") });
    embedded.organization.overrides.set("Serverless.logStreamEvents", () => null);
    const empty = await embedded.call("list_serverless_logs", { deployment, stream: "build" });
    expect(empty.answer).toMatchObject({ lines: [], hint: expect.stringContaining("Nothing more was logged") });
  });

  it("refuses to those who may not read logs, and a stream or cursor that is none", async () => {
    const viewer = await embedded.call("list_serverless_logs", { deployment }, { role: "viewer" });
    expect(viewer.answer.error).toMatchObject({ code: "permission_denied" });
    const wrong = await embedded.call("list_serverless_logs", { deployment, stream: "code-server/warehous" });
    expect(wrong.answer.error).toMatchObject({ code: "not_found", candidates: ["code-server/warehouse"] });
    const { answer } = await embedded.call("list_serverless_logs", { deployment, limit: 1 });
    const other = await embedded.call("list_serverless_logs", {
      deployment,
      stream: "build",
      cursor: answer.next_cursor,
    });
    expect(other.answer.error).toMatchObject({
      code: "invalid_arguments",
      message: expect.stringContaining("the list of streams"),
    });
  });

  it("cuts a long list of streams so that the next page goes on right there", async () => {
    const all = Array.from({ length: 60 }, (_, index) => ({
      id: `s${index}`,
      displayName: `job-${index}`,
      lastEventTime: 1,
    }));
    embedded.organization.overrides.set("Serverless.logStreams", () => ({ streams: all, cursor: "c", hasMore: true }));
    const runner = embedded.runner();
    const args = { deployment, max_chars: 1500, limit: 60 };
    const { answer } = await runner.call("list_serverless_logs", args);
    const first = answer.streams as { name: string }[];
    expect(first.length).toBeLessThan(60);
    const next = await runner.call("list_serverless_logs", { ...args, cursor: answer.next_cursor });
    expect((next.answer.streams as { name: string }[])[0]?.name).toBe(`job-${first.length}`);
  });

  it("does not guess between streams of one name", async () => {
    embedded.organization.overrides.set("ServerlessLogStream.displayName", () => "same");
    const { answer } = await embedded.call("list_serverless_logs", { deployment, stream: "same" });
    expect(answer.error).toMatchObject({ code: "ambiguous_name", candidates: [{}, {}] });
  });
});
