import { z } from "zod";
import {
  type PolicyDocument,
  pickPolicy,
  readAlertPolicies,
  readPolicyDocuments,
} from "../../dagster/alert-policies.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { policyDetailShape, policyDetails, policyShape } from "./policy-answer.ts";
import { documentText } from "./policy-document.ts";

export const getAlertPolicy = defineTool({
  name: "get_alert_policy",
  toolset: "alerts",
  access: "read",
  plusOnly: true,
  title: "Alert policy",
  description: "One alert policy by name or id, and its document, which save_alert_policy takes.",
  input: z.strictObject({ policy: shortText }),
  output: z.strictObject({
    ...policyShape,
    ...policyDetailShape,
    document: z.string().optional(),
  }),
  async handler({ policy: given }, dagster) {
    const [policies, documents] = await Promise.all([readAlertPolicies(dagster), documentsIfAllowed(dagster)]);
    const policy = pickPolicy(policies, given);
    const document = documents.get(policy.name);
    return {
      ...policyDetails(policy, Date.now()),
      document: document === undefined ? undefined : await documentText(document),
    };
  },
});

/** The documents, or none with a note: who may see a policy may not see its document. */
async function documentsIfAllowed(dagster: Dagster): Promise<ReadonlyMap<string, PolicyDocument>> {
  try {
    return await readPolicyDocuments(dagster);
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    dagster.note(`The policy's document is left out: ${error.message}`);
    return new Map();
  }
}
