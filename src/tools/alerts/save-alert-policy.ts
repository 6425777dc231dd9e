import { z } from "zod";
import { pickPolicy, readAlertPolicies } from "../../dagster/alert-policies.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { AlertsSaveDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { document } from "../params.ts";
import { policyDetailShape, policyDetails, policyShape } from "./policy-answer.ts";
import { documentText, policyChanges, readGivenPolicy, refusedDocument } from "./policy-document.ts";

export const saveAlertPolicy = defineTool({
  name: "save_alert_policy",
  toolset: "alerts",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_alert_policies",
  title: "Save alert policy",
  description:
    "Create or change an alert policy from its whole document (see get_alert_policy). [masked] keeps a secret.",
  input: z.strictObject({ document }),
  output: z.strictObject({
    ...policyShape,
    ...policyDetailShape,
    created: z.boolean().optional(),
    unchanged: z.boolean().optional(),
    changed: z.array(z.string()).optional(),
  }),
  async preview({ document: given }, dagster) {
    const policy = await readGivenPolicy(dagster, given);
    const changes = policyChanges(policy);
    // Of secrets, what is shown does not tell whether they are still those that were there when it was confirmed.
    const basis = { live: policy.live, document: policy.document };
    if (changes === undefined) {
      return { would: { create_alert_policy: policy.name, document: await documentText(policy.document) }, basis };
    }
    const change = changes.length > 0 ? { changes } : { unchanged: true };
    return { would: { change_alert_policy: policy.name, ...change }, basis };
  },
  async handler({ document: given }, dagster) {
    const policy = await readGivenPolicy(dagster, given);
    const changes = policyChanges(policy);
    if (changes?.length === 0) {
      const live = pickPolicy(await readAlertPolicies(dagster), policy.name);
      return { ...policyDetails(live, Date.now()), unchanged: true };
    }
    const { createOrUpdateAlertPolicyFromDocument: outcome } = await dagster.mutate(AlertsSaveDocument, {
      document: policy.document,
    });
    if (isType(outcome, "InvalidAlertPolicyError")) throw refusedDocument(outcome, policy.secrets);
    return {
      ...policyDetails(expectType(outcome, "AlertPolicy"), Date.now()),
      created: changes === undefined ? true : undefined,
      changed: changes?.map(({ path }) => path),
    };
  },
});
