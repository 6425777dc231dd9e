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
  let contentType: string | undefined;
  const client = new GraphQLClient(deployment.graphqlUrl, {
    errorPolicy: "all",
    headers: { ...deployment.headers },
    // Followed, a redirect would take the credentials in the headers to another host, and send a change once more.
    redirect: "manual",
    fetch: async (input, init) => {
      const { embedded } = deployment;
      const response = await (embedded === undefined ? fetch(input, init) : embedded.respond(new Request(input, init)));
      contentType = response.headers.get("content-type") ?? undefined;
      return response;
    },
  });
  // Whether a byte left this process decides if a mutation's fate is known: fetch rejects with a `cause` whose code says
  // so when no connection could be made at all.
  try {
    const response = await client.rawRequest({
      query: text,
      variables,
      // The DOM's AbortSignal and Node's differ in type only.
      signal: (signal === undefined ? timeout : AbortSignal.any([timeout, signal])) as never,
    });
    if ((response.data === undefined || response.data === null) && !hasErrors(response.errors)) {
      return { failure: { kind: "not_graphql", reason: "the answer holds neither data nor errors", contentType } };
    }
    return { data: response.data, errors: response.errors };
  } catch (error) {
    if (signal?.aborted) return { failure: { kind: "canceled" } };
    if (timeout.aborted) return { failure: { kind: "timeout", timeoutMs } };
    if (error instanceof ClientError) {
      const { status, errors, data } = error.response;
      if (hasErrors(errors)) return { data: data ?? undefined, errors };
      // Dagster answers 500 to whatever made it catch an exception, also where the exception is told as data (a PythonError of a
      // union) and there are no errors (`dagster_webserver.graphql._determine_status_code`).
      if (status === 500 && typeof data === "object" && data !== null) return { data };
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
    return { failure: failureOfFetch(error, contentType) };
  }
}

function hasErrors(errors: unknown): boolean {
  return Array.isArray(errors) && errors.length > 0;
}

/** What a rejected fetch means: no connection (nothing was sent), or a connection that broke. */
function failureOfFetch(error: unknown, contentType: string | undefined): GraphQLFailure {
  const cause = error instanceof Error ? (error.cause as FetchCause | undefined) : undefined;
  const code = cause?.code;
  if (
    code !== undefined &&
    (neverConnected.has(code) || cause?.syscall === "connect" || /^ERR_(SSL|TLS)_/.test(code))
  ) {
    return { kind: "unreachable", reason: reasonOf(code, cause?.message) };
  }
  // Text that starts as JSON and does not end as such was cut off on the way.
  if (error instanceof SyntaxError) return { kind: "broken", reason: "the answer was cut off" };
  if (error instanceof TypeError || code !== undefined) {
    return { kind: "broken", reason: code ?? "the connection broke" };
  }
  return { kind: "not_graphql", reason: "the answer was not GraphQL", contentType };
}

/** What undici says of a request that failed. */
interface FetchCause {
  code?: string;
  syscall?: string;
  message?: string;
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
]);

function reasonOf(code: string, message: string | undefined): string {
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name is not known";
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT") return "no connection could be made in time";
  return message ?? code;
}
