import { z } from "zod";
import { conditionOf, findConditionOwner, noCondition, readEvaluations } from "../../dagster/automation-evaluations.ts";
import type { AutomationPolicy } from "../../dagster/automation-policies.ts";
import { readAutomationSwitch } from "../../dagster/automation-sensors.ts";
import { conditionTree } from "../../dagster/condition-tree.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { NextCall } from "../../dagster/errors.ts";
import { shorten } from "../../output/sanitize.ts";
import { nextCalls } from "../assets/asset-shapes.ts";
import { defineTool } from "../define.ts";
import { evaluationLine, evaluationShape, nodeAnswer, ownerInput, ownerShape, toldNode } from "./evaluation-answer.ts";
import { sensorShape, sensorsAnswer } from "./policy-answer.ts";

export const getAutomationPolicy = defineTool({
  name: "get_automation_policy",
  toolset: "declarative_automation",
  access: "read",
  title: "Get automation policy",
  description:
    "The automation condition of an asset, check or job: its expression, the sensor that evaluates it, and the newest evaluation as a tree with what held it back.",
  input: z.strictObject(ownerInput),
  output: z.strictObject({
    ...ownerShape,
    condition: z.string(),
    expression: z.string().optional(),
    rules: z.array(z.string()).optional(),
    evaluated_by: z.array(sensorShape).optional(),
    newest_evaluation: z.strictObject({ ...evaluationShape, tree: toldNode.optional() }).optional(),
    hint: z.string().optional(),
    next: nextCalls,
  }),
  async handler(input, dagster) {
    const owner = await findConditionOwner(dagster, input);
    const [policy, [newest]] = await Promise.all([conditionOf(dagster, owner), readEvaluations(dagster, owner, 1)]);
    if (policy === undefined) throw noCondition(owner);
    const tree = newest === undefined ? undefined : conditionTree(newest.evaluationNodes);
    return {
      ...owner.names,
      condition: shorten(policy.condition, 1000),
      expression: policy.expression && shorten(policy.expression, 2000),
      rules: policy.rules,
      evaluated_by: sensorsAnswer(policy),
      newest_evaluation:
        newest === undefined
          ? undefined
          : {
              ...evaluationLine(newest, tree),
              tree: tree && nodeAnswer(tree, { counts: tree.partitioned, fold: true }),
            },
      ...(await whyIdle(dagster, policy, newest !== undefined)),
    };
  },
});

/** What keeps the condition from being evaluated, or that its outcome has not changed since. */
async function whyIdle(
  dagster: Dagster,
  policy: AutomationPolicy,
  evaluated: boolean,
): Promise<{ hint?: string; next?: NextCall[] }> {
  const { usesSensors, paused } = await readAutomationSwitch(dagster);
  if (!usesSensors) {
    if (!paused) return {};
    return {
      hint: "Automation is paused, so nothing evaluates this condition.",
      next: [
        { tool: "set_automation_paused", arguments: { paused: false }, why: "it has the daemon evaluate conditions" },
      ],
    };
  }
  // Of checks and jobs, Dagster does not tell which sensor looks after them.
  if (policy.job !== undefined || policy.check !== undefined) return {};
  if (policy.sensors.length === 0) {
    return { hint: "No sensor targets it, so nothing evaluates this condition." };
  }
  const stopped = policy.sensors.filter(({ running }) => !running);
  if (stopped.length === policy.sensors.length) {
    return {
      hint: `Its sensor is stopped, so nothing evaluates this condition${evaluated ? " any more" : ""}.`,
      next: stopped.slice(0, 3).map(({ sensor, location }) => ({
        tool: "start_sensor",
        arguments: { sensor, location },
        why: "it evaluates the conditions of its assets, and requests what they call for",
      })),
    };
  }
  return evaluated ? {} : { hint: "Its sensor runs and has not evaluated it yet." };
}
