import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const loyalty = {
  location_name: "loyalty",
  image: "registry.example/harbor-roasters/loyalty:1",
  code_source: { module_name: "loyalty.definitions" },
};

/** Has a mutation answer with a member of its union in place of doing anything. */
function answerWith(mutation: string, fields: Record<string, unknown>) {
  embedded.organization.overrides.set(`Mutation.${mutation}`, () => ({
    message: "no",
    stack: [],
    errorChain: [],
    ...fields,
  }));
}

async function locations(): Promise<string[]> {
  const { answer } = await embedded.call("list_code_location_history", { location: "ml" });
  expect(answer.returned).toBeGreaterThan(0);
  const { answer: details } = await embedded.call("get_deployment", { include: ["locations"] });
  return (details.locations as { location: string }[]).map(({ location }) => location);
}

describe("save_code_location", () => {
  it("adds one, after it was shown and confirmed", async () => {
    const { answer, would } = await embedded.confirmed("save_code_location", { document: loyalty });
    expect(would).toMatchObject({ location: "loyalty", change: "add", changes: [{ path: "", after: loyalty }] });
    expect(answer).toMatchObject({
      location: "loyalty",
      saved: "added",
      next: [{ tool: "get_code_location", arguments: { location: "loyalty" } }],
    });
    expect(await locations()).toContain("loyalty");
    expect(embedded.mutations.map(({ variables }) => variables)).toEqual([{ document: loyalty }]);
  });

  it("replaces the whole document of one: what is left out is shown as lost, without its secrets", async () => {
    embedded.reset((_where, value) => `canary-${value}`);
    const document = {
      location_name: "ml",
      image: "registry.example/harbor-roasters/ml:2",
      code_source: { module_name: "ml.definitions" },
      container_context: {
        k8s: {
          env_vars: ["LOG_LEVEL=debug", "API_TOKEN=canary-mine", "FROM_AGENT"],
          env_secrets: ["warehouse-credentials"],
        },
        docker: { env: { DB_PASSWORD: "canary-docker", REGION: "eu-west-1" } },
      },
    };
    const { answer, would } = await embedded.confirmed("save_code_location", { document });
    expect(JSON.stringify([answer, would])).not.toContain("canary");
    expect(would).toMatchObject({ location: "ml", change: "replace" });
    const changes = would.changes as { path: string; before?: unknown; after?: unknown }[];
    expect(changes).toContainEqual({ path: "agent_queue", before: "prod" });
    expect(changes).toContainEqual({
      path: "container_context.k8s.env_vars",
      before: ["LOG_LEVEL=info", "WAREHOUSE_DSN=[masked]"],
      after: ["LOG_LEVEL=debug", "API_TOKEN=[masked]", "FROM_AGENT"],
    });
    expect(changes).toContainEqual({
      path: "container_context.docker",
      after: { env: { DB_PASSWORD: "[masked]", REGION: "eu-west-1" } },
    });
    expect(answer).toMatchObject({ saved: "updated" });
  });

  it("sends nothing where nothing would change, or before it is confirmed", async () => {
    await embedded.confirmed("save_code_location", { document: loyalty });
    const { answer, would } = await embedded.confirmed("save_code_location", { document: loyalty });
    expect(would).toMatchObject({ change: "none: it is like that already" });
    expect(answer).toEqual({ location: "loyalty", saved: "unchanged" });
    await embedded.call("save_code_location", { document: { ...loyalty, image: "registry.example/x:2" } });
    expect(embedded.mutations).toHaveLength(1);
  });

  it.each([
    [{ image: "x" }, { path: "location_name", problem: "It is required." }],
    [{ locations: [loyalty] }, { path: "location_name", problem: "It is required." }],
    [{ location_name: "loyalty" }, { path: "code_source", problem: "It is required." }],
    [
      { ...loyalty, code_source: { modul_name: "a" } },
      {
        path: "code_source.modul_name",
        problem: "There is no such entry.",
        did_you_mean: "module_name",
        allowed: ["module_name", "python_file", "package_name"],
      },
    ],
    [
      { ...loyalty, image: 5 },
      { path: "image", problem: "It has the wrong type.", allowed: ["String"] },
    ],
  ])("refuses %j with the place of it", async (document, problem) => {
    const { answer } = await embedded.call("save_code_location", { document });
    expect(answer.error).toMatchObject({ code: "invalid_document", problems: [problem] });
    expect(embedded.mutations).toEqual([]);
  });

  it("does not put the sign of a masked value in its place", async () => {
    const document = { ...loyalty, container_context: { k8s: { env_vars: ["API_TOKEN=[masked]"] } } };
    const { answer } = await embedded.call("save_code_location", { document });
    expect(answer.error).toMatchObject({ code: "invalid_document", message: expect.stringContaining("[masked]") });
  });

  it("does not repeat the secrets of the document that Dagster+ quotes", async () => {
    const env_vars = ["LICENSE=r0ast-14-Beans", "DB_PASSWORD=canary"];
    answerWith("addOrUpdateLocationFromDocument", {
      __typename: "InvalidLocationError",
      errors: [`env_vars: ${JSON.stringify(env_vars)} must be a mapping`, "r0ast-14-Beans is no number"],
    });
    const document = { ...loyalty, container_context: { k8s: { env_vars } } };
    const { answer } = await embedded.confirmed("save_code_location", { document });
    expect(answer.error).toMatchObject({
      code: "invalid_document",
      message: expect.stringContaining("must be a mapping"),
    });
    expect(JSON.stringify(answer)).not.toMatch(/Beans|canary/);
  });

  it("says that it could not check where there is no schema", async () => {
    embedded.organization.overrides.set("Query.locationSchema", () => null);
    const { answer } = await embedded.call("save_code_location", { document: { location_name: "a", imag: 1 } });
    expect(answer).toMatchObject({ confirmation_required: true, notes: [expect.stringContaining("not checked")] });
  });

  it("tells what Dagster+ found wrong", async () => {
    const document = { ...loyalty, code_source: { module_name: "a", python_file: "b.py" } };
    const { answer } = await embedded.confirmed("save_code_location", { document });
    expect(answer.error).toMatchObject({
      code: "invalid_document",
      message: expect.stringContaining("must name exactly one of module_name, python_file, package_name"),
    });
    expect(await locations()).not.toContain("loyalty");
  });

  it.each([
    ["InvalidLocationError", "invalid_document"],
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s", async (__typename, code) => {
    answerWith("addOrUpdateLocationFromDocument", { __typename, errors: [] });
    const { answer, isError } = await embedded.confirmed("save_code_location", { document: loyalty });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it("is refused to a viewer, with the permission that it needs", async () => {
    const { answer } = await embedded.confirmed("save_code_location", { document: loyalty }, { role: "viewer" });
    expect(answer.error).toMatchObject({
      code: "permission_denied",
      message: expect.stringContaining("edit_code_locations"),
    });
  });
});

describe("delete_code_location", () => {
  it("shows what goes, asks, and it is gone", async () => {
    const { answer, would } = await embedded.confirmed("delete_code_location", { location: "ingestion" });
    expect(would).toMatchObject({
      delete: "ingestion",
      status: "loaded",
      assets: expect.any(Number),
      also_lost: "the document that says how to run it",
      jobs: ["ingest_daily", "rotate_exports"],
      schedules: ["ingest_nightly", "rotate_exports_weekly"],
      sensors: ["alert_on_failure", "new_store_files"],
    });
    expect(answer).toEqual({ location: "ingestion", deleted: true, left: ["ml", "reporting", "warehouse"] });
    expect(await locations()).not.toContain("ingestion");
    expect(embedded.mutations).toHaveLength(1);
  });

  it("counts the assets that go, and says what of a broken location, or of the assets, it could not see", async () => {
    const { answer: listed } = await embedded.call("list_assets", { location: "ml" });
    const { answer } = await embedded.call("delete_code_location", { location: "ml" });
    expect((answer.would as { assets: number }).assets).toBe((listed.assets as unknown[]).length);
    const broken = await embedded.call("delete_code_location", { location: "reporting" });
    expect(broken.answer.would).toMatchObject({
      status: "failed",
      also_lost: expect.stringContaining("its assets"),
      not_seen: expect.stringContaining("not loaded"),
    });
    embedded.organization.overrides.set("Query.assetNodes", () => {
      throw new Error("too many");
    });
    const uncounted = await embedded.call("delete_code_location", { location: "ml" });
    expect(uncounted.answer).toMatchObject({
      confirmation_required: true,
      would: { also_lost: expect.stringContaining("its assets") },
      notes: [expect.stringContaining("could not be counted")],
    });
  });

  it("sends nothing before it is confirmed, nor for one that is not there", async () => {
    await embedded.call("delete_code_location", { location: "ingestion" });
    const { answer } = await embedded.call("delete_code_location", { location: "ingestio" });
    expect(answer.error).toMatchObject({ code: "code_location_not_found", candidates: ["ingestion"] });
    expect(embedded.mutations).toEqual([]);
  });

  it("does not lose that it was deleted when the look afterwards fails, and tells when it is still listed", async () => {
    embedded.organization.overrides.set("Query.locationsAsDocument", () => null);
    const { answer, isError } = await embedded.confirmed("delete_code_location", { location: "ml" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ deleted: true, notes: [expect.stringContaining("which code locations are left")] });
    embedded.organization.overrides.set("Query.locationsAsDocument", () => ({
      document: { locations: [{ location_name: "warehouse" }] },
    }));
    const { answer: listed } = await embedded.confirmed("delete_code_location", { location: "warehouse" });
    expect(listed).toMatchObject({ left: ["warehouse"], notes: [expect.stringContaining("still lists it")] });
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s", async (__typename, code) => {
    answerWith("deleteLocation", { __typename });
    const { answer, isError } = await embedded.confirmed("delete_code_location", { location: "ml" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
    expect(await locations()).toContain("ml");
  });

  it("is refused to a viewer", async () => {
    const { answer } = await embedded.confirmed("delete_code_location", { location: "ml" }, { role: "viewer" });
    expect(answer.error).toMatchObject({ code: "permission_denied" });
  });
});
