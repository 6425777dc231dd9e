import { z } from "zod";
import { readAlertPolicies } from "../../dagster/alert-policies.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import type { AlertPolicyEventType, AlertPolicyPartsFragment } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit, shortText } from "../params.ts";
import { policiesFor } from "./policies-for.ts";
import { policyAnswer, policyShape } from "./policy-answer.ts";

/** Every event that this server knows of; a newer Dagster+ may have more. */
const eventTypes = [
  "AGENT_UNAVAILABLE",
  "ASSET_CHECK_EXECUTION_FAILURE",
  "ASSET_CHECK_PASSED",
  "ASSET_CHECK_SEVERITY_ERROR",
  "ASSET_CHECK_SEVERITY_WARN",
  "ASSET_FRESHNESS_FAIL",
  "ASSET_FRESHNESS_PASS",
  "ASSET_FRESHNESS_WARN",
  "ASSET_HEALTH_DEGRADED",
  "ASSET_HEALTH_HEALTHY",
  "ASSET_HEALTH_WARNING",
  "ASSET_MATERIALIZATION_FAILURE",
  "ASSET_MATERIALIZATION_SUCCESS",
  "ASSET_TABLE_SCHEMA_CHANGE",
  "CODE_LOCATION_ERROR",
  "INSIGHTS_CONSUMPTION_EXCEEDED",
  "JOB_FAILURE",
  "JOB_LONG_RUNNING",
  "JOB_SUCCESS",
  "METRIC_MONITOR_ALERT",
  "TICK_FAILURE",
] as const satisfies readonly AlertPolicyEventType[];

const input = z.strictObject({
  for_asset: assetKey.optional(),
  for_job: shortText.optional(),
  for_schedule: shortText.optional(),
  for_sensor: shortText.optional(),
  for_code_location: shortText.optional(),
  event_type: shortText.optional(),
  enabled: z.boolean().optional(),
  limit: limit(50, 200),
  cursor,
});

export const listAlertPolicies = defineTool({
  name: "list_alert_policies",
  toolset: "alerts",
  access: "read",
  plusOnly: true,
  title: "List alert policies",
  description: "Alert policies: what each watches, its events, whom it notifies, until when it is muted.",
  input,
  output: z.strictObject({
    alert_policies: z.array(z.strictObject(policyShape)),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(given, dagster) {
    const { limit: most, cursor: from, ...filters } = given;
    const [policies, concerned] = await Promise.all([readAlertPolicies(dagster), policiesFor(dagster, filters)]);
    const event = given.event_type === undefined ? undefined : eventTypeOf(given.event_type, policies);
    const matching = policies.filter(
      (policy) =>
        concerned.every((ids) => ids.has(policy.id)) &&
        (event === undefined || (policy.eventTypes as readonly string[]).includes(event)) &&
        (given.enabled === undefined || policy.enabled === given.enabled),
    );
    const now = Date.now();
    const page = pageOfSorted(
      "alert_policies",
      matching,
      ({ name }) => name,
      (policy) => policyAnswer(policy, now),
      { limit: most, cursor: from },
    );
    return matching.length > 0 ? page : { ...page, hint: emptyHint("alert policies", filters) };
  },
});

/** The event type in Dagster's spelling. @throws {OperationError} `invalid_arguments` with the nearest ones */
function eventTypeOf(given: string, policies: readonly AlertPolicyPartsFragment[]): string {
  const wanted = given.toUpperCase().replace(/[\s-]+/g, "_");
  const known: readonly string[] = [...new Set([...eventTypes, ...policies.flatMap((policy) => policy.eventTypes)])];
  if (known.includes(wanted)) return wanted;
  throw new OperationError(
    "invalid_arguments",
    `event_type: there is no event ${JSON.stringify(given.slice(0, 80))} that an alert policy could alert on.`,
    { candidates: nearestNames(wanted, known), allowed: known },
  );
}
