import { defaultFieldResolver, execute, type GraphQLFieldResolver, getOperationAST } from "graphql";
import { checkedDocument } from "./checked-document.ts";
import { embeddedSchema } from "./embedded-schema.ts";
import type { DemoContext, DemoResolver, DemoViewer } from "./part.ts";
import { demoParts } from "./parts.ts";
import { type DemoDeployment, type DemoOptions, DemoWorld } from "./world.ts";

/** A request that the embedded organization was sent and did execute. */
export interface EmbeddedRequest {
  deployment: string;
  operation: string;
  kind: "query" | "mutation" | "subscription";
  text: string;
  variables: Record<string, unknown>;
}

/** The tokens of the embedded organization, and whose they are. They open nothing but it. */
const demoTokens: Readonly<Record<string, DemoViewer>> = {
  "user:demo-admin": { userId: 1, role: "ADMIN" },
  "user:demo-editor": { userId: 2, role: "EDITOR" },
  "user:demo-viewer": { userId: 5, role: "VIEWER" },
  "agent:harbor-roasters:demo-agent": { userId: undefined, role: "VIEWER" },
};

/** The token of the embedded organization that has a role there. @throws {Error} for a role that no token has */
export function tokenOfRole(role: string): string {
  const found = Object.entries(demoTokens).find(
    ([token, viewer]) => token.startsWith("user:") && viewer.role === role.toUpperCase(),
  );
  if (found === undefined) throw new Error(`no token has the role ${role}`);
  return found[0];
}

/** The root of the embedded organization's addresses; nothing listens there, and nothing is sent there. */
export const embeddedUrl = "https://harbor-roasters.dagster.example";

/**
 * A Dagster+ organization in this process: an executable schema over a small company's data, which changes as it is asked to
 * and as time passes. It takes requests as Dagster+'s web server does, at `/{deployment}/graphql` with a token, and does no
 * input or output of its own.
 */
export class EmbeddedOrganization {
  readonly world: DemoWorld;
  /** What was executed, in order. */
  readonly requests: EmbeddedRequest[] = [];
  /** Answers a field in place of its resolver, by `Type.field`: for members of unions that no state leads to. */
  readonly overrides = new Map<string, (source: unknown, args: unknown, context: DemoContext) => unknown>();
  readonly #queries: Record<string, DemoResolver> = {};
  readonly #mutations: Record<string, DemoResolver> = {};

  /** @throws {Error} when two parts answer the same root field */
  constructor(options: DemoOptions = {}) {
    this.world = new DemoWorld(options);
    for (const part of demoParts) {
      addAll(this.#queries, part.query);
      addAll(this.#mutations, part.mutation);
    }
  }

  /** Answers a request as the web server of Dagster+ would. */
  async respond(request: Request): Promise<Response> {
    const now = this.world.now();
    const [name = ""] = new URL(request.url).pathname.split("/").filter(Boolean).map(decodeURIComponent);
    const viewer = demoTokens[request.headers.get("dagster-cloud-api-token") ?? ""];
    if (viewer === undefined) return Response.json({ error: "Unauthorized" }, { status: 401 });
    const deployment = this.world.deployments.find((candidate) => candidate.name === name);
    if (deployment === undefined) return Response.json({ error: "Not found" }, { status: 404 });
    if (!deployment.isAwake(now)) return new Response("The deployment is starting.", { status: 503 });
    const body = (await request.json()) as { query: string; variables?: Record<string, unknown> };
    return this.#execute(body.query, body.variables ?? {}, { world: this.world, deployment, viewer, now });
  }

  async #execute(text: string, variables: Record<string, unknown>, context: DemoContext): Promise<Response> {
    const schema = embeddedSchema();
    const { document, errors } = checkedDocument(text);
    if (document === undefined || errors.length > 0) {
      return Response.json(
        { errors: errors.map(({ message, locations }) => ({ message, locations })) },
        { status: 400 },
      );
    }
    const operation = getOperationAST(document);
    const kind = operation?.operation ?? "query";
    this.#record(context.deployment, text, variables, kind, operation?.name?.value);
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      rootValue: kind === "mutation" ? this.#mutations : this.#queries,
      contextValue: context,
      fieldResolver: this.#resolve,
      typeResolver: (value) => (value as { __typename?: string }).__typename,
    });
    return Response.json(result, { status: result.errors === undefined ? 200 : 500 });
  }

  #record(
    deployment: DemoDeployment,
    text: string,
    variables: Record<string, unknown>,
    kind: EmbeddedRequest["kind"],
    operation = "",
  ): void {
    this.requests.push({ deployment: deployment.name, operation, kind, text, variables });
    // A demonstration may run for days; what was asked long ago is of no use.
    if (this.requests.length > 4000) this.requests.splice(0, 2000);
  }

  readonly #resolve: GraphQLFieldResolver<unknown, DemoContext> = (source, args, context, info) => {
    const { name } = info.parentType;
    const root = name === "Query" || name === "Mutation";
    const override = this.overrides.get(`${name}.${info.fieldName}`);
    if (override !== undefined) return override(source, args, context);
    const value = defaultFieldResolver(source, args, context, info);
    if (value === undefined && root) {
      throw new Error(`The embedded deployment does not answer ${info.fieldName}.`);
    }
    return value;
  };
}

function addAll(into: Record<string, DemoResolver>, from: Readonly<Record<string, DemoResolver>> = {}): void {
  for (const [field, resolver] of Object.entries(from)) {
    if (into[field] !== undefined) throw new Error(`two parts of the embedded organization answer ${field}`);
    into[field] = resolver;
  }
}
