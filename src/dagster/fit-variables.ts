import {
  type GraphQLInputType,
  GraphQLList,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";
import { OperationError } from "./errors.ts";
import { wordsOfField } from "./field-words.ts";

/** The names of the variables that carry a value: an absent or null one asks for nothing. */
export function setVariables(variables: Record<string, unknown>): ReadonlySet<string> {
  return new Set(Object.keys(variables).filter((name) => variables[name] !== undefined && variables[name] !== null));
}

/**
 * Drops from the values of variables the unset input fields that the server lacks.
 *
 * @param set - the names of the variables that carry a value
 * @param server - what the server is called in messages
 * @throws {OperationError} `unsupported_by_server` for a type, input field or enum value that is set and that it lacks
 */
export function fitVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  set: ReadonlySet<string>,
  server: string,
): Record<string, unknown> {
  const fitted: Record<string, unknown> = { ...variables };
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (!set.has(name)) continue;
    const type = inputTypeOf(schema, definition.type);
    if (type === undefined) {
      throw notKnown(server, name);
    }
    fitted[name] = fitValue(type, variables[name], name, server);
  }
  return fitted;
}

function fitValue(type: GraphQLInputType, value: unknown, path: string, server: string): unknown {
  const nullable = getNullableType(type);
  if (value === undefined || value === null) return value;
  if (isListType(nullable)) {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => fitValue(nullable.ofType, item, path, server));
  }
  if (isEnumType(nullable) && typeof value === "string" && nullable.getValue(value) === undefined) {
    const known = nullable.getValues().map(({ name }) => name);
    throw new OperationError("unsupported_by_server", `${server} does not know ${value} as ${wordsOfField(path)}.`, {
      allowed: known,
    });
  }
  if (isInputObjectType(nullable) && typeof value === "object" && !Array.isArray(value)) {
    const fields = nullable.getFields();
    const kept: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const field = fields[key];
      if (field !== undefined) kept[key] = fitValue(field.type, item, key, server);
      else if (item !== undefined && item !== null && !(Array.isArray(item) && item.length === 0)) {
        throw notKnown(server, key);
      }
    }
    return kept;
  }
  return value;
}

function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  if (node.kind === Kind.NON_NULL_TYPE || node.kind === Kind.LIST_TYPE) {
    const inner = inputTypeOf(schema, node.type);
    if (inner === undefined) return undefined;
    // Whether null is allowed is for the server to say; that a list's items are looked at is what matters here.
    return node.kind === Kind.LIST_TYPE ? new GraphQLList(inner) : inner;
  }
  const type = schema.getType(node.name.value);
  return isInputType(type) ? type : undefined;
}

/** The error for an argument or input field that was set and that the server lacks: leaving it out would change the meaning. */
export function notKnown(server: string, name: string): OperationError {
  return new OperationError(
    "unsupported_by_server",
    `${server} does not know ${wordsOfField(name)}, which was set: leave it out, or use a newer Dagster.`,
  );
}
