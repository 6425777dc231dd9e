import { z } from "zod";
import { conditionOf, findConditionOwner, noCondition, readEvaluations } from "../../dagster/automation-evaluations.ts";
import { OperationError } from "../../dagster/errors.ts";
import { asPage } from "../../output/limit.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { evaluationLine, evaluationShape, ownerInput, ownerShape } from "./evaluation-answer.ts";

export const listAutomationEvaluations = defineTool({
  name: "list_automation_evaluations",
  toolset: "declarative_automation",
  access: "read",
  title: "List automation evaluations",
  description:
    "Evaluations of the automation condition of an asset, check or job, newest first: how much each requested, and why or why not. Dagster stores one only when its outcome differs from the one before.",
  input: z.strictObject({ ...ownerInput, limit: limit(10, 100), cursor }),
  output: z.strictObject({
    ...ownerShape,
    evaluations: z.array(z.strictObject(evaluationShape)),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    if (input.cursor !== undefined && !/^\d{1,18}$/.test(input.cursor)) {
      throw new OperationError(
        "invalid_arguments",
        "cursor: this is not a next_cursor of this tool; leave it out to start at the newest.",
      );
    }
    const owner = await findConditionOwner(dagster, input);
    const records = await readEvaluations(dagster, owner, input.limit + 1, input.cursor);
    const page = records.slice(0, input.limit);
    const cursors = page.map(({ evaluationId }) => String(evaluationId));
    const answer = {
      ...owner.names,
      evaluations: page.map((record) => evaluationLine(record)),
      returned: page.length,
      ...(records.length > page.length ? { next_cursor: cursors.at(-1) } : {}),
    };
    if (page.length > 0) return asPage(answer, "evaluations", cursors);
    if (input.cursor !== undefined) return { ...answer, hint: "There are no older evaluations." };
    if ((await conditionOf(dagster, owner)) === undefined) throw noCondition(owner);
    return {
      ...answer,
      hint: "It has a condition, which was not evaluated yet, or not within the 30 days that Dagster keeps evaluations. get_automation_policy tells whether its sensor runs.",
    };
  },
});
