import { type AssetCheckPartsFragment, AssetChecksDefinitionsDocument } from "../queries/generated/graphql.ts";
import { findAssets } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";
import { expectType } from "./unions.ts";
import { readLoadedLocations } from "./workspace.ts";

/** How long definitions are remembered, in ms, as the asset graph is. */
const rememberedMs = 30_000;

/** A check by what names it. */
export interface CheckKey {
  asset: string;
  name: string;
}

/** A check as code defines it. Severity is not among this: only an evaluation has one. */
export interface CheckDefinition extends CheckKey {
  description?: string;
  /** Whether its failure keeps downstream assets of the same run from being materialized. */
  blocking: boolean;
  jobs: readonly string[];
  canExecute: AssetCheckPartsFragment["canExecuteIndividually"];
}

/**
 * All checks by their asset, read in one request (0.2 s with 2,000 assets) and shared by all calls for a while. Assets
 * without checks are not among them.
 *
 * @throws {OperationError} `unsupported_by_server` when Dagster's storage or a code location is too old for checks
 */
export function readChecks(dagster: Dagster): Promise<ReadonlyMap<string, readonly CheckDefinition[]>> {
  return dagster.cached("asset checks", rememberedMs, async (loader) => {
    const { assetNodes } = await loader.query(AssetChecksDefinitionsDocument, {}, { timeoutMs: 60_000 });
    const checks = new Map<string, readonly CheckDefinition[]>();
    for (const node of assetNodes) {
      const asset = assetKeyText(node.assetKey.path);
      const defined = expectType(node.assetChecksOrError, "AssetChecks").checks;
      if (defined.length > 0)
        checks.set(
          asset,
          defined.map((check) => checkDefinition(asset, check)),
        );
    }
    return checks;
  });
}

function checkDefinition(asset: string, check: AssetCheckPartsFragment): CheckDefinition {
  return {
    asset,
    name: check.name,
    description: check.description ?? undefined,
    blocking: check.blocking,
    jobs: check.jobNames,
    canExecute: check.canExecuteIndividually,
  };
}

/**
 * The checks of an asset; none when it defines none.
 * @throws {OperationError} `asset_not_found` with the nearest keys
 */
export async function checksOfAsset(dagster: Dagster, asset: string): Promise<readonly CheckDefinition[]> {
  await findAssets(dagster, [asset]);
  return (await readChecks(dagster)).get(asset) ?? [];
}

/**
 * The checks of an asset by their names, in that order.
 * @throws {OperationError} `asset_not_found`, or `asset_check_not_found` with the checks that the asset has
 */
export async function findChecks(
  dagster: Dagster,
  asset: string,
  names: readonly string[],
): Promise<CheckDefinition[]> {
  const known = await checksOfAsset(dagster, asset);
  const missing = names.filter((name) => !known.some((check) => check.name === name));
  if (missing.length === 0) return names.map((name) => known.find((check) => check.name === name)!);
  await readLoadedLocations(dagster);
  const all = known.map(({ name }) => name);
  const nearest = [...new Set(missing.flatMap((name) => nearestNames(name, all)))];
  const shown = missing
    .slice(0, 5)
    .map((name) => JSON.stringify(name.slice(0, 120)))
    .join(", ");
  throw new OperationError(
    "asset_check_not_found",
    `The asset ${asset} has no check ${shown}${all.length === 0 ? ", nor any other" : ""}.`,
    {
      candidates: nearest.length > 0 ? nearest : all.slice(0, 10),
    },
  );
}
