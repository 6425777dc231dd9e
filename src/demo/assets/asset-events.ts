import type { DemoEvent } from "../history/events.ts";
import type { RunPlan } from "../history/run-plan.ts";
import { type RunStore, runStoreOf } from "../history/run-store.ts";
import type { DemoContext } from "../part.ts";
import type { DemoWorld } from "../world.ts";

/** An asset, or some of its partitions, of which everything up to a time (ms) was forgotten. */
interface Wipe {
  at: number;
  partitions?: ReadonlySet<string>;
}

/** What happened to the assets of a deployment: in its runs, and what was reported and wiped from outside of them. */
export class AssetEvents {
  readonly store: RunStore;
  readonly #reported: DemoEvent[] = [];
  readonly #wipes = new Map<string, Wipe[]>();
  #index: { version: number; events: ReadonlyMap<string, DemoEvent[]> } | undefined;
  #changes = 0;

  constructor(store: RunStore) {
    this.store = store;
  }

  /** All that happened to an asset by a time, plans of runs included, the oldest first. */
  of(asset: string, now: number): DemoEvent[] {
    this.store.continueTo(now);
    const wipes = this.#wipes.get(asset) ?? [];
    return (this.#indexed().get(asset) ?? []).filter(
      (event) => event.at <= now && !(event.check === undefined && wipes.some((wipe) => isWiped(event, wipe, now))),
    );
  }

  #indexed(): ReadonlyMap<string, DemoEvent[]> {
    const version = this.store.version + this.#changes;
    if (this.#index?.version !== version) {
      const events = new Map<string, DemoEvent[]>();
      const all = [...this.store.allRuns().flatMap((plan) => this.store.assetEvents(plan)), ...this.#reported];
      for (const event of all) {
        if (event.asset === undefined) continue;
        const own = events.get(event.asset);
        if (own === undefined) events.set(event.asset, [event]);
        else own.push(event);
      }
      for (const own of events.values()) own.sort((a, b) => a.at - b.at);
      this.#index = { version, events };
    }
    return this.#index.events;
  }

  /** The materializations of an asset by a time, the newest first. */
  materializations(asset: string, now: number): DemoEvent[] {
    return this.#newest(asset, now, "MaterializationEvent");
  }

  /** The observations of an asset by a time, the newest first. */
  observations(asset: string, now: number): DemoEvent[] {
    return this.#newest(asset, now, "ObservationEvent");
  }

  #newest(asset: string, now: number, type: string): DemoEvent[] {
    return this.of(asset, now)
      .filter(({ __typename }) => __typename === type)
      .reverse();
  }

  /** The runs that planned to make an asset, with the partitions that each planned, the newest first. */
  plans(asset: string, now: number): { plan: RunPlan; partitions: (string | null)[]; at: number }[] {
    const plans = new Map<string, { plan: RunPlan; partitions: (string | null)[]; at: number }>();
    for (const event of this.of(asset, now)) {
      if (event.__typename !== "AssetMaterializationPlannedEvent") continue;
      const known = plans.get(event.runId);
      if (known !== undefined) known.partitions.push(event.partition ?? null);
      else {
        const plan = this.store.run(event.runId, now);
        if (plan !== undefined) plans.set(event.runId, { plan, partitions: [event.partition ?? null], at: event.at });
      }
    }
    return [...plans.values()].reverse();
  }

  /** Notes events that happened outside of runs. */
  report(events: readonly DemoEvent[]): void {
    this.#reported.push(...events);
    this.#changes += 1;
  }

  /** Forgets what happened to an asset, or to some of its partitions, by now. */
  wipe(asset: string, at: number, partitions?: readonly string[]): void {
    const wipe = { at, partitions: partitions && new Set(partitions) };
    this.#wipes.set(asset, [...(this.#wipes.get(asset) ?? []), wipe]);
  }
}

function isWiped({ at, partition }: DemoEvent, wipe: Wipe, now: number): boolean {
  if (wipe.at > now || at > wipe.at) return false;
  return wipe.partitions === undefined || (partition != null && wipe.partitions.has(partition));
}

function makeAssetEvents(_world: DemoWorld): Map<string, AssetEvents> {
  return new Map();
}

/** What happened to the assets of the deployment that is asked. */
export function assetEventsOf({ world, deployment }: Pick<DemoContext, "world" | "deployment">): AssetEvents {
  const all = world.state(makeAssetEvents);
  const known = all.get(deployment.name) ?? new AssetEvents(runStoreOf({ world, deployment }));
  all.set(deployment.name, known);
  return known;
}
