import { isoFromSeconds } from "../../output/time.ts";
import type { OverviewAssetQuery } from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { readEvaluations } from "../automation-evaluations.ts";
import { readAutomationSwitch } from "../automation-sensors.ts";
import { conditionReasons } from "../condition-reasons.ts";
import { conditionTree } from "../condition-tree.ts";
import type { Dagster } from "../dagster.ts";
import { rootError } from "../failures.ts";
import { sensorTypeWord } from "../instigator-items.ts";
import type { AssetCause } from "./asset-causes.ts";

type Node = OverviewAssetQuery["assetNodes"][number];
type State = NonNullable<Extract<Node["targetingInstigators"][number], { __typename?: "Schedule" }>["scheduleState"]>;

/** A schedule or sensor that materializes the asset. */
export interface Updater {
  schedule?: string;
  sensor?: string;
  location: string;
  status: "running" | "stopped";
  /** Evaluates the asset's automation condition. */
  evaluates: boolean;
  next_tick?: string;
  last_tick?: string;
  state: State;
}

/** What there is to materialize the asset by itself. */
export function updatersOf(node: Node): Updater[] {
  return (node.targetingInstigators ?? []).map((instigator) => {
    const schedule = instigator.__typename === "Schedule";
    const state = schedule ? instigator.scheduleState : instigator.sensorState;
    return {
      ...(schedule ? { schedule: instigator.name } : { sensor: instigator.name }),
      location: state.repositoryLocationName,
      status: state.status === "RUNNING" ? "running" : "stopped",
      evaluates: !schedule && sensorTypeWord(instigator.sensorType) === "automation",
      next_tick: isoFromSeconds(state.nextTick?.timestamp),
      last_tick: state.ticks[0]?.status,
      state,
    };
  });
}

/**
 * Why nothing updates an asset that needs it: what would is stopped or fails, or its automation condition does not hold. What
 * is stopped is told when nothing else of its kind runs.
 */
export async function automationCauses(dagster: Dagster, key: string, node: Node): Promise<AssetCause[]> {
  const updaters = updatersOf(node);
  const evaluating = updaters.filter(({ evaluates }) => evaluates);
  const others = updaters.filter(({ evaluates }) => !evaluates);
  const causes: AssetCause[] = [
    ...(evaluating.some(({ status }) => status === "running") ? [] : evaluating.map(stoppedCause)),
    ...(others.some(({ status }) => status === "running") ? [] : others.map(stoppedCause)),
    ...updaters.filter(({ status }) => status === "running").flatMap(failingCause),
  ];
  const conditional = Boolean(node.automationCondition ?? node.autoMaterializePolicy);
  if (!conditional) return causes;
  if (evaluating.length === 0) {
    const { paused, usesSensors } = await readAutomationSwitch(dagster);
    if (paused && !usesSensors)
      causes.push({ kind: "automation_paused", what: "Declarative automation is paused for the deployment" });
  }
  if (evaluating.some(({ status }) => status === "running") || (evaluating.length === 0 && causes.length === 0)) {
    causes.push(...(await unmetCondition(dagster, key)));
  }
  return causes;
}

function stoppedCause(updater: Updater): AssetCause {
  const { schedule, sensor, evaluates, location } = updater;
  if (schedule !== undefined) {
    const what = `The schedule ${schedule}, which materializes it, is stopped`;
    return { kind: "schedule_stopped", what, schedule, location };
  }
  if (evaluates) {
    return {
      kind: "automation_sensor_stopped",
      what: `The automation sensor ${sensor}, which evaluates its condition, is stopped`,
      sensor,
      location,
    };
  }
  return { kind: "sensor_stopped", what: `The sensor ${sensor}, which materializes it, is stopped`, sensor, location };
}

function failingCause({ schedule, sensor, location, state }: Updater): AssetCause[] {
  const [tick] = state.ticks;
  if (tick?.status !== "FAILURE") return [];
  const error = tick.error ? rootError(tick.error, 300) : undefined;
  const what = `The last tick of ${schedule === undefined ? `sensor ${sensor}` : `schedule ${schedule}`} failed${error ? `: ${error.message}` : ""}`;
  return [
    { kind: schedule === undefined ? "sensor_failing" : "schedule_failing", what, schedule, sensor, location, error },
  ];
}

async function unmetCondition(dagster: Dagster, key: string): Promise<AssetCause[]> {
  const owner = { names: { asset_key: key }, text: key, variables: { asset: assetKeyInput(key) } };
  const [newest] = await readEvaluations(dagster, owner, 1);
  if (newest === undefined || (newest.numRequested ?? 0) > 0) return [];
  const tree = conditionTree(newest.evaluationNodes);
  const details = tree === undefined ? [] : conditionReasons(tree).map(({ reason }) => reason);
  const when = isoFromSeconds(newest.timestamp);
  return [
    {
      kind: "automation_condition_unmet",
      what: `Its automation condition requested nothing${when ? ` (evaluated ${when})` : ""}${details.length > 0 ? `: ${details[0]}` : ""}`,
      evaluation_id: String(newest.evaluationId),
      details,
    },
  ];
}
