import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

describe("list_favorite_assets", () => {
  it("tells the favorites, and that one has no definition any more", async () => {
    const { answer } = await embedded.call("list_favorite_assets");
    expect(answer).toEqual({
      assets: [
        { key: "legacy/orders_export", defined: false },
        { key: "marts/revenue", group: "marts", location: "warehouse" },
        { key: "raw/orders", group: "raw", location: "ingestion" },
      ],
      returned: 3,
      total: 3,
      // Whether that location defines it nobody can know.
      notes: [expect.stringContaining("Code location reporting failed to load")],
    });
  });

  it("pages, and says how to have some", async () => {
    const first = await embedded.call("list_favorite_assets", { limit: 2 });
    const rest = await embedded.call("list_favorite_assets", { limit: 2, cursor: first.answer.next_cursor });
    expect(rest.answer).toMatchObject({ assets: [{ key: "raw/orders" }], returned: 1 });
    const none = await embedded.call("list_favorite_assets", {}, { role: "viewer" });
    expect(none.answer).toMatchObject({ assets: [], hint: expect.stringContaining("add_favorite_assets") });
  });
});

describe("add_favorite_assets", () => {
  it("marks each once, and does not send those that are marked", async () => {
    const { answer } = await embedded.call("add_favorite_assets", {
      asset_keys: ["raw/payments", "raw/orders", "raw/payments", "ml/features"],
    });
    expect(answer).toEqual({ added: ["raw/payments", "ml/features"], already: ["raw/orders"] });
    expect(embedded.mutations.map(({ variables }) => variables)).toEqual([
      { assetKey: { path: ["raw", "payments"] } },
      { assetKey: { path: ["ml", "features"] } },
    ]);
    expect((await embedded.call("list_favorite_assets")).answer).toMatchObject({ total: 5 });
  });

  it("shows without changing anything what it would do", async () => {
    const { answer } = await embedded.call("add_favorite_assets", {
      asset_keys: ["raw/payments", "raw/orders"],
      dry_run: true,
    });
    expect(answer).toEqual({ dry_run: true, would: { add: ["raw/payments"], already: ["raw/orders"] } });
    expect(embedded.mutations).toEqual([]);
  });

  it("refuses a key that is no asset, before anything is sent", async () => {
    embedded.organization.overrides.set("Query.assetsOrError", () => ({
      __typename: "AssetConnection",
      nodes: [],
      cursor: null,
    }));
    const { answer } = await embedded.call("add_favorite_assets", { asset_keys: ["ml/features", "raw/payment"] });
    expect(answer).toMatchObject({
      error: { code: "asset_not_found", candidates: expect.arrayContaining(["raw/payments"]) },
    });
    const removed = await embedded.call("remove_favorite_assets", { asset_keys: ["raw/orders", "raw/payment"] });
    expect(removed.answer).toMatchObject({ error: { code: "asset_not_found" } });
    expect(embedded.mutations).toEqual([]);
  });

  it.each(["add", "remove"])("tells what each failed of, when some of several do (%s)", async (what) => {
    const field = `Mutation.${what}UserFavoriteAsset`;
    let count = 0;
    embedded.organization.overrides.set(field, (_source, args) => {
      count += 1;
      const { assetKey } = args as { assetKey: { path: string[] } };
      if (count === 2) return { __typename: "AssetKeyNotFoundError", message: "gone meanwhile", assetKey };
      if (count === 3) return { __typename: "PythonError", message: "the database is busy", stack: [], errorChain: [] };
      return { __typename: "AssetKey", path: assetKey.path };
    });
    const keys =
      what === "add"
        ? ["ml/features", "raw/payments", "raw/customers"]
        : ["marts/revenue", "raw/orders", "legacy/orders_export"];
    const { answer, isError } = await embedded.call(`${what}_favorite_assets`, { asset_keys: keys });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      [what === "add" ? "added" : "removed"]: [keys[0]],
      failed: [
        { asset_key: keys[1], error: "gone meanwhile" },
        { asset_key: keys[2], error: "the database is busy" },
      ],
    });
  });

  it.each([
    ["AssetKeyNotFoundError", "asset_not_found"],
    ["PythonError", "dagster_error"],
  ])("is an error when nothing was marked: %s", async (__typename, code) => {
    const answerWith = (_source: unknown, args: unknown) => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
      ...(args as object),
    });
    embedded.organization.overrides.set("Mutation.addUserFavoriteAsset", answerWith);
    embedded.organization.overrides.set("Mutation.removeUserFavoriteAsset", answerWith);
    const added = await embedded.call("add_favorite_assets", { asset_keys: ["ml/features"] });
    expect(added.answer).toMatchObject({ error: { code } });
    const removed = await embedded.call("remove_favorite_assets", { asset_keys: ["raw/orders"] });
    expect(removed.answer).toMatchObject({ error: { code } });
  });

  it("sends no more when the fate of one is unknown, and says which were not sent", async () => {
    let count = 0;
    embedded.organization.overrides.set("Mutation.addUserFavoriteAsset", (_source, args) => {
      count += 1;
      if (count === 2) throw new Error("the database went away");
      return { __typename: "AssetKey", path: (args as { assetKey: { path: string[] } }).assetKey.path };
    });
    const { answer } = await embedded.call("add_favorite_assets", {
      asset_keys: ["ml/features", "raw/payments", "raw/customers"],
    });
    expect(answer).toMatchObject({
      added: ["ml/features"],
      failed: [{ asset_key: "raw/payments", error: expect.stringContaining("may or may not have happened") }],
      not_sent: ["raw/customers"],
    });
    expect(embedded.mutations).toHaveLength(2);
  });
});

describe("remove_favorite_assets", () => {
  it("takes off favorites, also of assets that are gone, and does not send the others", async () => {
    const { answer } = await embedded.call("remove_favorite_assets", {
      asset_keys: ["legacy/orders_export", "raw/payments", "raw/orders"],
    });
    expect(answer).toEqual({ removed: ["legacy/orders_export", "raw/orders"], not_favorites: ["raw/payments"] });
    expect(embedded.mutations).toHaveLength(2);
    expect((await embedded.call("list_favorite_assets")).answer).toMatchObject({ total: 1 });
  });

  it("shows without changing anything what it would do", async () => {
    const { answer } = await embedded.call("remove_favorite_assets", { asset_keys: ["raw/orders"], dry_run: true });
    expect(answer).toEqual({ dry_run: true, would: { remove: ["raw/orders"] } });
    expect(embedded.mutations).toEqual([]);
  });
});

describe("list_pinned_items", () => {
  it("tells in words what each is", async () => {
    const { answer } = await embedded.call("list_pinned_items");
    expect(answer.items).toEqual([
      {
        type: "asset group",
        name: "marts",
        groups: ["marts"],
        locations: ["warehouse"],
        private: true,
        owner: "platform-lead@harbor-roasters.example",
      },
      {
        type: "catalog view",
        name: "Finance close",
        description: "All that the close needs.",
        view_id: "cv-2041",
        selection: '+key:"marts/revenue"',
        owner: "finance@harbor-roasters.example",
      },
      {
        type: "job",
        name: "ingest_daily",
        jobs: ["ingest_daily"],
        locations: ["ingestion"],
        private: true,
        owner: "platform-lead@harbor-roasters.example",
      },
    ]);
    const none = await embedded.call("list_pinned_items", {}, { role: "viewer" });
    expect(none.answer).toMatchObject({ items: [], hint: expect.stringContaining("pinned by you") });
  });

  it("survives what a newer Dagster+ lets people pin", async () => {
    const organization = embedded.organization;
    organization.respond = async () =>
      Response.json({ data: { pinnedItems: [{ __typename: "DashboardPinnableItem" }] } });
    const { answer, isError } = await embedded.call("list_pinned_items");
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ items: [{ type: "DashboardPinnableItem" }], returned: 1 });
  });
});
