import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { DagsterClient } from "../../../src/dagster/client.ts";
import { Deployment } from "../../../src/dagster/dagster.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { TypedDocumentString } from "../../../src/queries/generated/graphql.ts";
import { fakeDeployment, type SentRequest, useFakeDagster } from "../../support/fake-dagster.ts";

const fake = useFakeDagster();
const document = (text: string) => new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(text);
// A node's `pools` came after 1.8.
const newer = document("query Newer { version assetNodes { id pools } }");
const everywhere = document("query Everywhere { version }");
const newerChange = document("mutation Terminate { terminateRuns(runIds: []) { __typename ... on Newest { nope } } }");
const isIntrospection = ({ text }: SentRequest) => text.includes("__schema");

function client() {
  return new DagsterClient(fakeDeployment());
}

async function failure(promise: Promise<unknown>): Promise<OperationError> {
  const error = await promise.then(
    () => Promise.reject(new Error("expected a failure")),
    (reason: unknown) => reason,
  );
  if (!(error instanceof OperationError)) throw error;
  return error;
}

describe("a server that refuses a document", () => {
  it("is introspected once, by whoever asks at the same time, and then asked in its own words", async () => {
    fake.version = "1.8.13";
    const connected = client();
    const notes: string[] = [];
    const ask = () => connected.query(newer, {}, { note: (text) => notes.push(text) });
    const [answer] = await Promise.all([ask(), ask(), ask()]);
    expect(answer).toMatchObject({ version: "1.8.13" });
    expect(fake.requests.filter(isIntrospection)).toHaveLength(1);
    expect(new Set(notes)).toEqual(new Set([expect.stringMatching(/^Dagster 1\.8\.13 does not tell: .*pools/)]));
    fake.requests.length = 0;
    await ask();
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]!.text).not.toContain("pools");
  });

  it("is not introspected while it understands", async () => {
    fake.version = "1.8.13";
    await client().query(everywhere, {});
    expect(fake.requests).toHaveLength(1);
  });

  it("and does not know an input field: told like Python's GraphQL tells it, refused in words", async () => {
    fake.version = "1.8.13";
    const backfills = document(
      "query B($filters: BulkActionsFilter) { partitionBackfillsOrError(filters: $filters) { __typename } }",
    );
    const error = await failure(client().query(backfills, { filters: { selectorId: "x" } }));
    expect(error.code).toBe("unsupported_by_server");
    expect(error.message).toBe(
      "Dagster 1.8.13 does not know selector id, which was set: leave it out, or use a newer Dagster.",
    );
    const unset = await client().query(backfills, { filters: { selectorId: null, statuses: ["FAILED"] } });
    expect(unset).toMatchObject({ partitionBackfillsOrError: { __typename: expect.any(String) } });
  });

  it("refuses a change whose root it lacks, and is never sent it", async () => {
    fake.version = "1.8.13";
    const change = document("mutation Newest { newestMutation(runIds: []) { __typename } }");
    const error = await failure(client().mutate(change, {}));
    expect(error).toMatchObject({ code: "unsupported_by_server", message: expect.stringContaining("newest mutation") });
    expect(fake.mutations).toHaveLength(1);
    expect(fake.mutations[0]!.text).toContain("newestMutation");
  });

  it("is sent a change a second time only in the form that fits, since the first was not executed", async () => {
    let executed = 0;
    fake.mutation = {
      terminateRuns: () => {
        executed += 1;
        return { __typename: "TerminateRunsResult" };
      },
    };
    await client().mutate(newerChange, {});
    expect(executed).toBe(1);
    expect(fake.mutations).toHaveLength(2);
  });
});

describe("introspection", () => {
  it.each([
    [
      "as a GraphQL error",
      () => HttpResponse.json({ errors: [{ message: "Introspection is not allowed" }] }, { status: 400 }),
    ],
    [
      "as an unknown field",
      () =>
        HttpResponse.json({ errors: [{ message: "Cannot query field '__schema' on type 'Query'." }] }, { status: 400 }),
    ],
    ["by a proxy", () => new HttpResponse("no", { status: 403 })],
    ["with nonsense", () => HttpResponse.json({ data: { __schema: { types: 3 } } })],
  ])("refused %s: a clear error, nothing guessed, and asked for again next time", async (_, refuse) => {
    fake.version = "1.8.13";
    fake.intercept = (request) => (isIntrospection(request) ? refuse() : undefined);
    const connected = client();
    const error = await failure(connected.query(newer, {}));
    expect(error.code).toBe("unsupported_by_server");
    expect(error.message).toMatch(
      /^This Dagster refused the question \(Cannot query field 'pools' on type 'AssetNode'.*\), and its schema could not be read/,
    );
    fake.intercept = undefined;
    expect(await connected.query(newer, {})).toMatchObject({ version: "1.8.13" });
  });

  it("that did not come through is told as what it was", async () => {
    fake.version = "1.8.13";
    fake.intercept = (request) => (isIntrospection(request) ? HttpResponse.error() : undefined);
    expect((await failure(client().query(newer, {}))).code).toBe("dagster_unreachable");
  });

  it("goes on when the caller who began it gives up, and the others get their answer", async () => {
    fake.version = "1.8.13";
    let letGo = () => {};
    const reached = new Promise<void>((seen) => {
      fake.intercept = async (request) => {
        if (!isIntrospection(request)) return undefined;
        seen();
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
        return undefined;
      };
    });
    const connected = client();
    const controller = new AbortController();
    const first = failure(connected.query(newer, {}, { signal: controller.signal }));
    await reached;
    const second = connected.query(newer, {});
    controller.abort();
    expect((await first).code).toBe("canceled");
    letGo();
    expect(await second).toMatchObject({ version: "1.8.13" });
    expect(fake.requests.filter(isIntrospection)).toHaveLength(1);
  });
});

describe("a server that is exchanged meanwhile", () => {
  it("for an older one: the first call after it is answered", async () => {
    const connected = client();
    // Something that even the newest refuses, so that its schema is read.
    await connected.query(document("query Odd { version futureField }"), {});
    fake.version = "1.8.13";
    fake.requests.length = 0;
    const notes: string[] = [];
    expect(await connected.query(newer, {}, { note: (text) => notes.push(text) })).toMatchObject({ version: "1.8.13" });
    expect(notes).toEqual([expect.stringContaining("Dagster 1.8.13")]);
    expect(fake.requests.filter(isIntrospection)).toHaveLength(1);
  });

  it("for a newer one: what was refused before is answered once the old schema is no longer believed", async () => {
    fake.version = "1.8.13";
    const connected = client();
    await connected.query(newer, {});
    fake.version = "1.13.27";
    connected.schema.forget();
    fake.requests.length = 0;
    expect(await connected.query(newer, {})).toMatchObject({ version: "1.13.27" });
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]!.text).toContain("pools");
  });
});

describe("one deployment in the hands of many calls", () => {
  it("shares a load, tells its notes to all, and one caller's cancellation fails nobody else", async () => {
    const deployment = new Deployment(fakeDeployment());
    let loads = 0;
    let finish = (_: string) => {};
    const load = (dagster: { note(text: string): void }) => {
      loads += 1;
      dagster.note("seen from afar");
      return new Promise<string>((resolve) => {
        finish = resolve;
      });
    };
    const controller = new AbortController();
    const one = deployment.forCall({ signal: controller.signal });
    const two = deployment.forCall();
    const first = failure(one.cached("x", 1000, load));
    const second = two.cached("x", 1000, load);
    controller.abort();
    expect((await first).code).toBe("canceled");
    finish("value");
    expect(await second).toBe("value");
    expect(loads).toBe(1);
    expect(two.notes).toEqual(["seen from afar"]);
    expect(await deployment.forCall().cached("x", 1000, load)).toBe("value");
    expect(loads).toBe(1);
  });

  it("forgets what it read after a change, whatever became of it", async () => {
    const deployment = new Deployment(fakeDeployment());
    const dagster = deployment.forCall();
    let loads = 0;
    const load = async () => {
      loads += 1;
      return loads;
    };
    await dagster.cached("x", 60_000, load);
    fake.mutation = {
      terminateRuns: () => {
        throw new Error("boom");
      },
    };
    await failure(dagster.mutate(document("mutation T { terminateRuns(runIds: []) { __typename } }"), {}));
    expect(dagster.mutated).toBe(true);
    expect(await dagster.cached("x", 60_000, load)).toBe(2);
  });

  it("sends no change to a read-only deployment", async () => {
    const dagster = new Deployment(fakeDeployment({ readOnly: true })).forCall();
    expect((await failure(dagster.mutate(newerChange, {}))).code).toBe("read_only");
    expect(fake.requests).toEqual([]);
  });
});
