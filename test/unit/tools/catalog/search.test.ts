import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const keysOf = (answer: Record<string, unknown>) => (answer.assets as { key: string }[]).map(({ key }) => key);
/** How many assets the deployment defines. */
const total = () => embedded.organization.world.deployments[0]!.locations.flatMap(({ assets }) => assets).length;
const searches = () => embedded.organization.requests.filter(({ operation }) => operation === "CatalogSearch");

describe("search_catalog", () => {
  it("finds assets by words, the best first, with what they are", async () => {
    const { answer } = await embedded.call("search_catalog", { query: "orders raw" });
    expect(answer).toEqual({
      assets: [
        {
          key: "raw/orders",
          description: "Orders of all stores, as the tills wrote them.",
          group: "raw",
          location: "ingestion",
          kinds: ["python", "postgres"],
          owners: ["team:data-platform"],
        },
      ],
      returned: 1,
    });
  });

  it("goes on from page to page to the end, and repeats nothing", async () => {
    const found: string[] = [];
    let cursor: unknown;
    let pages = 0;
    do {
      const { answer } = await embedded.call("search_catalog", { query: "a", limit: 4, cursor });
      found.push(...keysOf(answer));
      cursor = answer.next_cursor;
      pages += 1;
    } while (cursor !== undefined);
    // Every key has an "a" in it.
    expect(found).toHaveLength(total());
    expect(new Set(found).size).toBe(total());
    expect(pages).toBe(Math.ceil(total() / 4));
  });

  it("goes on where a page was cut to fit", async () => {
    const { answer } = await embedded.call("search_catalog", { query: "a", limit: 50, max_chars: 1000 });
    const rest = await embedded.call("search_catalog", { query: "a", limit: 50, cursor: answer.next_cursor });
    const all = await embedded.call("search_catalog", { query: "a", limit: 50 });
    expect([...keysOf(answer), ...keysOf(rest.answer)]).toEqual(keysOf(all.answer));
  });

  it.each([
    [{ kind: "dbt" }, ["staging/orders"]],
    [{ group: "raw" }, ["raw/orders"]],
    [{ owner: "team:analytics" }, ["staging/orders"]],
    [{ location: "ingestion" }, ["raw/orders"]],
    [{ location: "ingestion", kind: "dbt" }, []],
    [{ tag: "tier=gold" }, []],
    [{ column: "order_id" }, []],
  ])("narrows to %j", async (filters, keys) => {
    const { answer } = await embedded.call("search_catalog", { query: "orders", limit: 50, ...filters });
    expect(keysOf(answer).filter((key) => key.endsWith("/orders"))).toEqual(keys);
    if (keys.length === 0) expect(answer.hint).toMatch(/^No assets of the catalog match query and /);
  });

  it("sends filters in Dagster's form", async () => {
    await embedded.call("search_catalog", {
      query: "orders",
      tag: "tier=gold=1",
      column: "order_id",
      location: "warehouse",
    });
    expect(searches()[0]?.variables).toEqual({
      query: "orders",
      cursor: 0,
      limit: 21,
      filter: {
        groups: [],
        kinds: [],
        owners: [],
        tags: [{ key: "tier", value: "gold=1" }],
        columns: ["order_id"],
        columnTags: [],
        codeLocations: [{ repositoryName: "__repository__", repositoryLocationName: "warehouse" }],
      },
    });
  });

  it("does not search all locations for one that did not load and so has nothing to filter by", async () => {
    const { answer, isError } = await embedded.call("search_catalog", { query: "orders", location: "reporting" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ assets: [], returned: 0 });
    expect(answer.notes).toEqual([expect.stringContaining("Code location reporting failed to load")]);
    expect(searches()).toEqual([]);
  });

  it("says where only the most frequent values are counted", async () => {
    embedded.organization.overrides.set("Query.searchFieldValues", () => ({
      __typename: "SearchResultCountsByDimension",
      owners: [],
      tags: [],
      kinds: Array.from({ length: 20 }, (_, index) => ({ fieldValue: `kind${index}`, numResults: 30 - index })),
      groups: [{ codeLocationName: "ml", group: "features", numResults: 3 }],
      codeLocations: [],
    }));
    const { answer } = await embedded.call("search_catalog", { query: "orders", counts: true });
    expect(Object.keys((answer.counts as { kinds: object }).kinds)).toHaveLength(20);
    expect(answer.notes).toEqual([expect.stringContaining("20 kinds")]);
  });

  it("counts what matches by its properties on demand", async () => {
    const { answer } = await embedded.call("search_catalog", { query: "orders", limit: 1, counts: true });
    expect(answer.counts).toEqual({
      kinds: { dbt: 2, snowflake: 2, python: 1, postgres: 1 },
      groups: { staging: 2, raw: 1 },
      owners: { "team:analytics": 2, "team:data-platform": 1 },
      locations: { warehouse: 2, ingestion: 1 },
    });
  });

  it("reads assets of which Dagster tells little", async () => {
    embedded.organization.overrides.set("Query.search", () => ({
      __typename: "SearchResults",
      results: [
        {
          id: "1",
          key: { path: ["odd/part", "x"] },
          locationName: "ml",
          repositoryName: "r",
          kinds: [null, "csv"],
          tags: [{ key: "pii", value: "" }],
          owners: null,
          tableName: "DB.X",
        },
      ],
    }));
    const { answer } = await embedded.call("search_catalog", { query: "x" });
    expect(answer.assets).toEqual([
      { key: "odd\\/part/x", location: "ml", kinds: ["csv"], tags: ["pii"], table: "DB.X" },
    ]);
  });

  it("explains that nothing matches, and a query that cannot be read", async () => {
    const { answer } = await embedded.call("search_catalog", { query: "zebra" });
    expect(answer).toMatchObject({ assets: [], returned: 0, hint: expect.stringContaining("No assets") });
    const broken = await embedded.call("search_catalog", { query: 'orders "of' });
    expect(broken.answer).toMatchObject({
      error: { code: "invalid_arguments", message: expect.stringContaining("a quote is not closed") },
    });
    const location = await embedded.call("search_catalog", { query: "x", location: "warehous" });
    expect(location.answer).toMatchObject({ error: { code: "code_location_not_found" } });
    const cursor = await embedded.call("search_catalog", { query: "x", cursor: "eyJhZnRlciI6IngifQ" });
    expect(cursor.answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });

  it.each([
    ["search", "SearchResultsNotFoundError", "not_found"],
    ["search", "SearchQueryError", "invalid_arguments"],
    ["search", "UnauthorizedError", "permission_denied"],
    ["search", "PythonError", "dagster_error"],
    ["searchFieldValues", "SearchResultsNotFoundError", "not_found"],
    ["searchFieldValues", "SearchQueryError", "invalid_arguments"],
    ["searchFieldValues", "UnauthorizedError", "permission_denied"],
    ["searchFieldValues", "PythonError", "dagster_error"],
  ])("%s tells %s from an empty list", async (field, __typename, code) => {
    embedded.organization.overrides.set(`Query.${field}`, () => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
    }));
    const { answer, isError } = await embedded.call("search_catalog", { query: "orders", counts: true });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });
});
