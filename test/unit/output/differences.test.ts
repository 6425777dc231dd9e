import { describe, expect, it } from "vitest";
import { differences } from "../../../src/output/differences.ts";

describe("differences", () => {
  it("tells only what changes, by its path", () => {
    expect(differences({ a: 1, b: { c: [1], d: 2 } }, { a: 1, b: { c: [1, 2], e: 3 } })).toEqual([
      { path: "b.c", before: [1], after: [1, 2] },
      { path: "b.d", before: 2 },
      { path: "b.e", after: 3 },
    ]);
  });

  it("takes null for absent and the order of keys for nothing", () => {
    expect(differences({ a: null, b: [{ x: 1, y: 2 }] }, { b: [{ y: 2, x: 1 }] })).toEqual([]);
  });

  it("tells everything of what is new or goes", () => {
    expect(differences(undefined, { a: 1 }, "policy")).toEqual([{ path: "policy", after: { a: 1 } }]);
    expect(differences({ a: 1 }, undefined)).toEqual([{ path: "", before: { a: 1 } }]);
  });
});
