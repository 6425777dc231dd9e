import { z } from "zod";
import { findConditionOwner, findEvaluation } from "../../dagster/automation-evaluations.ts";
import { conditionTree, nodeWithId } from "../../dagster/condition-tree.ts";
import { OperationError } from "../../dagster/errors.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { DeclarativeAutomationTruePartitionsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText } from "../params.ts";
import { evaluationId, ownerInput, ownerShape } from "./evaluation-answer.ts";

export const listAutomationEvaluationPartitions = defineTool({
  name: "list_automation_evaluation_partitions",
  toolset: "declarative_automation",
  access: "read",
  title: "List partitions of an evaluation",
  description:
    "The partitions for which a part of an automation condition was true in an evaluation. node_id is one of get_automation_evaluation; 1 is the whole, whose partitions were requested.",
  input: z.strictObject({
    asset_key: ownerInput.asset_key,
    job: ownerInput.job,
    location: ownerInput.location,
    evaluation_id: evaluationId,
    node_id: shortText.default("1"),
    limit: limit(200, 2000),
    cursor,
  }),
  output: z.strictObject({
    asset_key: ownerShape.asset_key,
    job: ownerShape.job,
    evaluation_id: z.string(),
    node_id: z.string(),
    label: z.string(),
    partitions: z.array(z.string()),
    returned: z.number(),
    total: z.number(),
    candidates: z.union([z.number(), z.literal("all")]),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const owner = await findConditionOwner(dagster, input);
    const record = await findEvaluation(dagster, owner, input.evaluation_id);
    const tree = conditionTree(record.evaluationNodes);
    const node = tree && nodeWithId(tree, input.node_id);
    const evaluation_id = String(record.evaluationId);
    if (node === undefined) {
      throw new OperationError(
        "not_found",
        `Evaluation ${evaluation_id} has no node ${JSON.stringify(input.node_id.slice(0, 80))}.`,
        {
          next: [
            {
              tool: "get_automation_evaluation",
              arguments: { ...owner.names, evaluation_id, include_skipped: true },
              why: "its tree tells the node_id of each part",
            },
          ],
        },
      );
    }
    if (!node.partitioned) {
      throw new OperationError(
        "partitions_definition_not_found",
        `${node.label} has no partitions in this evaluation: as a whole it was ${node.status}.`,
      );
    }
    const { truePartitionsForAutomationConditionEvaluationNode: partitions } = await dagster.query(
      DeclarativeAutomationTruePartitionsDocument,
      { asset: owner.variables.asset, job: owner.variables.job, evaluation: evaluation_id, node: node.uniqueId },
    );
    const page = pageOfSorted(
      "partitions",
      [...partitions].sort(),
      (key) => key,
      (key) => key,
      input,
    );
    const answer = Object.assign(page, {
      ...owner.names,
      evaluation_id,
      node_id: node.id,
      label: node.label,
      candidates: node.candidates ?? ("all" as const),
    });
    if (partitions.length > 0) return answer;
    return {
      ...answer,
      hint:
        node.status === "skipped"
          ? "It was skipped: parts before it had ruled out every partition."
          : "It was true for no partition.",
    };
  },
});
