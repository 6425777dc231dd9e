import type { SelectionNode } from "./ast.ts";

/** Dagster's older clause: a bare asset key with `+` (one level each) or `*` (all levels) on either side. */
const CLAUSE = /^(\*?\+*)?([./\p{L}\p{N}[\]?_-]+)(\+*\*?)?$/u;

/** A tag that needs no quotes in the older form, though the grammar's words do not allow its `-`, `.`, `:` or `@`. */
const TAG = /^tag:([^\s()"\\<>+*=]+)(?:=([^\s()"\\<>+*=]*))?$/;

/** The levels that one side of a clause asks for; `undefined` for none. */
function clauseLevels(side: string): number | undefined {
  if (side === "") return undefined;
  return side.includes("*") ? Number.POSITIVE_INFINITY : side.length;
}

/** An asset by its exact key, as the grammar's own `key:` says it, wrapped in the levels to follow. */
export function namedAsset(key: string, up?: number, down?: number): SelectionNode {
  const operand: SelectionNode = { type: "attribute", attribute: "key", value: key };
  if (up === undefined && down === undefined) return operand;
  return { type: "traverse", operand, ...(up !== undefined && { up }), ...(down !== undefined && { down }) };
}

/**
 * The older forms that `AssetSelection.from_string` takes when the grammar refuses the whole text: `orders`, `++raw/orders*`
 * and `tag:my-key=some.value`. No text fits both the grammar and the first form.
 *
 * Dagster takes *any* text after `tag:`, so that `tag:team=a-b and group:x` quietly looks for a tag of value "a-b and
 * group:x". Here such a text stays a syntax error.
 */
export function parseShorthand(selection: string): SelectionNode | undefined {
  const clause = CLAUSE.exec(selection.trim());
  if (clause) return namedAsset(clause[2]!, clauseLevels(clause[1] ?? ""), clauseLevels(clause[3] ?? ""));
  const tag = TAG.exec(selection);
  if (tag) return { type: "pair", attribute: "tag", key: tag[1]!, value: tag[2] ?? "" };
  return undefined;
}
