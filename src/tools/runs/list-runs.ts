import { z } from "zod";
import { assetNotFound, readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName, findLocation } from "../../dagster/find.ts";
import { findRunIds } from "../../dagster/find-run-ids.ts";
import { pageOfKeptRuns, pageOfRuns, runsPosition } from "../../dagster/run-pages.ts";
import { runSummaries } from "../../dagster/run-summary.ts";
import { jobsThatMayHold, runsOfAsset } from "../../dagster/runs-of-asset.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { isAssetJob } from "../../output/terminology.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import type { RunStatus, RunSummaryPartsFragment, RunsFilter } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit, location, runId, shortText, tags, time } from "../params.ts";
import { runSummaryShape } from "./run-shapes.ts";

const statuses = [
  "QUEUED",
  "NOT_STARTED",
  "MANAGED",
  "STARTING",
  "STARTED",
  "SUCCESS",
  "FAILURE",
  "CANCELING",
  "CANCELED",
] as const satisfies readonly RunStatus[];

/** What answers call the jobs that Dagster makes up for assets; it has several names for them. */
const assetJobs = "asset materialization";

const input = z.strictObject({
  status: z.array(z.enum(statuses)).min(1).max(statuses.length).optional(),
  job: shortText.optional(),
  location,
  repository: shortText.optional(),
  asset_key: assetKey.optional(),
  tags: tags.optional(),
  created_after: time.optional().describe("ISO or -24h"),
  created_before: time.optional(),
  updated_after: time.optional(),
  updated_before: time.optional(),
  run_ids: z.array(runId).min(1).max(100).optional(),
  limit: limit(25, 200),
  cursor,
});
type Input = z.output<typeof input>;

export const listRuns = defineTool({
  name: "list_runs",
  toolset: "runs",
  access: "read",
  title: "List runs",
  description:
    "List runs, the newest first: failed, running, queued, by job, asset, tag or time. Gives what launched each, its partition and duration.",
  input,
  output: z.strictObject({
    runs: z.array(z.strictObject({ ...runSummaryShape, location: z.string().optional() })),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(given, dagster) {
    const from = given.cursor === undefined ? undefined : decodeCursor(given.cursor, runsPosition);
    const filter = await filterOf(given, dagster);
    const keep = await keeperOf(given, filter, dagster);
    const { runs, positions, next, stopped } =
      keep === undefined
        ? await pageOfRuns(dagster, filter, from, given.limit)
        : await pageOfKeptRuns(dagster, filter, from, given.limit, keep);
    if (stopped !== undefined) {
      dagster.note(
        `${from === undefined ? "The newest " : ""}${stopped.seen} runs were looked through, back to ${isoFromSeconds(stopped.created)}: go on with next_cursor, or narrow the search with created_after, created_before or status.`,
      );
    }
    const summaries = await runSummaries(dagster, runs);
    const answer = {
      runs: summaries.map((summary, index) => ({ ...summary, location: locationOf(runs[index]!) })),
      returned: runs.length,
      next_cursor: next === undefined ? undefined : encodeCursor(next),
      hint: runs.length === 0 && next === undefined ? await hintOf(given, dagster) : undefined,
    };
    return asPage(answer, "runs", positions.map(encodeCursor));
  },
});

/** The filter as Dagster wants it. Times go out in float seconds. */
async function filterOf(given: Input, dagster: Dagster): Promise<RunsFilter> {
  const now = Date.now();
  const seconds = (name: "created_after" | "created_before" | "updated_after" | "updated_before") =>
    given[name] === undefined ? undefined : parseTime(given[name], name, now) / 1000;
  const [createdAfter, createdBefore] = [seconds("created_after"), seconds("created_before")];
  const [updatedAfter, updatedBefore] = [seconds("updated_after"), seconds("updated_before")];
  for (const [after, before, what] of [
    [createdAfter, createdBefore, "created"],
    [updatedAfter, updatedBefore, "updated"],
  ] as const) {
    if (after !== undefined && before !== undefined && after >= before) {
      throw new OperationError("invalid_arguments", `${what}_after is not before ${what}_before, so no run can match.`);
    }
  }
  const runTags = Object.entries(given.tags ?? {}).map(([key, value]) => ({ key, value }));
  const repository = await repositoryTag(given, dagster);
  if (repository !== undefined) runTags.push(repository);
  return {
    statuses: given.status,
    pipelineName: given.job === assetJobs ? undefined : given.job,
    tags: runTags.length > 0 ? runTags : undefined,
    createdAfter,
    createdBefore,
    updatedAfter,
    updatedBefore,
    runIds: given.run_ids === undefined ? undefined : await findRunIds(dagster, given.run_ids),
  };
}

/**
 * Dagster notes on each run which repository its job came from. Undefined when no repository is asked for, or when the location
 * does not tell which: one that is gone, failed to load, or has several.
 */
async function repositoryTag(
  { location, repository }: Input,
  dagster: Dagster,
): Promise<{ key: string; value: string } | undefined> {
  if (location === undefined) return undefined;
  const entry = (await readWorkspace(dagster)).find(({ name }) => name === location);
  const [only, ...others] = entry?.repositories ?? [];
  const name = repository ?? (others.length === 0 ? only?.name : undefined);
  return name === undefined ? undefined : { key: ".dagster/repository", value: `${name}@${location}` };
}

type Keep = (runs: RunSummaryPartsFragment[]) => Promise<RunSummaryPartsFragment[]>;

/** What of the filters Dagster cannot apply; undefined when it applies all. */
async function keeperOf(given: Input, filter: RunsFilter, dagster: Dagster): Promise<Keep | undefined> {
  const { asset_key: asset, location, repository } = given;
  const tagged = filter.tags?.some(({ key }) => key === ".dagster/repository") ?? false;
  const byPlace = !tagged && (location !== undefined || repository !== undefined);
  const byAssetJobs = given.job === assetJobs;
  if (asset === undefined && !byPlace && !byAssetJobs) return undefined;
  const mayHold = asset === undefined ? undefined : await jobsThatMayHold(dagster, asset);
  return async (runs) => {
    const kept = runs.filter(
      ({ jobName, repositoryOrigin: origin }) =>
        (!byAssetJobs || isAssetJob(jobName)) &&
        (!byPlace ||
          ((location === undefined || origin?.repositoryLocationName === location) &&
            (repository === undefined || origin?.repositoryName === repository))),
    );
    return asset === undefined || mayHold === undefined ? kept : runsOfAsset(dagster, kept, asset, mayHold);
  };
}

/** The code location of a run's job: locations may have jobs of one name. Keys of assets are unique without it. */
function locationOf({ jobName, repositoryOrigin }: RunSummaryPartsFragment): string | undefined {
  return isAssetJob(jobName) ? undefined : repositoryOrigin?.repositoryLocationName;
}

/** A name that does not exist is an error, not an empty list; runs of what was since removed are still found before this. */
async function hintOf(given: Input, dagster: Dagster): Promise<string> {
  if (given.cursor !== undefined) return "No more runs follow the page that this cursor is of.";
  const { job, location, repository } = given;
  if (location !== undefined) await findLocation(dagster, location);
  if (job !== undefined && job !== assetJobs && !job.startsWith("__")) {
    await findByName(dagster, "job", { name: job, location, repository }).catch((error: unknown) => {
      if (!(error instanceof OperationError) || error.code !== "ambiguous_name") throw error;
    });
  }
  if (given.asset_key !== undefined && !(await readAssetGraph(dagster)).assets.has(given.asset_key))
    throw await assetNotFound(dagster, [given.asset_key]);
  const { limit: _, cursor: __, ...filters } = given;
  return emptyHint("runs", filters);
}
