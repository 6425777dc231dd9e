import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten, squeeze } from "../../output/sanitize.ts";
import { isoFromSeconds } from "../../output/time.ts";
import type { AlertNotificationPartsFragment, AlertsRunNotificationsQuery } from "../../queries/generated/graphql.ts";
import { tellable } from "./policy-secrets.ts";

type RunNotification = Extract<
  AlertsRunNotificationsQuery["runNotificationsOrError"],
  { __typename: "RunNotifications" }
>["notifications"][number];

/** A notification of any kind. */
export type Notification = AlertNotificationPartsFragment | RunNotification;

/** The longest error that is told of a notification. */
const errorLimit = 500;

/** What an answer tells of a notification: when it went out, whether it did, and what about. */
export const notificationShape = z.strictObject({
  sent: z.string().optional(),
  status: z.string().optional(),
  policy: z.string().optional(),
  about: z.string(),
  event_type: z.string().optional(),
  job: z.string().optional(),
  location: z.string().optional(),
  run_id: z.string().optional(),
  assets: z
    .array(z.strictObject({ asset: z.string(), event_type: z.string().optional(), value: z.number().optional() }))
    .optional(),
  ticks: z.array(z.strictObject({ name: z.string(), location: z.string(), event_type: z.string() })).optional(),
  metric: z.string().optional(),
  value: z.number().optional(),
  failure: z.string().optional(),
  error: z.string().optional(),
});

const statuses: Readonly<Record<string, string>> = { SUCCESS: "sent", FAILURE: "failed", MUTED: "muted" };

/**
 * A notification in plain words; of a type that is newer than this table, the type's name and no more.
 *
 * @param nameOf - the name of a policy by its id, where the answer should tell it
 */
export function notificationAnswer(
  notification: Notification,
  nameOf: (policyId: string) => string | undefined = () => undefined,
): z.output<typeof notificationShape> {
  if (!("sendTimestamp" in notification)) {
    return { about: (notification as { __typename?: string }).__typename ?? "unknown" };
  }
  const { alertPolicyId, status, sendTimestamp, errorMessage } = notification;
  return {
    sent: isoFromSeconds(sendTimestamp),
    status: statuses[status] ?? status.toLowerCase(),
    policy: alertPolicyId ? nameOf(alertPolicyId) : undefined,
    ...subjectOf(notification),
    error: errorMessage ? told(errorMessage) : undefined,
  };
}

function subjectOf(notification: Extract<Notification, { sendTimestamp: number }>) {
  switch (notification.__typename) {
    case "JobRunAlertNotification":
      return {
        about: "run",
        event_type: notification.eventType,
        job: notification.jobName,
        location: notification.codeLocationName,
        run_id: notification.runId ?? undefined,
      };
    case "AssetAlertNotification":
      return {
        about: "assets",
        assets: unlessEmpty(
          notification.assetsEvents.map(({ assetKey, eventType }) => ({
            asset: assetKeyText(assetKey.path),
            event_type: eventType,
          })),
        ),
        run_id: notification.runId ?? undefined,
      };
    case "TickAlertNotification":
      return {
        about: "ticks",
        ticks: unlessEmpty(
          notification.instigatorEvents.map(({ instigatorName, codeLocationName, eventType }) => ({
            name: instigatorName,
            location: codeLocationName,
            event_type: eventType,
          })),
        ),
      };
    case "AgentAlertNotification":
      return { about: "agent" };
    case "CodeLocationAlertNotification":
      return {
        about: "code location",
        location: notification.codeLocationName,
        failure: notification.failureMessage ? told(notification.failureMessage) : undefined,
      };
    case "InsightsAlertNotification":
      return { about: "metric", metric: notification.metricName, value: notification.computedValue };
    case "MetricsAlertNotification":
      return {
        about: "metric",
        metric: notification.metricName,
        assets: unlessEmpty(
          notification.computedValues.flatMap((value) =>
            // A newer Dagster+ may compute values of other things than assets.
            "assetKey" in value ? [{ asset: assetKeyText(value.assetKey.path), value: value.computedValue }] : [],
          ),
        ),
      };
  }
}

function told(message: string): string {
  return shorten(tellable(squeeze(message)), errorLimit);
}
