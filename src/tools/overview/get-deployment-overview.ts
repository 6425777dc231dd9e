import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { healthStatuses } from "../../dagster/health/asset-health.ts";
import { classifyHealth, healthClasses } from "../../dagster/health/health-classes.ts";
import { readOverviewAssets } from "../../dagster/triage/overview-assets.ts";
import { type OverviewWorkspace, readOverviewWorkspace } from "../../dagster/triage/overview-workspace.ts";
import { readEndings } from "../../dagster/triage/recent-failures.ts";
import { failedRunKey } from "../../dagster/triage/same-error.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten } from "../../output/sanitize.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { nextCall } from "./diagnosis-shapes.ts";
import { type OverviewActivity, readOverviewActivity } from "./overview-activity.ts";
import { automationProblems } from "./overview-automation.ts";
import { type Problem, problemKinds } from "./overview-problem.ts";
import { overviewNext, problemsOf } from "./overview-problems.ts";

/** The longest answer, in characters of its JSON, and what of it is left for notes. */
const longestAnswer = 6000;
const forNotes = 400;

/** How many backfills in progress are named. */
const namedBackfills = 5;

const counts = z.strictObject({ running: z.number(), stopped: z.number() });

export const getDeploymentOverview = defineTool({
  name: "get_deployment_overview",
  toolset: "overview",
  access: "read",
  title: "Deployment overview",
  description:
    "Is everything all right? Problems of the whole deployment in one call: failed assets, partitions and checks, failed runs by error, failing, late or stopped schedules and sensors, broken code locations, unhealthy daemons, stuck queue, overdue freshness, automation that is off; and counts. The first call to make.",
  input: z.strictObject({ hours: z.number().min(1).max(720).default(24).describe("how far back failed runs count") }),
  output: z.strictObject({
    all_right: z.boolean(),
    summary: z.string(),
    problems: z.array(
      z.strictObject({
        kind: z.enum(problemKinds),
        name: z.string().optional(),
        what: z.string().optional(),
        location: z.string().optional(),
        run_id: z.string().optional(),
        count: z.number().optional(),
        in: z.array(z.string()).optional(),
        last: z.string().optional(),
      }),
    ),
    assets: z.strictObject({
      total: z.number(),
      by_health: z.partialRecord(z.enum(healthStatuses), z.number()),
      classes: z.partialRecord(z.enum(healthClasses), z.number()).optional(),
    }),
    runs: z.strictObject({ failed: z.number(), in_progress: z.number(), queued: z.number(), hours: z.number() }),
    queue: z
      .strictObject({
        queued: z.number(),
        oldest_s: z.number().optional(),
        held_by: z
          .array(z.strictObject({ limit: z.string(), max: z.number(), in_use: z.number(), runs: z.number() }))
          .optional(),
      })
      .optional(),
    backfills_in_progress: z
      .array(
        z.strictObject({
          backfill_id: z.string(),
          title: z.string().optional(),
          assets: z.array(z.string()).optional(),
          partitions: z.number().optional(),
          since: z.string().optional(),
        }),
      )
      .optional(),
    schedules: counts,
    sensors: counts,
    code_locations: z.strictObject({
      loaded: z.number(),
      loading: z.number().optional(),
      failed: z.number().optional(),
    }),
    next: z.array(nextCall).optional(),
  }),
  async handler({ hours }, dagster) {
    const now = Date.now() / 1000;
    const since = now - hours * 3600;
    const [assets, workspace, activity] = await Promise.all([
      readOverviewAssets(dagster),
      readOverviewWorkspace(dagster, now),
      readOverviewActivity(dagster, since, now),
    ]);
    const [endings, automation] = await Promise.all([
      readEndings(dagster, activity.failed.map(failedRunKey), 3),
      automationProblems(dagster, workspace.instigators, assets.conditioned, activity),
    ]);
    const problems = problemsOf(assets, workspace, { activity, endings }, automation, since);
    const classes = classifyHealth(assets.healths);
    const statuses = [...assets.healths.values()].map(({ health }) => health);
    const rest = {
      summary: summaryOf(problems),
      assets: {
        total: statuses.length,
        by_health: tally(healthStatuses, (status) => statuses.filter((one) => one === status).length),
        classes: tally(healthClasses, (name) => classes[name].length),
      },
      runs: {
        failed: activity.failedTotal,
        in_progress: activity.inProgress,
        queued: activity.queue.queued,
        hours,
      },
      queue: activity.queue.queued === 0 ? undefined : queueAnswer(activity.queue),
      backfills_in_progress: unlessEmpty(backfillsInProgress(activity)),
      schedules: tickers(workspace, "schedule"),
      sensors: tickers(workspace, "sensor"),
      code_locations: {
        loaded: workspace.locations.filter(({ status }) => status === "loaded").length,
        loading: workspace.locations.filter(({ status }) => status === "loading").length || undefined,
        failed: workspace.locations.filter(({ status }) => status === "failed").length || undefined,
      },
      next: overviewNext(problems),
    };
    const shown = fitting(problems, longestAnswer - forNotes - JSON.stringify(rest).length);
    if (shown.length < problems.length)
      dagster.note(`${problems.length - shown.length} more problems were left out: ${leftOut(problems, shown)}.`);
    if (activity.failedTotal > activity.failed.length)
      dagster.note(
        `Of ${activity.failedTotal} failed runs, the newest ${activity.failed.length} were grouped by error.`,
      );
    const { summary, ...facts } = rest;
    return { all_right: problems.length === 0, summary, problems: shown, ...facts };
  },
});

/** The problems that fit into so many characters: of each kind some, before many of one kind. */
function fitting(problems: readonly Problem[], characters: number): Problem[] {
  for (let most = 12; most > 1; most -= 1) {
    const some = firstOfEachKind(problems, most);
    if (JSON.stringify(some).length <= characters) return some;
  }
  return firstOfEachKind(problems, 1);
}

function firstOfEachKind(problems: readonly Problem[], most: number): Problem[] {
  const seen = new Map<string, number>();
  return problems.filter(({ kind }) => {
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < most;
  });
}

function leftOut(problems: readonly Problem[], shown: readonly Problem[]): string {
  const kept = new Set(shown);
  const left = problems.filter((problem) => !kept.has(problem));
  return countedKinds(left).join(", ");
}

function countedKinds(problems: readonly Problem[]): string[] {
  return problemKinds.flatMap((kind) => {
    const count = problems.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind.replaceAll("_", " ")}`];
  });
}

function summaryOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return "Everything is all right.";
  return `${problems.length} ${problems.length === 1 ? "problem" : "problems"}: ${countedKinds(problems).join(", ")}.`;
}

function tally<K extends string>(names: readonly K[], count: (name: K) => number): Partial<Record<K, number>> {
  return Object.fromEntries(
    names.map((name) => [name, count(name)] as const).filter(([, number]) => number > 0),
  ) as Partial<Record<K, number>>;
}

function tickers({ instigators }: OverviewWorkspace, kind: "schedule" | "sensor") {
  const all = instigators.filter((one) => one.kind === kind);
  const running = all.filter((one) => one.running).length;
  return { running, stopped: all.length - running };
}

function queueAnswer({ queued, oldest_s, limits }: OverviewActivity["queue"]) {
  return { queued, oldest_s, held_by: unlessEmpty(limits.slice(0, 4)) };
}

function backfillsInProgress({ backfills }: OverviewActivity) {
  return backfills
    .filter(({ status }) => status === "REQUESTED" || status === "CANCELING" || status === "FAILING")
    .slice(0, namedBackfills)
    .map(({ id, title, assetSelection, numPartitions, timestamp }) => ({
      backfill_id: id,
      title: title ? shorten(title, 80) : undefined,
      assets: unlessEmpty((assetSelection ?? []).slice(0, 5).map(({ path }) => assetKeyText(path))),
      partitions: numPartitions ?? undefined,
      since: isoFromSeconds(timestamp),
    }));
}
