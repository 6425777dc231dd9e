import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SelectionAttributeError, SelectionSyntaxError } from "../../../src/dagster/selection/errors.ts";
import { evaluate } from "../../../src/dagster/selection/evaluate.ts";
import type { AssetGraph, GraphAsset } from "../../../src/dagster/selection/graph.ts";
import { parse } from "../../../src/dagster/selection/parse.ts";

// Made by scripts/generate-selection-fixture.py, which says what each line means.
interface Case {
  s: string;
  all?: number[] | null;
  own?: number[];
  error?: true;
  loose?: true;
  unresolved?: true;
}

const lines = readFileSync(new URL("./fixtures/dagster-selections.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const records = lines.slice(1).map((line) => JSON.parse(line) as Case | (GraphAsset & { s?: never }));
const assets = records.filter((record): record is GraphAsset & { s?: never } => record.s === undefined);
const cases = records.filter((record): record is Case => record.s !== undefined);
const graph: AssetGraph = { assets: new Map(assets.map((asset) => [asset.key, asset])) };

function namesOf(indices: readonly number[]): string[] {
  return indices.map((index) => assets[index]!.key).sort();
}

/** Texts that Dagster refuses and this parser takes: a bare asset key as an operand. */
const BARE_KEY_OPERANDS = new Set(["1+rolling", "rolling+1"]);

describe("what Dagster itself answers", () => {
  test("the fixture holds what it is meant to hold", () => {
    expect(assets.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((one) => one.own).length).toBeGreaterThan(400);
    expect(cases.filter((one) => one.error).length).toBeGreaterThan(100);
    expect(cases.filter((one) => one.own?.length).length).toBeGreaterThan(250);
    expect(assets.filter((asset) => asset.external).length).toBeGreaterThan(5);
  });

  test.each(cases.filter((one) => one.own))("$s", ({ s, all, own }) => {
    const ast = parse(s);
    expect([...evaluate(ast, graph, { includeExternal: false })].sort()).toEqual(namesOf(own!));
    if (all) expect([...evaluate(ast, graph)].sort()).toEqual(namesOf(all));
  });

  test.each(cases.filter((one) => one.error && !BARE_KEY_OPERANDS.has(one.s)))("refused: $s", ({ s }) => {
    expect(() => parse(s)).toThrow(SelectionSyntaxError);
  });

  test.each(cases.filter((one) => one.loose))("refused here, an odd tag to Dagster: $s", ({ s }) => {
    expect(() => parse(s)).toThrow(SelectionSyntaxError);
  });

  test.each(cases.filter((one) => one.unresolved))("parsed, not resolved: $s", ({ s }) => {
    const ast = parse(s);
    expect(() => evaluate(ast, graph)).toThrow(SelectionAttributeError);
  });
});
