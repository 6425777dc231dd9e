import type { DeploymentConfig } from "../config/configuration.ts";
import { OperationError } from "./errors.ts";

/** Why a request brought back no GraphQL answer. */
export type GraphQLFailure =
  | { kind: "canceled" }
  | { kind: "timeout"; timeoutMs: number }
  /** No connection: nothing was sent. */
  | { kind: "unreachable"; reason: string }
  /** The connection broke after it was made: what was sent may have been executed. */
  | { kind: "broken"; reason: string }
  | { kind: "http"; status: number; retryAfter?: string; contentType?: string; body: string }
  | { kind: "not_graphql"; reason: string; contentType?: string };

/** What a request does: ask, change something, or have a schedule or sensor evaluated, which changes nothing and is sent once. */
export type RequestKind = "query" | "mutation" | "evaluation";

/** Statuses after which another try may be answered: too many requests, and a proxy or server that is restarting. */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Whether a query that failed like this may succeed when asked again. */
export function isWorthRetrying(failure: GraphQLFailure): boolean {
  return failure.kind === "broken" || (failure.kind === "http" && passingStatuses.has(failure.status));
}

/** Whether the server refused whoever asked. */
export function isRefusal(failure: GraphQLFailure): failure is GraphQLFailure & { kind: "http" } {
  return failure.kind === "http" && (failure.status === 401 || failure.status === 403);
}

/** Whether a Dagster+ deployment that fails like this may just be waking up: it has no server yet, or one that cannot answer. */
export function mayBeAsleep(failure: GraphQLFailure): boolean {
  if (failure.kind === "http") return failure.status === 404 || failure.status >= 500;
  return failure.kind === "broken" || failure.kind === "timeout";
}

/** The longest a `Retry-After` may hold up a call, in ms. */
const longestRetryAfterMs = 10_000;

/** How long to wait before try number `attempt + 2`: what `Retry-After` says (RFC 9110, 10.2.3), else 0.2 s doubling, with jitter. */
export function retryDelayMs(failure: GraphQLFailure, attempt: number): number {
  if (failure.kind === "http" && failure.retryAfter !== undefined) {
    const seconds = Number(failure.retryAfter);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(failure.retryAfter) - Date.now();
    if (Number.isFinite(ms)) return Math.min(Math.max(ms, 0), longestRetryAfterMs);
  }
  return 200 * 2 ** attempt * (0.5 + Math.random());
}

/**
 * Whether a GraphQL error says that the document does not fit the server's schema, which also means that nothing was
 * executed. graphql-core's validation messages carry no code, so their wording is what there is to go by; an error with a
 * `path` arose in execution.
 */
export function isSchemaMismatch(error: { message: string; path?: readonly unknown[] }): boolean {
  if (error.path !== undefined && error.path !== null && error.path.length > 0) return false;
  return schemaMismatch.test(error.message);
}

/** The wordings of GraphQL's validation and of its reading of variables: Python's graphql-core quotes with ', others with ". */
const schemaMismatch = new RegExp(
  [
    "Cannot query field",
    "Unknown (argument|type|fragment|directive)",
    "Fragment .*cannot be spread",
    `Variable ["']\\$\\w+["'] (got invalid value|of type .* used in position|is not defined|cannot be)`,
    `Field ["'].*["'] (is not defined by type|of required type|argument .* of type|must not have a selection|of type .* must have a selection)`,
    `Value ["'].*["'] does not exist in ["'].*["'] enum`,
    "Expected (type|value of type)",
  ]
    .map((wording) => `^${wording}`)
    .join("|"),
);

/**
 * What the caller of a tool is told about a failed request; why Dagster+ refused a token, `tokenRefusal` tells. No header,
 * token or body of an unknown server is in it.
 */
export function failureOfRequest(
  failure: GraphQLFailure,
  deployment: DeploymentConfig,
  kind: RequestKind,
  signal?: AbortSignal,
): OperationError {
  const where = deployment.webUrl;
  const unknownOutcome =
    kind === "mutation" &&
    (failure.kind === "timeout" ||
      failure.kind === "broken" ||
      failure.kind === "canceled" ||
      // A login page is HTML; JSON that is no GraphQL may be what a proxy left of Dagster's answer.
      (failure.kind === "not_graphql" && /json/i.test(failure.contentType ?? "")) ||
      (failure.kind === "http" && mayHaveExecuted(failure)));
  if (unknownOutcome) {
    const how =
      failure.kind === "timeout"
        ? `no answer came within ${failure.timeoutMs / 1000} s`
        : failure.kind === "canceled"
          ? "the caller canceled before the answer came"
          : failure.kind === "http"
            ? `HTTP ${failure.status} was all that came back`
            : failure.kind === "not_graphql"
              ? "the answer could not be read"
              : "the connection broke before the answer came";
    return new OperationError(
      "outcome_unknown",
      `The change was sent to ${where} once and ${how}: it may or may not have happened. It was not sent again; look at the present state before you repeat it.`,
    );
  }
  switch (failure.kind) {
    case "canceled":
      return new OperationError("canceled", signal?.aborted ? "The caller canceled this." : "This was canceled.");
    case "timeout":
      return new OperationError("timeout", `Dagster at ${where} did not answer within ${failure.timeoutMs / 1000} s.`);
    case "unreachable":
      return new OperationError(
        "dagster_unreachable",
        `No Dagster answers at ${where}: ${failure.reason}. Is the web server (dagster-webserver or dg dev) running there, and is that the right URL?`,
      );
    case "broken":
      return new OperationError(
        "dagster_unreachable",
        `The connection to Dagster at ${where} broke (${failure.reason})${kind === "query" ? " and did so again when retried" : ""}.`,
      );
    case "not_graphql":
      return new OperationError(
        "dagster_unreachable",
        `${where} answered, but not as Dagster's GraphQL does: ${failure.reason}.`,
      );
    case "http":
      return failureOfStatus(failure.status, where, deployment);
  }
}

/** What is told of a branch deployment that was asked again and again and never answered. */
export function neverWoke(failure: GraphQLFailure, { webUrl }: DeploymentConfig, waitedMs: number): OperationError {
  const last =
    failure.kind === "http"
      ? `HTTP ${failure.status}`
      : failure.kind === "timeout"
        ? `no answer within ${failure.timeoutMs / 1000} s`
        : "a broken connection";
  return new OperationError(
    "dagster_unreachable",
    `The branch deployment at ${webUrl} did not wake up: it was asked again and again for ${Math.round(waitedMs / 1000)} s, at last with ${last}. It may need longer, or its agent or code may not start.`,
    {
      next: [
        { tool: "list_agents", why: "without a running agent no deployment starts" },
        { tool: "list_deployments", why: "it tells whether the branch's pull request is still open" },
      ],
    },
  );
}

/** Whether Dagster may have executed what was answered like this. Only refusals before Dagster's own work are certain. */
function mayHaveExecuted({ status, contentType }: { status: number; contentType?: string }): boolean {
  if (status >= 500 || status === 408) return true;
  // Dagster answers GraphQL errors with 400 and JSON: such an answer that cannot be read may tell of work that was done.
  return status === 400 && /json/i.test(contentType ?? "");
}

function failureOfStatus(status: number, where: string, deployment: DeploymentConfig): OperationError {
  if (status === 401) {
    return new OperationError(
      "unauthenticated",
      `${where} asks for credentials (HTTP 401), which a proxy before Dagster usually does: give them as extra headers.`,
    );
  }
  if (status === 403) {
    return new OperationError(
      "permission_denied",
      `${where} refused access (HTTP 403) with the credentials that were given.`,
    );
  }
  if (status === 404 && deployment.kind === "plus") {
    return new OperationError(
      "dagster_unreachable",
      `The organization ${deployment.organization} has no deployment ${deployment.plusDeployment} at ${where} (HTTP 404). A server is started on a deployment's own name; branches and pull request numbers go into the argument deployment of a call.`,
    );
  }
  if (status === 404) {
    return new OperationError(
      "dagster_unreachable",
      `${where} has no GraphQL endpoint (HTTP 404): check the URL and its path prefix.`,
    );
  }
  if (status === 429) {
    return new OperationError("rate_limited", `${where} takes no more requests at the moment (HTTP 429).`);
  }
  if (status >= 300 && status < 400) {
    return new OperationError(
      "dagster_unreachable",
      `${where} redirects (HTTP ${status}), as a login page does: check the URL and credentials.`,
    );
  }
  return new OperationError("dagster_unreachable", `${where} answered HTTP ${status} with no GraphQL in it.`);
}
