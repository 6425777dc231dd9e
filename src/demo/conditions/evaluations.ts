import { Cron } from "../automation/cron.ts";
import { instigatorsOf, ranAt } from "../automation/instigators.ts";
import { evaluationIdAt } from "../automation/ticks.ts";
import type { DemoAsset } from "../company.ts";
import { assetsOf } from "../definitions.ts";
import { runStoreOf } from "../history/run-store.ts";
import type { DemoContext } from "../part.ts";
import { conditionCron, conditionOf, type Findings } from "./company-conditions.ts";
import { type ConditionPart, conditionFields } from "./condition-nodes.ts";
import { evaluatedEvery } from "./requests.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** An evaluation of an asset's condition that differed from the one before. */
export interface DemoEvaluation {
  id: string;
  /** In ms. */
  at: number;
  whole: ConditionPart;
  /** The runs that were requested. */
  runIds: string[];
}

/** A run that makes an asset. Times in ms. */
interface Making {
  id: string;
  created: number;
  ended: number;
  /** Whether the asset was made by it. */
  made: boolean;
  requestedHere: boolean;
  /** The other assets that were requested with it. */
  together: string[];
}

/**
 * The evaluations of an asset's condition, the newest first: what its sensor found while it ran, as it follows from the runs
 * there were. Only those that differ from the one before are kept.
 */
export function evaluationsOf(key: string, context: DemoContext): DemoEvaluation[] {
  const found = assetsOf(context.deployment).find(({ asset }) => asset.key === key);
  if (found?.asset.automation === undefined) return [];
  const { asset, location } = found;
  const sensor = instigatorsOf(context).find(
    (one) => one.location === location && one.sensor?.definition.type === "AUTOMATION",
  );
  if (sensor === undefined) return [];
  const partitioned = new Set(
    assetsOf(context.deployment)
      .filter((one) => one.asset.daily === true)
      .map((one) => one.asset.key),
  );
  const moments = momentsOf(asset, context)
    .filter(({ findings: { at } }) => at <= context.now && ranAt(sensor, at))
    .sort((a, b) => a.findings.at - b.findings.at);
  return moments
    .flatMap(({ findings, runIds }) => {
      const { at } = findings;
      const whole = conditionOf(asset, partitioned, findings);
      return whole === undefined ? [] : [{ id: evaluationIdAt(at), at, whole, runIds }];
    })
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .reverse();
}

/** The condition of an asset in the fields of Dagster's schema; null for one without. */
export function automationOfAsset(asset: DemoAsset, context: DemoContext): Record<string, unknown> | null {
  const partitioned = assetsOf(context.deployment).filter((one) => one.asset.daily === true);
  const condition = conditionOf(asset, new Set(partitioned.map((one) => one.asset.key)));
  return condition === undefined ? null : conditionFields(condition);
}

interface Moment {
  findings: Findings;
  runIds: string[];
}

/** What the condition found whenever something about it changed, were its sensor running. */
function momentsOf(asset: DemoAsset, context: DemoContext): Moment[] {
  const makings = makingsOf(asset.key, context);
  return asset.automation === "on_cron" ? cronMoments(makings, context) : eagerMoments(asset, makings, context);
}

/** Conditions of the kind `eager` came with a deploy a few hours before their sensor was stopped. */
function eagerMoments(asset: DemoAsset, makings: readonly Making[], context: DemoContext): Moment[] {
  const first = tickAt(context.world.began - 3 * day - 4 * hour);
  const initial: Findings = { at: first, inProgress: false, handled: first, handledBy: "initial_evaluation" };
  return [
    { findings: initial, runIds: [] },
    ...makings
      .filter(({ created }) => created > first)
      .flatMap((making): Moment[] => {
        const before = makings.filter((one) => one.made && one.ended <= making.created && one.ended > first).at(-1);
        const handled = before === undefined ? first : tickAt(before.ended);
        return [...begun(asset, making, handled, context), over(making, handled)];
      }),
  ];
}

/** What is found when a run has begun to make the asset: that the condition requested it, or that something else did. */
function begun(asset: DemoAsset, making: Making, handled: number, context: DemoContext): Moment[] {
  const { id, created, requestedHere, together } = making;
  if (!requestedHere) return [{ findings: { at: tickAt(created), inProgress: true, handled }, runIds: [] }];
  const at = Math.floor(created / evaluatedEvery) * evaluatedEvery;
  const next = at + evaluatedEvery;
  const newlyMade = asset.upstream.filter((key) =>
    makingsOf(key, context).some(({ made, ended }) => made && ended > handled && ended <= at),
  );
  return [
    {
      findings: { at, inProgress: false, handled, triggered: at, newlyMade, requestedToo: together },
      runIds: [id],
    },
    { findings: { at: next, inProgress: true, handled: next, handledBy: "newly_requested" }, runIds: [] },
  ];
}

function over({ ended, made }: Making, handled: number): Moment {
  const at = tickAt(ended);
  return {
    findings: made
      ? { at, inProgress: false, handled: at, handledBy: "newly_updated" }
      : { at, inProgress: false, handled },
    runIds: [],
  };
}

/** Each day the cron's time passes; then the upstream asset has to be made, and then the asset is requested. */
function cronMoments(makings: readonly Making[], context: DemoContext): Moment[] {
  const moments: Moment[] = [];
  for (const triggered of new Cron(conditionCron).after(context.world.began - 30 * day)) {
    if (triggered > context.now) break;
    const before = makings.filter(({ made, ended }) => made && ended < triggered).at(-1);
    const base = { triggered, handled: before && tickAt(before.ended), inProgress: false };
    moments.push({ findings: { ...base, at: triggered }, runIds: [] });
    const requested = makings.find(
      ({ requestedHere, created }) => requestedHere && created > triggered && created < triggered + day,
    );
    if (requested === undefined) continue;
    const at = Math.floor(requested.created / evaluatedEvery) * evaluatedEvery;
    const next = at + evaluatedEvery;
    const upstream = { requestedToo: requested.together };
    const updated = requested.together.length > 0 ? undefined : at;
    moments.push(
      { findings: { ...base, at, ...upstream, updated }, runIds: [requested.id] },
      { findings: { ...base, at: next, updated, handled: next, handledBy: "newly_requested" }, runIds: [] },
    );
  }
  return moments;
}

/** The runs that make, or try to make, an asset, the oldest first. */
function makingsOf(key: string, context: DemoContext): Making[] {
  const store = runStoreOf(context);
  return store
    .runs(context.now)
    .flatMap((plan): Making[] => {
      const timeline = store.timeline(plan);
      const step = timeline.steps.find((one) => one.step.asset === key);
      if (step === undefined) return [];
      return [
        {
          id: plan.id,
          created: plan.createdAt,
          ended: timeline.ended,
          made: step.outcome === "success",
          requestedHere: plan.tags["dagster/from_automation_condition"] === "true",
          together: (plan.assetSelection ?? []).filter((other) => other !== key),
        },
      ];
    })
    .reverse();
}

/** The first evaluation at or after a time. */
function tickAt(time: number): number {
  return Math.ceil(time / evaluatedEvery) * evaluatedEvery;
}
