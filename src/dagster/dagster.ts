import type { DeploymentConfig } from "../config/configuration.ts";
import type { TypedDocumentString } from "../queries/generated/graphql.ts";
import { untilAborted } from "./abort.ts";
import { BriefCache } from "./brief-cache.ts";
import { DagsterClient } from "./client.ts";
import { OperationError } from "./errors.ts";

/** The timeout of a request where none is configured, in ms. */
const standardTimeoutMs = 30_000;

/** How far a call that waits has come. `progress` only ever grows. */
export interface Progress {
  progress: number;
  total?: number;
  message?: string;
}

/** What a call brings along: who may cancel it and who wants to hear of its progress. */
export interface CallContext {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Backfills of more partitions than this ask for confirmation. */
  confirmPartitions?: number;
  /** What this server serves, for the tool that tells about the connection. */
  serving?: Serving;
  /**
   * Another deployment of the same organization, by its own name in Dagster+, with the guards that are configured for it.
   * @throws {OperationError} `deployment_not_found` when this server may not reach it
   */
  reach?: (base: Deployment, plusDeployment: string, isBranch: boolean) => Deployment;
}

/** What the server that runs a call was set up to serve. */
export interface Serving {
  deployments: readonly {
    name: string;
    url: string;
    kind: DeploymentConfig["kind"];
    readOnly: boolean;
    /** On Dagster+: the organization, and the deployment's own name there. */
    organization?: string;
    plusDeployment?: string;
  }[];
  /** Toolsets of which at least one tool is listed. */
  toolsets: readonly string[];
  readOnly: boolean;
}

/** One configured deployment, for the lifetime of the process: its connection and what was lately read from it. */
export class Deployment {
  readonly config: DeploymentConfig;
  readonly client: DagsterClient;
  readonly cache = new BriefCache();

  constructor(config: DeploymentConfig) {
    this.config = config;
    this.client = new DagsterClient(config);
  }

  /** The deployment as one call sees it. */
  forCall(context: CallContext = {}): Dagster {
    return new Dagster(this, context);
  }
}

/** What the views of one call on several deployments of an organization have in common. */
class SharedByCall {
  readonly notes = new Set<string>();
  deadline: number | undefined;
  mutated = false;
}

/**
 * The connected deployment in the hands of one call: it asks and changes, collects what the answer must mention, and knows
 * when the caller has given up.
 */
export class Dagster {
  readonly #deployment: Deployment;
  readonly #context: CallContext;
  readonly #shared: SharedByCall;

  constructor(deployment: Deployment, context: CallContext, shared = new SharedByCall()) {
    this.#deployment = deployment;
    this.#context = context;
    this.#shared = shared;
  }

  /** Requests that changed something, in whichever deployment, were sent on behalf of this call. */
  get mutated(): boolean {
    return this.#shared.mutated;
  }

  set mutated(value: boolean) {
    this.#shared.mutated = value;
  }

  /**
   * Another deployment of the same organization in the hands of the same call: caller, deadline and notes are shared, and so is
   * whether something was changed. What may be done there is what is configured for that deployment.
   *
   * @param plusDeployment - its own name in Dagster+, as `findDeployment` gives it
   * @param isBranch - whether it may be asleep
   * @throws {OperationError} `deployment_not_found` when this server may not reach it
   */
  sibling(plusDeployment: string, isBranch: boolean): Dagster {
    if (plusDeployment === this.config.plusDeployment) return this;
    const { reach } = this.#context;
    if (reach === undefined) throw new Error("this call reaches no other deployment");
    return new Dagster(reach(this.#deployment, plusDeployment, isBranch), this.#context, this.#shared);
  }

  /** The deployment's configuration: name, kind, default location. */
  get config(): DeploymentConfig {
    return this.#deployment.config;
  }

  /**
   * What `load` gives, or gave a moment ago: reads that many calls need (workspace, asset graph) are shared by them. The load
   * belongs to nobody, so one caller's cancellation does not fail another's; its notes are told to everyone who gets it.
   *
   * @param key - names what is read, arguments included
   */
  async cached<T>(key: string, ttlMs: number, load: (dagster: Dagster) => Promise<T>): Promise<T> {
    const shared = this.#deployment.cache.get(key, ttlMs, async () => {
      const loader = new Dagster(this.#deployment, {});
      return { value: await load(loader), notes: loader.notes };
    });
    const { value, notes } = await untilAborted(shared, this.signal);
    for (const text of notes) this.note(text);
    return value;
  }

  /**
   * Forgets what was read before this moment, unless it was read within the last second: what somebody names may have come
   * since. Gives whether anything was forgotten, that is, whether looking again can find more.
   */
  forgetOld(): boolean {
    return this.#deployment.cache.forgetOlderThan(1000);
  }

  /** Does some work whose every request ends by a time (ms since the epoch) at the latest, or a second after it began. */
  async by<T>(deadline: number, work: () => Promise<T>): Promise<T> {
    const before = this.#shared.deadline;
    this.#shared.deadline = deadline;
    try {
      return await work();
    } finally {
      this.#shared.deadline = before;
    }
  }

  get signal(): AbortSignal | undefined {
    return this.#context.signal;
  }

  /** Backfills of more partitions than this ask for confirmation. */
  get confirmPartitions(): number {
    return this.#context.confirmPartitions ?? 100;
  }

  /** What the server that runs this call serves. */
  get serving(): Serving {
    const { name, webUrl, kind, readOnly } = this.config;
    return this.#context.serving ?? { deployments: [{ name, url: webUrl, kind, readOnly }], toolsets: [], readOnly };
  }

  /** Sentences about what the answer could not see; the boundary adds them to it as `notes`. */
  get notes(): readonly string[] {
    return [...this.#shared.notes];
  }

  /** Adds a sentence to the answer's `notes`, once. */
  note(text: string): void {
    this.#shared.notes.add(text);
  }

  /**
   * Asks Dagster.
   *
   * @param options - `timeoutMs`: what an expensive question may take where the configured timeout is the standard one; with
   * another one it is longer or shorter in proportion
   * @throws {OperationError} see `DagsterClient.query`
   */
  query<R, V>(document: TypedDocumentString<R, V>, variables: V, options: { timeoutMs?: number } = {}): Promise<R> {
    const configured = this.config.timeoutMs;
    const allowed = options.timeoutMs === undefined ? configured : (options.timeoutMs * configured) / standardTimeoutMs;
    const left = this.#shared.deadline === undefined ? allowed : Math.max(this.#shared.deadline - Date.now(), 1000);
    return this.#deployment.client.query(document, variables, {
      timeoutMs: Math.min(allowed, left),
      until: this.#shared.deadline,
      signal: this.signal,
      note: (text) => this.note(text),
    });
  }

  /** Makes sure that this deployment may be changed. @throws {OperationError} `read_only` */
  assertWritable(): void {
    if (!this.config.readOnly) return;
    throw new OperationError(
      "read_only",
      `The deployment ${this.config.name} is configured read-only: nothing was sent.`,
    );
  }

  /**
   * Changes something in Dagster, at most once. What was cached of the deployment is dropped, whatever the outcome.
   * @throws {OperationError} see `DagsterClient.mutate`
   */
  async mutate<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    options: { timeoutMs?: number } = {},
  ): Promise<R> {
    this.assertWritable();
    this.mutated = true;
    try {
      return await this.#deployment.client.mutate(document, variables, {
        ...options,
        signal: this.signal,
        note: (text) => this.note(text),
      });
    } finally {
      this.#deployment.cache.clear();
    }
  }

  /**
   * Has Dagster evaluate a schedule or a sensor. It changes nothing, though it is a mutation in GraphQL, so it works on
   * read-only deployments as well and drops nothing that was cached.
   *
   * @throws {OperationError} see `DagsterClient.evaluate`
   */
  evaluate<R, V>(document: TypedDocumentString<R, V>, variables: V, options: { timeoutMs?: number } = {}): Promise<R> {
    return this.#deployment.client.evaluate(document, variables, {
      ...options,
      signal: this.signal,
      note: (text) => this.note(text),
    });
  }

  /** Tells the caller how far a wait has come, if it asked. */
  progress(progress: Progress): void {
    this.#context.onProgress?.(progress);
  }

  /** The connected server's GraphQL schema and version, introspected and cached. */
  serverSchema() {
    return this.#deployment.client.schema.read(this.signal);
  }

  /** A link to a page of Dagster's UI, for a person; `path` starts with a slash and is encoded by the caller. */
  webLink(path: string): string {
    return `${this.config.webUrl}${path}`;
  }
}
