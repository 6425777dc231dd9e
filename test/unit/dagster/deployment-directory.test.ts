import { describe, expect, it, vi } from "vitest";
import { sealConfiguration, sealDeployment } from "../../../src/config/configuration.ts";
import { findDeployment } from "../../../src/dagster/deployment-directory.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { locationsOf } from "../../../src/demo/company.ts";
import { embeddedUrl } from "../../../src/demo/embedded-organization.ts";
import { DemoDeployment } from "../../../src/demo/world.ts";
import { ToolRunner } from "../../../src/tools/call.ts";
import { useEmbedded } from "../../support/embedded.ts";

// How long a retry waits is tested where it is decided; here the clock stands still unless a request moves it.
vi.mock("../../../src/dagster/request-failures.ts", async (original) => ({
  ...(await original<object>()),
  retryDelayMs: () => 0,
}));

const embedded = useEmbedded();

const loyalty = "5f0c1d7e9a3b4c2d";
const dedup = "a81e44c07d92f6b3";

async function find(given: string) {
  const deployment = await embedded.runner().deployment("prod");
  return findDeployment(deployment.forCall(), given);
}

async function failure(promise: Promise<unknown>): Promise<OperationError> {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof OperationError)) throw new Error(`expected an OperationError, got ${String(error)}`);
  return error;
}

/** Adds a branch deployment to the embedded organization. */
function addBranch(id: number, name: string, branchName: string, pullRequestStatus: "OPEN" | "CLOSED" | "MERGED") {
  embedded.organization.world.deployments.push(
    new DemoDeployment({
      id,
      name,
      branch: { branchName, pullRequestNumber: id, pullRequestStatus },
      locations: locationsOf("branch"),
    }),
  );
}

/** Has something happen before each request is answered; what it gives is the answer in place of the organization's. */
function beforeEachRequest(hook: (deployment: string, text: string) => Response | undefined) {
  const { organization } = embedded;
  const respond = organization.respond.bind(organization);
  organization.respond = async (request) => {
    const [deployment = ""] = new URL(request.url).pathname.split("/").filter(Boolean);
    return hook(deployment, await request.clone().text()) ?? respond(request);
  };
}

describe("a deployment", () => {
  it.each([
    ["its own name", "staging", "staging"],
    ["the own name of a branch deployment", loyalty, loyalty],
    ["its branch", "feature/loyalty-points", loyalty],
    ["its pull request", "128", loyalty],
    ["its pull request as Git hosts write it", "#128", loyalty],
    ["a merged pull request", "#97", "c3d9b60f15e87a24"],
  ])("is found by %s", async (_by, given, name) => {
    expect(await find(given)).toMatchObject({ name });
  });

  it("of a branch is that of the open pull request, not of one that was closed before", async () => {
    addBranch(90, "0000000000000090", "fix/orders-dedup", "CLOSED");
    addBranch(400, "0000000000000400", "feature/gift-cards", "OPEN");
    expect(await find("fix/orders-dedup")).toMatchObject({ name: dedup, branch: { status: "OPEN" } });
    // The newer one is open, the older one merged.
    expect(await find("feature/gift-cards")).toMatchObject({ name: "0000000000000400" });
    // The closed one is still found by what is its own.
    expect(await find("#90")).toMatchObject({ name: "0000000000000090", branch: { status: "CLOSED" } });
  });

  it("is not guessed where a branch has several that are as likely", async () => {
    addBranch(90, "0000000000000090", "feature/gift-cards", "CLOSED");
    const error = await failure(find("feature/gift-cards"));
    expect(error.code).toBe("ambiguous_name");
    expect(error.candidates).toEqual([
      { deployment: "c3d9b60f15e87a24", branch: "feature/gift-cards", repository: "data-platform" },
      { deployment: "0000000000000090", branch: "feature/gift-cards", repository: "data-platform" },
    ]);
  });

  it.each([
    ["stagin", ["staging"]],
    ["loyalty-points", ["feature/loyalty-points"]],
  ])("that is not there is told with the nearest names: %s", async (given, candidates) => {
    const error = await failure(find(given));
    expect(error.code).toBe("deployment_not_found");
    expect(error.message).toContain(JSON.stringify(given));
    expect(error.candidates).toEqual(candidates);
  });

  it("whose pull request has no number is not meant by every name", async () => {
    embedded.organization.overrides.set("BranchDeploymentGitMetadata.pullRequestNumber", () => null);
    expect((await failure(find("nothing-like-it"))).code).toBe("deployment_not_found");
    expect((await failure(find("#128"))).code).toBe("deployment_not_found");
    expect(await find("feature/loyalty-points")).toMatchObject({ name: loyalty });
  });

  it("that came since the names were read is found", async () => {
    const deployment = await embedded.runner().deployment("prod");
    await findDeployment(deployment.forCall(), "staging");
    addBranch(500, "0000000000000500", "feature/new", "OPEN");
    embedded.advance(5);
    expect(await findDeployment(deployment.forCall(), "feature/new")).toMatchObject({ name: "0000000000000500" });
  });

  it("is read page by page where there are many", async () => {
    for (let id = 1000; id < 1450; id += 1) addBranch(id, `many-${id}`, `many/${id}`, "OPEN");
    expect(await find("many/1449")).toMatchObject({ name: "many-1449" });
    const pages = embedded.organization.requests.filter(({ operation }) => operation === "BranchDeploymentNames");
    expect(pages.map(({ variables }) => variables.cursor)).toEqual([undefined, "1196", "1396"]);
  });
});

describe("a connection to another deployment of the organization", () => {
  it("is made once and used again", async () => {
    const runner = embedded.runner();
    const first = await runner.deployment("#128");
    embedded.organization.requests.length = 0;
    expect(await runner.deployment("feature/loyalty-points")).toBe(first);
    expect(await runner.deployment(loyalty)).toBe(first);
    // The names were read a moment ago, so nothing was asked.
    expect(embedded.organization.requests).toEqual([]);
  });

  it("keeps the guards of the deployment that it was found with", async () => {
    const deployment = await embedded.runner({ deployment: { readOnly: true } }).deployment("staging");
    expect(deployment.config).toMatchObject({ name: "staging", readOnly: true, organization: "harbor-roasters" });
    expect(deployment.config.headers["Dagster-Cloud-Deployment"]).toBe("staging");
  });

  it("is the configured one where that deployment is configured under another name", async () => {
    const runner = twoDeployments({ readOnly: true });
    const configured = await runner.deployment("test environment");
    expect(await runner.deployment("staging")).toBe(configured);
    expect(configured.config.readOnly).toBe(true);
    const dagster = (await runner.deployment("prod")).forCall({
      reach: () => configured,
    });
    expect(dagster.sibling("prod", false)).toBe(dagster);
    expect(() => dagster.sibling("staging", false).assertWritable()).toThrow(
      /test environment is configured read-only/,
    );
  });
});

/** A runner with prod and, under a name of its own, staging. */
function twoDeployments(staging: { readOnly: boolean }): ToolRunner {
  const { configuration, surface } = embedded.runner();
  const [prod] = configuration.deployments;
  const other = sealDeployment({
    ...prod!,
    headers: { ...prod!.headers, "Dagster-Cloud-Deployment": "staging" },
    secrets: prod!.secrets,
    name: "test environment",
    plusDeployment: "staging",
    webUrl: `${embeddedUrl}/staging`,
    graphqlUrl: `${embeddedUrl}/staging/graphql`,
    ...staging,
  });
  const both = sealConfiguration({
    ...configuration,
    confirmationKey: undefined,
    deployments: [prod!, other],
  });
  return new ToolRunner(surface, both, "test key");
}

describe("a branch deployment that sleeps", () => {
  it("is asked until it wakes up, and the answer says so", async () => {
    beforeEachRequest((deployment) => {
      if (deployment === dedup) embedded.advance(1);
      return undefined;
    });
    const { answer, isError } = await embedded.call("list_agents", { deployment: "#131" });
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(answer).toMatchObject({
      returned: 1,
      notes: ["This branch deployment was asleep and had to be woken up."],
    });
  });

  it("that never wakes up is told with how long it was asked", async () => {
    let asked = 0;
    beforeEachRequest((deployment) => {
      if (deployment !== dedup) return undefined;
      asked += 1;
      embedded.advance(10);
      return new Response("The deployment is starting.", { status: 503 });
    });
    const { answer, isError } = await embedded.call("list_agents", { deployment: "#131" });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({
      code: "dagster_unreachable",
      message: expect.stringMatching(
        new RegExp(`^The branch deployment at \\S+/${dedup} did not wake up: it was asked .* for 150 s, .* HTTP 503`),
      ),
      next: [{ tool: "list_agents" }, { tool: "list_deployments" }],
    });
    expect(asked).toBe(15);
  });

  it("is not waited for when it refuses the question", async () => {
    let asked = 0;
    beforeEachRequest((deployment) => {
      if (deployment !== dedup) return undefined;
      asked += 1;
      return new Response("no", { status: 403 });
    });
    const { answer } = await embedded.call("list_agents", { deployment: "#131" });
    expect(answer.error).toMatchObject({ code: "permission_denied" });
    expect(asked).toBe(1);
  });

  it("is sent a change once, whose outcome is said to be unknown", async () => {
    let changes = 0;
    beforeEachRequest((deployment, text) => {
      if (deployment !== dedup) return undefined;
      embedded.advance(1);
      if (!text.includes("mutation")) return undefined;
      changes += 1;
      return new Response("The deployment is starting.", { status: 503 });
    });
    const args = { location: "warehouse", deployment: "#131" };
    const { answer, isError } = await embedded.confirmed("delete_code_location", args);
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "outcome_unknown" });
    expect(changes).toBe(1);
  });

  it("has no say in how long full deployments are waited for", async () => {
    let asked = 0;
    beforeEachRequest((deployment) => {
      if (deployment !== "staging") return undefined;
      asked += 1;
      return new Response("Bad gateway", { status: 502 });
    });
    const { answer } = await embedded.call("list_agents", { deployment: "staging" });
    expect(answer.error).toMatchObject({ code: "dagster_unreachable", message: expect.stringContaining("HTTP 502") });
    expect(asked).toBe(3);
  });
});
