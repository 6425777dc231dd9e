import type { DemoAsset } from "../company.ts";
import { assetsOf } from "../definitions.ts";
import type { DemoContext } from "../part.ts";
import { assetEventsOf } from "./asset-events.ts";
import { pathOf } from "./keys.ts";

/** Why an asset is not up to date, in Dagster's words. */
export interface DemoStaleCause {
  key: string;
  category: "CODE" | "DATA" | "DEPENDENCIES";
  reason: string;
  dependency?: string;
}

/** Whether an asset, or a partition of it, is up to date with what it is made from. */
export class Staleness {
  readonly #context: DemoContext;
  readonly #assets: ReadonlyMap<string, DemoAsset>;
  readonly #known = new Map<string, { status: "MISSING" | "STALE" | "FRESH"; causes: DemoStaleCause[] }>();

  constructor(context: DemoContext) {
    this.#context = context;
    this.#assets = new Map(assetsOf(context.deployment).map(({ asset }) => [asset.key, asset]));
  }

  /** @param partition - undefined for the asset as a whole: its latest partition speaks for it */
  of(key: string, partition?: string): { status: "MISSING" | "STALE" | "FRESH"; causes: DemoStaleCause[] } {
    const id = `${key}\0${partition ?? ""}`;
    let known = this.#known.get(id);
    if (known === undefined) {
      known = this.#compute(key, partition);
      this.#known.set(id, known);
    }
    return known;
  }

  #compute(key: string, partition: string | undefined) {
    const asset = this.#assets.get(key);
    const made = this.#latest(key, partition);
    if (asset === undefined || made === undefined) return { status: "MISSING" as const, causes: [] };
    const causes: DemoStaleCause[] = [];
    const version = made.tags.find((tag) => tag.key === "dagster/code_version")?.value;
    if (asset.codeVersion !== undefined && version !== undefined && version !== asset.codeVersion) {
      causes.push({ key, category: "CODE", reason: "has a new code version" });
    }
    for (const dependency of asset.upstream) {
      const upstream = this.#assets.get(dependency);
      const own = upstream?.daily === true ? (partition ?? made.partition) : undefined;
      const latest = this.#latest(dependency, own);
      if (latest !== undefined && latest.at > made.at) {
        const reason = latest.observed ? "has a new observation" : "has a new materialization";
        causes.push({ key, category: "DATA", reason, dependency });
      } else if (this.of(dependency, own).status === "STALE") {
        causes.push({ key, category: "DATA", reason: "stale dependency", dependency });
      }
    }
    return { status: causes.length > 0 ? ("STALE" as const) : ("FRESH" as const), causes };
  }

  #latest(key: string, partition: string | undefined) {
    const { now } = this.#context;
    const events = assetEventsOf(this.#context);
    const matches = (event: { partition?: string | null }) => partition === undefined || event.partition === partition;
    const made = events.materializations(key, now).find(matches);
    const seen = made ?? events.observations(key, now).find(matches);
    if (seen === undefined) return undefined;
    return {
      at: seen.at,
      observed: made === undefined,
      partition: seen.partition ?? undefined,
      tags: (seen.tags as { key: string; value: string }[] | undefined) ?? [],
    };
  }
}

/** A cause in the fields of Dagster's schema. */
export function staleCauseFields({ key, category, reason, dependency }: DemoStaleCause): Record<string, unknown> {
  return {
    key: pathOf(key),
    partitionKey: null,
    category,
    reason,
    dependency: dependency === undefined ? null : pathOf(dependency),
    dependencyPartitionKey: null,
  };
}
