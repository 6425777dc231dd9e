import type { DemoAsset, DemoLocation } from "../company.ts";
import type { DemoDeployment } from "../world.ts";
import { type CheckPlan, poolOf, type RunPlan, runIdOf, type StepPlan, stepOf } from "./run-plan.ts";

/** What a run is asked for. */
export interface RunRequest {
  location: string;
  /** Its id, when something told it before the run was there. */
  id?: string;
  /** Undefined for assets outside of a job. */
  job?: string;
  /** Undefined for all of the job. */
  assets?: readonly string[];
  /** The ops of a job of ops; undefined for all. */
  ops?: readonly string[];
  checks?: readonly { asset: string; name: string }[];
  partitions?: readonly string[];
  tags?: Readonly<Record<string, string>>;
  config?: Record<string, unknown>;
  createdAt: number;
  queuedMs?: number;
  /** The steps that a re-execution is to do. */
  stepKeys?: readonly string[];
  parent?: RunPlan;
  backfillId?: string;
  waitsFor?: string;
  after?: string;
  diesAt?: number;
  /** How its steps differ from ones that go well in their usual time. */
  differ?: (step: StepPlan) => Partial<StepPlan>;
}

/** Whether an asset has partitions, of days or of a list that is kept by hand. */
export function isPartitioned({ daily, dynamic }: Pick<DemoAsset, "daily" | "dynamic">): boolean {
  return daily === true || dynamic !== undefined;
}

/** How long a step of an asset usually takes, in seconds. */
const usualSeconds: Readonly<Record<string, number>> = {
  "raw/orders": 74,
  "raw/customers": 51,
  "raw/payments": 38,
  "raw/store_files": 14,
  "raw/weather": 9,
  "staging/orders": 63,
  "staging/customers": 27,
  "staging/payments": 45,
  "marts/revenue": 92,
  "marts/customers": 58,
  "marts/loyalty": 21,
  "reports/executive_kpis": 33,
  "ml/features": 5400,
  "ml/churn_model": 3100,
  "ml/churn_scores": 240,
};

/** How long a step of an asset usually takes, in seconds. */
export function usualSecondsOf(key: string): number {
  return usualSeconds[key] ?? 30;
}

/** A run of a deployment as it is asked for. @throws {Error} when the deployment has no such location or job: callers check */
export function buildRun(deployment: DemoDeployment, number: number, request: RunRequest): RunPlan {
  const location = deployment.locations.find(({ name }) => name === request.location);
  if (location === undefined) throw new Error(`no location ${request.location}`);
  const id = request.id ?? runIdOf(deployment.name, number);
  const steps = stepsOf(location, request).filter(
    ({ key }) => request.stepKeys === undefined || request.stepKeys.includes(key),
  );
  const kept = new Set(steps.map(({ key }) => key));
  const { parent, partitions } = request;
  const rootRunId = parent && (parent.rootRunId ?? parent.id);
  return {
    id,
    number,
    job: request.job ?? "__ASSET_JOB",
    location: location.name,
    assetSelection: request.assets && [...request.assets],
    checkSelection: request.checks && [...request.checks],
    partitions: partitions && [...partitions],
    tags: {
      ".dagster/repository": `__repository__@${location.name}`,
      ...partitionTags(partitions),
      ...(parent && { "dagster/parent_run_id": parent.id, "dagster/root_run_id": rootRunId! }),
      ...(request.backfillId && { "dagster/backfill": request.backfillId }),
      ...request.tags,
    },
    config: request.config ?? {},
    createdAt: request.createdAt,
    queuedMs: request.queuedMs ?? 1000,
    waitsFor: request.waitsFor,
    after: request.after,
    parentRunId: parent?.id,
    rootRunId,
    backfillId: request.backfillId,
    pools: [...new Set(steps.flatMap(({ key }) => poolOf(key) ?? []))],
    poolOfStep: Object.fromEntries(
      steps.flatMap(({ key }) => {
        const pool = poolOf(key);
        return pool === undefined ? [] : [[key, pool]];
      }),
    ),
    opSelection: request.ops && [...request.ops],
    steps: steps.map((step) => {
      const own = { ...step, after: step.after.filter((key) => kept.has(key)) };
      return { ...own, ...request.differ?.(own) };
    }),
    diesAt: request.diesAt,
  };
}

function partitionTags(partitions: readonly string[] | undefined): Record<string, string> {
  const [first] = partitions ?? [];
  if (first === undefined) return {};
  if (partitions!.length === 1) return { "dagster/partition": first };
  return { "dagster/asset_partition_range_start": first, "dagster/asset_partition_range_end": partitions!.at(-1)! };
}

function stepsOf(location: DemoLocation, request: RunRequest): StepPlan[] {
  const { job, assets, checks, partitions } = request;
  const defined = location.jobs.find(({ name }) => name === job);
  const ops = defined?.ops?.filter((op) => request.ops === undefined || request.ops.includes(op));
  if (ops !== undefined) {
    return ops.map((op, index) => ({
      key: op,
      after: index === 0 ? [] : [ops[index - 1]!],
      seconds: 12,
      checks: [],
    }));
  }
  const wanted = assets ?? (checks === undefined ? (defined?.assets ?? []) : []);
  const alone = (checks ?? []).filter(({ asset }) => !wanted.includes(asset));
  return [
    ...wanted.map((key) => assetStep(location.assets.find((asset) => asset.key === key)!, wanted, partitions)),
    ...alone.map(({ asset, name }) => ({
      key: `${stepOf(asset)}_${name}`,
      after: [],
      seconds: 6,
      checks: [passing(asset, name)],
    })),
  ];
}

function assetStep(asset: DemoAsset, wanted: readonly string[], partitions: readonly string[] | undefined): StepPlan {
  const days = partitions?.length ?? 1;
  return {
    key: stepOf(asset.key),
    asset: asset.key,
    observes: asset.observable,
    partitions: isPartitioned(asset) && partitions ? [...partitions] : undefined,
    after: asset.upstream.filter((key) => wanted.includes(key)).map(stepOf),
    seconds: usualSecondsOf(asset.key) * Math.max(1, days / 4),
    checks: (asset.checks ?? []).map(({ name }) => passing(asset.key, name)),
    codeVersion: asset.codeVersion,
  };
}

function passing(asset: string, name: string): CheckPlan {
  return { asset, name, passed: true, severity: name === "unique_order_id" ? "WARN" : "ERROR" };
}
