import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { DagsterClient, type RequestOptions } from "../../../src/dagster/client.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { TypedDocumentString } from "../../../src/queries/generated/graphql.ts";
import { fakeDeployment } from "../../support/fake-dagster.ts";
import {
  answers,
  type Behaviour,
  breaksInTheMiddle,
  hangs,
  hangsInTheMiddle,
  page,
  resets,
  useFaultServer,
} from "../../support/fault-server.ts";

const server = useFaultServer();
const versionQuery = new TypedDocumentString<{ version: string }, Record<string, never>>("query Version { version }");
const launch = new TypedDocumentString<{ launchRun: unknown }, Record<string, never>>(
  "mutation Launch { launchRun { __typename } }",
);
const secret = "canary-token-1234567890";

function client(overrides: Parameters<typeof fakeDeployment>[0] = {}) {
  return new DagsterClient(
    fakeDeployment({
      graphqlUrl: `${server.url}/graphql`,
      webUrl: server.url,
      timeoutMs: 200,
      headers: { "Dagster-Cloud-Api-Token": secret },
      secrets: [secret],
      ...overrides,
    }),
  );
}

async function failure(promise: Promise<unknown>): Promise<OperationError> {
  const error = await promise.then(
    (value) => Promise.reject(new Error(`expected a failure, got ${JSON.stringify(value)}`)),
    (reason: unknown) => reason,
  );
  if (!(error instanceof OperationError)) throw error;
  expect(error.message).not.toContain(secret);
  expect(error.message).not.toContain("Sign in");
  return error;
}

const ask = (options?: RequestOptions, overrides?: Parameters<typeof fakeDeployment>[0]) =>
  client(overrides).query(versionQuery, {}, options);
const change = (options?: RequestOptions, overrides?: Parameters<typeof fakeDeployment>[0]) =>
  client(overrides).mutate(launch, {}, options);
const noPause = { "retry-after": "0" };

describe("a change", () => {
  it.each<[string, Behaviour, string]>([
    ["reset", resets, "outcome_unknown"],
    ["broken in the middle", breaksInTheMiddle, "outcome_unknown"],
    ["no answer", hangs, "outcome_unknown"],
    ["half an answer, then nothing", hangsInTheMiddle, "outcome_unknown"],
    ["half JSON", answers('{"data": {"launchRun": {"__typ'), "outcome_unknown"],
    ["half JSON with 400", answers('{"errors": [{"mess', 400), "outcome_unknown"],
    ["JSON without data or errors", answers({}), "outcome_unknown"],
    ["data null", answers({ data: null }), "outcome_unknown"],
    ["500", page(500), "outcome_unknown"],
    ["502", page(502, noPause), "outcome_unknown"],
    ["503", page(503, noPause), "outcome_unknown"],
    ["504", page(504, noPause), "outcome_unknown"],
    ["408", page(408), "outcome_unknown"],
    ["429", page(429, noPause), "rate_limited"],
    ["401", page(401), "unauthenticated"],
    ["403", page(403), "permission_denied"],
    ["404", page(404), "dagster_unreachable"],
    ["a login page", page(200), "dagster_unreachable"],
    ["a redirect", page(307, { location: "/elsewhere" }), "dagster_unreachable"],
    ["errors before execution", answers({ errors: [{ message: "boom" }] }, 400), "dagster_error"],
    // The run may have been created before a field of its answer failed.
    [
      "errors in execution",
      answers({ errors: [{ message: "boom", path: ["launchRun", "run", "status"] }], data: null }, 500),
      "outcome_unknown",
    ],
  ])("is sent exactly once: %s", async (_, behaviour, code) => {
    server.script = [behaviour];
    expect((await failure(change())).code).toBe(code);
    expect(server.requests).toHaveLength(1);
  });

  it("keeps what was answered beside an error: a launched run is not lost", async () => {
    const data = { launchRun: { run: { runId: "r" } } };
    server.script = [answers({ errors: [{ message: "boom", path: ["launchRun", "run", "tags"] }], data })];
    const notes: string[] = [];
    expect(await change({ note: (text: string) => notes.push(text) })).toEqual(data);
    expect(notes).toEqual(["Dagster could not answer a part of this: boom"]);
    expect(server.requests).toHaveLength(1);
  });

  it("was not sent when no connection could be made", async () => {
    const port = await closedPort();
    const error = await failure(
      change({}, { graphqlUrl: `http://127.0.0.1:${port}/graphql`, webUrl: `http://127.0.0.1:${port}` }),
    );
    expect(error.code).toBe("dagster_unreachable");
    expect(error.message).toContain("the connection was refused");
  });

  it("was not sent when TLS meets a server without it", async () => {
    server.script = [resets];
    const url = server.url.replace("http:", "https:");
    expect((await failure(change({}, { graphqlUrl: `${url}/graphql` }))).code).toBe("dagster_unreachable");
    expect(server.requests).toHaveLength(0);
  });

  it("canceled before it is sent, is canceled; after, its outcome is unknown", async () => {
    server.script = [hangs];
    expect((await failure(change({ signal: AbortSignal.abort() }))).code).toBe("canceled");
    expect(server.requests).toHaveLength(0);
    const controller = new AbortController();
    const changed = failure(change({ signal: controller.signal, timeoutMs: 5000 }));
    await server.arrived(1);
    controller.abort();
    expect((await changed).code).toBe("outcome_unknown");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a query", () => {
  it.each<[string, Behaviour, string]>([
    ["reset", resets, "dagster_unreachable"],
    ["half JSON", answers('{"data": {"ver', 200), "dagster_unreachable"],
    ["429", page(429, noPause), "rate_limited"],
    ["502", page(502, noPause), "dagster_unreachable"],
    ["503", page(503, noPause), "dagster_unreachable"],
    ["504", page(504, noPause), "dagster_unreachable"],
  ])("is asked three times in all: %s", async (_, behaviour, code) => {
    server.script = [behaviour];
    expect((await failure(ask())).code).toBe(code);
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, Behaviour, string]>([
    ["no answer", hangs, "timeout"],
    ["half an answer, then nothing", hangsInTheMiddle, "timeout"],
    ["500", page(500), "dagster_unreachable"],
    ["401", page(401), "unauthenticated"],
    ["403", page(403), "permission_denied"],
    ["404", page(404), "dagster_unreachable"],
    ["a login page", page(200), "dagster_unreachable"],
    ["JSON without data", answers({}), "dagster_unreachable"],
    ["GraphQL errors", answers({ errors: [{ message: "boom" }] }, 400), "dagster_error"],
  ])("is asked once where another try would not help: %s", async (_, behaviour, code) => {
    server.script = [behaviour];
    expect((await failure(ask())).code).toBe(code);
    expect(server.requests).toHaveLength(1);
  });

  it("succeeds when the second try is answered", async () => {
    server.script = [resets, answers({ data: { version: "1" } })];
    expect(await ask()).toEqual({ version: "1" });
    expect(server.requests).toHaveLength(2);
  });

  it("waits as long as Retry-After says", async () => {
    server.script = [page(429, { "retry-after": "1" }), answers({ data: { version: "1" } })];
    expect(await ask()).toEqual({ version: "1" });
    const [first, second] = server.requests;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(950);
  });

  it("gives up the pause before a retry when the caller does", async () => {
    server.script = [page(429, { "retry-after": "10" })];
    const controller = new AbortController();
    const asked = failure(ask({ signal: controller.signal }));
    await server.arrived(1);
    controller.abort();
    expect((await asked).code).toBe("canceled");
    expect(server.requests).toHaveLength(1);
  });

  it("does not carry its credentials to where a redirect points", async () => {
    server.script = [page(302, { location: `${server.url}/elsewhere` })];
    const error = await failure(ask());
    expect(error.message).toContain("redirects (HTTP 302)");
    expect(server.requests.map(({ path }) => path)).toEqual(["/graphql"]);
  });

  it("reads GraphQL errors from a 400 and a 500, and tells of a part that failed", async () => {
    server.script = [answers({ errors: [{ message: "no such thing", path: ["version"] }], data: null }, 500)];
    expect((await failure(ask())).message).toContain("no such thing");
    const notes: string[] = [];
    server.script = [answers({ errors: [{ message: "half", path: ["x"] }], data: { version: "1" } }, 500)];
    expect(await ask({ note: (text) => notes.push(text) })).toEqual({ version: "1" });
    expect(notes).toEqual(["Dagster could not answer a part of this: half"]);
  });

  it("sends the deployment's headers", async () => {
    server.script = [answers({ data: { version: "1" } })];
    await ask();
    expect(server.requests[0]!.headers["dagster-cloud-api-token"]).toBe(secret);
  });
});

describe("the cap on requests in flight", () => {
  it("is six, and a call that is canceled while it waits sends nothing and is told at once", async () => {
    const held: (() => void)[] = [];
    server.script = [
      (response, request) => {
        held.push(() => answers({ data: { version: "1" } })(response, request));
      },
    ];
    const connected = client({ timeoutMs: 10_000 });
    const asked = Array.from({ length: 6 }, () => connected.query(versionQuery, {}));
    await server.arrived(6);
    const controller = new AbortController();
    const waitingQuery = failure(connected.query(versionQuery, {}, { signal: controller.signal }));
    const waitingChange = failure(connected.mutate(launch, {}, { signal: controller.signal }));
    const later = Array.from({ length: 6 }, () => connected.query(versionQuery, {}));
    controller.abort();
    expect((await waitingQuery).code).toBe("canceled");
    expect((await waitingChange).code).toBe("canceled");
    expect(server.requests).toHaveLength(6);
    for (const release of held.splice(0)) release();
    await Promise.all(asked);
    await server.arrived(12);
    for (const release of held) release();
    await Promise.all(later);
    expect(server.mostInFlight).toBe(6);
    expect(server.requests).toHaveLength(12);
    expect(server.requests.some(({ body }) => body.includes("mutation"))).toBe(false);
  });
});

function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
