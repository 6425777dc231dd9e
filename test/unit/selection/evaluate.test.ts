import { describe, expect, test } from "vitest";
import { SelectionAttributeError } from "../../../src/dagster/selection/errors.ts";
import { selectKeys } from "../../../src/dagster/selection/evaluate.ts";
import { wildcardMatcher } from "../../../src/dagster/selection/matching.ts";
import { parse } from "../../../src/dagster/selection/parse.ts";
import { unmatchedTerms } from "../../../src/dagster/selection/unmatched-terms.ts";
import { graphOf, SAMPLE } from "./sample-graph.ts";

describe("selectKeys", () => {
  test.each([
    ["orders", ["orders"]],
    ["orders+", ["marts/revenue", "orders"]],
    ["key:orders+", ["marts/revenue", "orders", "report"]],
    ["2+report", ["marts/revenue", "orders", "raw/customers", "report"]],
    ["1+marts/revenue", ["marts/revenue", "orders", "raw/customers"]],
    ["+marts/revenue", ["marts/revenue", "orders", "raw/customers"]],
    ["orders or group:raw", ["orders", "raw/customers", "raw/orders"]],
    ["roots(group:marts or key:raw/orders)", ["raw/orders"]],
    ["sinks(not code_location:bi)", ["marts/revenue"]],
    ["changed_in_branch:code_version", ["raw/orders"]],
    ["changed_in_branch:ANY", ["marts/revenue", "raw/orders"]],
    ["changed_in_branch:<null>", ["orders", "raw/customers", "report"]],
    ["key:nothing", []],
    ["group:raw and group:marts", []],
  ])("%s", (selection, keys) => {
    expect(selectKeys(selection, SAMPLE)).toEqual(keys);
  });

  test.each(["status:failed", "column:id", "column_tag:a=b", "table_name:t", "automation_type:sensor", "job:daily"])(
    "%s asks for what this graph does not hold, and the error names what it does",
    (selection) => {
      expect(() => selectKeys(`key:orders or ${selection}`, SAMPLE)).toThrow(SelectionAttributeError);
      expect(() => selectKeys(selection, SAMPLE)).toThrow(
        /Attributes that can: key, owner, group, kind, code_location, /,
      );
    },
  );

  test("external assets are left out where asked, and never are upstream", () => {
    const graph = graphOf([
      { key: "source", group: "g", external: true },
      { key: "made", group: "g", external: false, upstream: ["source"] },
    ]);
    expect(selectKeys("*", graph)).toEqual(["made", "source"]);
    expect(selectKeys("*", graph, { includeExternal: false })).toEqual(["made"]);
    expect(selectKeys("group:g", graph, { includeExternal: false })).toEqual(["made"]);
    expect(selectKeys("key:source", graph, { includeExternal: false })).toEqual(["source"]);
    expect(selectKeys("+key:made", graph)).toEqual(["made"]);
  });
});

describe("unmatchedTerms", () => {
  const unmatched = (selection: string) => unmatchedTerms(parse(selection), SAMPLE);

  test("gives each term that matches nothing, with what is near", () => {
    expect(unmatched("group:rwa or kind:dbt or (not key:revenue and owner:data) or group:rwa")).toEqual([
      { term: 'group:"rwa"', attribute: "group", nearest: ["raw"] },
      { term: 'key:"revenue"', attribute: "key", nearest: ["marts/revenue"] },
      { term: 'owner:"data"', attribute: "owner", nearest: ["team:data"] },
    ]);
    expect(unmatched('tag:pi or key:"rwa/*" or code_location:shp').map((term) => term.nearest)).toEqual([
      ["pii"],
      [],
      ["shop"],
    ]);
  });

  test("says nothing of terms that match, even where the whole matches nothing", () => {
    expect(unmatched("group:raw and group:marts")).toEqual([]);
  });
});

describe("wildcardMatcher", () => {
  test.each([
    ["a*", "abc", true],
    ["*c", "abc", true],
    ["a*c", "ac", true],
    ["ab*bc", "abc", false],
    ["*b*b*", "abcb", true],
    ["*b*b*", "abc", false],
    ["a*b*c", "a/b/x/c", true],
    ["a*ca", "abca", true],
    ["a*bc*c", "abc", false],
    ["a.c", "abc", false],
    ["*", "", true],
    ["", "", true],
    ["", "a", false],
  ])("%j on %j: %s", (pattern, text, matches) => {
    expect(wildcardMatcher(pattern)(text)).toBe(matches);
  });
});
