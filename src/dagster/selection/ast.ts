import type { PairAttribute, SelectionFunction, ValueAttribute } from "./attributes.ts";

/** A leaf that compares one value: `group:raw`. `null` is the grammar's `<null>`. */
export interface ValueTerm {
  type: "attribute";
  attribute: ValueAttribute;
  value: string | null;
}

/** A leaf that compares a key and a value: `tag:team=core`. As in Dagster, no value, `""` and `<null>` are the same `""`. */
export interface PairTerm {
  type: "pair";
  attribute: PairAttribute;
  key: string | null;
  value: string;
}

export type SelectionTerm = ValueTerm | PairTerm;

/** An asset selection, parsed. Parentheses are in the shape of the tree; chains of `and` and of `or` are flat. */
export type SelectionNode =
  | { type: "all" }
  | SelectionTerm
  /** `2+x`, `x+1`, `+x+`: levels to follow, `Infinity` for all, absent for a direction that is not followed. */
  | { type: "traverse"; operand: SelectionNode; up?: number; down?: number }
  | { type: "function"; name: SelectionFunction; operand: SelectionNode }
  | { type: "not"; operand: SelectionNode }
  | { type: "and" | "or"; operands: readonly SelectionNode[] };

function quoted(value: string | null): string {
  return value === null ? "<null>" : `"${value}"`;
}

function levels(count: number): string {
  return Number.isFinite(count) ? String(count) : "";
}

function isChain(node: SelectionNode): boolean {
  return node.type === "and" || node.type === "or";
}

/** `node` as an operand of something that binds tighter than itself. */
function printOperand(node: SelectionNode, needsParentheses: boolean): string {
  return needsParentheses ? `(${print(node)})` : print(node);
}

/** `node` where the grammar allows only an attribute, a function or parentheses. */
function printTraversable(node: SelectionNode): string {
  const bare = node.type === "attribute" || node.type === "pair" || node.type === "function";
  return printOperand(node, !bare);
}

/** The selection text of `node`, with every value quoted. Parsing it gives an equal tree. */
export function print(node: SelectionNode): string {
  switch (node.type) {
    case "all":
      return "*";
    case "attribute":
      // The grammar takes `is:"external"` as well as `is:external`.
      return `${node.attribute}:${quoted(node.value)}`;
    case "pair":
      return `${node.attribute}:${quoted(node.key)}${node.value === "" ? "" : `=${quoted(node.value)}`}`;
    case "traverse": {
      const up = node.up === undefined ? "" : `${levels(node.up)}+`;
      const down = node.down === undefined ? "" : `+${levels(node.down)}`;
      return `${up}${printTraversable(node.operand)}${down}`;
    }
    case "function":
      return `${node.name}(${print(node.operand)})`;
    case "not":
      return `not ${printOperand(node.operand, isChain(node.operand))}`;
    case "and":
      return node.operands.map((operand) => printOperand(operand, isChain(operand))).join(" and ");
    case "or":
      // `and` binds tighter than `or`; an `or` directly inside keeps its parentheses, or it would be flattened.
      return node.operands.map((operand) => printOperand(operand, operand.type === "or")).join(" or ");
  }
}

/** The leaves of `node` that compare something, left to right. */
export function terms(node: SelectionNode): SelectionTerm[] {
  switch (node.type) {
    case "all":
      return [];
    case "attribute":
    case "pair":
      return [node];
    case "and":
    case "or":
      return node.operands.flatMap(terms);
    default:
      return terms(node.operand);
  }
}
