import { ClientError, GraphQLClient } from "graphql-request";
import type { DeploymentConfig } from "../config/configuration.ts";
import type { GraphQLFailure } from "./request-failures.ts";

interface Answer {
  data?: unknown;
  errors?: readonly { message: string; path?: readonly (string | number)[] }[];
}

/**
 * Posts one GraphQL document and reads the body before it judges by the status: Dagster's web server answers GraphQL errors
 * as HTTP 400 or 500 with a GraphQL body.
 *
 * @returns Dagster's GraphQL answer, or what went wrong on the way. It throws nothing.
 */
export async function postGraphQL(
  deployment: DeploymentConfig,
  text: string,
  variables: Record<string, unknown>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Answer | { failure: GraphQLFailure }> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const client = new GraphQLClient(deployment.graphqlUrl, { errorPolicy: "all", headers: { ...deployment.headers } });
  // Whether a byte left this process decides if a mutation's fate is known: fetch rejects with a `cause` whose code says
  // so when no connection could be made at all.
  try {
    const response = await client.rawRequest({
      query: text,
      variables,
      // The DOM's AbortSignal and Node's differ in type only.
      signal: (signal === undefined ? timeout : AbortSignal.any([timeout, signal])) as never,
    });
    return { data: response.data, errors: response.errors };
  } catch (error) {
    if (signal?.aborted) return { failure: { kind: "canceled" } };
    if (timeout.aborted) return { failure: { kind: "timeout", timeoutMs } };
    if (error instanceof ClientError) {
      const { status, errors, data } = error.response;
      if (errors !== undefined && errors.length > 0) return { data: data ?? undefined, errors };
      const headers = error.response.headers as Headers | undefined;
      return {
        failure: {
          kind: "http",
          status,
          retryAfter: headers?.get("retry-after") ?? undefined,
          contentType: headers?.get("content-type") ?? undefined,
          body: String((error.response as { body?: unknown }).body ?? "").slice(0, 2000),
        },
      };
    }
    return { failure: failureOfFetch(error) };
  }
}

/** What a rejected fetch means: no connection (nothing was sent), or a connection that broke. */
function failureOfFetch(error: unknown): GraphQLFailure {
  const cause = error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  const code = cause?.code;
  if (code !== undefined && neverConnected.has(code)) return { kind: "unreachable", reason: reasonOf(code, cause?.message) };
  if (error instanceof TypeError || code !== undefined) {
    return { kind: "broken", reason: code ?? "the connection broke" };
  }
  return { kind: "not_graphql", reason: "the answer was not GraphQL" };
}

/** Codes of Node and undici that mean: no connection was made, so nothing can have been executed. */
const neverConnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

function reasonOf(code: string, message: string | undefined): string {
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name is not known";
  if (code === "UND_ERR_CONNECT_TIMEOUT") return "no connection could be made in time";
  return message ?? code;
}
