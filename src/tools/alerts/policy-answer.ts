import { z } from "zod";
import { unlessEmpty } from "../../output/clean.ts";
import { isoFromSeconds } from "../../output/time.ts";
import type { AlertNotifierPartsFragment, AlertPolicyPartsFragment } from "../../queries/generated/graphql.ts";
import { targetWords } from "./target-words.ts";

/** Whom or what a policy notifies. URLs and keys of integrations are never told. */
export const notifier = z.strictObject({
  type: z.string(),
  channel: z.string().optional(),
  workspace: z.string().optional(),
  emails: z.array(z.string()).optional(),
  default_emails: z.array(z.string()).optional(),
});

/** What an answer tells of a policy. */
export const policyShape = {
  policy: z.string(),
  id: z.string(),
  enabled: z.boolean(),
  muted_until: z.string().optional(),
  event_types: z.array(z.string()),
  targets: z.array(z.string()),
  notifies: notifier,
};

/** The parts of a policy's answer that a list leaves out. */
export const policyDetailShape = {
  description: z.string().optional(),
  tags: z.record(z.string(), z.string()).optional(),
  options: z
    .strictObject({
      after_consecutive_failures: z.number().optional(),
      again_every_minutes: z.number().optional(),
      with_description: z.boolean().optional(),
      table_schema_changes: z.array(z.string()).optional(),
    })
    .optional(),
};

/** The kinds of channels, by the type of Dagster+ that stands for each. */
const notifierTypes = {
  EmailAlertPolicyNotification: "email",
  EmailOwnersAlertPolicyNotification: "email_owners",
  SlackAlertPolicyNotification: "slack",
  MicrosoftTeamsAlertPolicyNotification: "microsoft_teams",
  PagerdutyAlertPolicyNotification: "pagerduty",
  WebhookAlertPolicyNotification: "webhook",
} as const;

/** A kind of channel, in the words of the documents of policies. */
export type NotifierType = (typeof notifierTypes)[keyof typeof notifierTypes];

/** Every kind of channel that this server knows. */
export const knownNotifiers = Object.values(notifierTypes) as readonly NotifierType[];

/** Whom a policy notifies; of a type that is newer than this table, the type's name. */
export function notifierAnswer(service: AlertNotifierPartsFragment): z.output<typeof notifier> {
  switch (service.__typename) {
    case "EmailAlertPolicyNotification":
      return { type: "email", emails: service.emailAddresses };
    case "EmailOwnersAlertPolicyNotification":
      // Older servers do not tell the addresses.
      return { type: "email_owners", default_emails: unlessEmpty(service.defaultEmailAddresses) };
    case "SlackAlertPolicyNotification":
      return { type: "slack", channel: service.slackChannelName, workspace: service.slackWorkspaceName };
    default: {
      const type = service.__typename ?? "unknown";
      return { type: (notifierTypes as Record<string, string>)[type] ?? type };
    }
  }
}

/** How many targets of a policy a list tells. */
const listedTargets = 3;

/** A policy in a list. */
export function policyAnswer(policy: AlertPolicyPartsFragment, now: number) {
  const targets = allTargets(policy);
  const more = targets.length - listedTargets;
  return {
    ...head(policy, now),
    targets: more > 0 ? [...targets.slice(0, listedTargets), `and ${more} more`] : targets,
    notifies: notifierAnswer(policy.notificationService),
  };
}

/** A policy by itself, with all of its targets and options. */
export function policyDetails(policy: AlertPolicyPartsFragment, now: number) {
  const { description, tags, policyOptions: options } = policy;
  return {
    ...head(policy, now),
    description: description || undefined,
    targets: allTargets(policy),
    notifies: notifierAnswer(policy.notificationService),
    tags: tags?.length ? Object.fromEntries(tags.map(({ key, value }) => [key, value ?? ""])) : undefined,
    // An older server has no options.
    options: options && {
      after_consecutive_failures: options.consecutiveFailureThreshold ?? undefined,
      again_every_minutes: options.renotifyIntervalMinutes ?? undefined,
      with_description: options.includeDescriptionInNotification ?? undefined,
      table_schema_changes: unlessEmpty(options.tableSchemaChangeTypes ?? undefined),
    },
  };
}

function head({ name, id, enabled, mutedUntil, eventTypes }: AlertPolicyPartsFragment, now: number) {
  return { policy: name, id, enabled, muted_until: mutedTime(mutedUntil, now), event_types: [...eventTypes] };
}

/** Until when a policy is muted; undefined when it is not. A time that is past means that it no longer is. */
export function mutedTime(mutedUntil: number | null | undefined, now: number): string | undefined {
  return typeof mutedUntil === "number" && mutedUntil * 1000 > now ? isoFromSeconds(mutedUntil) : undefined;
}

function allTargets({ alertTargets, eventTypes }: AlertPolicyPartsFragment): string[] {
  if (alertTargets.length > 0) return alertTargets.map(targetWords);
  return [eventTypes.every((type) => type === "AGENT_UNAVAILABLE") ? "all agents" : "everything"];
}
