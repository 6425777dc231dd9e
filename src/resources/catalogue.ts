import type { Dagster } from "../dagster/dagster.ts";
import { readWorkspace } from "../dagster/workspace.ts";

/** A resource: a reading tool under a URI, whose variables can be completed from the live server. */
export interface ResourceSpec {
  name: string;
  title: string;
  description: string;
  /** Path template behind `dagster://{deployment}`. */
  path: string;
  /** The variables of the path, in order. */
  variables: readonly string[];
  /** The reading tool whose answer the resource is. */
  tool: string;
  arguments(variables: Record<string, string>): Record<string, unknown>;
  /** For each variable, the values that it may have; `others` are those already given. */
  complete: Readonly<Record<string, (dagster: Dagster, typed: string, others: Record<string, string>) => Promise<string[]>>>;
}

/** Every resource there is. */
export const resourceCatalogue: readonly ResourceSpec[] = [
  {
    name: "job",
    title: "Job",
    description: "One job: ops, config, schedules, sensors, partitions.",
    path: "/jobs/{location}/{job}",
    variables: ["location", "job"],
    tool: "get_job",
    arguments: ({ location, job }) => ({ location, job }),
    complete: { location: locations, job: (dagster, _typed, others) => names(dagster, "jobs", others.location) },
  },
];

async function locations(dagster: Dagster): Promise<string[]> {
  return (await readWorkspace(dagster)).map(({ name }) => name);
}

async function names(dagster: Dagster, kind: "jobs" | "schedules" | "sensors", location: string | undefined): Promise<string[]> {
  const found = (await readWorkspace(dagster))
    .filter(({ name }) => location === undefined || name === location)
    .flatMap(({ repositories }) => repositories.flatMap((repository) => [...repository[kind]]));
  return [...new Set(found)].sort();
}
