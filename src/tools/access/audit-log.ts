import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { maskDocument } from "../../output/mask-document.ts";
import { maskValues } from "../../output/mask-values.ts";
import { masked as mask } from "../../output/redact.ts";
import { shorten } from "../../output/sanitize.ts";
import { isoFromSeconds } from "../../output/time.ts";
import {
  AccessAuditLogDocument,
  type AuditLogEventType,
  type AuditLogFilters,
} from "../../queries/generated/graphql.ts";
import { maskPolicy, tellable } from "../alerts/policy-secrets.ts";

/** One thing that someone did. */
export const auditEntryAnswer = z.strictObject({
  time: z.string().optional(),
  event: z.string(),
  by: z.string().optional(),
  deployment: z.string().optional(),
  details: z.unknown().optional(),
});

/** The kinds of entries that this server knows; Dagster+ refuses others in a filter. */
export const auditEvents: Readonly<Record<AuditLogEventType, true>> = {
  CHANGE_USER_PERMISSIONS: true,
  CREATE_DEPLOYMENT: true,
  DELETE_DEPLOYMENT: true,
  CREATE_USER_TOKEN: true,
  REVOKE_USER_TOKEN: true,
  CREATE_AGENT_TOKEN: true,
  REVOKE_AGENT_TOKEN: true,
  UPDATE_AGENT_TOKEN_PERMISSIONS: true,
  CREATE_SECRET: true,
  UPDATE_SECRET: true,
  DELETE_SECRET: true,
  LOG_IN: true,
  IFRAME_LOG_IN: true,
  UPDATE_SUBSCRIPTION_PLAN: true,
  UPDATE_SCHEDULE: true,
  UPDATE_SENSOR: true,
  MODIFY_ALERT_POLICIES: true,
  SET_ALERT_POLICY_MUTE_UNTIL: true,
  CREATE_ORGANIZATION_SUBDOMAIN: true,
  DELETE_ORGANIZATION_SUBDOMAIN: true,
  EDIT_CUSTOMER_ID: true,
  EDIT_SALESFORCE_ACCOUNT_ID: true,
  CREATE_ENT_TRIAL: true,
  UPDATE_TRIAL_DAYS: true,
  UPDATE_SUBSCRIPTION_TYPE: true,
  PUT_REVOKE_TOKEN: true,
  SET_ACCOUNT_REVIEW: true,
  REDEPLOY_SERVERLESS_AGENT: true,
  UPDATE_INTERNAL_ORGANIZATION_SETTINGS: true,
  UPDATE_AGENT_TYPE: true,
  SET_AUTO_MATERIALIZE_PAUSED: true,
  CREATE_CODE_LOCATION: true,
  UPDATE_CODE_LOCATION: true,
  DELETE_CODE_LOCATION: true,
  CREATE_SERVICE_USER: true,
  UPDATE_SERVICE_USER: true,
  DELETE_SERVICE_USER: true,
  CHANGE_SERVICE_USER_PERMISSIONS: true,
  CREATE_SERVICE_TOKEN: true,
  REVOKE_SERVICE_TOKEN: true,
  UPDATE_DEPLOYMENT_SETTINGS: true,
  LAUNCH_RUN: true,
  LAUNCH_BACKFILL: true,
};

/**
 * Entries of the organization's audit log, newest first, each with the id from which a page goes on.
 *
 * @throws {OperationError} `permission_denied` for those who may not read it (Dagster+ gives no log then);
 * `refused_by_dagster` where the plan has none
 */
export async function readAuditLog(dagster: Dagster, filters: AuditLogFilters, limit: number, cursor?: string) {
  const { auditLog } = await dagster.query(AccessAuditLogDocument, { filters, limit, cursor });
  if (auditLog?.enabled === false) {
    throw new OperationError("refused_by_dagster", "This organization has no audit log: its plan does not have one.");
  }
  if (!auditLog?.auditLogEntries) {
    throw new OperationError(
      "permission_denied",
      "Dagster+ gave no audit log, most likely for lack of permission: it is for admins of the organization and for roles with read_audit_log.",
      { next: [{ tool: "get_connection", why: "it says who this is and what is permitted" }] },
    );
  }
  return auditLog.auditLogEntries.map((entry) => ({
    id: entry.id,
    answer: {
      time: isoFromSeconds(entry.timestamp),
      event: entry.eventType.toLowerCase(),
      by: entry.authorUserEmail ?? (entry.authorAgentTokenId ? `agent token ${entry.authorAgentTokenId}` : undefined),
      deployment: entry.branchDeploymentName ?? entry.deploymentName ?? undefined,
      details: compact(maskDetails(entry.eventType, asData(entry.eventMetadata))),
    },
  }));
}

/** Metadata comes as an object, or as its JSON. */
function asData(metadata: unknown): unknown {
  if (typeof metadata !== "string" || !/^\s*[{[]/.test(metadata)) return metadata;
  try {
    return JSON.parse(metadata);
  } catch {
    return metadata;
  }
}

/**
 * Metadata with its secrets masked: by their names and shapes as everywhere; the environment variables of a code location's
 * document; the headers and the paths of URLs of an alert policy; and any value of a secret, whose own name need not sound like one.
 */
function maskDetails(event: string, metadata: unknown): unknown {
  const masked = maskPolicy(maskDocument(maskValues(metadata)));
  if (/SECRET/.test(event)) return mapTexts(masked, (text, key) => (/value|plain|content/i.test(key) ? mask : text));
  return /ALERT/.test(event) ? mapTexts(masked, (text) => tellable(text)) : masked;
}

/** A value with each text in it mapped, by the nearest key that it stands under. */
function mapTexts(value: unknown, map: (text: string, key: string) => string, under = ""): unknown {
  if (typeof value === "string") return map(value, under);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map, under));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map, key)]));
}

/** Metadata cut to what tells what was done: whole configurations can be in it. Nulls are left out. */
function compact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return shorten(value, 300);
  if (value === null || typeof value !== "object") return value ?? undefined;
  if (depth >= 5) return "…";
  if (Array.isArray(value)) {
    const items = value.slice(0, 10).map((item) => compact(item, depth + 1));
    return value.length > 10 ? [...items, `… ${value.length - 10} more`] : items;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries([
    ...entries.slice(0, 20).map(([key, item]) => [key, compact(item, depth + 1)] as const),
    ...(entries.length > 20 ? [["…", `${entries.length - 20} more`] as const] : []),
  ]);
}
