import { describe, expect, test } from "vitest";
import { print } from "../../../src/dagster/selection/ast.ts";
import { renderPointer, SelectionSyntaxError } from "../../../src/dagster/selection/errors.ts";
import { MAX_SELECTION_DEPTH, MAX_SELECTION_LENGTH, parse } from "../../../src/dagster/selection/parse.ts";

function syntaxError(selection: string): SelectionSyntaxError {
  try {
    parse(selection);
  } catch (error) {
    if (error instanceof SelectionSyntaxError) return error;
    throw error;
  }
  throw new Error(`parsed: ${selection}`);
}

const key = (value: string) => ({ type: "attribute", attribute: "key", value });
const ALL = Number.POSITIVE_INFINITY;

describe("trees", () => {
  test.each([
    ["*", { type: "all" }],
    ["key:raw/*", key("raw/*")],
    ['key:"my-asset.v2"', key("my-asset.v2")],
    ["group:<null>", { type: "attribute", attribute: "group", value: null }],
    ["group:job", { type: "attribute", attribute: "group", value: "job" }],
    ["tag:team", { type: "pair", attribute: "tag", key: "team", value: "" }],
    ['tag : "team" = core', { type: "pair", attribute: "tag", key: "team", value: "core" }],
    ["tag:my-key=some.value", { type: "pair", attribute: "tag", key: "my-key", value: "some.value" }],
    ["column_tag:a=b", { type: "pair", attribute: "column_tag", key: "a", value: "b" }],
    ["+key:a", { type: "traverse", operand: key("a"), up: ALL }],
    ["2+key:a+1", { type: "traverse", operand: key("a"), up: 2, down: 1 }],
    ["not key:a and key:b", { type: "and", operands: [{ type: "not", operand: key("a") }, key("b")] }],
    ["key:a or key:b AND key:c", { type: "or", operands: [key("a"), { type: "and", operands: [key("b"), key("c")] }] }],
    ["key:a or key:b or key:c", { type: "or", operands: [key("a"), key("b"), key("c")] }],
    ["sinks(key:a)", { type: "function", name: "sinks", operand: key("a") }],
    ["(key:a)", key("a")],
  ])("%s", (selection, tree) => {
    expect(parse(selection)).toEqual(tree);
  });

  test.each([
    ["raw/orders", key("raw/orders")],
    // A word of the syntax alone can mean nothing else.
    ["roots", key("roots")],
    ["+orders", { type: "traverse", operand: key("orders"), up: 1 }],
    ["orders++", { type: "traverse", operand: key("orders"), down: 2 }],
    ["*my-orders.v2*", { type: "traverse", operand: key("my-orders.v2"), up: ALL, down: ALL }],
    ["2+orders+1", { type: "traverse", operand: key("orders"), up: 2, down: 1 }],
    ["not +orders", { type: "not", operand: { type: "traverse", operand: key("orders"), up: 1 } }],
  ])("a bare key counts its pluses: %s", (selection, tree) => {
    expect(parse(selection)).toEqual(tree);
  });

  test("printing quotes every value and keeps the shape", () => {
    expect(print(parse("2+(group:raw or not (kind:<null> and *))+ and tag:a=b"))).toBe(
      '2+(group:"raw" or not (kind:<null> and *))+ and tag:"a"="b"',
    );
  });
});

describe("errors point at the character", () => {
  test.each([
    ["", 0, "is empty", undefined],
    ["   ", 3, "is empty", undefined],
    ["grup:raw", 0, 'no attribute "grup"', "group:"],
    ["group:raw and onwer:x", 14, 'no attribute "onwer"', "owner:"],
    ["group:raw and", 13, "ends too early", undefined],
    ["group:", 6, "ends too early", undefined],
    ["group raw", 6, "", undefined],
    ["(group:raw", 10, "ends too early", undefined],
    ["group:raw)", 9, 'Unexpected ")"', undefined],
    ["group:raw kind:dbt", 10, "Unexpected", undefined],
    ["group:raw && kind:dbt", 10, "Unexpected", "and"],
    ["group:raw | kind:dbt", 10, "Unexpected", "or"],
    ["group:raw, kind:dbt", 9, "Unexpected", "or"],
    ["group:raw And kind:dbt", 10, "lower or in upper case", "and"],
    ["key:my-asset", 6, "needs quotes", '"my-asset"'],
    ["key:2fast", 4, "needs quotes", '"2fast"'],
    ["key:*", 4, "needs quotes", '"*"'],
    ["group:raw*", 6, "needs quotes", '"raw*"'],
    ["group:owner", 6, "is a word of the syntax", '"owner"'],
    ["owner:ada@example.com", 9, "needs quotes", '"ada@example.com"'],
    ["owner:team:data", 10, "needs quotes", '"team:data"'],
    ['key:"raw', 4, "never closed", undefined],
    ['key:"a\\b"', 6, "a backslash", undefined],
    ['key:"a\nb"', 6, "a line break", undefined],
    ["key:<null>", 4, "needs quotes", '"<null>"'],
    ["is:maybe", 3, "does not take", undefined],
    ["2key:a", 1, "", undefined],
    ["++key:a", 1, "", undefined],
    ["key:a++", 6, "", undefined],
    ["+*", 1, "", undefined],
    ["+not key:a", 1, "", undefined],
    ["root(*)", 0, "no such function", "roots"],
    ["roots and *", 6, "", undefined],
    ["*orders and *", 0, "takes no wildcard", 'key:"*orders"'],
    ["tag:team=a-b and group:raw", 10, "needs quotes", '"a-b"'],
  ])("%j at %i", (selection, position, sentence, suggestion) => {
    const error = syntaxError(selection);
    expect(error.position).toBe(position);
    expect(error.message).toContain(sentence);
    expect(error.suggestion).toBe(suggestion);
    expect(error.code).toBe("invalid_selection");
    expect(error.message.endsWith(error.pointer)).toBe(true);
    expect(error.pointer.split("\n")[1]).toBe(`${" ".repeat(position)}^`);
  });

  test("it says what was expected", () => {
    expect(syntaxError("group:raw kind:dbt").expected).toEqual(['"and"', '"or"', "the end of the selection"]);
    expect(syntaxError("(group:raw").expected).toContain('")"');
    expect(syntaxError("is:maybe").expected).toEqual(["external", "materializable"]);
  });

  test("the pointer of a long selection shows the part around the fault, on two lines", () => {
    const selection = `${"key:a or\n".repeat(100)}%${" or key:b".repeat(100)}`;
    const { pointer, position } = syntaxError(selection);
    const [line, caret] = pointer.split("\n");
    expect(position).toBe(900);
    expect(pointer.split("\n")).toHaveLength(2);
    expect(line!.length).toBeLessThan(130);
    expect(line![caret!.indexOf("^")]).toBe("%");
    expect(renderPointer("ab", 2)).toBe("ab\n  ^");
  });
});

describe("bounds", () => {
  test.each(["(", "not ", "roots(", "+(", "not(", "((not "])(
    "thousands of %j is an error, not an overflow",
    (piece) => {
      expect(syntaxError(piece.repeat(MAX_SELECTION_LENGTH + 1)).message).toContain("at most 10000");
      const fitting = piece.repeat(Math.floor(MAX_SELECTION_LENGTH / piece.length));
      expect(syntaxError(fitting).message).toContain("nests deeper than 200");
    },
  );

  test("the deepest nesting that is allowed parses and prints", () => {
    const deep = `${"not ".repeat(MAX_SELECTION_DEPTH)}*`;
    expect(print(parse(deep))).toBe(deep);
    expect(() => parse(`not ${deep}`)).toThrow(SelectionSyntaxError);
  });

  test("depth is a matter of nesting, not of length", () => {
    const flat = Array.from({ length: 500 }, () => "(not key:a)").join(" or ");
    expect(parse(flat)).toMatchObject({ type: "or", operands: { length: 500 } });
  });
});
