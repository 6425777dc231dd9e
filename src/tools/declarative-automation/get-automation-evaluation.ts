import { z } from "zod";
import {
  type ConditionOwner,
  findConditionOwner,
  findEvaluation,
  readPartitionStatuses,
} from "../../dagster/automation-evaluations.ts";
import { conditionTree } from "../../dagster/condition-tree.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { choosePartition, readAssetPartitions } from "../../dagster/partitions.ts";
import { defineTool } from "../define.ts";
import { partitionKey } from "../params.ts";
import {
  evaluationId,
  evaluationLine,
  evaluationShape,
  nodeAnswer,
  ownerInput,
  ownerShape,
  toldNode,
} from "./evaluation-answer.ts";

export const getAutomationEvaluation = defineTool({
  name: "get_automation_evaluation",
  toolset: "declarative_automation",
  access: "read",
  title: "Get automation evaluation",
  description:
    "One evaluation of an automation condition as a tree: each part true, false or skipped, with true and candidate counts, and why it did or did not request anything. For one partition with partition.",
  input: z.strictObject({
    ...ownerInput,
    evaluation_id: evaluationId.describe("or latest"),
    partition: partitionKey.optional(),
    include_skipped: z.boolean().default(false).describe("unfold skipped parts"),
  }),
  output: z.strictObject({
    ...ownerShape,
    ...evaluationShape,
    partition: z.string().optional(),
    partition_requested: z.boolean().optional(),
    tree: toldNode.optional(),
  }),
  async handler(input, dagster) {
    const owner = await findConditionOwner(dagster, input);
    const record = await findEvaluation(dagster, owner, input.evaluation_id);
    const fold = !input.include_skipped;
    if (input.partition === undefined) {
      const tree = conditionTree(record.evaluationNodes);
      return {
        ...owner.names,
        ...evaluationLine(record, tree),
        tree: tree && nodeAnswer(tree, { counts: true, fold }),
      };
    }
    const partition = await partitionOf(dagster, owner, input.partition);
    const statuses = await readPartitionStatuses(dagster, owner.names.asset_key!, record, partition);
    const tree = conditionTree(record.evaluationNodes, statuses);
    return {
      ...owner.names,
      ...evaluationLine(record, tree),
      partition,
      partition_requested: tree?.status === "true",
      tree: tree && nodeAnswer(tree, { counts: false, fold }),
    };
  },
});

async function partitionOf(dagster: Dagster, { names }: ConditionOwner, given: z.output<typeof partitionKey>) {
  if (names.check !== undefined || names.job !== undefined) {
    throw new OperationError("invalid_arguments", "partition: Dagster tells single partitions of assets alone.");
  }
  return choosePartition(await readAssetPartitions(dagster, names.asset_key!), given);
}
