import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const failed = (__typename: string) => () => ({ __typename, message: "no", stack: [], errorChain: [] });
const namesOf = (answer: Record<string, unknown>) => (answer.views as { name: string }[]).map(({ name }) => name);

describe("list_catalog_views", () => {
  it("tells what each selects, and whose it is", async () => {
    const { answer } = await embedded.call("list_catalog_views");
    expect(namesOf(answer)).toEqual(["Dashboards", "Finance close", "Loyalty", "Stale in CI", "dbt of analytics"]);
    expect((answer.views as object[])[1]).toEqual({
      id: "cv-2041",
      name: "Finance close",
      description: "All that the close needs.",
      selection: '+key:"marts/revenue"',
      private: false,
      owner: "finance@harbor-roasters.example",
      can_edit: true,
    });
    expect(answer.views).toContainEqual(expect.objectContaining({ name: "Stale in CI", owner: "ci" }));
  });

  it("narrows to shared or private ones, and pages", async () => {
    expect(namesOf((await embedded.call("list_catalog_views", { shared: false })).answer)).toEqual(["Loyalty"]);
    const first = await embedded.call("list_catalog_views", { shared: true, limit: 3 });
    const rest = await embedded.call("list_catalog_views", {
      shared: true,
      limit: 3,
      cursor: first.answer.next_cursor,
    });
    expect([...namesOf(first.answer), ...namesOf(rest.answer)]).toHaveLength(4);
    const none = await embedded.call("list_catalog_views", { shared: false }, { role: "editor" });
    expect(none.answer).toMatchObject({ views: [], hint: expect.stringContaining("No catalog views match shared") });
  });
});

describe("get_catalog_view", () => {
  it.each(["Finance close", "finance CLOSE", "cv-2041"])("tells the assets that %j selects", async (view) => {
    const { answer } = await embedded.call("get_catalog_view", { view });
    expect(answer).toMatchObject({
      id: "cv-2041",
      selection: '+key:"marts/revenue"',
      assets: ["marts/revenue", "raw/orders", "raw/payments", "staging/orders", "staging/payments"],
      total: 5,
    });
  });

  it("reads a view that keeps lists, from before selections had a syntax", async () => {
    const { answer } = await embedded.call("get_catalog_view", { view: "dbt of analytics", limit: 2 });
    expect(answer).toMatchObject({
      selection: 'kind:"dbt" and owner:"team:analytics"',
      assets: ["marts/customers", "marts/loyalty"],
      total: 6,
    });
    const rest = await embedded.call("get_catalog_view", {
      view: "dbt of analytics",
      cursor: answer.next_cursor,
    });
    expect(rest.answer).toMatchObject({ returned: 4 });
  });

  it("puts all kinds of lists into words, and a selection beside them", async () => {
    embedded.organization.overrides.set("CatalogView.selection", () => ({
      tags: [
        { key: "tier", value: "gold" },
        { key: "pii", value: "" },
      ],
      kinds: [],
      owners: [{ __typename: "UserAssetOwner", email: "finance@harbor-roasters.example" }],
      groups: [{ groupName: "marts", repositoryName: "__repository__", repositoryLocationName: "warehouse" }],
      codeLocations: [{ repositoryName: "__repository__", repositoryLocationName: "warehouse" }],
      columns: ["order_id"],
      tableNames: ["DB.ORDERS"],
      columnTags: [{ key: "pii", value: "yes" }],
      querySelection: "key:x",
    }));
    const { answer } = await embedded.call("get_catalog_view", { view: "Loyalty" });
    expect(answer.selection).toBe(
      '(key:x) and ((tag:"tier"="gold" or tag:"pii") and owner:"finance@harbor-roasters.example" and ' +
        '(group:"marts" and code_location:"warehouse") and code_location:"warehouse" and column:"order_id" and ' +
        'table_name:"DB.ORDERS" and column_tag:"pii"="yes")',
    );
    expect(answer.hint).toContain("cannot be told here");
  });

  it("selects everything where a view names nothing", async () => {
    embedded.organization.overrides.set("CatalogViewSelection.querySelection", () => " ");
    const { answer } = await embedded.call("get_catalog_view", { view: "Loyalty", limit: 1 });
    const assets = embedded.organization.world.deployments[0]!.locations.flatMap((location) => location.assets);
    expect(answer).toMatchObject({ selection: "*", total: assets.length });
  });

  it("says why it selects nothing, or that what it selects cannot be told", async () => {
    const none = await embedded.call("get_catalog_view", { view: "Dashboards" });
    expect(none.answer).toMatchObject({
      assets: [],
      total: 0,
      hint: expect.stringContaining('No asset has group:"dashboards"'),
    });
    const untold = await embedded.call("get_catalog_view", { view: "Stale in CI" });
    expect(untold.isError).toBe(false);
    expect(untold.answer.hint).toContain("status");
    expect(untold.answer).not.toHaveProperty("assets");
    embedded.organization.overrides.set("CatalogViewSelection.querySelection", () => "group:(");
    const broken = await embedded.call("get_catalog_view", { view: "Loyalty" });
    expect(broken.answer.hint).toContain("cannot be told here");
  });

  it("names the nearest views, or the ids of those with one name", async () => {
    const { answer } = await embedded.call("get_catalog_view", { view: "Loyalti" });
    expect(answer).toMatchObject({ error: { code: "catalog_view_not_found", candidates: ["Loyalty"] } });
    const hidden = await embedded.call("get_catalog_view", { view: "Loyalty" }, { role: "editor" });
    expect(hidden.answer).toMatchObject({ error: { code: "catalog_view_not_found" } });
    embedded.organization.overrides.set("CatalogView.name", () => "Twins");
    const twins = await embedded.call("get_catalog_view", { view: "Twins" });
    expect(twins.answer).toMatchObject({
      error: { code: "ambiguous_name", candidates: expect.arrayContaining([{ id: "cv-2045", owner: "ci" }]) },
    });
    const saved = await embedded.call("save_catalog_view", { name: "Twins", selection: "*" });
    expect(saved.answer).toMatchObject({ error: { code: "ambiguous_name" } });
  });
});

describe("save_catalog_view", () => {
  it("creates a private view, after it was shown what that selects", async () => {
    const args = { name: "Marts", selection: "group:marts", description: "All marts." };
    const { answer, would } = await embedded.confirmed("save_catalog_view", args);
    expect(would).toEqual({
      create: { name: "Marts", description: "All marts.", icon: "asset", private: true, selection: 'group:"marts"' },
      selects: "3 assets of this deployment",
    });
    expect(answer).toEqual({
      saved: "created",
      id: "cv-2047",
      name: "Marts",
      description: "All marts.",
      selection: 'group:"marts"',
      private: true,
      owner: "platform-lead@harbor-roasters.example",
      can_edit: true,
    });
    expect((await embedded.call("get_catalog_view", { view: "Marts" })).answer).toMatchObject({ total: 3 });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("changes the view of that name, and keeps what is left out", async () => {
    const args = { name: "Loyalty", private: false };
    const first = await embedded.call("save_catalog_view", args);
    expect(first.answer).toMatchObject({
      would: {
        update: { id: "cv-2042", name: "Loyalty", owner: "platform-lead@harbor-roasters.example" },
        change: [{ path: "private", before: true, after: false }],
      },
    });
    expect(embedded.mutations).toEqual([]);
    const { answer } = await embedded.confirmed("save_catalog_view", args);
    expect(answer).toMatchObject({
      saved: "updated",
      id: "cv-2042",
      private: false,
      description: "For the review.",
      selection: 'key:"marts/loyalty" or key:"ml/*"',
    });
  });

  it("renames a view, and replaces its selection", async () => {
    const args = { view: "cv-2042", name: "Points", selection: "key:marts/loyalty" };
    const { answer, would } = await embedded.confirmed("save_catalog_view", args);
    expect(would).toMatchObject({
      change: [
        { path: "name", before: "Loyalty", after: "Points" },
        { path: "selection", before: 'key:"marts/loyalty" or key:"ml/*"', after: 'key:"marts/loyalty"' },
      ],
      selects: "1 assets of this deployment",
    });
    expect(answer).toMatchObject({ saved: "updated", id: "cv-2042", name: "Points" });
  });

  it("leaves the lists of an old view as lists where its selection stays", async () => {
    await embedded.confirmed("save_catalog_view", { name: "dbt of analytics", description: "Ours." });
    expect(embedded.mutations[0]?.variables).toMatchObject({
      selection: { kinds: ["dbt"], owners: [{ ownerName: "team:analytics" }], querySelection: null },
    });
    await embedded.confirmed("save_catalog_view", { name: "dbt of analytics", selection: "kind:dbt" });
    expect(embedded.mutations[1]?.variables).toMatchObject({
      selection: { kinds: [], owners: [], querySelection: 'kind:"dbt"' },
    });
  });

  it("saves in Dagster's own grammar what is understood besides, such as a key alone", async () => {
    await embedded.confirmed("save_catalog_view", { name: "Points", selection: "marts/loyalty or +ml/features" });
    expect(embedded.mutations[0]?.variables).toMatchObject({
      selection: { querySelection: 'key:"marts/loyalty" or 1+key:"ml/features"' },
    });
  });

  it("takes the selection that a view has, to the letter, for no change", async () => {
    const { answer } = await embedded.confirmed("save_catalog_view", {
      name: "Dashboards",
      selection: "group:dashboards",
    });
    expect(answer).toMatchObject({ saved: "unchanged", selection: "group:dashboards" });
  });

  it("sends nothing where nothing changes", async () => {
    const { answer, would } = await embedded.confirmed("save_catalog_view", { name: "Loyalty", private: true });
    expect(would).toMatchObject({ change: "nothing: it is so already", id: "cv-2042" });
    expect(answer).toMatchObject({ saved: "unchanged", id: "cv-2042" });
    expect(embedded.mutations).toEqual([]);
  });

  it("points at the character where a selection cannot be read, before anything is asked", async () => {
    const { answer } = await embedded.call("save_catalog_view", {
      name: "Marts",
      selection: "group:marts und kind:dbt",
    });
    expect(answer).toMatchObject({ error: { code: "invalid_selection" } });
    expect((answer.error as { message: string }).message).toMatch(/\ngroup:marts und kind:dbt\n {12}\^/);
    expect(embedded.organization.requests).toEqual([]);
  });

  it("says what in a selection matches nothing, and takes one by what only Dagster+ knows", async () => {
    const near = await embedded.call("save_catalog_view", { name: "Marts", selection: "group:mart" });
    expect(near.answer).toMatchObject({
      would: {
        selects: "0 assets of this deployment",
        unmatched: [expect.stringContaining("the nearest: marts")],
      },
    });
    const { answer, would } = await embedded.confirmed("save_catalog_view", {
      name: "Bad",
      selection: "status:degraded",
    });
    expect(would.selects).toContain("cannot be told here");
    expect(answer).toMatchObject({ saved: "created", selection: 'status:"degraded"' });
  });

  it.each([
    [{ name: "Nope" }, "invalid_arguments"],
    [{ name: "x", view: "Nope", selection: "*" }, "catalog_view_not_found"],
  ])("refuses %j", async (args, code) => {
    const { answer } = await embedded.call("save_catalog_view", args);
    expect(answer).toMatchObject({ error: { code } });
    expect(embedded.mutations).toEqual([]);
  });

  it("does not change somebody else's view, and says whose it is", async () => {
    const args = { name: "Dashboards", description: "mine now" };
    const { answer } = await embedded.call("save_catalog_view", args, { role: "editor" });
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("analytics@harbor-roasters.example") },
    });
    const deleted = await embedded.call("delete_catalog_view", { view: "Dashboards" }, { role: "editor" });
    expect(deleted.answer).toMatchObject({ error: { code: "permission_denied" } });
  });

  it.each([
    ["SelectionNotResolvableError", "invalid_selection"],
    ["SelectionCantBeDeletedError", "refused_by_dagster"],
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells what Dagster answers: %s", async (member, code) => {
    embedded.organization.overrides.set("Mutation.createOrUpdateCatalogView", failed(member));
    const { answer } = await embedded.confirmed("save_catalog_view", { name: "Marts", selection: "group:marts" });
    expect(answer).toMatchObject({ error: { code } });
    embedded.organization.overrides.set("Mutation.deleteCatalogView", failed(member));
    const deleted = await embedded.confirmed("delete_catalog_view", { view: "Loyalty" });
    expect(deleted.answer).toMatchObject({ error: { code } });
  });

  it("is refused to a viewer", async () => {
    const args = { name: "Marts", selection: "group:marts" };
    const { answer } = await embedded.confirmed("save_catalog_view", args, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});

describe("delete_catalog_view", () => {
  it("shows which view, asks, and deletes it", async () => {
    const first = await embedded.call("delete_catalog_view", { view: "Loyalty" });
    expect(first.answer).toMatchObject({
      confirmation_required: true,
      would: { delete: { id: "cv-2042", name: "Loyalty" }, gone_for: "its owner" },
    });
    expect(embedded.mutations).toEqual([]);
    const { answer } = await embedded.confirmed("delete_catalog_view", { view: "Loyalty" });
    expect(answer).toEqual({ deleted: "Loyalty", id: "cv-2042" });
    expect((await embedded.call("get_catalog_view", { view: "Loyalty" })).isError).toBe(true);
  });

  it("tells that a view is in use", async () => {
    const { answer, would } = await embedded.confirmed("delete_catalog_view", { view: "Finance close" });
    expect(would).toMatchObject({ gone_for: "everybody: it is shared" });
    expect(answer).toMatchObject({
      error: { code: "refused_by_dagster", message: expect.stringContaining("alert policy") },
    });
  });
});
