import type { RunPlan } from "../history/run-plan.ts";
import type { RunStore } from "../history/run-store.ts";
import { updatedAt } from "./run-fields.ts";

/** A filter of runs as Dagster's schema has it. Times in float seconds. */
export interface RunsFilter {
  runIds?: (string | null)[] | null;
  pipelineName?: string | null;
  tags?: { key: string; value: string }[] | null;
  statuses?: string[] | null;
  snapshotId?: string | null;
  updatedAfter?: number | null;
  updatedBefore?: number | null;
  createdBefore?: number | null;
  createdAfter?: number | null;
  mode?: string | null;
}

/** The runs that a filter matches, the newest first. Several values of one tag are alternatives. */
export function filterRuns(store: RunStore, filter: RunsFilter | null | undefined, now: number): RunPlan[] {
  const runs = store.runs(now);
  if (!filter) return runs;
  const tags = new Map<string, string[]>();
  for (const { key, value } of filter.tags ?? []) tags.set(key, [...(tags.get(key) ?? []), value]);
  return runs.filter((plan) => {
    const created = plan.createdAt / 1000;
    const between = (time: number, after?: number | null, before?: number | null) =>
      (after == null || time > after) && (before == null || time < before);
    return (
      (!filter.runIds || filter.runIds.includes(plan.id)) &&
      (!filter.pipelineName || plan.job === filter.pipelineName) &&
      (!filter.statuses || filter.statuses.length === 0 || filter.statuses.includes(store.status(plan, now))) &&
      [...tags].every(([key, values]) => values.includes(plan.tags[key] ?? "")) &&
      between(created, filter.createdAfter, filter.createdBefore) &&
      between(updatedAt(store, plan, now) / 1000, filter.updatedAfter, filter.updatedBefore)
    );
  });
}

/** The runs after one, by its id, at most so many. As in Dagster, after a run that is gone there is nothing. */
export function pageOfRuns(
  runs: readonly RunPlan[],
  all: readonly RunPlan[],
  cursor: string | null | undefined,
  limit: number | null | undefined,
): RunPlan[] {
  let rest = runs;
  if (cursor) {
    const place = new Map(all.map(({ id }, index) => [id, index]));
    const after = place.get(cursor);
    rest = after === undefined ? [] : runs.filter(({ id }) => place.get(id)! > after);
  }
  return rest.slice(0, limit ?? undefined);
}
