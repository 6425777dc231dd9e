import { shorten } from "../output/sanitize.ts";
import { isoFromSeconds } from "../output/time.ts";
import type { ConditionNodePartsFragment } from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";

/** How a part of a condition turned out. Skipped: parts before it had ruled everything out, so it was not looked at. */
export type ConditionStatus = "true" | "false" | "skipped";

/** How a part puts its own parts together; undefined for one that has none, or looks at one part alone. */
export type ConditionOperator = "and" | "or" | "not" | "since" | "newly_true";

/** One part of an evaluated condition. */
export interface ConditionNode {
  /** Its place in the tree: `1` is the whole, `1.2` the second part of the whole. */
  id: string;
  /** Dagster's own id of it. */
  uniqueId: string;
  label: string;
  operator?: ConditionOperator;
  status: ConditionStatus;
  /** For how many partitions it is true; 1 or 0 where there are none. */
  trueCount: number;
  /** For how many it was looked at; undefined when that was every partition there was. */
  candidates?: number;
  partitioned: boolean;
  /** What it is about, where that is not what the whole is about: an upstream asset. */
  about?: string;
  /** Of `since`: when its first part last became true, and its second; ISO 8601. */
  triggered?: string;
  reset?: string;
  children: ConditionNode[];
}

/** The longest label, in characters: a condition without a name is labeled with all of its expression. */
const longestLabel = 200;

/**
 * The tree of an evaluation. Dagster gives its nodes in one list, each before its parts (`_flatten_evaluation`); that order is
 * what is followed, since two equal parts of a condition have one id.
 *
 * @param statuses - how the nodes turned out for one partition, in the same order; then counts mean nothing
 */
export function conditionTree(
  nodes: readonly ConditionNodePartsFragment[],
  statuses?: readonly (ConditionStatus | undefined)[],
): ConditionNode | undefined {
  const [root] = nodes;
  if (root === undefined) return undefined;
  const rootAbout = entityText(root.entityKey);
  let next = 0;
  const build = (id: string): ConditionNode | undefined => {
    const index = next;
    const node = nodes[index];
    if (node === undefined) return undefined;
    next += 1;
    const children = node.childUniqueIds.flatMap((_, place) => build(`${id}.${place + 1}`) ?? []);
    const about = entityText(node.entityKey);
    return {
      id,
      uniqueId: node.uniqueId,
      label: shorten(node.userLabel ?? node.expandedLabel.join(" "), longestLabel),
      operator: operatorOf(node),
      status: statuses?.[index] ?? statusOf(node),
      trueCount: node.numTrue ?? 0,
      candidates: node.numCandidates ?? undefined,
      partitioned: node.isPartitioned,
      about: about === rootAbout ? undefined : about,
      triggered: isoFromSeconds(node.sinceMetadata?.triggerTimestamp),
      reset: isoFromSeconds(node.sinceMetadata?.resetTimestamp),
      children,
    };
  };
  return build("1");
}

/** The node with an id of either kind: its place in the tree, or Dagster's own id. */
export function nodeWithId(root: ConditionNode, id: string): ConditionNode | undefined {
  if (root.id === id || root.uniqueId === id) return root;
  for (const child of root.children) {
    const found = nodeWithId(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many nodes there are, the root included. */
export function nodeCount(root: ConditionNode): number {
  return root.children.reduce((count, child) => count + nodeCount(child), 1);
}

/** As the evaluation's own resolver judges it: true for anything, else false if there was anything to look at. */
function statusOf({ numTrue, numCandidates }: ConditionNodePartsFragment): ConditionStatus {
  if ((numTrue ?? 0) > 0) return "true";
  // No number of candidates means that all partitions were: Dagster does not keep which those were.
  return numCandidates === 0 ? "skipped" : "false";
}

/** From the words of the expression, where an older Dagster does not tell the operator. */
function operatorOf({
  operatorType,
  expandedLabel,
  sinceMetadata,
}: ConditionNodePartsFragment): ConditionOperator | undefined {
  const [first, second] = expandedLabel;
  if (sinceMetadata || second === "SINCE") return "since";
  if (first === "NEWLY_TRUE") return "newly_true";
  if (first === "NOT" || operatorType === "not") return "not";
  if (operatorType === "and" || second === "AND" || first === "ALL_DEPS_MATCH") return "and";
  if (operatorType === "or" || second === "OR" || first === "ANY_DEPS_MATCH") return "or";
  return undefined;
}

function entityText(key: ConditionNodePartsFragment["entityKey"] | undefined): string | undefined {
  // Older servers tell assets alone, by their names in the labels.
  if (key?.__typename === "AssetKey") return assetKeyText(key.path);
  if (key?.__typename === "AssetCheckhandle") return `${assetKeyText(key.assetKey.path)}:${key.name}`;
  return key?.__typename === "AssetJobKey" ? key.jobName : undefined;
}
