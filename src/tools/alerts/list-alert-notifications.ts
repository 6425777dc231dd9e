import { z } from "zod";
import { pickPolicy } from "../../dagster/alert-policies.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findRunId } from "../../dagster/find.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { pageOfServer } from "../../output/pages.ts";
import {
  AlertsNotificationsDocument,
  AlertsPolicyNamesDocument,
  AlertsRunNotificationsDocument,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, runId, shortText } from "../params.ts";
import { type Notification, notificationAnswer, notificationShape } from "./notification-answer.ts";

/** The most policies whose newest notifications are read for the newest of all: one request for each. */
const mostPolicies = 100;

/** The most notifications of a run that are asked for: Dagster+ does not page them. */
const mostOfRun = 500;

export const listAlertNotifications = defineTool({
  name: "list_alert_notifications",
  toolset: "alerts",
  access: "read",
  plusOnly: true,
  title: "List alert notifications",
  description:
    "Notifications sent, failed or muted: the newest of all alert policies, those of one, or those about a run.",
  input: z.strictObject({
    policy: shortText.optional(),
    run_id: runId.optional(),
    limit: limit(20, 100),
    cursor,
  }),
  output: z.strictObject({
    notifications: z.array(notificationShape),
    policy: z.string().optional(),
    run_id: z.string().optional(),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ policy, run_id, ...page }, dagster) {
    if (policy !== undefined && run_id === undefined) return ofPolicy(dagster, policy, page);
    if (run_id !== undefined && policy === undefined) return ofRun(dagster, run_id, page);
    if (policy === undefined && run_id === undefined && page.cursor === undefined) return ofAll(dagster, page.limit);
    throw new OperationError(
      "invalid_arguments",
      policy === undefined ? "cursor: give the policy or run_id that it goes with." : "Give either policy or run_id.",
      { next: [{ tool: "list_alert_policies", why: "it lists the alert policies of the deployment" }] },
    );
  },
});

interface Page {
  limit: number;
  cursor?: string;
}

/** The newest notifications of all policies, newest first: what was alerted lately, whoever alerted. */
async function ofAll(dagster: Dagster, limit: number) {
  const { alertPolicies } = await dagster.query(AlertsPolicyNamesDocument, {});
  const policies = alertPolicies.slice(0, mostPolicies);
  if (policies.length < alertPolicies.length)
    dagster.note(`Only ${mostPolicies} of ${alertPolicies.length} alert policies were looked at.`);
  let allTold = true;
  const answers = await Promise.all(
    policies.map(async ({ id, name }) => {
      const { alertPolicyNotifications: told } = await dagster.query(AlertsNotificationsDocument, {
        alertPolicyId: id,
        limit,
        cursor: undefined,
      });
      if (!told) {
        allTold = false;
        dagster.note(untold(name));
      }
      return (told?.results ?? []).map((item) => notificationAnswer(item, () => name));
    }),
  );
  const all = answers.flat().sort((a, b) => (b.sent ?? "").localeCompare(a.sent ?? ""));
  return {
    notifications: all.slice(0, limit),
    returned: Math.min(all.length, limit),
    hint:
      all.length === 0 && allTold
        ? "No alert policy has notified anybody, as far as Dagster+ remembers."
        : all.length > limit
          ? "These are the newest; name a policy to page through all of its own."
          : undefined,
  };
}

async function ofPolicy(dagster: Dagster, given: string, page: Page) {
  const { alertPolicies } = await dagster.query(AlertsPolicyNamesDocument, {});
  const { id, name } = pickPolicy(alertPolicies, given);
  // No answer is not the answer that there are none.
  let told = true;
  const read = async (at: string | undefined, count: number) => {
    const variables = { alertPolicyId: id, limit: count, cursor: at };
    const { alertPolicyNotifications: answer } = await dagster.query(AlertsNotificationsDocument, variables);
    told = Boolean(answer);
    const next = answer?.hasMore ? answer.cursor : undefined;
    return { items: answer?.results ?? [], next: next ?? undefined };
  };
  const answer = await pageOfServer("notifications", read, (item: Notification) => notificationAnswer(item), page);
  return Object.assign(answer, {
    policy: name,
    hint: !told ? untold(name) : answer.returned === 0 ? noneOfPolicy(name, page.cursor) : undefined,
  });
}

function untold(name: string): string {
  return `Dagster+ told nothing of the notifications of the alert policy ${name}: whether there are any is not known.`;
}

function noneOfPolicy(name: string, from: string | undefined): string {
  return from === undefined
    ? `The alert policy ${name} has notified nobody, as far as Dagster+ remembers.`
    : "No more notifications follow the page that this cursor is of.";
}

async function ofRun(dagster: Dagster, given: string, page: Page) {
  const id = await findRunId(dagster, given);
  const { runNotificationsOrError } = await dagster.query(AlertsRunNotificationsDocument, {
    runId: id,
    limit: mostOfRun,
  });
  if (isType(runNotificationsOrError, "RunNotificationsExpiredError")) {
    throw new OperationError(
      "not_found",
      `Dagster+ no longer keeps the notifications about the run ${id}: ${runNotificationsOrError.message}`,
    );
  }
  const { notifications, alertPolicies } = expectType(runNotificationsOrError, "RunNotifications");
  if (notifications.length >= mostOfRun) dagster.note(`Only the first ${mostOfRun} notifications were looked at.`);
  const nameOf = (policyId: string) => alertPolicies.find((policy) => policy.id === policyId)?.name;
  const read = async (at: string | undefined, count: number) => {
    const start = Number(at ?? 0);
    const items = notifications.slice(start, start + count);
    return { items, next: start + count < notifications.length ? String(start + count) : undefined };
  };
  const answer = await pageOfServer(
    "notifications",
    read,
    (item: Notification) => notificationAnswer(item, nameOf),
    page,
  );
  return Object.assign(answer, {
    run_id: id,
    hint:
      answer.returned === 0
        ? "No alert policy notified anybody about this run, or there is no such run: get_run_status tells."
        : undefined,
  });
}
