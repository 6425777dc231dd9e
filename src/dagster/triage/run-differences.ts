import { maskConfig } from "../../output/mask-config.ts";
import { isSecretName } from "../../output/redact.ts";
import { shorten } from "../../output/sanitize.ts";
import type { OverviewRunPartsFragment } from "../../queries/generated/graphql.ts";
import { assetKeyText } from "../asset-key.ts";
import { launchedBy, partitionOf, tagMap } from "../run-summary.ts";

/** A value that was one thing and is another; absent where it was not set. */
export interface Change {
  was?: string;
  now?: string;
}

/** What differs between a successful run and a later one. What is the same is left out. */
export interface RunDifferences {
  config?: ({ path: string } & Change)[];
  tags?: ({ tag: string } & Change)[];
  /** Per asset, and per fact of the code location such as its image or commit. */
  code_version?: ({ of: string } & Change)[];
  partition?: Change;
  /** Ops, or assets, that the run was for. */
  selection?: Change;
  launched_by?: Change;
}

/** A run as far as it is compared. */
export type ComparedRun = OverviewRunPartsFragment;

/** The code version of an asset when a run materialized it, and today. */
export interface CodeVersions {
  asset: string;
  was?: string;
  now?: string;
}

/** How many differences of one kind are told. */
const mostChanges = 15;

/** The longest value told. */
const longestValue = 200;

/** Tags by which Dagster keeps its own books; what they say is told otherwise or says nothing of the cause. */
const bookkeeping =
  /^\.dagster\/|^dagster\/(partition($|\/)|asset_partition_range_|backfill$|run_key$|parent_run_id$|root_run_id$|retry_number$|will_retry$|did_retry$|failure_reason$|step_selection$|solid_selection$|schedule_name$|sensor_name$|tick$|schedule_tick$|sensor_tick$|from_ui$|from_automation_condition$|auto_materialize$|asset_evaluation_id$|auto_observe$|is_resume_retry$|code_location$|parallelism$|run_group$)/;

/** Tags and facts of a location that tell which code ran. */
const codeTags = /(^|[/_.-])(image|commit|commit_hash|git_commit_hash|sha|code_version|version|branch)$/i;

/**
 * What differs between two runs, in words. Secrets are masked where their name is only in the path.
 *
 * @param versions - code versions of the assets in question
 */
export function runDifferences(
  then: ComparedRun,
  now: ComparedRun,
  versions: readonly CodeVersions[] = [],
): RunDifferences {
  const [before, after] = [tagMap(then.tags), tagMap(now.tags)];
  const tags = changes(tagValues(before), tagValues(after));
  const facts = changes(codeFacts(then), codeFacts(now));
  const code = [
    ...versions
      .filter((version) => version.was !== version.now && version.was !== undefined)
      .map((version) => ({ of: version.asset, was: version.was, now: version.now })),
    ...[...tags.filter(({ name }) => codeTags.test(name)), ...facts].map(({ name, ...change }) => ({
      of: name,
      ...change,
    })),
  ];
  const selection = change(selectionOf(then), selectionOf(now));
  // A job's structure is a version of its code. It differs with what is selected, as do jobs that Dagster makes up for assets.
  const comparable = !then.jobName.startsWith("__") && selection === undefined;
  if (comparable && !code.length && isOther(then.pipelineSnapshotId, now.pipelineSnapshotId))
    code.push({ of: `definition of job ${now.jobName}`, was: "other ops or config", now: "changed since" });
  const plain = tags.filter(({ name }) => !codeTags.test(name));
  return {
    config: some(
      changes(leaves(then.runConfig), leaves(now.runConfig), [shownLeaves(then), shownLeaves(now)]).map(
        ({ name, ...change }) => ({ path: name, ...change }),
      ),
    ),
    tags: some(plain.map(({ name, ...change }) => ({ tag: name, ...change }))),
    code_version: some(code),
    partition: change(partitionOf(before), partitionOf(after)),
    selection,
    launched_by: change(kindOfLaunch(before), kindOfLaunch(after)),
  };
}

/** Whether anything differs. */
export function differsAtAll(differences: RunDifferences): boolean {
  return Object.values(differences).some((value) => value !== undefined);
}

function isOther(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one) && Boolean(other) && one !== other;
}

function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : list.slice(0, mostChanges);
}

function change(then: string | undefined, now: string | undefined): Change | undefined {
  return then === now
    ? undefined
    : { was: then && shorten(then, longestValue), now: now && shorten(now, longestValue) };
}

function tagValues(tags: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...tags].filter(([name]) => !bookkeeping.test(name)));
}

function codeFacts(run: ComparedRun): Map<string, string> {
  const facts = run.repositoryOrigin?.repositoryLocationMetadata ?? [];
  return new Map(facts.filter(({ key }) => codeTags.test(key)).map(({ key, value }) => [key, value]));
}

/** Ops, assets or checks that a run was restricted to; undefined for a run of everything. */
function selectionOf(run: ComparedRun): string | undefined {
  const selected = run.assetSelection?.map(({ path }) => assetKeyText(path)) ?? run.resolvedOpSelection ?? [];
  const checks = run.assetCheckSelection?.map(({ name, assetKey }) => `${assetKeyText(assetKey.path)}:${name}`) ?? [];
  const all = [...selected].sort();
  const names = all.length > 0 ? all : checks.sort();
  if (names.length === 0) return undefined;
  return names.length <= 6 ? names.join(", ") : `${names.slice(0, 6).join(", ")} and ${names.length - 6} more`;
}

/** How a run came to be, without which one it was: two ids differ in every pair of runs. */
function kindOfLaunch(tags: ReadonlyMap<string, string>): string | undefined {
  const launch = launchedBy(tags);
  return launch === undefined
    ? undefined
    : launch.replace(/^(backfill|(?:re-execution|automatic retry) of) .*/, "$1").replace(/ of$/, "");
}

/** The values of a run's config as they may be shown, by the same paths. */
function shownLeaves({ runConfig }: ComparedRun): Map<string, string> {
  return leaves(maskConfig(runConfig).value);
}

/**
 * The names that differ between two mappings, with both values; values of secrets are masked.
 *
 * @param shown - how the values of both are told, where that is otherwise than they are
 */
function changes(
  then: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  shown: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] = [then, now],
): ({ name: string } & Change)[] {
  const names = [...new Set([...then.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    if (then.get(name) === now.get(name)) return [];
    const [was, is] = shown.map((values) => values.get(name));
    const both = { was: was && shorten(was, longestValue), now: is && shorten(is, longestValue) };
    if (!name.split(/[.[\]]/).some((part) => isSecretName(part))) return [{ name, ...both }];
    return [{ name, was: both.was && "[masked]", now: both.now && "[masked]" }];
  });
}

/** The values of nested config by their path, such as `ops.load.config.rows`. */
function leaves(config: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (config !== null && typeof config === "object" && Object.keys(config).length > 0) {
    for (const [key, value] of Object.entries(config)) {
      leaves(value, Array.isArray(config) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`, found);
    }
  } else if (path !== "") {
    found.set(path, typeof config === "string" ? config : JSON.stringify(config));
  }
  return found;
}
