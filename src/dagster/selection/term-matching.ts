import type { PairTerm, SelectionTerm, ValueTerm } from "./ast.ts";
import { answeredAttributes, isAnsweredBy } from "./attributes.ts";
import { SelectionAttributeError } from "./errors.ts";
import type { AssetGraph, GraphAsset } from "./graph.ts";
import { wildcardMatcher } from "./matching.ts";

/** How a selection is evaluated. */
export interface SelectionOptions {
  /**
   * Whether assets that Dagster cannot materialize are part of `*`, `not`, `group:`, `kind:` and `tag:` (Python's
   * `include_sources`; default true: the whole catalogue). The other terms find them in any case, and `+x` (upstream)
   * never gives them, as in Dagster.
   */
  includeExternal?: boolean;
}

type AssetTest = (asset: GraphAsset) => boolean;

const NOTHING: AssetTest = () => false;

/** Dagster keeps kinds as tags of this prefix and hides those from an asset's tags; `tag:` finds them all the same. */
const KIND_TAG_PREFIX = "dagster/kind/";

const DEFAULT_REPOSITORY = "__repository__";

/** `code_location:"repository@location"` asks for both, as in `CodeLocationAssetSelection`. */
function locationTest(value: string | null): AssetTest {
  if (value === null) return NOTHING;
  if (!value.includes("@")) return (asset) => asset.location === value;
  const [repository, location] = value.split("@");
  return (asset) => asset.location === location && (asset.repository ?? DEFAULT_REPOSITORY) === repository;
}

/** The words of `ChangeReason` in any letter case, `any` for whatever change, `<null>` for none. */
function changedTest(value: string | null): AssetTest {
  if (value === null) return (asset) => (asset.changed ?? []).length === 0;
  const reason = value.toUpperCase();
  if (reason === "ANY") return (asset) => (asset.changed ?? []).length > 0;
  return (asset) => asset.changed?.includes(reason) ?? false;
}

/** A test whether a list of names holds `value`. As in Dagster's Python, `<null>` is no name, so it is in no list. */
function listTest(value: string | null, names: (asset: GraphAsset) => readonly string[] | undefined): AssetTest {
  return value === null ? NOTHING : (asset) => names(asset)?.includes(value) ?? false;
}

function valueTest({ attribute, value }: ValueTerm): AssetTest {
  switch (attribute) {
    case "key": {
      const matches = wildcardMatcher(value ?? "");
      return (asset) => matches(asset.key);
    }
    case "group": {
      // Dagster resolves `group:<null>` and `group:""` to the assets of no group at all: none.
      if (!value) return NOTHING;
      const matches = wildcardMatcher(value);
      return (asset) => asset.group !== undefined && matches(asset.group);
    }
    case "kind":
      return value === null ? (asset) => asset.kinds.length === 0 : (asset) => asset.kinds.includes(value);
    case "owner":
      return listTest(value, (asset) => asset.owners);
    case "code_location":
      return locationTest(value);
    case "is":
      return value === "external" ? (asset) => asset.external === true : (asset) => asset.external !== true;
    case "partitions":
      return (asset) => (asset.partitions ?? "none") === (value ?? "none");
    case "job":
      return listTest(value, (asset) => asset.jobs);
    case "sensor":
      return listTest(value, (asset) => asset.sensors);
    case "schedule":
      return listTest(value, (asset) => asset.schedules);
    case "changed_in_branch":
      return changedTest(value);
    case "status":
    case "column":
    case "table_name":
    case "automation_type":
      // `matchTerm` refuses these before it asks for a test.
      throw new TypeError(`No graph answers ${attribute}:`);
  }
}

/** Equal key and equal value, where no value is the empty one (`TagAssetSelection`). */
function tagTest({ key, value }: PairTerm): AssetTest {
  const kind = key?.startsWith(KIND_TAG_PREFIX) && value === "" ? key.slice(KIND_TAG_PREFIX.length) : undefined;
  return (asset) =>
    asset.tags.some((tag) => tag.key === key && tag.value === value) ||
    (kind !== undefined && asset.kinds.includes(kind));
}

/**
 * The keys of the assets that one term matches.
 *
 * @throws SelectionAttributeError when the graph does not hold what the term asks for.
 */
export function matchTerm(term: SelectionTerm, graph: AssetGraph, options: SelectionOptions = {}): Set<string> {
  if (!isAnsweredBy(term.attribute, graph)) throw new SelectionAttributeError(term, answeredAttributes(graph));
  if (term.attribute === "key" && term.value !== null && !term.value.includes("*")) {
    return new Set(graph.assets.has(term.value) ? [term.value] : []);
  }
  const test = term.type === "pair" ? tagTest(term) : valueTest(term);
  const obeysExternal = ["tag", "group", "kind"].includes(term.attribute) && options.includeExternal === false;
  const matched = new Set<string>();
  for (const asset of graph.assets.values()) {
    if (test(asset) && !(obeysExternal && asset.external)) matched.add(asset.key);
  }
  return matched;
}
