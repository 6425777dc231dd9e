import { describe, expect, it } from "vitest";
import { EmbeddedOrganization, embeddedUrl, tokenOfRole } from "../../../src/demo/embedded-organization.ts";

const selector = { repositoryName: "__repository__", repositoryLocationName: "ingestion" };

/** Sends a mutation as Dagster's own UI does. */
async function send(mutation: string, variables: Record<string, unknown>, role = "editor"): Promise<unknown> {
  const request = new Request(`${embeddedUrl}/prod/graphql`, {
    method: "POST",
    headers: { "Dagster-Cloud-Api-Token": tokenOfRole(role) },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const { data, errors } = (await (await organization.respond(request)).json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

let organization = new EmbeddedOrganization();

const launchMany = `mutation ($runs: [ExecutionParams!]!) {
  launchMultipleRuns(executionParamsList: $runs) {
    __typename
    ... on LaunchMultipleRunsResult {
      launchMultipleRunsResult { __typename ... on Error { message } ... on LaunchRunSuccess { run { id jobName status } } }
    }
  }
}`;

describe("mutations of runs that no tool sends", () => {
  it("launch several runs, each with an outcome of its own", async () => {
    organization = new EmbeddedOrganization({ now: () => Date.parse("2026-03-04T09:30:00Z") });
    const runs = [
      { selector: { ...selector, jobName: "rotate_exports" } },
      { selector: { ...selector, jobName: "no_such_job" } },
      { selector: { ...selector, jobName: "rotate_exports", solidSelection: ["no_such_op"] } },
      { selector: { ...selector, jobName: "rotate_exports" }, runConfigData: { opps: {} } },
    ];
    expect(await send(launchMany, { runs })).toMatchObject({
      launchMultipleRuns: {
        launchMultipleRunsResult: [
          { __typename: "LaunchRunSuccess", run: { jobName: "rotate_exports", status: "QUEUED" } },
          { __typename: "PipelineNotFoundError" },
          { __typename: "InvalidSubsetError" },
          { __typename: "RunConfigValidationInvalid" },
        ],
      },
    });
    expect(await send(launchMany, { runs: runs.slice(0, 1) }, "viewer")).toMatchObject({
      launchMultipleRuns: { launchMultipleRunsResult: [{ __typename: "UnauthorizedError" }] },
    });
  });

  it("terminate a run once, by force if need be", async () => {
    let now = Date.parse("2026-03-04T09:30:00Z");
    organization = new EmbeddedOrganization({ now: () => now });
    const runs = [{ selector: { ...selector, jobName: "rotate_exports" } }];
    const launched = (await send(launchMany, { runs })) as {
      launchMultipleRuns: { launchMultipleRunsResult: { run: { id: string } }[] };
    };
    const { id } = launched.launchMultipleRuns.launchMultipleRunsResult[0]!.run;
    const terminate = (policy: string, runId = id) =>
      send(
        `mutation ($id: String!, $policy: TerminateRunPolicy) {
          terminateRun(runId: $id, terminatePolicy: $policy) {
            __typename
            ... on TerminateRunSuccess { run { status } }
            ... on TerminateRunFailure { run { status } }
          }
        }`,
        { id: runId, policy },
      );
    now += 5000;
    expect(await terminate("SAFE_TERMINATE")).toEqual({
      terminateRun: { __typename: "TerminateRunSuccess", run: { status: "CANCELING" } },
    });
    expect(await terminate("SAFE_TERMINATE")).toMatchObject({ terminateRun: { __typename: "TerminateRunFailure" } });
    expect(await terminate("MARK_AS_CANCELED_IMMEDIATELY")).toEqual({
      terminateRun: { __typename: "TerminateRunSuccess", run: { status: "CANCELED" } },
    });
    expect(await terminate("SAFE_TERMINATE", "no-such-run")).toEqual({
      terminateRun: { __typename: "RunNotFoundError" },
    });
  });
});
