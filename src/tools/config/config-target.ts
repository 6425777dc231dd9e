import { z } from "zod";
import { readAssetDefinition } from "../../dagster/asset-details.ts";
import { findAssets } from "../../dagster/asset-graph.ts";
import { entriesOf, readResourceTypes, readSchemaTypes, type SchemaTypes } from "../../dagster/config-json-schema.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { assetRunTarget, selectorOfTarget } from "../../dagster/launch.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { findResource } from "../../dagster/resources.ts";
import { assetKey, location, shortText } from "../params.ts";

/** What a configuration belongs to: one of the three. */
export const targetInput = {
  job: shortText.optional(),
  asset_key: assetKey.optional(),
  resource: shortText.optional(),
  location,
};

/** How an answer names it. */
export const targetShape = {
  job: z.string().optional(),
  asset_key: z.string().optional(),
  resource: z.string().optional(),
  location: z.string(),
};

/** A configuration's types, what it belongs to, and where it stands in a run config. */
export interface ConfigTarget {
  names: { job?: string; asset_key?: string; resource?: string; location: string };
  types: SchemaTypes;
  base: readonly string[];
  /** Where the asset's own config stands. */
  own?: string;
}

/**
 * The types of what was given.
 * @throws {OperationError} `invalid_arguments` unless it is one thing; `job_not_found`, `asset_not_found`, `resource_not_found`, …
 */
export async function findConfigTarget(
  dagster: Dagster,
  given: { job?: string; asset_key?: string; resource?: string; location?: string },
): Promise<ConfigTarget> {
  const { job, asset_key: asset, resource } = given;
  if ([job, asset, resource].filter((name) => name !== undefined).length !== 1) {
    throw new OperationError("invalid_arguments", "Give one of job, asset_key and resource.");
  }
  if (job !== undefined) {
    const found = await findByName(dagster, "job", { name: job, location: given.location });
    const types = await readSchemaTypes(dagster, { ...found.repository, pipelineName: found.name });
    return { names: { job, location: found.location }, types, base: [] };
  }
  if (asset !== undefined) {
    const [known] = await findAssets(dagster, [asset]);
    const target = await assetRunTarget(dagster, [asset]);
    const [types, definition] = await Promise.all([
      readSchemaTypes(dagster, selectorOfTarget(target)),
      readAssetDefinition(dagster, asset, { config: true }),
    ]);
    return {
      names: { asset_key: asset, location: known!.location },
      types,
      base: [],
      own: definition?.opName ? `ops.${definition.opName}.config` : undefined,
    };
  }
  const found = await findResource(dagster, { resource: resource!, location: given.location });
  return {
    names: { resource: found.name, location: found.location },
    types: await readResourceTypes(dagster, found),
    base: ["resources", found.name, "config"],
  };
}

/**
 * The entries from the root to a place given as `ops.write_report.config`.
 * @throws {OperationError} `invalid_arguments` naming the last place that exists and what is in it
 */
export function entriesOnPath({ types }: ConfigTarget, path: string | undefined): string[] {
  if (path === undefined) return [];
  const steps: string[] = [];
  let entries = types.root === undefined ? (types.fields ?? []) : entriesOf(types.types, types.root);
  for (let rest = path; rest !== ""; ) {
    // The names of entries may have dots in them: the longest that fits is meant.
    const entry = [...entries]
      .sort((a, b) => b.name.length - a.name.length)
      .find(({ name }) => rest === name || rest.startsWith(`${name}.`));
    if (entry === undefined) {
      const names = entries.map(({ name }) => name);
      const nearest = nearestNames(rest.split(".")[0]!, names, 3);
      const place = steps.length === 0 ? "the root" : steps.join(".");
      throw new OperationError(
        "invalid_arguments",
        `path: there is no ${JSON.stringify(rest.slice(0, 100))} in ${place}.`,
        {
          candidates: nearest.length > 0 ? nearest : undefined,
          allowed: names.slice(0, 50),
        },
      );
    }
    steps.push(entry.name);
    entries = entriesOf(types.types, entry.configTypeKey);
    rest = rest.slice(entry.name.length + 1);
  }
  return steps;
}
