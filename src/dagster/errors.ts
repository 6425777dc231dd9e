/**
 * Every code an answer's `error.code` can have. Clients and agents branch on these, so a code never changes its meaning.
 */
export type ErrorCode =
  /** The arguments do not fit the tool's input schema. */
  | "invalid_arguments"
  /** No tool of that name, or not one that this server offers. */
  | "unknown_tool"
  | "asset_not_found"
  | "asset_check_not_found"
  | "run_not_found"
  | "job_not_found"
  | "schedule_not_found"
  | "sensor_not_found"
  | "backfill_not_found"
  | "code_location_not_found"
  | "partition_not_found"
  | "partitions_definition_not_found"
  | "pool_not_found"
  | "step_not_found"
  | "daemon_not_found"
  | "op_not_found"
  | "deployment_not_found"
  | "resource_not_found"
  | "user_not_found"
  | "team_not_found"
  | "role_not_found"
  | "token_not_found"
  | "alert_policy_not_found"
  | "catalog_view_not_found"
  | "agent_not_found"
  | "metric_not_found"
  | "issue_not_found"
  /** A resource that exists only inside another one; `candidates` names the other one. */
  | "resource_not_top_level"
  /** An evaluation of an automation condition that never was, or is kept no longer. */
  | "evaluation_not_found"
  /** An asset, check or job that has no automation condition. */
  | "no_automation_condition"
  /** Something else that was named does not exist. */
  | "not_found"
  /** More than one thing has that name; `candidates` lists them. */
  | "ambiguous_name"
  /** An asset selection that cannot be parsed. */
  | "invalid_selection"
  /** Run config that the job's schema refuses. */
  | "invalid_run_config"
  /** A document (alert policy, code location, settings, role) that Dagster+ would refuse; `problems` has the places. */
  | "invalid_document"
  /** Dagster refused the request for a reason of its own, told in the message. */
  | "refused_by_dagster"
  /** Dagster failed while it answered. */
  | "dagster_error"
  | "permission_denied"
  /** This server was started read-only. */
  | "read_only"
  | "needs_dagster_plus"
  /** The connected Dagster is too old (or new) for this. */
  | "unsupported_by_server"
  | "dagster_unreachable"
  /** Credentials are missing, wrong or for another organization. */
  | "unauthenticated"
  | "rate_limited"
  | "timeout"
  | "canceled"
  /** A change was sent and no answer came: it may or may not have happened. */
  | "outcome_unknown"
  /** A confirmation that is forged, expired or was given for something else. */
  | "invalid_confirmation"
  /** The audit log cannot be written, so the change was not made. */
  | "not_audited"
  /** A secret was made, and could not be written to the file that it was meant for. */
  | "not_saved"
  | "internal_error";

/** A call that the reader of an answer can make next. */
export interface NextCall {
  tool: string;
  arguments?: Record<string, unknown>;
  why: string;
}

/** What an error may carry besides its sentence. */
export interface ErrorDetails {
  /** The nearest right names, or the things an ambiguous name may mean. */
  candidates?: readonly (string | Record<string, unknown>)[];
  /** The values that would be accepted. */
  allowed?: readonly unknown[];
  /** Single problems, each with its own place. */
  problems?: readonly Record<string, unknown>[];
  next?: readonly NextCall[];
  cause?: unknown;
}

/**
 * An error meant to be read by the caller of a tool: a stable code, a sentence, and what to do about it.
 * Whatever else is thrown is a fault of this program and reaches the caller as `internal_error`.
 */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly code: ErrorCode;
  readonly candidates?: ErrorDetails["candidates"];
  readonly allowed?: ErrorDetails["allowed"];
  readonly problems?: ErrorDetails["problems"];
  readonly next?: ErrorDetails["next"];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.candidates = details.candidates;
    this.allowed = details.allowed;
    this.problems = details.problems;
    this.next = details.next;
  }
}
