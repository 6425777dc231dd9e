import {
  DeclarativeAutomationEvaluationsDocument,
  DeclarativeAutomationPartitionDocument,
  type EvaluationRecordPartsFragment,
} from "../queries/generated/graphql.ts";
import { findChecks } from "./asset-checks.ts";
import { assetKeyInput, findAssets } from "./asset-graph.ts";
import { type AutomationPolicy, readJobPolicies, readPolicies } from "./automation-policies.ts";
import type { ConditionStatus } from "./condition-tree.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { findByName } from "./find.ts";
import { expectType } from "./unions.ts";

/** An evaluation as Dagster keeps it. */
export type EvaluationRecord = EvaluationRecordPartsFragment;

/** What a condition is on. Exactly one of the three is meant; a check by `asset:name`, or by its name with its asset's key. */
export interface ConditionOwnerGiven {
  asset_key?: string;
  check?: string;
  job?: string;
  location?: string;
}

/** What a condition is on, found. */
export interface ConditionOwner {
  /** As answers name it. */
  names: { asset_key?: string; check?: string; job?: string };
  /** In a sentence. */
  text: string;
  /** As Dagster's queries name it. */
  variables: {
    asset?: { path: string[] };
    check?: { assetKey: { path: string[] }; name: string };
    job?: { jobName: string };
  };
}

/**
 * What a condition is on.
 * @throws {OperationError} `invalid_arguments` unless one is given; `asset_not_found`, `asset_check_not_found`, `job_not_found`
 */
export async function findConditionOwner(dagster: Dagster, given: ConditionOwnerGiven): Promise<ConditionOwner> {
  const { asset_key: asset, check, job } = given;
  if (job !== undefined) {
    if (asset !== undefined || check !== undefined) throw oneOwner();
    await findByName(dagster, "job", { name: job, location: given.location });
    return { names: { job }, text: `The job ${job}`, variables: { job: { jobName: job } } };
  }
  if (check !== undefined) {
    // A check's name has no colon, an asset's key may.
    const colon = check.lastIndexOf(":");
    const of = asset ?? (colon > 0 ? check.slice(0, colon) : undefined);
    if (of === undefined) {
      throw new OperationError("invalid_arguments", "check: write it as asset/key:check_name, or give asset_key too.");
    }
    const name = check.startsWith(`${of}:`) ? check.slice(of.length + 1) : check;
    await findChecks(dagster, of, [name]);
    return {
      names: { asset_key: of, check: name },
      text: `The check ${name} of ${of}`,
      variables: { check: { assetKey: assetKeyInput(of), name } },
    };
  }
  if (asset === undefined) throw oneOwner();
  await findAssets(dagster, [asset]);
  return { names: { asset_key: asset }, text: asset, variables: { asset: assetKeyInput(asset) } };
}

function oneOwner(): OperationError {
  return new OperationError(
    "invalid_arguments",
    "Give one of asset_key, check and job: the thing that the condition is on.",
  );
}

/** The condition of what was found; undefined when it has none. */
export async function conditionOf(dagster: Dagster, { names }: ConditionOwner): Promise<AutomationPolicy | undefined> {
  if (names.job !== undefined) return (await readJobPolicies(dagster)).find(({ job }) => job === names.job);
  const policies = await readPolicies(dagster, [names.asset_key!]);
  return policies.find(({ asset, check }) => asset === names.asset_key && check === names.check);
}

/** The error for what has no condition. */
export function noCondition(owner: ConditionOwner): OperationError {
  const { asset_key: asset } = owner.names;
  return new OperationError(
    "no_automation_condition",
    `${owner.text} has no automation condition, so no evaluation of it is ever made.`,
    {
      next: [
        { tool: "list_automation_policies", why: "it lists what has a condition" },
        ...(asset === undefined || owner.names.check !== undefined
          ? []
          : [
              {
                tool: "get_asset",
                arguments: { asset_key: asset, include: ["automation"] },
                why: "it tells the schedules and sensors that materialize the asset",
              },
            ]),
      ],
    },
  );
}

/**
 * Evaluations, newest first. Dagster stores one only when its outcome differs from the one before, and for 30 days
 * (`EVALUATIONS_TTL_DAYS` of its asset daemon).
 *
 * @param before - an evaluation id: only older ones are given
 */
export async function readEvaluations(
  dagster: Dagster,
  { variables }: ConditionOwner,
  limit: number,
  before?: string,
): Promise<readonly EvaluationRecord[]> {
  const { assetConditionEvaluationRecordsOrError: answer } = await dagster.query(
    DeclarativeAutomationEvaluationsDocument,
    { ...variables, limit, cursor: before },
  );
  return expectType(answer, "AssetConditionEvaluationRecords").records;
}

/**
 * One evaluation.
 * @param id - its id, or `latest`
 * @throws {OperationError} `evaluation_not_found` with the ids there are; `no_automation_condition`
 */
export async function findEvaluation(dagster: Dagster, owner: ConditionOwner, id: string): Promise<EvaluationRecord> {
  // There is no way to ask for one by its id: it is the first one before the id that follows.
  const [record] = await readEvaluations(dagster, owner, 1, id === "latest" ? undefined : String(BigInt(id) + 1n));
  if (record !== undefined && (id === "latest" || String(record.evaluationId) === id)) return record;
  const newest = await readEvaluations(dagster, owner, 10);
  if (newest.length === 0) {
    if ((await conditionOf(dagster, owner)) === undefined) throw noCondition(owner);
    throw new OperationError(
      "evaluation_not_found",
      `${owner.text} has no evaluation yet, or none that is still kept.`,
      {
        next: [{ tool: "get_automation_status", why: "it tells whether a sensor that evaluates conditions runs" }],
      },
    );
  }
  throw new OperationError(
    "evaluation_not_found",
    `${owner.text} has no evaluation ${id}: Dagster keeps evaluations for 30 days, and stores one only when its outcome differs from the one before.`,
    {
      candidates: newest.map(({ evaluationId, timestamp }) => ({
        evaluation_id: String(evaluationId),
        time: new Date(timestamp * 1000).toISOString().replace(/\.\d+Z$/, "Z"),
      })),
      next: [
        {
          tool: "list_automation_evaluations",
          arguments: owner.names,
          why: "it lists the evaluations there are",
        },
      ],
    },
  );
}

const partitionStatuses: Readonly<Record<string, ConditionStatus>> = {
  TRUE: "true",
  FALSE: "false",
  SKIPPED: "skipped",
};

/**
 * How the nodes of an asset's evaluation turned out for one partition, in the order of the record's nodes; undefined for nodes
 * that are the same for all partitions. The evaluation is known to exist: of one that does not, Dagster tells another.
 */
export async function readPartitionStatuses(
  dagster: Dagster,
  asset: string,
  record: EvaluationRecord,
  partition: string,
): Promise<(ConditionStatus | undefined)[]> {
  const { assetConditionEvaluationForPartition: answer } = await dagster.query(DeclarativeAutomationPartitionDocument, {
    asset: assetKeyInput(asset),
    evaluation: String(record.evaluationId),
    partition,
  });
  if (!answer) {
    throw new OperationError(
      "unsupported_by_server",
      "The connected Dagster tells nothing of single partitions of this evaluation.",
    );
  }
  return answer.evaluationNodes.map((node, index) =>
    node.__typename === "SpecificPartitionAssetConditionEvaluationNode" && record.evaluationNodes[index]?.isPartitioned
      ? partitionStatuses[node.status]
      : undefined,
  );
}
