import type { ConditionNode } from "./condition-tree.ts";

/** A node that decided how a condition turned out, and in what way. */
export interface ConditionReason {
  node_id: string;
  reason: string;
}

/** The most reasons that are told. */
const mostReasons = 10;

/**
 * Why a condition turned out as it did: when nothing was requested, the false nodes that held it back; when something was, the
 * true nodes that called for it. Nodes that follow from others are not told.
 */
export function conditionReasons(root: ConditionNode): ConditionReason[] {
  const reasons = root.status === "true" ? reasonsForTrue(root) : reasonsForFalse(root);
  return reasons.slice(0, mostReasons);
}

function reasonsForFalse(node: ConditionNode): ConditionReason[] {
  if (node.status === "skipped") return [];
  const [first, second] = node.children;
  switch (node.operator) {
    case "and": {
      const reasons = node.children.filter(({ status }) => status === "false").flatMap(reasonsForFalse);
      return reasons.length > 0 ? reasons : [told(node, `${words(node)} is not true`)];
    }
    case "or":
      return [told(node, `${words(node)} is not true: none of ${listed(node.children)} is`)];
    case "not": {
      const causes = first === undefined ? [] : reasonsForTrue(first, true);
      const why = causes.map(({ reason }) => reason).join("; ");
      return [
        told(
          node,
          `${first === undefined ? "its part" : words(first)} holds and must not${why === "" ? "" : `: ${why}`}`,
        ),
      ];
    }
    case "since":
      if (first === undefined || second === undefined) break;
      return [told(node, `${words(first)} has not become true since ${words(second)}${at(node.reset)}`)];
    case "newly_true":
      if (first === undefined) break;
      return [
        told(
          node,
          first.status === "true"
            ? `${words(first)} is true, but was so at the evaluation before`
            : `${words(first)} has not become true`,
        ),
      ];
    default:
      // A part that only says of which upstream asset the rest speaks.
      if (first !== undefined && node.children.length === 1) return reasonsForFalse(first);
  }
  return [told(node, `${words(node)} is not true`)];
}

/** @param plainOnly - leave out negations beside plain parts: what does not hold is no cause */
function reasonsForTrue(node: ConditionNode, plainOnly = false): ConditionReason[] {
  const [first, second] = node.children;
  if (node.operator === "and" || node.operator === "or") {
    const holding = node.children.filter(({ status }) => status === "true");
    const plain = plainOnly ? holding.filter(({ operator }) => operator !== "not") : [];
    const reasons = (plain.length > 0 ? plain : holding).flatMap((child) => reasonsForTrue(child, plainOnly));
    return reasons.length > 0 ? reasons : [told(node, `${words(node)} is true`)];
  }
  if (node.operator === "since" && first !== undefined && second !== undefined) {
    return [told(node, `${words(first)} became true${at(node.triggered)}, after ${words(second)}${at(node.reset)}`)];
  }
  if (node.operator === undefined && first !== undefined && node.children.length === 1 && first.status === "true") {
    return reasonsForTrue(first, plainOnly);
  }
  return [told(node, `${words(node)} is true`)];
}

function told({ id }: ConditionNode, reason: string): ConditionReason {
  return { node_id: id, reason };
}

function words({ label, about }: ConditionNode): string {
  // The label of a part about an upstream asset may begin with its key already.
  return about === undefined || label.startsWith(about) ? label : `${label} of ${about}`;
}

function listed(nodes: readonly ConditionNode[]): string {
  const shown = nodes.slice(0, 5).map(words).join(", ");
  return nodes.length > 5 ? `${shown} and ${nodes.length - 5} more` : shown;
}

function at(time: string | undefined): string {
  return time === undefined ? "" : ` (${time})`;
}
