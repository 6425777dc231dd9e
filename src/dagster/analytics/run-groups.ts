import type { RunRecord } from "./run-records.ts";

/** What runs are grouped by. */
export const groupings = ["job", "asset", "location", "tag"] as const;
export type Grouping = (typeof groupings)[number];

/** The runs of one job, asset, location or tag value, the newest first. */
export interface RunGroup {
  name: string;
  /** The code location of a job: two locations may have jobs of one name. */
  location?: string;
  runs: RunRecord[];
}

/** Runs in groups. */
export interface GroupedRuns {
  /** By name and location. */
  groups: RunGroup[];
  /** Runs that belong to no group: without an asset, without the tag, or of no known location. */
  ungrouped: number;
}

/**
 * Groups runs. A run for several assets counts for each of them; one without what is grouped by counts for none.
 *
 * @param tag - the tag's key, when runs are grouped by tag
 */
export function groupRuns(runs: readonly RunRecord[], by: Grouping, tag?: string): GroupedRuns {
  const groups = new Map<string, RunGroup>();
  let ungrouped = 0;
  for (const run of runs) {
    const names = namesOf(run, by, tag);
    if (names.length === 0) ungrouped += 1;
    for (const name of new Set(names)) {
      const location = by === "job" ? run.location : undefined;
      const key = JSON.stringify([name, location]);
      const group = groups.get(key) ?? { name, location, runs: [] };
      group.runs.push(run);
      groups.set(key, group);
    }
  }
  const sorted = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return { groups: sorted, ungrouped };
}

function namesOf(run: RunRecord, by: Grouping, tag: string | undefined): readonly string[] {
  switch (by) {
    case "job":
      return [run.job];
    case "asset":
      return run.assets ?? [];
    case "location":
      return run.location === undefined ? [] : [run.location];
    case "tag": {
      const value = tag === undefined ? undefined : run.tags.get(tag);
      return value === undefined ? [] : [value];
    }
  }
}
