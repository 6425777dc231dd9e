import type { AssetGraph, GraphAsset } from "./graph.ts";

/** The attributes of Dagster's grammar that take one value (`group:raw`), in the grammar's order. */
export const VALUE_ATTRIBUTES = [
  "key",
  "owner",
  "group",
  "kind",
  "is",
  "code_location",
  "status",
  "column",
  "table_name",
  "changed_in_branch",
  "partitions",
  "automation_type",
  "sensor",
  "schedule",
  "job",
] as const;

/** The attributes of Dagster's grammar that take a key and may take a value (`tag:team=core`). */
export const PAIR_ATTRIBUTES = ["tag", "column_tag"] as const;

/** The functions of Dagster's grammar. */
export const FUNCTIONS = ["sinks", "roots"] as const;

export type ValueAttribute = (typeof VALUE_ATTRIBUTES)[number];
export type PairAttribute = (typeof PAIR_ATTRIBUTES)[number];
export type SelectionAttribute = ValueAttribute | PairAttribute;
export type SelectionFunction = (typeof FUNCTIONS)[number];

/** The values that `is:` takes; Dagster refuses any other when it parses. */
export const IS_VALUES = ["external", "materializable"] as const;

/** Every word that the lexer reads as a token of its own, so that it must be quoted to be a value. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...VALUE_ATTRIBUTES,
  ...PAIR_ATTRIBUTES,
  ...FUNCTIONS,
  "and",
  "AND",
  "or",
  "OR",
  "not",
  "NOT",
]);

/** The field of an asset that an attribute reads; `undefined` where no graph holds what it asks. */
const FIELD_OF: Record<SelectionAttribute, keyof GraphAsset | undefined> = {
  key: "key",
  owner: "owners",
  group: "group",
  kind: "kinds",
  tag: "tags",
  code_location: "location",
  is: "external",
  partitions: "partitions",
  job: "jobs",
  sensor: "sensors",
  schedule: "schedules",
  changed_in_branch: "changed",
  // These ask for the state or the metadata of assets, which Dagster itself does not resolve over a graph either.
  status: undefined,
  column: undefined,
  column_tag: undefined,
  table_name: undefined,
  automation_type: undefined,
};

/** Whether `graph` was loaded with what `attribute` needs. An empty graph answers all that any graph can. */
export function isAnsweredBy(attribute: SelectionAttribute, graph: AssetGraph): boolean {
  const field = FIELD_OF[attribute];
  if (field === undefined) return false;
  if (field === "group" || graph.assets.size === 0) return true;
  for (const asset of graph.assets.values()) if (asset[field] !== undefined) return true;
  return false;
}

/** The attributes that `graph` can answer, in the grammar's order. */
export function answeredAttributes(graph: AssetGraph): SelectionAttribute[] {
  return [...VALUE_ATTRIBUTES, ...PAIR_ATTRIBUTES].filter((attribute) => isAnsweredBy(attribute, graph));
}
