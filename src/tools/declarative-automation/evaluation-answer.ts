import { z } from "zod";
import type { EvaluationRecord } from "../../dagster/automation-evaluations.ts";
import { type ConditionReason, conditionReasons } from "../../dagster/condition-reasons.ts";
import { type ConditionNode, type ConditionStatus, conditionTree, nodeCount } from "../../dagster/condition-tree.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { assetKey, location, shortText } from "../params.ts";

/** How the thing that a condition is on is given: one of the three. */
export const ownerInput = {
  asset_key: assetKey.optional(),
  check: shortText.optional().describe("asset/key:check_name, or the name with asset_key"),
  job: shortText.optional(),
  location,
};

/** How an answer names it. */
export const ownerShape = {
  asset_key: z.string().optional(),
  check: z.string().optional(),
  job: z.string().optional(),
};

/** An evaluation's id; `latest` is the newest one. */
export const evaluationId = z
  .union([
    z.number().int().min(0).transform(String),
    shortText.regex(/^(\d{1,18}|latest)$/, "an evaluation id, or latest"),
  ])
  .meta({ jsonSchema: { type: "string" } });

/** The answer's form of a part of a condition, with the parts inside it. */
export interface ToldNode {
  node_id: string;
  label: string;
  operator?: string;
  status: ConditionStatus;
  true?: number;
  candidates?: number | "all";
  about?: string;
  triggered?: string;
  reset?: string;
  /** How many parts of it were skipped with it and are left out. */
  folded?: number;
  parts?: ToldNode[];
}

export const toldNode: z.ZodType<ToldNode, ToldNode> = z.strictObject({
  node_id: z.string(),
  label: z.string(),
  operator: z.string().optional(),
  status: z.enum(["true", "false", "skipped"]),
  true: z.number().optional(),
  candidates: z.union([z.number(), z.literal("all")]).optional(),
  about: z.string().optional().describe("the upstream asset it is about"),
  triggered: z.string().optional(),
  reset: z.string().optional(),
  folded: z.number().optional(),
  get parts() {
    return z.array(toldNode).optional();
  },
});

const toldReasons = z.array(z.strictObject({ node_id: z.string(), reason: z.string() })).optional();

/** What every answer about an evaluation says of it. */
export const evaluationShape = {
  evaluation_id: z.string(),
  time: z.string(),
  requested: z.number().describe("how many materializations, checks or runs it asked for"),
  run_ids: z.array(z.string()).optional(),
  why: toldReasons,
};

/** The most run ids that are named. */
const namedRuns = 20;

/** An evaluation without its tree. */
export function evaluationLine(record: EvaluationRecord, tree = conditionTree(record.evaluationNodes)) {
  return {
    evaluation_id: String(record.evaluationId),
    time: isoFromSeconds(record.timestamp) ?? String(record.timestamp),
    requested: record.numRequested ?? 0,
    run_ids: unlessEmpty(record.runIds.slice(0, namedRuns)),
    why: tree === undefined ? undefined : unlessEmpty<ConditionReason>(conditionReasons(tree)),
  };
}

/**
 * A part of a condition and the parts inside it.
 *
 * @param partitioned - whether counts say more than the status does
 * @param fold - leave out what is inside skipped parts: all of it was skipped as well
 */
export function nodeAnswer(node: ConditionNode, options: { counts: boolean; fold: boolean }): ToldNode {
  const folded = options.fold && node.status === "skipped" ? nodeCount(node) - 1 : 0;
  return {
    node_id: node.id,
    label: node.label,
    operator: node.operator,
    status: node.status,
    ...(options.counts ? { true: node.trueCount, candidates: node.candidates ?? "all" } : {}),
    about: node.about,
    triggered: node.triggered,
    reset: node.reset,
    folded: folded || undefined,
    parts: folded > 0 ? undefined : unlessEmpty(node.children.map((child) => nodeAnswer(child, options))),
  };
}
