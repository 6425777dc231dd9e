import {
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type TypeNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { OperationError } from "./errors.ts";
import { wordsOfField } from "./field-words.ts";

/** A document as one server understands it. */
export interface FittedDocument {
  text: string;
  variables: Record<string, unknown>;
  /** What this server cannot tell, in words for the reader of the answer. */
  notes: string[];
}

/** The names of the variables that carry a value: an absent or null one asks for nothing. */
export function setVariables(variables: Record<string, unknown>): ReadonlySet<string> {
  return new Set(Object.keys(variables).filter((name) => variables[name] !== undefined && variables[name] !== null));
}

/**
 * Prunes from a document what a server's schema lacks. A pruned output field makes the answer poorer, with a note; an
 * argument or input field that the caller set and that the server lacks would change the meaning, so it is an error.
 *
 * @param server - what the server is called in messages, such as "Dagster 1.8.13"
 * @throws {OperationError} `unsupported_by_server`
 */
export function fitDocument(
  schema: GraphQLSchema,
  text: string,
  variables: Record<string, unknown>,
  server: string,
): FittedDocument {
  const set = setVariables(variables);
  const prunedFields = new Set<string>();
  const prunedRoots = new Set<string>();
  let document = parse(text);
  const operation = document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("a document without an operation");

  const fittedVariables = fitVariables(schema, operation, variables, set, server);

  // Removing a field can empty a fragment, and a fragment that is gone takes its spreads along: repeat until it holds still.
  for (let before = ""; before !== print(document); ) {
    before = print(document);
    document = pruneOnce(schema, document, set, server, prunedFields, prunedRoots);
  }

  const root = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const left = root?.kind === Kind.OPERATION_DEFINITION ? root.selectionSet.selections : [];
  const answers = left.filter((node) => !(node.kind === Kind.FIELD && node.name.value === "__typename"));
  if (answers.length === 0 || (operation.operation === "mutation" && prunedRoots.size > 0)) {
    const missing = [...prunedRoots].map(wordsOfField).join(", ") || "what was asked for";
    throw new OperationError(
      "unsupported_by_server",
      `${server} does not offer this (${missing}): it needs a newer Dagster, or Dagster+.`,
    );
  }

  document = dropUnused(document);
  document = tightenVariables(schema, document, set);
  const [problem] = validate(schema, document);
  if (problem !== undefined) {
    throw new OperationError("unsupported_by_server", `${server} cannot be asked this: ${problem.message}`);
  }
  const used = variableNames(document);
  return {
    text: print(document),
    variables: Object.fromEntries(Object.entries(fittedVariables).filter(([name]) => used.has(name))),
    notes:
      prunedFields.size === 0
        ? []
        : [`${server} does not tell: ${[...new Set([...prunedFields].map(wordsOfField))].sort().join(", ")}.`],
  };
}

function pruneOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
  set: ReadonlySet<string>,
  server: string,
  prunedFields: Set<string>,
  prunedRoots: Set<string>,
): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node] as const),
  );
  const roots: ReadonlySet<GraphQLNamedType | null | undefined> = new Set([schema.getQueryType(), schema.getMutationType()]);
  const info = new TypeInfo(schema);
  // A fragment enters its own type only with its selection set, so here the parent is still the type outside.
  const spreadable = (typeName: string): boolean => {
    const type = schema.getType(typeName);
    const parent = info.getParentType();
    return isCompositeType(type) && (!isCompositeType(parent) || doTypesOverlap(schema, parent, type));
  };
  return visit(
    document,
    visitWithTypeInfo(info, {
      FragmentDefinition: {
        enter: (node) => (isCompositeType(schema.getType(node.typeCondition.name.value)) ? undefined : null),
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
      FragmentSpread: (node) => {
        const fragment = fragments.get(node.name.value);
        return fragment !== undefined && spreadable(fragment.typeCondition.name.value) ? undefined : null;
      },
      InlineFragment: {
        enter: (node) => (node.typeCondition === undefined || spreadable(node.typeCondition.name.value) ? undefined : null),
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
      Field: {
        enter: (node) => {
          const field = info.getFieldDef();
          const leafMismatch =
            field !== undefined && field !== null && isLeafType(getNamedType(field.type)) !== (node.selectionSet === undefined);
          if (field !== undefined && field !== null && !leafMismatch) return undefined;
          const parent = info.getParentType();
          if (roots.has(parent)) prunedRoots.add(node.name.value);
          prunedFields.add(node.name.value);
          return null;
        },
        leave: (node: FieldNode) => (node.selectionSet?.selections.length === 0 ? null : undefined),
      },
      Argument: (node) => {
        if (info.getArgument() !== null && info.getArgument() !== undefined) return undefined;
        if (node.value.kind === Kind.VARIABLE && set.has(node.value.name.value)) {
          throw new OperationError(
            "unsupported_by_server",
            `${server} does not know the argument for ${wordsOfField(node.name.value)}, which was set: leave it out, or use a newer Dagster.`,
          );
        }
        return null;
      },
    }),
  );
}

/** Drops unset variables of types that the server lacks and unset input fields; a set one is an error. */
function fitVariables(
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
      throw new OperationError(
        "unsupported_by_server",
        `${server} does not know ${wordsOfField(name)}, which was set: leave it out, or use a newer Dagster.`,
      );
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
    throw new OperationError("unsupported_by_server", `${server} does not know ${value} as ${wordsOfField(path)}.`, { allowed: known });
  }
  if (isInputObjectType(nullable) && typeof value === "object" && !Array.isArray(value)) {
    const fields = nullable.getFields();
    const kept: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const field = fields[key];
      if (field !== undefined) kept[key] = fitValue(field.type, item, key, server);
      else if (item !== undefined && item !== null && !(Array.isArray(item) && item.length === 0)) {
        throw new OperationError(
          "unsupported_by_server",
          `${server} does not know ${wordsOfField(key)}, which was set: leave it out, or use a newer Dagster.`,
        );
      }
    }
    return kept;
  }
  return value;
}

function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  if (node.kind === Kind.NON_NULL_TYPE || node.kind === Kind.LIST_TYPE) {
    const inner = inputTypeOf(schema, node.type);
    if (inner === undefined || node.kind === Kind.NON_NULL_TYPE) return inner;
    // Only the item type matters to `fitValue`, which accepts one item for a list.
    return inner;
  }
  return schema.getType(node.name.value) as GraphQLInputType | undefined;
}

/** Removes fragments and variables that nothing refers to any more. */
function dropUnused(document: DocumentNode): DocumentNode {
  let current = document;
  for (;;) {
    const spread = new Set<string>();
    visit(current, { FragmentSpread: (node) => void spread.add(node.name.value) });
    const kept = current.definitions.filter((node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value));
    if (kept.length === current.definitions.length) break;
    current = { ...current, definitions: kept };
  }
  const used = variableNames(current);
  return visit(current, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
}

/** The variables that a document uses, apart from their definitions. */
function variableNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void names.add(node.name.value),
  });
  return names;
}

/** An argument that older servers require (`Int!`) and newer ones do not: a variable that is set satisfies both. */
function tightenVariables(schema: GraphQLSchema, document: DocumentNode, set: ReadonlySet<string>): DocumentNode {
  const required = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Variable: (node) => {
        if (String(info.getInputType()).endsWith("!") && set.has(node.name.value)) required.add(node.name.value);
      },
    }),
  );
  return visit(document, {
    VariableDefinition: (node) =>
      required.has(node.variable.name.value) && node.type.kind !== Kind.NON_NULL_TYPE
        ? { ...node, type: { kind: Kind.NON_NULL_TYPE, type: node.type } as const }
        : undefined,
  });
}
