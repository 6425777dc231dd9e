import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { isType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { AlertsChannelsDocument, type AlertsChannelsQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { knownNotifiers, notifierAnswer } from "./policy-answer.ts";
import { tellable } from "./policy-secrets.ts";

const type = z
  .enum(knownNotifiers as [(typeof knownNotifiers)[number], ...typeof knownNotifiers])
  .meta({ jsonSchema: { type: "string" } });

/** A channel: who or what can be notified, and by which policies it is. */
interface Channel {
  type: string;
  channel?: string;
  workspace?: string;
  email?: string;
  policies: string[];
  /** Of a Slack channel that policies use: whether Slack lists it to Dagster+. Undefined when Slack was not asked. */
  available?: boolean;
}

export const listNotificationChannels = defineTool({
  name: "list_notification_channels",
  toolset: "alerts",
  access: "read",
  plusOnly: true,
  title: "List notification channels",
  description: "Slack channels, email addresses and other channels that alerts go to or may go to.",
  input: z.strictObject({ type: type.optional(), limit: limit(50, 500), cursor }),
  output: z.strictObject({
    channels: z.array(
      z.strictObject({
        type: z.string(),
        channel: z.string().optional(),
        workspace: z.string().optional(),
        email: z.string().optional(),
        used_by: z.array(z.string()).optional(),
        available: z.boolean().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(given, dagster) {
    const slack = given.type === undefined || given.type === "slack";
    const answer = await dagster.query(AlertsChannelsDocument, { slack });
    const channels = inUse(answer.alertPolicies);
    if (slack) addSlack(dagster, channels, slackChannels(dagster, answer));
    const wanted = [...channels.values()]
      .filter((channel) => given.type === undefined || channel.type === given.type)
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    const page = pageOfSorted(
      "channels",
      wanted,
      orderOf,
      ({ policies, ...channel }) => ({ ...channel, used_by: policies.length > 0 ? policies : undefined }),
      given,
    );
    return wanted.length > 0 ? page : { ...page, hint: emptyHint("notification channels", { type: given.type }) };
  },
});

function inUse(policies: AlertsChannelsQuery["alertPolicies"]): Map<string, Channel> {
  const channels = new Map<string, Channel>();
  const use = (policy: string, channel: Omit<Channel, "policies">): void => {
    const key = keyOf(channel);
    const known = channels.get(key);
    if (known === undefined) channels.set(key, { ...channel, policies: [policy] });
    else known.policies.push(policy);
  };
  for (const { name, enabled, notificationService } of policies) {
    const policy = enabled ? name : `${name} (disabled)`;
    const { type: kind, emails, default_emails, channel, workspace } = notifierAnswer(notificationService);
    const addresses = emails ?? default_emails ?? [];
    for (const email of addresses) use(policy, { type: kind, email });
    if (addresses.length === 0) use(policy, { type: kind, channel, workspace });
  }
  return channels;
}

/** A Slack channel is written with or without its `#`. */
function keyOf({ type: kind, channel, email }: Omit<Channel, "policies">): string {
  return [kind, channel?.replace(/^#/, ""), email].filter(Boolean).join(" ");
}

/** What is in use stands first: a workspace may have thousands of channels. */
function orderOf(channel: Channel): string {
  return `${channel.policies.length > 0 ? 0 : 1} ${keyOf(channel)}`;
}

/** The channels that Slack lists; undefined, with a note, when it does not: those in use are known all the same. */
function slackChannels(dagster: Dagster, { availableSlackChannels: answer }: AlertsChannelsQuery) {
  if (isType(answer, "SlackChannels")) return answer.channels;
  // What an older server does not tell has its own note.
  if (answer === undefined) return undefined;
  const reason = isType(answer, "SlackIntegrationError") ? `: ${tellable(answer.message)}` : ".";
  dagster.note(`Slack's own list of channels could not be read, so only those in use are told${reason}`);
  return undefined;
}

function addSlack(dagster: Dagster, channels: Map<string, Channel>, listed: readonly string[] | undefined): void {
  if (listed === undefined) return;
  for (const channel of channels.values()) if (channel.type === "slack") channel.available = false;
  for (const channel of listed) {
    const found = { type: "slack", channel, policies: [] };
    const known = channels.get(keyOf(found));
    if (known === undefined) channels.set(keyOf(found), found);
    else delete known.available;
  }
  if ([...channels.values()].some(({ available }) => available === false)) {
    dagster.note(
      "Slack does not list the channels with available: false: they are private, renamed, archived or gone.",
    );
  }
}
