import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { AlertsSendTestDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { document } from "../params.ts";
import { documentNotifies, readGivenPolicy, refusedDocument } from "./policy-document.ts";
import { tellable } from "./policy-secrets.ts";

export const sendTestNotification = defineTool({
  name: "send_test_notification",
  toolset: "alerts",
  access: "write",
  plusOnly: true,
  permission: "edit_alert_policies",
  title: "Send test notification",
  description: "Send a sample notification to the channel of an alert policy's document, saved or not. People get it.",
  input: z.strictObject({ document }),
  output: z.strictObject({
    policy: z.string(),
    sent: z.boolean(),
    message: z.string(),
    notification_service: z.unknown(),
    response: z.string().optional(),
  }),
  async preview({ document: given }, dagster) {
    const policy = await readGivenPolicy(dagster, given);
    return { would: { send_sample_of: policy.name, notification_service: documentNotifies(policy) } };
  },
  async handler({ document: given }, dagster) {
    const policy = await readGivenPolicy(dagster, given);
    const { sendSampleNotification: outcome } = await dagster.mutate(AlertsSendTestDocument, {
      document: policy.document,
    });
    if (isType(outcome, "InvalidAlertPolicyError")) throw refusedDocument(outcome, policy.secrets);
    if (isType(outcome, "SendSampleNotificationFailure")) {
      const response = responseOf(outcome);
      throw new OperationError(
        "refused_by_dagster",
        `The sample could not be delivered${response === undefined ? "" : ` (the webhook answered ${response})`}: ${tellable(outcome.message, policy.secrets)}`,
      );
    }
    const success = expectType(outcome, "SendSampleNotificationSuccess");
    return {
      policy: policy.name,
      sent: true,
      message: tellable(success.message, policy.secrets),
      notification_service: documentNotifies(policy),
      response: responseOf(success),
    };
  },
});

interface Delivered {
  webhookResult?: { response?: { statusCode: number; statusText: string } | null } | null;
}

/** What a webhook answered; other channels tell nothing of the kind. */
function responseOf({ webhookResult }: Delivered): string | undefined {
  const response = webhookResult?.response;
  return response ? `${response.statusCode} ${response.statusText}`.trim() : undefined;
}
