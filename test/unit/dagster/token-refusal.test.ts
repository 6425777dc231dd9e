import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DeploymentFields, sealDeployment } from "../../../src/config/configuration.ts";
import { DagsterClient } from "../../../src/dagster/client.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { TypedDocumentString } from "../../../src/queries/generated/graphql.ts";

const us = "https://acme.dagster.cloud";
const eu = "https://acme.eu.dagster.cloud";
const secret = "0f4c9d2b8a7e4f01canary";
const version = new TypedDocumentString<{ version: string }, Record<string, never>>("query Version { version }");
const stop = new TypedDocumentString<{ done: boolean }, Record<string, never>>("mutation Stop { done }");

/** What was asked where, in order. */
const asked: { url: string; headers: Record<string, string>; query: string }[] = [];
/** What each host answers with. */
const answers = new Map<string, () => Response | Promise<Response>>();

const server = setupServer(
  http.post("https://*", async ({ request }) => {
    const { query } = (await request.clone().json()) as { query: string };
    asked.push({ url: request.url, headers: Object.fromEntries(request.headers), query });
    const answer = answers.get(new URL(request.url).origin);
    return answer === undefined ? new HttpResponse("no", { status: 401 }) : answer();
  }),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  asked.length = 0;
  answers.clear();
});
afterAll(() => server.close());

function deployment(token: string | undefined, base = us, more: Partial<DeploymentFields> = {}) {
  return sealDeployment({
    name: "prod",
    kind: "plus",
    organization: "acme",
    plusDeployment: "prod",
    webUrl: `${base}/prod`,
    graphqlUrl: `${base}/prod/graphql`,
    headers: {
      "Dagster-Cloud-Deployment": "prod",
      "X-Proxy-Password": secret,
      ...(token === undefined ? {} : { "Dagster-Cloud-Api-Token": token }),
    },
    secrets: token === undefined ? [] : [token],
    readOnly: false,
    timeoutMs: 2000,
    source: "test",
    ...more,
  });
}

async function refusal(client: DagsterClient, document = version): Promise<OperationError> {
  const error = await client.query(document, {}).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperationError);
  expect((error as Error).message).not.toContain(secret);
  return error as OperationError;
}

const works = () => HttpResponse.json({ data: { __typename: "CloudQuery" } });

describe("a token that Dagster+ refuses", () => {
  it("is missing", async () => {
    const error = await refusal(new DagsterClient(deployment(undefined)));
    expect(error).toMatchObject({
      code: "unauthenticated",
      message: expect.stringContaining("none is sent: set DAGSTER_CLOUD_API_TOKEN"),
    });
    expect(asked).toHaveLength(1);
  });

  it("is missing beside credentials of another kind", async () => {
    const headers = { Authorization: `Bearer ${secret}` };
    const error = await refusal(new DagsterClient(deployment(undefined, us, { headers })));
    expect(error.message).toContain("what the header Authorization holds");
  });

  it("is wrong, revoked, or of another organization", async () => {
    const error = await refusal(new DagsterClient(deployment(`user:${secret}`)));
    expect(error).toMatchObject({
      code: "unauthenticated",
      message: expect.stringContaining("wrong or revoked, or belongs to another organization than acme"),
    });
  });

  it("is an agent token of another organization, which is asked nowhere else", async () => {
    const error = await refusal(new DagsterClient(deployment(`agent:other-org:${secret}`)));
    expect(error.message).not.toContain("other-org");
    expect(error).toMatchObject({
      code: "unauthenticated",
      message: expect.stringContaining("an agent token of another organization than acme"),
    });
    expect(asked).toHaveLength(1);
  });

  it.each([`agent:acme:${secret}`, `agent:ACME:${secret}`, `agent:${secret}`])(
    "is an agent token where a user's is needed (%#)",
    async (token) => {
      expect(await refusal(new DagsterClient(deployment(token)))).toMatchObject({
        code: "unauthenticated",
        message: expect.stringContaining("an agent token, which is meant for agents. Use a user token"),
      });
    },
  );

  it.each([
    [us, eu, "EU"],
    [eu, us, "US"],
  ])("works in the other region: asked at %s, taken at %s", async (here, there, region) => {
    answers.set(there, works);
    const error = await refusal(new DagsterClient(deployment(`user:${secret}`, here)));
    expect(error).toMatchObject({
      code: "unauthenticated",
      message: expect.stringContaining(`the organization is in the ${region} region`),
    });
    expect(error.message).toMatch(new RegExp(`to ${there.replaceAll(".", "\\.")}$`));
    const [, probe] = asked;
    expect(asked).toHaveLength(2);
    expect(probe).toMatchObject({ url: `${there}/prod/graphql`, query: "{ __typename }" });
    expect(probe?.headers).toMatchObject({ "dagster-cloud-api-token": `user:${secret}` });
    // What is for a proxy before the one host is none of the other's business.
    expect(probe?.headers).not.toHaveProperty("x-proxy-password");
  });

  it.each<[string, () => Response]>([
    ["is refused there too", () => new HttpResponse("no", { status: 401 })],
    ["finds no such deployment there", () => new HttpResponse("no", { status: 404 })],
    ["is led on to a login page", () => new HttpResponse(null, { status: 302, headers: { location: `${us}/login` } })],
    ["gets an answer that is no GraphQL", () => HttpResponse.json({ hello: 1 })],
    ["gets no connection", () => HttpResponse.error()],
  ])("%s, and is told as wrong", async (_what, answer) => {
    answers.set(eu, answer);
    const error = await refusal(new DagsterClient(deployment(`user:${secret}`)));
    expect(error.message).toContain("wrong or revoked");
    expect(asked).toHaveLength(2);
  });

  it.each([
    "https://dagster.example",
    "https://acme.dagster.cloud:8443",
    "http://acme.dagster.cloud",
    "https://other.dagster.cloud",
    "https://acme.agents.dagster.cloud",
    "https://acme.dagster.cloud.evil.example",
  ])("is never sent elsewhere by %s", async (base) => {
    server.use(http.post("http://acme.dagster.cloud/*", () => new HttpResponse("no", { status: 401 })));
    await refusal(new DagsterClient(deployment(`user:${secret}`, base)));
    expect(asked.filter(({ url }) => !url.startsWith(base))).toEqual([]);
    server.resetHandlers();
  });

  it("is never sent elsewhere by the embedded deployment", async () => {
    const embedded = { respond: async () => new Response("no", { status: 401 }) };
    await refusal(new DagsterClient(deployment(`user:${secret}`, us, { embedded })));
    expect(asked).toEqual([]);
  });

  it("is looked into once for all requests that are refused together, and a change was not made", async () => {
    answers.set(eu, works);
    const client = new DagsterClient(deployment(`user:${secret}`));
    await Promise.all([refusal(client), refusal(client), refusal(client)]);
    await expect(client.mutate(stop, {})).rejects.toMatchObject({ code: "unauthenticated" });
    expect(asked.filter(({ url }) => url.startsWith(eu))).toHaveLength(1);
    expect(asked.filter(({ query }) => query.includes("mutation"))).toHaveLength(1);
  });
});

describe("access that Dagster+ refuses to a token that it knows (HTTP 403)", () => {
  it.each([
    [`user:${secret}`, "its user may not use this deployment"],
    [`agent:acme:${secret}`, "the token is an agent token"],
  ])("is a lack of permission", async (token, message) => {
    answers.set(us, () => new HttpResponse("no", { status: 403 }));
    const error = await refusal(new DagsterClient(deployment(token)));
    expect(error).toMatchObject({ code: "permission_denied", message: expect.stringContaining(message) });
    expect(asked).toHaveLength(1);
  });
});
