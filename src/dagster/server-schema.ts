import type { GraphQLSchema, IntrospectionQuery } from "graphql";
import { untilAborted } from "./abort.ts";
import { OperationError } from "./errors.ts";
import type { FittedDocument } from "./schema-fit.ts";

/** Asks the server one plain query, as it is. */
type Ask = (text: string) => Promise<unknown>;

/** The server answers, but does not let its schema be read. */
export class SchemaUnreadable extends OperationError {
  constructor(cause?: unknown) {
    super("unsupported_by_server", "The server does not let its GraphQL schema be read (introspection is off).", {
      cause,
    });
  }
}

/** Failures that say nothing of the schema: the server could not be asked just now. */
const passing: ReadonlySet<string> = new Set(["timeout", "dagster_unreachable", "rate_limited", "unauthenticated"]);

/** How long an introspected schema is believed, in ms: a server that was upgraded meanwhile is asked in full again. */
const believedForMs = 10 * 60_000;

/**
 * The schema of the connected server, introspected once (about 0.6 MB and 0.4 s) when the server refuses a document, and
 * then kept: Dagster's fields drift from version to version, and one document has to serve them all.
 */
export class ServerSchema {
  readonly #ask: Ask;
  #loaded?: { at: number; schema: Promise<{ schema: GraphQLSchema; version: string | undefined }> };
  #fits = new Map<string, FittedDocument>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Whether the schema was read, and recently enough to go by. */
  get known(): boolean {
    return this.#loaded !== undefined && Date.now() - this.#loaded.at < believedForMs;
  }

  /** Drops what was read: the next refusal introspects again. */
  forget(): void {
    this.#loaded = undefined;
    this.#fits.clear();
  }

  /**
   * The connected server's schema. The read is shared by all who wait for it, so one caller's cancellation does not end it.
   * @throws {SchemaUnreadable} when the server refuses introspection
   * @throws {OperationError} when the server is not reachable, or the caller canceled
   */
  async read(signal?: AbortSignal): Promise<{ schema: GraphQLSchema; version: string | undefined }> {
    if (!this.known) {
      const schema = this.#introspect();
      const loaded = { at: Date.now(), schema };
      this.#loaded = loaded;
      this.#fits.clear();
      // A failed introspection must not be remembered as the schema.
      schema.catch(() => {
        if (this.#loaded === loaded) this.#loaded = undefined;
      });
    }
    return untilAborted(this.#loaded!.schema, signal);
  }

  /**
   * The form of a document that the connected server understands.
   * @throws {OperationError} `unsupported_by_server` when what the caller asked for does not exist there
   */
  async fit(text: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<FittedDocument> {
    const { schema, version } = await this.read(signal);
    const [{ fitDocument }, { setVariables }] = await Promise.all([
      import("./schema-fit.ts"),
      import("./fit-variables.ts"),
    ]);
    // Which variables are set decides what may be pruned; input objects also need their fields checked, so only
    // documents without variables are worth remembering by text alone.
    const cacheable = setVariables(variables).size === 0;
    const known = cacheable ? this.#fits.get(text) : undefined;
    if (known !== undefined) return known;
    const fitted = fitDocument(schema, text, variables, version === undefined ? "This Dagster" : `Dagster ${version}`);
    if (cacheable) this.#fits.set(text, fitted);
    return fitted;
  }

  async #introspect() {
    const { buildClientSchema, getIntrospectionQuery } = await import("graphql");
    try {
      const introspection = (await this.#ask(
        getIntrospectionQuery({ descriptions: false }),
      )) as IntrospectionQuery | null;
      if (!introspection || typeof introspection !== "object" || !introspection.__schema) throw new SchemaUnreadable();
      const schema = buildClientSchema(introspection, { assumeValid: true });
      const hasVersion = schema.getQueryType()?.getFields().version !== undefined;
      const answer = hasVersion ? ((await this.#ask("{ version }")) as { version?: string } | null) : null;
      return { schema, version: answer?.version };
    } catch (error) {
      if (error instanceof SchemaUnreadable || (error instanceof OperationError && passing.has(error.code)))
        throw error;
      throw new SchemaUnreadable(error);
    }
  }
}
