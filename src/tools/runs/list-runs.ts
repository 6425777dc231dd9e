import { z } from "zod";
import { assetNotFound, readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName, findRunId } from "../../dagster/find.ts";
import { runSummaries } from "../../dagster/run-summary.ts";
import { runsOfAsset } from "../../dagster/runs-of-asset.ts";
import { expectType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import {
  type RunStatus,
  type RunSummaryPartsFragment,
  type RunsFilter,
  RunsListDocument,
} from "../../queries/generated/graphql.ts";
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

/** How many runs a call looks through for those of one asset. */
const mostRunsLookedThrough = 2000;

const input = z.strictObject({
  status: z.array(z.enum(statuses)).min(1).max(statuses.length).optional(),
  job: shortText.optional(),
  location,
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
    runs: z.array(z.strictObject(runSummaryShape)),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(given, dagster) {
    const filter = await filterOf(given, dagster);
    const { runs, next } =
      given.asset_key === undefined
        ? await plainPage(dagster, filter, given)
        : await assetPage(dagster, filter, given, given.asset_key);
    const answer = {
      runs: await runSummaries(dagster, runs),
      returned: runs.length,
      next_cursor: next,
      hint: runs.length === 0 && next === undefined ? await hintOf(given, dagster) : undefined,
    };
    return asPage(
      answer,
      "runs",
      runs.map((run) => encodeCursor({ after: run.runId })),
    );
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
  if (given.location !== undefined) runTags.push(await repositoryTag(given, given.location, dagster));
  return {
    statuses: given.status,
    pipelineName: given.job === "asset materialization" ? "__ASSET_JOB" : given.job,
    tags: runTags.length > 0 ? runTags : undefined,
    createdAfter,
    createdBefore,
    updatedAfter,
    updatedBefore,
    runIds:
      given.run_ids === undefined ? undefined : await Promise.all(given.run_ids.map((id) => findRunId(dagster, id))),
  };
}

/** Dagster notes on each run which repository its job came from. */
async function repositoryTag(
  given: Input,
  location: string,
  dagster: Dagster,
): Promise<{ key: string; value: string }> {
  if (given.job === undefined)
    throw new OperationError("invalid_arguments", "location: it tells which job is meant; give job, too.");
  const { repository } = await findByName(dagster, "job", { name: given.job, location });
  return { key: ".dagster/repository", value: `${repository.repositoryName}@${repository.repositoryLocationName}` };
}

interface Page {
  runs: RunSummaryPartsFragment[];
  next?: string;
}

async function plainPage(dagster: Dagster, filter: RunsFilter, { limit, cursor }: Input): Promise<Page> {
  const found = await readRuns(dagster, filter, positionOf(cursor), limit + 1);
  const runs = found.slice(0, limit);
  return { runs, next: found.length > limit ? encodeCursor({ after: runs.at(-1)!.runId }) : undefined };
}

/** Dagster cannot filter runs by asset, so they are looked through, newest first, until the page is full. */
async function assetPage(dagster: Dagster, filter: RunsFilter, { limit, cursor }: Input, asset: string): Promise<Page> {
  const { assets } = await readAssetGraph(dagster);
  const known = assets.get(asset);
  const jobs = known?.jobs === undefined ? undefined : new Set(known.jobs);
  const [onlyJob] = jobs?.size === 1 ? [...jobs] : [];
  const narrowed =
    filter.pipelineName === undefined && onlyJob !== undefined ? { ...filter, pipelineName: onlyJob } : filter;
  const runs: RunSummaryPartsFragment[] = [];
  let after = positionOf(cursor);
  for (let seen = 0; seen < mostRunsLookedThrough; ) {
    const page = await readRuns(dagster, narrowed, after, 200);
    runs.push(...(await runsOfAsset(dagster, page, asset, jobs)));
    if (runs.length > limit)
      return { runs: runs.slice(0, limit), next: encodeCursor({ after: runs[limit - 1]!.runId }) };
    if (page.length < 200) return { runs };
    seen += page.length;
    after = page.at(-1)!.runId;
    if (seen >= mostRunsLookedThrough) {
      dagster.note(
        `The newest ${seen} runs were looked through for ${asset}, back to ${isoFromSeconds(page.at(-1)!.creationTime)}: go on with next_cursor, or narrow the search with created_after or job.`,
      );
    }
  }
  return { runs, next: encodeCursor({ after: after! }) };
}

async function readRuns(
  dagster: Dagster,
  filter: RunsFilter,
  cursor: string | undefined,
  limit: number,
): Promise<RunSummaryPartsFragment[]> {
  const { runsOrError } = await dagster.query(RunsListDocument, { filter, cursor, limit });
  return expectType(runsOrError, "Runs").results;
}

function positionOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const { after } = decodeCursor<{ after?: unknown }>(cursor);
  if (typeof after === "string") return after;
  throw new OperationError(
    "invalid_arguments",
    "cursor: this is not a next_cursor of list_runs; leave it out to start at the newest run.",
  );
}

/** A name that does not exist is an error, not an empty list; runs of what was since removed are still found before this. */
async function hintOf(given: Input, dagster: Dagster): Promise<string> {
  if (given.cursor === undefined) {
    if (given.job !== undefined && given.job !== "asset materialization" && !given.job.startsWith("__")) {
      await findByName(dagster, "job", { name: given.job, location: given.location }).catch((error: unknown) => {
        if (!(error instanceof OperationError) || error.code !== "ambiguous_name") throw error;
      });
    }
    if (given.asset_key !== undefined && !(await readAssetGraph(dagster)).assets.has(given.asset_key))
      throw await assetNotFound(dagster, [given.asset_key]);
  }
  const { limit: _, cursor: __, ...filters } = given;
  return emptyHint("runs", filters);
}
