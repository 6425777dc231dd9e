import fc from "fast-check";
import { expect, test } from "vitest";
import { print, type SelectionNode } from "../../../src/dagster/selection/ast.ts";
import { SelectionSyntaxError } from "../../../src/dagster/selection/errors.ts";
import { evaluate } from "../../../src/dagster/selection/evaluate.ts";
import { wildcardMatcher } from "../../../src/dagster/selection/matching.ts";
import { parse } from "../../../src/dagster/selection/parse.ts";
import { SAMPLE } from "./sample-graph.ts";

// Fixed, so that a run repeats.
const runs = { seed: 20240117, numRuns: 500 };

const text = fc.string({ unit: fc.constantFrom(..."abz_/* -.:@") });
const nullable = fc.option(text, { nil: null });
const term: fc.Arbitrary<SelectionNode> = fc.oneof(
  fc.record({ type: fc.constant("attribute" as const), attribute: fc.constant("key" as const), value: text }),
  fc.record({
    type: fc.constant("attribute" as const),
    attribute: fc.constantFrom("group" as const, "kind" as const, "owner" as const, "code_location" as const),
    value: fc.oneof(nullable, fc.constantFrom("raw", "marts", "dbt", "bi")),
  }),
  fc.record({ type: fc.constant("pair" as const), attribute: fc.constant("tag" as const), key: nullable, value: text }),
  fc
    .constantFrom("raw/orders", "orders", "marts/revenue", "raw/*", "*r*")
    .map((value): SelectionNode => ({ type: "attribute", attribute: "key", value })),
);
const level = fc.oneof(fc.nat({ max: 4 }), fc.constant(Number.POSITIVE_INFINITY));
const { tree } = fc.letrec<{ tree: SelectionNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.oneof(term, fc.constant<SelectionNode>({ type: "all" })),
    fc.record({ type: fc.constant("not" as const), operand: tie("tree") }),
    fc.record({
      type: fc.constantFrom("and" as const, "or" as const),
      operands: fc.array(tie("tree"), { minLength: 2, maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant("function" as const),
      name: fc.constantFrom("roots" as const, "sinks" as const),
      operand: tie("tree"),
    }),
    fc.tuple(tie("tree"), level, level, fc.constantFrom("up", "down", "both")).map(
      ([operand, up, down, which]): SelectionNode => ({
        type: "traverse",
        operand,
        ...(which !== "down" && { up }),
        ...(which !== "up" && { down }),
      }),
    ),
  ),
}));

const not = (operand: SelectionNode): SelectionNode => ({ type: "not", operand });

function parsesOrRefuses(selection: string): void {
  try {
    parse(selection);
  } catch (error) {
    expect(error).toBeInstanceOf(SelectionSyntaxError);
    const { position } = error as SelectionSyntaxError;
    expect(position).toBeGreaterThanOrEqual(0);
    expect(position).toBeLessThanOrEqual(selection.length);
  }
}

test("parsing any text gives a tree or a SelectionSyntaxError that points into the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), parsesOrRefuses), runs);
  const pieces = fc.constantFrom(
    ..."()+*:=,\"'-<>1 \n",
    ..."key group tag not and or roots sinks <null> job a/b x* and".split(" ").map((word) => `${word} `),
    ..."key: group: tag: is: owner:a".split(" "),
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
      parsesOrRefuses,
    ),
    {
      ...runs,
      numRuns: 3000,
    },
  );
});

test("printing a tree and parsing the text gives the tree", () => {
  fc.assert(
    fc.property(tree, (ast) => {
      expect(parse(print(ast))).toEqual(ast);
    }),
    runs,
  );
});

test("not not a is a, a and not a is nothing, a or not a is everything", () => {
  const everything = new Set(SAMPLE.assets.keys());
  fc.assert(
    fc.property(tree, (ast) => {
      const selected = evaluate(ast, SAMPLE);
      expect(evaluate(not(not(ast)), SAMPLE)).toEqual(selected);
      expect(evaluate({ type: "and", operands: [ast, not(ast)] }, SAMPLE).size).toBe(0);
      expect(evaluate({ type: "or", operands: [ast, not(ast)] }, SAMPLE)).toEqual(everything);
      for (const key of selected) expect(everything.has(key)).toBe(true);
    }),
    runs,
  );
});

test("roots and sinks are a part of what they are taken of, and empty only when that is", () => {
  fc.assert(
    fc.property(tree, fc.constantFrom("roots" as const, "sinks" as const), (operand, name) => {
      const selected = evaluate(operand, SAMPLE);
      const ends = evaluate({ type: "function", name, operand }, SAMPLE);
      expect(ends.size === 0).toBe(selected.size === 0);
      for (const key of ends) expect(selected.has(key)).toBe(true);
    }),
    runs,
  );
});

test("the wildcard matcher agrees with the regular expression that Dagster uses", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 7 });
  const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
  fc.assert(
    fc.property(letters, word, (pattern, subject) => {
      expect(wildcardMatcher(pattern)(subject)).toBe(new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(subject));
    }),
    { ...runs, numRuns: 3000 },
  );
});
