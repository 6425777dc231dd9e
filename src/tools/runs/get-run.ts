import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { NextCall } from "../../dagster/errors.ts";
import { findRunId } from "../../dagster/find.ts";
import { runLink } from "../../dagster/launch.ts";
import { findLogEnd } from "../../dagster/run-events.ts";
import { type Failures, readFailures, readRunSteps } from "../../dagster/run-steps.ts";
import { hasEnded, runSummaries, runSummary, tagMap } from "../../dagster/run-summary.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { maskConfig } from "../../output/mask-config.ts";
import { isAssetJob } from "../../output/terminology.ts";
import { type RunDetailPartsFragment, RunsGroupDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";
import { eventAnswer } from "./event-answer.ts";
import { eventShape } from "./get-run-logs.ts";
import { readAssetsOfRun, readCheckOutcomes, readConfigOfRun, readRunDetail } from "./run-details.ts";
import { nextCalls, runSummaryShape } from "./run-shapes.ts";
import { runStats, runStatsShape } from "./run-stats.ts";
import { stepAnswer, stepShape } from "./step-answer.ts";
import { whyNeverStarted, whyQueued } from "./why-not-running.ts";

const parts = ["config", "tags", "steps", "stats", "assets", "checks", "group", "logs"] as const;

const toldError = z.strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() });
const checkShape = z.strictObject({
  check: z.string(),
  asset: z.string(),
  passed: z.boolean(),
  severity: z.string().optional(),
  description: z.string().optional(),
});

/** How many of the newest events `include: ["logs"]` gives. */
const newestEvents = 20;

export const getRun = defineTool({
  name: "get_run",
  toolset: "runs",
  access: "read",
  title: "Run details",
  description:
    "One run: status, what launched it, root error and failed steps, failed checks, and why it has not started. include adds more.",
  input: z.strictObject({
    run_id: runId.describe("id, prefix, latest or latest-failure"),
    include: z.array(z.enum(parts)).max(parts.length).default([]),
  }),
  output: z.strictObject({
    ...runSummaryShape,
    location: z.string().optional(),
    ops: z.array(z.string()).optional(),
    updated: z.string().optional(),
    reexecution_of: z.string().optional(),
    root_run_id: z.string().optional(),
    url: z.string(),
    error: toldError.optional(),
    failed_steps: z.array(z.strictObject({ step: z.string(), error: toldError.optional() })).optional(),
    failed_checks: z.array(checkShape).optional(),
    not_running_because: z.string().optional(),
    pools: z.array(z.string()).optional(),
    holds_pool_slots: z.boolean().optional(),
    config: z.record(z.string(), z.unknown()).optional(),
    tags: z.record(z.string(), z.string()).optional(),
    steps: z.array(stepShape).optional(),
    stats: runStatsShape.optional(),
    all_assets: z.array(z.string()).optional(),
    all_checks: z.array(checkShape).optional(),
    group: z.strictObject({ root_run_id: z.string(), runs: z.array(z.strictObject(runSummaryShape)) }).optional(),
    logs: z.array(eventShape).optional(),
    next: nextCalls.optional(),
  }),
  async handler({ run_id, include }, dagster) {
    const id = await findRunId(dagster, run_id);
    const run = await readRunDetail(dagster, id);
    const wants = (part: (typeof parts)[number]) => include.includes(part);
    const failedSteps = run.stats.__typename === "RunStatsSnapshot" ? run.stats.stepsFailed : 0;
    const expectedChecks = run.assetChecks?.length ?? 0;
    const [summary, failures, checks, notRunning, steps] = await Promise.all([
      summaryOf(dagster, run, wants("assets")),
      run.status === "FAILURE" || failedSteps > 0 ? readFailures(dagster, id, failedSteps) : undefined,
      expectedChecks > 0 && hasEnded(run.status) ? readCheckOutcomes(dagster, id, expectedChecks) : [],
      notRunningBecause(dagster, run),
      wants("steps") ? readRunSteps(dagster, id) : undefined,
    ]);
    const failedChecks = checks.filter(({ passed }) => !passed);
    const { run_id: _, status, ...rest } = summary.told;
    return {
      run_id: id,
      status,
      ...(notRunning === undefined ? errorOf(failures) : {}),
      not_running_because: notRunning,
      failed_steps: some(failures?.failed),
      failed_checks: some(failedChecks),
      ...rest,
      location: run.repositoryOrigin?.repositoryLocationName,
      ops: some(run.resolvedOpSelection),
      reexecution_of: run.parentRunId ?? undefined,
      root_run_id: run.rootRunId ?? undefined,
      pools: some(run.allPools),
      holds_pool_slots: (hasEnded(run.status) && run.hasConcurrencyKeySlots) || undefined,
      url: runLink(dagster, id),
      tags: wants("tags") ? Object.fromEntries(tagMap(run.tags)) : undefined,
      config: wants("config") ? maskConfig(await readConfigOfRun(dagster, id)).value : undefined,
      steps: steps?.steps.map((step) => stepAnswer(step, failures)),
      stats: wants("stats") ? runStats(run) : undefined,
      all_assets: summary.assets,
      all_checks: wants("checks") ? checks : undefined,
      group: wants("group") ? await groupOf(dagster, id) : undefined,
      logs: wants("logs") ? await newestLogs(dagster, id, run.jobName) : undefined,
      next: nextOf(run, failedChecks.length),
    };
  },
});

/** A list that says something: an empty one is left out. */
function some<T>(list: readonly T[] | null | undefined): T[] | undefined {
  return list?.length ? [...list] : undefined;
}

async function summaryOf(dagster: Dagster, run: RunDetailPartsFragment, all: boolean) {
  const selected = (run.assetSelection?.length ?? 0) > 0;
  const unknown = !selected && (isAssetJob(run.jobName) || all);
  const found = unknown && !run.assetCheckSelection?.length ? await readAssetsOfRun(dagster, run.runId) : undefined;
  // A job that the user named says by its name what it is; its assets are told when they are asked for.
  const told = runSummary(run, isAssetJob(run.jobName) ? found : undefined);
  const keys = selected ? runSummaryKeys(run) : (found ?? []);
  return { told, assets: all ? keys : undefined };
}

function runSummaryKeys(run: RunDetailPartsFragment): string[] {
  return (run.assetSelection ?? []).map(({ path }) => assetKeyText(path)).sort();
}

/** The root error, unless the failed steps tell theirs. */
function errorOf(failures: Failures | undefined) {
  return failures === undefined || failures.failed.length > 0 ? {} : { error: failures.run };
}

async function notRunningBecause(dagster: Dagster, run: RunDetailPartsFragment): Promise<string | undefined> {
  if (run.status === "QUEUED") return whyQueued(dagster, run.runId);
  const started = run.stats.__typename === "RunStatsSnapshot" ? run.stats.startTime : run.startTime;
  if (started || run.status === "SUCCESS") return undefined;
  return whyNeverStarted(dagster, run.runId, run.jobName);
}

async function groupOf(dagster: Dagster, runId: string) {
  const { runGroupOrError } = await dagster.query(RunsGroupDocument, { runId });
  if (isType(runGroupOrError, "RunGroupNotFoundError")) return undefined;
  const { rootRunId, runs } = expectType(runGroupOrError, "RunGroup");
  return {
    root_run_id: rootRunId,
    runs: await runSummaries(
      dagster,
      (runs ?? []).filter((run) => run !== null),
    ),
  };
}

async function newestLogs(dagster: Dagster, runId: string, job: string) {
  const end = await findLogEnd(dagster, runId);
  return (await end.read(Math.max(0, end.count - newestEvents), end.count)).map((event) => eventAnswer(event, job));
}

function nextOf(run: RunDetailPartsFragment, failedChecks: number): NextCall[] | undefined {
  const args = { run_id: run.runId };
  const next: NextCall[] = [];
  if (run.status === "FAILURE") {
    next.push({ tool: "get_run_logs", arguments: { ...args, level: "error" }, why: "all its errors" });
    if (run.stats.__typename === "RunStatsSnapshot" && run.stats.startTime) {
      next.push({ tool: "get_run_compute_logs", arguments: args, why: "what its steps printed" });
    }
    next.push({
      tool: "reexecute_run",
      arguments: { ...args, strategy: "from_failure" },
      why: "runs what failed again",
    });
  } else if (run.status === "QUEUED") next.push({ tool: "get_run_queue", why: "the whole queue and its limits" });
  else if (!hasEnded(run.status)) next.push({ tool: "wait_for_run", arguments: args, why: "waits until it ends" });
  else if (failedChecks > 0)
    next.push({ tool: "list_asset_checks", arguments: { status: "failed" }, why: "the checks and their assets" });
  return next.length > 0 ? next : undefined;
}
