import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { sealConfiguration, sealDeployment } from "../../../../src/config/configuration.ts";
import { embeddedUrl } from "../../../../src/demo/embedded-organization.ts";
import { ToolRunner } from "../../../../src/tools/call.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const both = { from: "staging", to: "prod" };

/** What the organization sends back for the change of one location, in place of making it. */
function whenSaved(answers: Record<string, () => Response | undefined>) {
  const { organization } = embedded;
  const respond = organization.respond.bind(organization);
  organization.respond = async (request) => {
    const { query, variables } = (await request.clone().json()) as {
      query: string;
      variables?: { document?: { location_name?: string } };
    };
    if (!query.includes("mutation LocationSave")) return respond(request);
    return answers[variables?.document?.location_name ?? ""]?.() ?? respond(request);
  };
}

const member =
  (__typename: string, fields: Record<string, unknown> = {}) =>
  () =>
    HttpResponse.json({ data: { addOrUpdateLocationFromDocument: { __typename, message: "no", ...fields } } });

/** A runner of prod, where staging is configured as well, under a name of its own and with guards of its own. */
function withStaging(readOnly: boolean): ToolRunner {
  const { configuration, surface } = embedded.runner();
  const [prod] = configuration.deployments;
  const staging = sealDeployment({
    ...prod!,
    headers: { ...prod!.headers, "Dagster-Cloud-Deployment": "staging" },
    secrets: prod!.secrets,
    name: "rehearsal",
    plusDeployment: "staging",
    webUrl: `${embeddedUrl}/staging`,
    graphqlUrl: `${embeddedUrl}/staging/graphql`,
    readOnly,
  });
  const configured = sealConfiguration({ ...configuration, confirmationKey: undefined, deployments: [prod!, staging] });
  return new ToolRunner(surface, configured, "test key");
}

describe("promote_code_locations", () => {
  it("shows the differences of each location, asks, and the target is as the source", async () => {
    const { answer, would, isError } = await embedded.confirmed("promote_code_locations", both);
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(would).toMatchObject({
      from: "staging",
      to: "prod",
      locations: [
        { location: "ingestion", change: "update" },
        { location: "ml", change: "update" },
        { location: "warehouse", change: "update" },
      ],
      only_in_target: ["reporting"],
    });
    const [, , warehouse] = would.locations as { changes: { path: string }[] }[];
    expect(warehouse?.changes).toContainEqual({ path: "agent_queue", before: "prod", after: "default" });
    expect(warehouse?.changes.map(({ path }) => path)).toContain("image");
    expect(answer).toMatchObject({
      locations: [
        { location: "ingestion", outcome: "updated" },
        { location: "ml", outcome: "updated" },
        { location: "warehouse", outcome: "updated" },
      ],
      hint: expect.stringContaining("list_code_locations"),
    });
    expect(embedded.mutations.map(({ deployment, operation }) => [deployment, operation])).toEqual(
      Array.from({ length: 3 }, () => ["prod", "LocationSave"]),
    );
    const again = await embedded.call("promote_code_locations", { ...both, dry_run: true });
    expect(again.answer.would).toMatchObject({
      nothing: "They are the same in both deployments.",
      unchanged: ["ingestion", "ml", "warehouse"],
    });
  });

  it("sends whole documents, whose secrets no answer shows", async () => {
    embedded.reset((_where, value) => `canary-${value}`);
    const { answer, would } = await embedded.confirmed("promote_code_locations", { ...both, locations: ["ml"] });
    expect(JSON.stringify([answer, would])).not.toContain("canary");
    const [ml] = would.locations as { changes: unknown[] }[];
    expect(ml?.changes).toContainEqual({ path: "container_context.k8s.env_vars", masked: "differs" });
    expect(JSON.stringify(embedded.mutations[0]?.variables)).toContain("canary-snowflake://etl");
  });

  it("adds a location that the target lacks, as to a branch deployment by its number", async () => {
    const args = { from: "prod", to: "#128", locations: ["ingestion"] };
    const { answer, would } = await embedded.confirmed("promote_code_locations", args);
    expect(would).toMatchObject({
      to: "feature/loyalty-points",
      locations: [{ location: "ingestion", change: "add" }],
    });
    expect(answer.locations).toEqual([{ location: "ingestion", outcome: "added" }]);
    const { answer: listed } = await embedded.call("get_deployment", { name: "#128", include: ["locations"] });
    expect(listed.code_locations).toBe(2);
  });

  it("warns of code that does not load where it comes from", async () => {
    const { answer } = await embedded.call("promote_code_locations", {
      from: "prod",
      to: "staging",
      locations: ["reporting"],
    });
    expect(answer.would).toMatchObject({
      locations: [{ location: "reporting", does_not_load_in_source: expect.stringContaining("weasyprint") }],
    });
  });

  it("sends nothing before it is confirmed, and nothing where all is the same", async () => {
    await embedded.call("promote_code_locations", both);
    expect(embedded.mutations).toEqual([]);
    await embedded.confirmed("promote_code_locations", both);
    const sent = embedded.mutations.length;
    const { answer } = await embedded.confirmed("promote_code_locations", both);
    expect(answer).toMatchObject({ locations: [], hint: expect.stringContaining("nothing was sent") });
    expect(embedded.mutations).toHaveLength(sent);
  });

  it("names the candidates for a location that the source lacks", async () => {
    const { answer } = await embedded.call("promote_code_locations", { ...both, locations: ["warehose", "reporting"] });
    expect(answer.error).toMatchObject({
      code: "code_location_not_found",
      message: 'staging has no code location "warehose", "reporting".',
      candidates: ["warehouse"],
    });
  });

  it("refuses one deployment as both, and one that is not there", async () => {
    const same = await embedded.call("promote_code_locations", { from: "feature/loyalty-points", to: "128" });
    expect(same.answer.error).toMatchObject({ code: "invalid_arguments" });
    const none = await embedded.call("promote_code_locations", { from: "staging", to: "production" });
    expect(none.answer.error).toMatchObject({ code: "deployment_not_found" });
  });

  it("says when the agent queue goes along, which the target may have no agent for", async () => {
    const { answer } = await embedded.call("promote_code_locations", {
      from: "staging",
      to: "prod",
      locations: ["ml"],
    });
    expect(answer.notes).toEqual([expect.stringContaining("The agent queue changes for ml")]);
    expect(embedded.mutations).toEqual([]);
  });

  it("is bound to what was shown, in both deployments", async () => {
    for (const deployment of ["staging", "prod"]) {
      const runner = embedded.runner();
      const { answer } = await runner.call("promote_code_locations", both);
      const document = {
        location_name: "ml",
        image: `registry.example/harbor-roasters/ml:${deployment}`,
        code_source: { module_name: "ml.definitions" },
      };
      await embedded.confirmed("save_code_location", { document, deployment });
      const sent = embedded.mutations.length;
      const late = await runner.call("promote_code_locations", { ...both, confirmation: answer.confirmation });
      expect(late.answer).toMatchObject({
        confirmation_required: true,
        notes: expect.arrayContaining([expect.stringContaining("has changed since it was confirmed")]),
      });
      expect(embedded.mutations).toHaveLength(sent);
    }
  });

  it("makes the change once with one confirmation, though it is made in another deployment", async () => {
    const runner = embedded.runner();
    const { answer } = await runner.call("promote_code_locations", { from: "prod", to: "staging", deployment: "prod" });
    const args = { from: "prod", to: "staging", deployment: "prod", confirmation: answer.confirmation };
    expect((await runner.call("promote_code_locations", args)).isError).toBe(false);
    expect((await runner.call("promote_code_locations", args)).answer.error).toMatchObject({
      code: "invalid_confirmation",
      message: expect.stringContaining("used already"),
    });
    expect(embedded.mutations).toHaveLength(4);
  });

  it("tells the outcome of each location, whatever became of the others", async () => {
    whenSaved({
      ingestion: member("InvalidLocationError", { errors: ["image: no such registry", null] }),
      ml: () => new Response("gone", { status: 504 }),
    });
    const { answer, isError } = await embedded.confirmed("promote_code_locations", both);
    expect(isError).toBe(false);
    expect(answer.locations).toMatchObject([
      {
        location: "ingestion",
        outcome: "failed",
        error: { code: "invalid_document", message: expect.stringContaining("image: no such registry") },
      },
      { location: "ml", outcome: "unknown", error: { code: "outcome_unknown" } },
      { location: "warehouse", outcome: "updated" },
    ]);
    expect(answer.hint).toMatch(/^Whether ml changed is not known: .* 1 of 3 were not promoted\./);
  });

  it.each([
    [member("UnauthorizedError"), "permission_denied"],
    [member("PythonError"), "dagster_error"],
    [member("InvalidLocationError", { errors: [] }), "invalid_document"],
  ])("is an error where no location was promoted", async (answerOf, code) => {
    whenSaved({ ingestion: answerOf, ml: answerOf, warehouse: answerOf });
    const { answer, isError } = await embedded.confirmed("promote_code_locations", both);
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({
      code,
      message: expect.stringContaining("No code location was promoted. ingestion:"),
      problems: [{ location: "ingestion" }, { location: "ml" }, { location: "warehouse" }],
    });
  });

  it("is no error where it cannot be told that nothing changed", async () => {
    whenSaved({ ml: () => new Response("gone", { status: 504 }) });
    const { answer, isError } = await embedded.confirmed("promote_code_locations", { ...both, locations: ["ml"] });
    expect(isError).toBe(false);
    expect(answer.locations).toMatchObject([{ location: "ml", outcome: "unknown" }]);
  });

  it("refuses a target that is configured read-only, also under another name", async () => {
    const runner = withStaging(true);
    for (const to of ["staging", "rehearsal"]) {
      const { answer } = await runner.call("promote_code_locations", { from: "prod", to });
      expect(answer.error).toMatchObject({
        code: "read_only",
        message: "The deployment rehearsal is configured read-only: nothing was sent.",
      });
    }
    // As a source it may be read, and the other way it is guarded in the same manner by the other tools.
    expect((await runner.call("promote_code_locations", both)).answer).toMatchObject({ confirmation_required: true });
    for (const [tool, args] of [
      ["delete_deployment", { name: "staging" }],
      ["update_deployment_settings", { name: "staging", settings: { run_retries: { max_retries: 1 } } }],
    ] as const) {
      expect((await runner.call(tool, args)).answer.error).toMatchObject({ code: "read_only" });
    }
    expect(embedded.mutations).toEqual([]);
    expect(
      (await withStaging(false).call("promote_code_locations", { from: "prod", to: "rehearsal" })).answer,
    ).toMatchObject({ confirmation_required: true, would: { to: "staging" } });
  });

  it("opens no hole in read-only mode", async () => {
    const byDeployment = await embedded.call("promote_code_locations", both, { deployment: { readOnly: true } });
    expect(byDeployment.answer.error).toMatchObject({ code: "read_only" });
    const bySurface = await embedded.call("promote_code_locations", both, { readOnly: true });
    expect(bySurface.isError).toBe(true);
    // A sibling that nobody configured has the guards of the one that was.
    const args = { from: "prod", to: "staging", deployment: "staging" };
    const bySibling = await embedded.call("promote_code_locations", args, { deployment: { readOnly: true } });
    expect(bySibling.answer.error).toMatchObject({ code: "read_only" });
    expect(embedded.mutations).toEqual([]);
  });

  it("refuses documents in a form that it does not know", async () => {
    embedded.organization.overrides.set("Query.locationsAsDocument", () => ({ document: { locations: { a: {} } } }));
    const { answer } = await embedded.call("promote_code_locations", both);
    expect(answer.error).toMatchObject({ code: "unsupported_by_server" });
  });
});
