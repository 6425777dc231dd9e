import { type DemoContext, type DemoPart, pageOf, refusal } from "../part.ts";
import { concernsAsset, concernsJob, concernsLocation, concernsTicks } from "./concerned.ts";
import { type DemoNotification, makeNotifications } from "./notifications.ts";
import { type DemoPolicy, type DemoPolicyDocument, makePolicies, policyId } from "./policies.ts";
import { policyFields } from "./policy-fields.ts";
import { policyErrors } from "./policy-rules.ts";
import { policiesSchema } from "./policy-schema.ts";

/** How long the notifications about a run are kept, in seconds. */
const keptFor = 4 * 24 * 3600;

/** The channels of the company's Slack that its Dagster may post to. */
const slackChannels = ["#data-alerts", "#data-staging", "#finance", "#general", "#incidents", "#ml"];

function policiesOf({ world, deployment }: DemoContext): DemoPolicy[] {
  return world.state(makePolicies).get(deployment.id)!;
}

function notificationsOf({ world, deployment }: DemoContext): DemoNotification[] {
  return world.state(makeNotifications).get(deployment.id)!;
}

function fieldsOf(context: DemoContext, concerned: (document: DemoPolicyDocument) => boolean): object[] {
  return policiesOf(context)
    .filter(({ document }) => concerned(document))
    .map(policyFields);
}

interface OfRepository {
  repositoryLocationName: string;
}

/** Alert policies, what they sent, and whereto. */
export const alertsPart: DemoPart = {
  query: {
    alertPolicies: (_args, context) => policiesOf(context).map(policyFields),
    alertPoliciesForAsset: ({ assetKey }: { assetKey: { path: string[] } }, context) =>
      fieldsOf(context, (document) => concernsAsset(document, assetKey.path.join("/"), context.deployment)),
    alertPoliciesForJob: ({ jobName, repositoryLocationName }: OfRepository & { jobName: string }, context) =>
      fieldsOf(context, (document) => concernsJob(document, jobName, repositoryLocationName)),
    alertPoliciesForSchedule: (
      { scheduleName, repositoryLocationName }: OfRepository & { scheduleName: string },
      context,
    ) => fieldsOf(context, (document) => concernsTicks(document, "SCHEDULE", scheduleName, repositoryLocationName)),
    alertPoliciesForSensor: ({ sensorName, repositoryLocationName }: OfRepository & { sensorName: string }, context) =>
      fieldsOf(context, (document) => concernsTicks(document, "SENSOR", sensorName, repositoryLocationName)),
    alertPoliciesForCodeLocation: ({ codeLocationName }: { codeLocationName: string }, context) =>
      fieldsOf(context, (document) => concernsLocation(document, codeLocationName)),
    alertPoliciesAsDocumentOrError: (_args, context) =>
      refusal(context, "EDITOR") ?? {
        __typename: "AlertPoliciesAsDocument",
        document: { alert_policies: policiesOf(context).map(({ document }) => document) },
      },
    alertPoliciesSchema: () => policiesSchema,
    alertPolicyNotifications: (
      { alertPolicyId, limit, cursor }: { alertPolicyId: string; limit: number; cursor?: string | null },
      context,
    ) => {
      const all = notificationsOf(context).filter((notification) => notification.alertPolicyId === alertPolicyId);
      const { items, nextCursor } = pageOf(all, cursor, limit, ({ id }) => id);
      return { results: items, cursor: nextCursor, hasMore: nextCursor !== null };
    },
    runNotificationsOrError: ({ runId, limit }: { runId: string; limit?: number | null }, context) => {
      const all = notificationsOf(context).filter((notification) => notification.runId === runId);
      if (all.some(({ sendTimestamp }) => sendTimestamp < context.now / 1000 - keptFor)) {
        return {
          __typename: "RunNotificationsExpiredError",
          message: "Notifications for this run have expired.",
        };
      }
      const ids = new Set(all.map(({ alertPolicyId }) => alertPolicyId));
      return {
        __typename: "RunNotifications",
        notifications: all.slice(0, limit ?? undefined),
        alertPolicies: policiesOf(context)
          .filter(({ id }) => ids.has(id))
          .map(policyFields),
      };
    },
    availableSlackChannels: () => ({ __typename: "SlackChannels", channels: slackChannels }),
  },
  mutation: {
    createOrUpdateAlertPolicyFromDocument: ({ document }: { document: DemoPolicyDocument }, context) => {
      const refused = refusal(context, "EDITOR") ?? invalid(document);
      if (refused !== undefined) return refused;
      const policies = policiesOf(context);
      let policy = policies.find((candidate) => candidate.document.name === document.name);
      if (policy === undefined) {
        policy = { id: policyId(context.deployment, document.name), document, mutedUntil: null };
        policies.push(policy);
      }
      policy.document = document;
      return policyFields(policy);
    },
    deleteAlertPolicy: ({ alertPolicyName }: { alertPolicyName: string }, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const policies = policiesOf(context);
      const index = policies.findIndex(({ document }) => document.name === alertPolicyName);
      if (index < 0) return failure(`No alert policy named ${alertPolicyName} exists.`);
      policies.splice(index, 1);
      return { __typename: "DeleteAlertPolicySuccess", alertPolicyName };
    },
    setAlertPolicyMuteUntil: (
      { alertPolicyId, muteForSeconds }: { alertPolicyId: string; muteForSeconds?: number | null },
      context,
    ) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const policy = policiesOf(context).find(({ id }) => id === alertPolicyId);
      if (policy === undefined) return failure(`No alert policy with id ${alertPolicyId} exists.`);
      policy.mutedUntil = typeof muteForSeconds === "number" ? context.now / 1000 + muteForSeconds : null;
      return policyFields(policy);
    },
    sendSampleNotification: ({ document }: { document: DemoPolicyDocument }, context) =>
      refusal(context, "EDITOR") ?? invalid(document) ?? sample(document),
  },
};

function invalid(document: DemoPolicyDocument): object | undefined {
  const errors = policyErrors(document);
  return errors.length === 0
    ? undefined
    : { __typename: "InvalidAlertPolicyError", message: `Invalid alert policy ${document.name}.`, errors };
}

function failure(message: string): object {
  return { __typename: "PythonError", message, className: "DagsterInvariantViolationError", stack: [], errorChain: [] };
}

/** A sample of what a policy would send. Slack knows its channels, and of the webhooks that of Teams was removed. */
function sample({ notification_service: service }: DemoPolicyDocument): object {
  const { slack, microsoft_teams: teams, webhook } = service;
  const channel = slack?.slack_channel_name as string | undefined;
  if (channel !== undefined && !slackChannels.includes(channel)) {
    return { __typename: "SendSampleNotificationFailure", message: `Slack: channel_not_found (${channel})` };
  }
  if (teams !== undefined) {
    return {
      __typename: "SendSampleNotificationFailure",
      message: `POST ${String(teams.webhook_url)} failed`,
      webhookResult: { response: { statusCode: 410, statusText: "Gone" } },
    };
  }
  return {
    __typename: "SendSampleNotificationSuccess",
    message: "Sample notification sent.",
    webhookResult: webhook === undefined ? null : { response: { statusCode: 200, statusText: "OK" } },
  };
}
