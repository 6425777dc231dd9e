import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";
import type { PartitionDimension, PartitionSpace } from "./partition-space.ts";

/**
 * The error for a key that is not there: the nearest keys, and from where to where the keys go.
 * @param parts - one part for each dimension of `space`
 */
export function partitionNotFound(space: PartitionSpace, parts: readonly string[]): OperationError {
  const shown = JSON.stringify(parts.join("|").slice(0, 200));
  const next = [
    {
      tool: "list_partitions",
      arguments: { [space.owner === "asset" ? "asset_key" : "job"]: space.of },
      why: "it lists the partitions there are",
    },
  ];
  const dynamic = space.dimensions.find(({ dynamicName }) => dynamicName !== undefined)?.dynamicName;
  if (space.count === 0) {
    const how =
      dynamic === undefined ? "" : `: its partitions definition ${dynamic} is empty; add_dynamic_partition adds keys`;
    return new OperationError(
      "partition_not_found",
      `There is no partition ${shown}: ${space.of} has no partition yet${how}.`,
    );
  }
  const wrong = space.dimensions.findIndex((_, place) => space.indexInDimension(place, parts[place]!) === undefined);
  const dimension = space.dimensions[wrong]!;
  const reversed = [...parts].reverse();
  const candidates =
    space.indexOfParts(reversed) !== undefined
      ? [reversed.join("|")]
      : nearestKeys(dimension, parts[wrong]!).map((key) =>
          parts.map((part, place) => (place === wrong ? key : part)).join("|"),
        );
  const where = space.isMultiDimensional
    ? `the dimension ${dimension.name} has no ${JSON.stringify(parts[wrong]!.slice(0, 100))}; it`
    : `${space.of}`;
  const count = dimension.keys.length;
  const extent =
    count === 1
      ? `has only ${dimension.keys[0]}`
      : `has ${count} keys, ${dimension.keys[0]} to ${dimension.keys[count - 1]}`;
  return new OperationError("partition_not_found", `There is no partition ${shown}: ${where} ${extent}.`, {
    candidates,
    next: candidates.length > 0 ? undefined : next,
  });
}

/** Of times the two before and after, of other keys the most similar ones. */
function nearestKeys({ kind, keys }: PartitionDimension, wrong: string): string[] {
  // Keys of time sort as text in the order of time, whatever of them is given.
  if (kind !== "time" || !/^\d{2}/.test(wrong)) return nearestNames(wrong, keys, 5);
  const after = keys.findIndex((key) => key > wrong);
  const at = after < 0 ? keys.length : after;
  return keys.slice(Math.max(at - 2, 0), at + 2);
}
