import { z } from "zod";
import { pickPolicy, readAlertPolicies } from "../../dagster/alert-policies.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { expectType } from "../../dagster/unions.ts";
import { AlertsDeleteDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { policyDetails } from "./policy-answer.ts";

export const deleteAlertPolicy = defineTool({
  name: "delete_alert_policy",
  toolset: "alerts",
  access: "destroy",
  plusOnly: true,
  permission: "edit_alert_policies",
  title: "Delete alert policy",
  description: "Delete an alert policy: it notifies nobody any more.",
  input: z.strictObject({ policy: shortText }),
  output: z.strictObject({ policy: z.string(), id: z.string(), deleted: z.boolean() }),
  async preview({ policy: given }, dagster) {
    const { policy, id: _, ...details } = policyDetails(await found(dagster, given), Date.now());
    return { would: { delete_alert_policy: policy, ...details } };
  },
  async handler({ policy: given }, dagster) {
    const { id, name } = await found(dagster, given);
    const { deleteAlertPolicy: outcome } = await dagster.mutate(AlertsDeleteDocument, { name });
    return { policy: expectType(outcome, "DeleteAlertPolicySuccess").alertPolicyName, id, deleted: true };
  },
});

async function found(dagster: Dagster, given: string) {
  return pickPolicy(await readAlertPolicies(dagster), given);
}
