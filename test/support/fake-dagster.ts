import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  OperationTypeNode,
  parse,
  validate,
} from "graphql";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import {
  type Configuration,
  type DeploymentConfig,
  sealConfiguration,
  sealDeployment,
} from "../../src/config/configuration.ts";
import { embeddedSchema } from "../../src/demo/embedded-schema.ts";
import { type Caller, type CallResult, ToolRunner } from "../../src/tools/call.ts";
import { catalogue, standardSurface } from "../../src/tools/catalogue.ts";
import { surfaceOf } from "../../src/tools/surface.ts";
import { checkNext } from "./answer-checks.ts";

/** Values or functions of the arguments, by field. Whatever is not given gets a deterministic default of its type. */
export type Fields = Record<string, unknown>;

/** One GraphQL request that the fake was sent. */
export interface SentRequest {
  operation: string;
  kind: "query" | "mutation";
  text: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
}

const schemas = new Map<string, GraphQLSchema>();

/** The releases whose schemas the fake executes, and Dagster+ as far as it is declared. */
export type FakeVersion = "1.13.27" | "1.8.13" | "plus";

/** The snapshot schema of a Dagster version, from `schema/`. */
export function dagsterSchema(version: FakeVersion): GraphQLSchema {
  if (version === "plus") return embeddedSchema();
  const known = schemas.get(version);
  if (known !== undefined) return known;
  const text = readFileSync(join(import.meta.dirname, "../../schema", `dagster-${version}.graphql`), "utf8");
  const schema = buildSchema(text);
  schemas.set(version, schema);
  return schema;
}

/**
 * A Dagster whose answers a test decides, executed on the real schema: it refuses what the real one refuses to parse, and
 * cannot answer what the real one could not. Fields that the test does not give are null where they may be, else empty or
 * zero; a union or interface is its first member that is no error unless `__typename` says otherwise.
 */
export class FakeDagster {
  readonly url = "http://dagster.test";
  readonly requests: SentRequest[] = [];
  query: Fields = {};
  mutation: Fields = {};
  version: FakeVersion = "1.13.27";
  /** Answers instead of the schema, once, when it gives something. */
  intercept: ((request: SentRequest) => Response | undefined | Promise<Response | undefined>) | undefined;

  reset(): void {
    this.requests.length = 0;
    this.query = {};
    this.mutation = {};
    this.version = "1.13.27";
    this.intercept = undefined;
  }

  get mutations(): SentRequest[] {
    return this.requests.filter(({ kind }) => kind === "mutation");
  }

  /** A runner connected to this fake, with the whole catalogue unless the configuration says otherwise. */
  runner(
    overrides: Partial<Omit<Configuration, "deployments">> & {
      deployments?: DeploymentConfig[];
      deployment?: Partial<DeploymentConfig>;
    } = {},
    now?: () => number,
  ): ToolRunner {
    const { deployment, ...rest } = overrides;
    const configuration = sealConfiguration({
      deployments: [fakeDeployment(deployment)],
      defaultDeployment: "default",
      pinned: false,
      toolsets: ["all"],
      readOnly: false,
      maxChars: 24_000,
      confirmPartitions: 100,
      logLevel: "silent",
      warnings: [],
      ...rest,
    });
    return new ToolRunner(surfaceOf(catalogue, standardSurface, configuration), configuration, "test key", now);
  }

  /** Calls a tool of a fresh runner and gives the answer; a tool error is thrown as a test failure unless expected. */
  async call(tool: string, args: Record<string, unknown> = {}, caller: Caller = {}): Promise<CallResult> {
    const result = await this.runner().call(tool, args, caller);
    checkNext(tool, result.answer, { fake: true });
    return result;
  }

  async respond(request: Request): Promise<Response> {
    const body = (await request.json()) as { query: string; variables?: Record<string, unknown> };
    let document: DocumentNode;
    try {
      document = parse(body.query);
    } catch (error) {
      return HttpResponse.json({ errors: [{ message: String(error) }] }, { status: 400 });
    }
    const definition = document.definitions.find((node) => node.kind === "OperationDefinition");
    const sent: SentRequest = {
      operation: definition?.name?.value ?? "",
      kind: definition?.operation === OperationTypeNode.MUTATION ? "mutation" : "query",
      text: body.query,
      variables: body.variables ?? {},
      headers: Object.fromEntries(request.headers),
    };
    this.requests.push(sent);
    const instead = await this.intercept?.(sent);
    if (instead !== undefined) return instead;
    const schema = dagsterSchema(this.version);
    const errors = validate(schema, document);
    if (errors.length > 0) {
      // As dagster-webserver answers it.
      return HttpResponse.json(
        { errors: errors.map(({ message, locations }) => ({ message: pythonQuotes(message), locations })) },
        { status: 400 },
      );
    }
    const result = await execute({
      schema,
      document,
      variableValues: body.variables,
      rootValue: sent.kind === "mutation" ? this.mutation : { version: this.version, ...this.query },
      fieldResolver: (source, args, context, info) => {
        const value: unknown = defaultFieldResolver(source, args, context, info);
        return value === undefined ? defaultOf(info.returnType, schema) : value;
      },
      typeResolver: (value, _context, _info, abstractType) => {
        const given = (value as { __typename?: string }).__typename;
        return given ?? firstAnswer(abstractType, schema);
      },
    });
    if (result.errors !== undefined && !("data" in result)) {
      return HttpResponse.json(
        { errors: result.errors.map(({ message }) => ({ message: pythonQuotes(message) })) },
        { status: 400 },
      );
    }
    return HttpResponse.json(result, { status: result.errors === undefined ? 200 : 500 });
  }
}

/** The wording of graphql-core, on which Dagster runs: it quotes names with ' where graphql-js has ". */
function pythonQuotes(message: string): string {
  return message.replaceAll('"', "'");
}

/** A connected open-source deployment at the fake's URL. */
export function fakeDeployment(overrides: Partial<DeploymentConfig> = {}): DeploymentConfig {
  return sealDeployment({
    name: "default",
    kind: "open_source",
    graphqlUrl: "http://dagster.test/graphql",
    webUrl: "http://dagster.test",
    headers: {},
    secrets: [],
    readOnly: false,
    timeoutMs: 5000,
    source: "test",
    ...overrides,
  });
}

/** A connected Dagster+ deployment at the fake's URL. */
export function fakePlusDeployment(overrides: Partial<DeploymentConfig> = {}): DeploymentConfig {
  return fakeDeployment({
    name: "prod",
    kind: "plus",
    organization: "sample",
    plusDeployment: "prod",
    webUrl: "http://dagster.test/prod",
    ...overrides,
  });
}

/**
 * Serves a fake Dagster to all tests of a file; any other request fails the test that makes it.
 * The fake is emptied after each test.
 */
export function useFakeDagster(): FakeDagster {
  const fake = new FakeDagster();
  const server = setupServer(http.post("http://dagster.test/graphql", ({ request }) => fake.respond(request)));
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => fake.reset());
  afterAll(() => server.close());
  return fake;
}

function defaultOf(type: GraphQLOutputType, schema: GraphQLSchema): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  if (isScalarType(inner)) {
    if (inner.name === "Int" || inner.name === "Float" || inner.name === "BigInt") return 0;
    if (inner.name === "Boolean") return false;
    if (inner.name === "RunConfigData" || inner.name === "GenericScalar") return {};
    return "";
  }
  if (isObjectType(inner)) return {};
  if (isUnionType(inner) || isInterfaceType(inner)) return { __typename: firstAnswer(inner, schema) };
  return null;
}

function firstAnswer(type: Parameters<GraphQLSchema["getPossibleTypes"]>[0], schema: GraphQLSchema): string {
  const names = schema.getPossibleTypes(type).map(({ name }) => name);
  return (
    names.find((name) => !/Error$|NotFound$|Unauthorized|Conflict$|NotSupported$|Failure$/.test(name)) ?? names[0]!
  );
}
