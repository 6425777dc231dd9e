import { type DemoContext, type DemoPart, hasRole } from "./part.ts";
import type { DemoWorld } from "./world.ts";

interface AuditEntry {
  id: string;
  eventType: string;
  authorUserEmail: string | null;
  authorAgentTokenId: string | null;
  eventMetadata: unknown;
  /** Seconds since the epoch. */
  timestamp: number;
  deploymentName: string | null;
  branchDeploymentName: string | null;
}

const at = (name: string) => `${name}@harbor-roasters.example`;
type Event = readonly [hoursAgo: number, eventType: string, author: string, metadata?: unknown, deployment?: string];

/** What the company did in the last 30 days, beside logging in, oldest first. */
function events(world: DemoWorld): Event[] {
  const { plant } = world;
  return [
    [716, "CREATE_SERVICE_USER", "platform-lead", { name: "ci-deploys" }],
    [
      715,
      "CHANGE_SERVICE_USER_PERMISSIONS",
      "platform-lead",
      { service_user: "ci-deploys", grant: "EDITOR" },
      "staging",
    ],
    [715, "CREATE_SERVICE_TOKEN", "platform-lead", { service_user: "ci-deploys", description: "deploy workflow" }],
    [690, "UPDATE_CODE_LOCATION", "", { location_name: "warehouse", image: "registry.example/warehouse:4.11" }, "prod"],
    [652, "CREATE_SECRET", "platform-lead", { name: "SNOWFLAKE_PASSWORD", locations: ["warehouse"] }, "prod"],
    [
      644,
      "UPDATE_SCHEDULE",
      "on-call",
      { schedule: "rotate_exports_weekly", location: "ingestion", status: "STOPPED" },
      "prod",
    ],
    [601, "CHANGE_USER_PERMISSIONS", "platform-lead", { user: at("analytics"), grant: "VIEWER" }, "prod"],
    [
      600,
      "CHANGE_USER_PERMISSIONS",
      "platform-lead",
      { user: at("analytics"), location: "warehouse", grant: "EDITOR" },
      "prod",
    ],
    [560, "CREATE_USER_TOKEN", "on-call", { description: "laptop" }],
    [548, "LAUNCH_BACKFILL", "analytics", { assets: ["staging/orders"], partitions: 14 }, "prod"],
    [511, "UPDATE_CODE_LOCATION", "", { location_name: "ml", image: "registry.example/ml:2.3" }, "prod"],
    [505, "LAUNCH_RUN", "on-call", { job: "train_churn" }, "prod"],
    [
      480,
      "MODIFY_ALERT_POLICIES",
      "on-call",
      {
        policy: "Failed runs",
        notification: {
          webhook_url: plant(
            "audit log: webhook of an alert policy",
            "https://hooks.example/services/T04F1/B77C2/8sYq0ZtLr4",
          ),
        },
      },
      "prod",
    ],
    [
      470,
      "UPDATE_DEPLOYMENT_SETTINGS",
      "platform-lead",
      {
        settings: {
          run_queue: { max_concurrent_runs: 25 },
          sso: { client_secret: plant("audit log: setting of a deployment", "Rk3vTq81-oidc-Zp") },
        },
      },
      "prod",
    ],
    [432, "CREATE_DEPLOYMENT", "", { is_branch_deployment: true }, "c3d9b60f15e87a24"],
    [410, "UPDATE_SENSOR", "on-call", { sensor: "new_store_files", location: "ingestion", status: "RUNNING" }, "prod"],
    [388, "SET_AUTO_MATERIALIZE_PAUSED", "platform-lead", { paused: true }, "prod"],
    [386, "SET_AUTO_MATERIALIZE_PAUSED", "platform-lead", { paused: false }, "prod"],
    [350, "UPDATE_SECRET", "on-call", { name: "PAYMENTS_API_KEY", value_changed: true }, "prod"],
    [338, "REVOKE_USER_TOKEN", "on-call", { token_id: 8812 }],
    [300, "CHANGE_USER_PERMISSIONS", "platform-lead", { user: at("finance"), custom_role: "Access auditor" }],
    [264, "CREATE_DEPLOYMENT", "", { is_branch_deployment: true }, "5f0c1d7e9a3b4c2d"],
    [240, "LAUNCH_RUN", "analytics", { job: "refresh_marts" }, "prod"],
    [212, "SET_ALERT_POLICY_MUTE_UNTIL", "on-call", { policy: "Freshness of reports", until: "Monday" }, "prod"],
    [190, "CREATE_AGENT_TOKEN", "platform-lead", { description: "cluster in the second region" }],
    [187, "UPDATE_AGENT_TOKEN_PERMISSIONS", "platform-lead", { grant: "AGENT" }, "staging"],
    [160, "DELETE_SECRET", "platform-lead", { name: "OLD_FTP_PASSWORD" }, "staging"],
    [
      131,
      "UPDATE_SCHEDULE",
      "analytics",
      { schedule: "weekly_report_monday", location: "warehouse", status: "STOPPED" },
      "prod",
    ],
    [96, "CREATE_DEPLOYMENT", "", { is_branch_deployment: true }, "a81e44c07d92f6b3"],
    [70, "UPDATE_CODE_LOCATION", "", { location_name: "reporting", image: "registry.example/reporting:1.9" }, "prod"],
    [
      49,
      "CHANGE_USER_PERMISSIONS",
      "platform-lead",
      { user: at("on-call"), location: "ingestion", grant: "ADMIN" },
      "prod",
    ],
    [30, "LAUNCH_BACKFILL", "on-call", { assets: ["raw/orders"], partitions: 3 }, "prod"],
    [
      26,
      "UPDATE_SENSOR",
      "analytics",
      {
        sensor: "default_automation_condition_sensor",
        location: "warehouse",
        status: "STOPPED",
      },
      "prod",
    ],
    [9, "LAUNCH_RUN", "on-call", { job: "ingest_daily" }, "prod"],
  ];
}

/** Logins: one of the company every day or so, between its other doings. */
function logins(): Event[] {
  const who = ["platform-lead", "on-call", "analytics", "on-call", "finance", "viewer"];
  return Array.from({ length: 27 }, (_, index): Event => [700 - index * 26, "LOG_IN", who[index % who.length]!]);
}

function companyAuditLog(world: DemoWorld): AuditEntry[] {
  return [...events(world), ...logins()]
    .sort(([a], [b]) => b - a)
    .map(([hoursAgo, eventType, author, eventMetadata = null, deployment], index) => {
      const branch = world.deployments.find(({ name }) => name === deployment)?.branch;
      return {
        id: String(50_001 + index),
        eventType,
        // Images are deployed by the agent's token.
        authorUserEmail: author === "" ? null : at(author),
        authorAgentTokenId: author === "" ? "agent-token-17" : null,
        eventMetadata,
        timestamp: world.began / 1000 - hoursAgo * 3600,
        deploymentName: deployment ?? null,
        branchDeploymentName: branch?.branchName ?? null,
      };
    });
}

/** Notes in the audit log what the asking user did. */
export function recordAudit(
  { world, viewer, now }: DemoContext,
  eventType: string,
  eventMetadata: unknown,
  deploymentId?: number | null,
): void {
  const log = world.state(companyAuditLog);
  const deployment = world.deployments.find(({ id }) => id === deploymentId);
  log.push({
    id: String(50_001 + log.length),
    eventType,
    authorUserEmail: viewer.userId === undefined ? null : world.user(viewer.userId).email,
    authorAgentTokenId: viewer.userId === undefined ? "agent-token-17" : null,
    eventMetadata,
    timestamp: now / 1000,
    deploymentName: deployment?.name ?? null,
    branchDeploymentName: deployment?.branch?.branchName ?? null,
  });
}

interface Filters {
  beforeDatetime?: number | null;
  afterDatetime?: number | null;
  eventTypes?: string[] | null;
  deploymentNames?: string[] | null;
  userEmails?: string[] | null;
  isBranchDeployment?: boolean | null;
}

function passes(entry: AuditEntry, filters: Filters): boolean {
  const among = (values: string[] | null | undefined, value: string | null) =>
    !values || (value !== null && values.includes(value));
  return (
    entry.timestamp < (filters.beforeDatetime ?? Number.POSITIVE_INFINITY) &&
    entry.timestamp > (filters.afterDatetime ?? Number.NEGATIVE_INFINITY) &&
    among(filters.eventTypes, entry.eventType) &&
    among(filters.deploymentNames, entry.deploymentName) &&
    among(filters.userEmails, entry.authorUserEmail) &&
    (filters.isBranchDeployment ?? undefined) !== (entry.branchDeploymentName === null)
  );
}

/** The log of who changed what; only admins may read it. */
export const accessAuditLogPart: DemoPart = {
  query: {
    auditLog: (_args, context) => {
      if (!hasRole(context, "ADMIN")) return null;
      return {
        enabled: true,
        auditLogEntries: ({ limit, cursor, filters }: { limit?: number; cursor?: string; filters?: Filters }) => {
          const newest = context.world.state(companyAuditLog).toReversed();
          const after = cursor === undefined || cursor === null ? -1 : newest.findIndex(({ id }) => id === cursor);
          return newest
            .slice(after + 1)
            .filter((entry) => passes(entry, filters ?? {}))
            .slice(0, limit ?? 100);
        },
      };
    },
  },
};
