import pLimit, { type LimitFunction } from "p-limit";
import type { DeploymentConfig } from "../config/configuration.ts";
import { dagsterSentence } from "../output/terminology.ts";
import type { TypedDocumentString } from "../queries/generated/graphql.ts";
import { untilAborted } from "./abort.ts";
import { BriefCache } from "./brief-cache.ts";
import { OperationError } from "./errors.ts";
import {
  failureOfRequest,
  type GraphQLFailure,
  isRefusal,
  isSchemaMismatch,
  isWorthRetrying,
  mayBeAsleep,
  neverWoke,
  type RequestKind,
  retryDelayMs,
} from "./request-failures.ts";
import { SchemaUnreadable, ServerSchema } from "./server-schema.ts";

/** What one request may say about itself. */
export interface RequestOptions {
  /** Aborted when the caller gave up. */
  signal?: AbortSignal;
  /** How long this request may take, in ms; the deployment's own timeout otherwise. */
  timeoutMs?: number;
  /** From this time on, in ms since the epoch, it is not sent once more, however it failed. */
  until?: number;
  /** Told, once per sentence, what the connected server could not be asked. */
  note?: (text: string) => void;
}

/** A GraphQL answer: `data` may be there beside `errors`. */
interface GraphQLAnswer {
  data?: unknown;
  errors?: readonly { message: string; path?: readonly (string | number)[] }[];
}

/** How the note begins that tells of an answer with errors beside its data. */
export const partialAnswer = "Dagster could not answer a part of this: ";

/** Queries are retried this often after the first try; mutations never are. */
const queryRetries = 2;

/** Requests that one deployment is asked at a time: Dagster's web server answers from one process. */
const requestsInFlight = 6;

/** How long is waited at most before a deployment that wakes up is asked again, in ms. */
const longestWakePauseMs = 5000;

/** A deployment that answered so many ms ago is not asleep: what takes it too long now is the question. */
const awakeMs = 60_000;

/** How long it is remembered why Dagster+ refused the token, in ms. */
const refusalMs = 60_000;

/** How long the introspection of a server may take, in ms. */
const introspectionTimeoutMs = 30_000;

/**
 * The one place that sends requests to a deployment. It owns headers, timeouts, the cap on requests in flight, the retry of
 * queries, and the fit of documents to the age of the connected server.
 */
export class DagsterClient {
  readonly #deployment: DeploymentConfig;
  readonly #limit: LimitFunction = pLimit(requestsInFlight);
  readonly #schema: ServerSchema;
  readonly #refusals = new BriefCache();
  /** When it answered last, in ms since the epoch. */
  #answered = 0;

  constructor(deployment: DeploymentConfig) {
    this.#deployment = deployment;
    this.#schema = new ServerSchema((text) => this.#send(text, {}, "query", { timeoutMs: introspectionTimeoutMs }));
  }

  /**
   * Asks. Retried when the connection, or a proxy before Dagster, failed in a way that another try may mend.
   *
   * @throws {OperationError} `dagster_unreachable`, `timeout`, `unauthenticated`, `rate_limited`, `canceled`,
   * `unsupported_by_server` or `dagster_error`
   */
  async query<R, V>(document: TypedDocumentString<R, V>, variables: V, options: RequestOptions = {}): Promise<R> {
    return this.#execute(document.toString(), variables as Record<string, unknown>, "query", options) as Promise<R>;
  }

  /**
   * Changes something. Sent at most once: a second send could launch a second run. Only a document that the server refused
   * to parse, which therefore did nothing, is sent again in the form that fits it.
   *
   * @throws {OperationError} as `query` does, and `outcome_unknown` when it was sent and no answer came back
   */
  async mutate<R, V>(document: TypedDocumentString<R, V>, variables: V, options: RequestOptions = {}): Promise<R> {
    return this.#execute(document.toString(), variables as Record<string, unknown>, "mutation", options) as Promise<R>;
  }

  /**
   * Has Dagster evaluate a schedule or a sensor: a mutation in GraphQL that changes nothing, so its fate is never in doubt.
   * Sent once, since the evaluation runs the user's own code and may take as long as that takes.
   *
   * @throws {OperationError} as `query` does
   * @throws {Error} when the document does anything else
   */
  async evaluate<R, V>(document: TypedDocumentString<R, V>, variables: V, options: RequestOptions = {}): Promise<R> {
    const text = document.toString();
    const { assertEvaluates } = await import("./evaluations.ts");
    assertEvaluates(text);
    return this.#execute(text, variables as Record<string, unknown>, "evaluation", options) as Promise<R>;
  }

  /** What is known of the connected server's schema; introspects it when nothing is known yet. */
  get schema(): ServerSchema {
    return this.#schema;
  }

  async #execute(text: string, variables: Record<string, unknown>, kind: RequestKind, options: RequestOptions) {
    // Once a server has refused one document, all others are fitted before they are sent.
    if (this.#schema.known) {
      try {
        return await this.#executeFitted(text, variables, kind, options);
      } catch (error) {
        if (!(error instanceof SchemaMismatch)) throw error;
        // The server changed under us (an upgrade): what was read of its schema is no longer true, so start anew.
        this.#schema.forget();
      }
    }
    try {
      return await this.#send(text, variables, kind, options);
    } catch (error) {
      if (!(error instanceof SchemaMismatch)) throw error;
      return this.#executeRefused(text, variables, kind, options, error);
    }
  }

  /** Sends what the server refused in the form that fits its schema, which is read for it. */
  async #executeRefused(
    text: string,
    variables: Record<string, unknown>,
    kind: RequestKind,
    options: RequestOptions,
    refusal: SchemaMismatch,
  ) {
    try {
      return await this.#executeFitted(text, variables, kind, options);
    } catch (error) {
      if (error instanceof SchemaMismatch) {
        this.#schema.forget();
        throw new OperationError(
          "unsupported_by_server",
          `This Dagster does not understand the question: ${error.reason}`,
        );
      }
      if (error instanceof SchemaUnreadable) {
        throw new OperationError(
          "unsupported_by_server",
          `This Dagster refused the question (${refusal.reason}), and its schema could not be read to ask in a way that it understands.`,
          { cause: error },
        );
      }
      throw error;
    }
  }

  /** @throws {SchemaMismatch} when the server refused the fitted document too @throws {SchemaUnreadable} see `ServerSchema.read` */
  async #executeFitted(text: string, variables: Record<string, unknown>, kind: RequestKind, options: RequestOptions) {
    const fitted = await this.#schema.fit(text, variables, options.signal);
    const data = await this.#send(fitted.text, fitted.variables, kind, options);
    for (const note of fitted.notes) options.note?.(note);
    return data;
  }

  /** Sends one document as it is. @throws {SchemaMismatch} when the server refused to parse it */
  async #send(text: string, variables: Record<string, unknown>, kind: RequestKind, options: RequestOptions) {
    const began = Date.now();
    const { wakesWithinMs = 0 } = this.#deployment;
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.#inTurn(text, variables, attempt === 0 ? options : inTime(options));
      if (!("failure" in answer)) {
        this.#answered = Date.now();
        const mismatch = answer.errors?.find((error) => isSchemaMismatch(error));
        if (mismatch !== undefined) throw new SchemaMismatch(mismatch.message);
        if (answer.errors?.length) {
          const told = messagesOf(answer.errors);
          const executed = answer.errors.some(({ path }) => path !== undefined && path !== null && path.length > 0);
          if (answer.data === null || answer.data === undefined) {
            if (kind === "mutation" && executed) throw reportedWithoutOutcome(told);
            throw new OperationError("dagster_error", `Dagster failed while it answered: ${told}`);
          }
          // Data beside errors: what is there is true, and what is missing must not look like "none".
          options.note?.(`${partialAnswer}${told}`);
        }
        return answer.data;
      }
      const { failure } = answer;
      const again = kind === "query" && (options.until === undefined || Date.now() < options.until);
      if (again && attempt < queryRetries && isWorthRetrying(failure)) {
        await pause(retryDelayMs(failure, attempt), options.signal);
        continue;
      }
      const awake = failure.kind === "timeout" && Date.now() - this.#answered < awakeMs;
      if (again && wakesWithinMs > 0 && mayBeAsleep(failure) && !awake) {
        const waitedMs = Date.now() - began;
        if (waitedMs >= wakesWithinMs) throw neverWoke(failure, this.#deployment, waitedMs);
        options.note?.("This branch deployment was asleep and had to be woken up.");
        await pause(Math.min(retryDelayMs(failure, attempt), longestWakePauseMs), options.signal);
        continue;
      }
      if (this.#deployment.kind === "plus" && isRefusal(failure)) throw await this.#refusalOf(failure.status, options);
      throw failureOfRequest(failure, this.#deployment, kind, options.signal);
    }
  }

  /** Why Dagster+ refused the token. All requests that are refused together are told what was found out once. */
  #refusalOf(status: number, { signal }: RequestOptions): Promise<OperationError> {
    const known = this.#refusals.get(String(status), refusalMs, async () => {
      const { tokenRefusal } = await import("./token-refusal.ts");
      return tokenRefusal(this.#deployment, status);
    });
    return untilAborted(known, signal);
  }

  /** Posts when fewer than the cap are in flight. A caller who gives up before that is told at once, and nothing is sent. */
  #inTurn(
    text: string,
    variables: Record<string, unknown>,
    options: RequestOptions,
  ): Promise<GraphQLAnswer | { failure: GraphQLFailure }> {
    const waiting = new AbortController();
    const { signal } = options;
    const stopWaiting = () => waiting.abort();
    signal?.addEventListener("abort", stopWaiting, { once: true });
    if (signal?.aborted) waiting.abort();
    const posted = this.#limit(async () => {
      const { postGraphQL } = await import("./transport.ts");
      // Canceled while it waited for its turn: nothing was sent, so even a change has a known fate.
      if (waiting.signal.aborted) throw new OperationError("canceled", "The caller canceled this before it was sent.");
      // From here on the fate of a change is the transport's to tell.
      signal?.removeEventListener("abort", stopWaiting);
      const timeoutMs = options.timeoutMs ?? this.#deployment.timeoutMs;
      return postGraphQL(this.#deployment, text, variables, timeoutMs, signal);
    });
    return untilAborted(posted, waiting.signal);
  }
}

/** Options of a request that is sent once more: it ends by the same time as the first. */
function inTime(options: RequestOptions): RequestOptions {
  const { until, timeoutMs } = options;
  if (until === undefined || timeoutMs === undefined) return options;
  return { ...options, timeoutMs: Math.min(timeoutMs, Math.max(until - Date.now(), 1000)) };
}

/** The server refused a document that its schema does not allow. Nothing was executed. */
class SchemaMismatch extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * A change whose answer broke while it was written: `LaunchRunSuccess` with a field that failed looks the same as a launch
 * that failed.
 */
function reportedWithoutOutcome(told: string): OperationError {
  return new OperationError(
    "outcome_unknown",
    `The change was sent once, and Dagster failed while it executed or answered it: ${told}. It may or may not have happened; look at the present state before you repeat it.`,
  );
}

function messagesOf(errors: readonly { message: string }[]): string {
  const unique = [...new Set(errors.map((error) => dagsterSentence(error.message)))];
  const shown = unique.slice(0, 3).join("; ");
  return unique.length > 3 ? `${shown}; and ${unique.length - 3} more` : shown;
}

/** Resolves after so many ms, or rejects as soon as the signal aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new OperationError("canceled", "The caller canceled this."));
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(new OperationError("canceled", "The caller canceled this."));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
