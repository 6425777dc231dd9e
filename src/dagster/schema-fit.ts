import {
  type ArgumentNode,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { OperationError } from "./errors.ts";
import { isMissed, wordsOfField } from "./field-words.ts";
import { fitVariables, notKnown, setVariables } from "./fit-variables.ts";

/** A document as one server understands it. */
export interface FittedDocument {
  text: string;
  variables: Record<string, unknown>;
  /** What this server cannot tell, in words for the reader of the answer. */
  notes: string[];
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
  let document = dropSkipped(parse(text), variables);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error("a document without an operation");

  refuseMissingChange(schema, operation, server);
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
    throw notOffered(server, [...prunedRoots]);
  }

  document = dropUnused(document);
  document = tightenVariables(schema, document, set);
  document = retypeIds(schema, document, fittedVariables);
  const [problem] = validate(schema, document);
  if (problem !== undefined) {
    throw new OperationError("unsupported_by_server", `${server} cannot be asked this: ${problem.message}`);
  }
  const used = variableNames(document);
  const missed = [...new Set([...prunedFields].filter(isMissed).map(wordsOfField))].sort();
  return {
    text: print(document),
    variables: Object.fromEntries(Object.entries(fittedVariables).filter(([name]) => used.has(name))),
    notes: missed.length === 0 ? [] : [`${server} does not tell: ${missed.join(", ")}.`],
  };
}

/** A change that the server does not offer is told as that, before anything is said about its arguments. */
function refuseMissingChange(schema: GraphQLSchema, operation: OperationDefinitionNode, server: string): void {
  if (operation.operation !== "mutation") return;
  const offered = schema.getMutationType()?.getFields() ?? {};
  for (const node of operation.selectionSet.selections) {
    if (node.kind === Kind.FIELD && offered[node.name.value] === undefined) throw notOffered(server, [node.name.value]);
  }
}

function notOffered(server: string, roots: readonly string[]): OperationError {
  const missing = roots.map(wordsOfField).join(", ") || "what was asked for";
  return new OperationError(
    "unsupported_by_server",
    `${server} does not offer this (${missing}): it needs a newer Dagster, or Dagster+.`,
  );
}

/** Leaves out what `@include` and `@skip` leave out anyway: nobody asked for it, so nobody misses it. */
function dropSkipped(document: DocumentNode, variables: Record<string, unknown>): DocumentNode {
  const skipped = (node: { directives?: readonly DirectiveNode[] }): boolean =>
    (node.directives ?? []).some(({ name, arguments: args }) => {
      const value = args?.find((argument) => argument.name.value === "if")?.value;
      const given =
        value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return (name.value === "include" && given === false) || (name.value === "skip" && given === true);
    });
  const drop = (node: { directives?: readonly DirectiveNode[] }) => (skipped(node) ? null : undefined);
  return visit(document, { Field: drop, InlineFragment: drop, FragmentSpread: drop });
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
  const roots: ReadonlySet<GraphQLNamedType | null | undefined> = new Set([
    schema.getQueryType(),
    schema.getMutationType(),
  ]);
  const info = new TypeInfo(schema);
  // A fragment enters its own type only with its selection set, so here the parent is still the type outside.
  const spreadable = (typeName: string): boolean => {
    const type = schema.getType(typeName);
    const parent = info.getParentType();
    return isCompositeType(type) && (!isCompositeType(parent) || doTypesOverlap(schema, parent, type));
  };
  const isMutation = document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === "mutation",
  );
  // An argument or input field that the server lacks asks for nothing when no variable in it is set. A constant is this
  // program's own refinement of a query; in a change it would say what is changed.
  const dropInput = (node: ArgumentNode | ObjectFieldNode): null => {
    const variables = variableNames(node.value);
    const asks =
      variables.size === 0 ? isMutation && node.value.kind !== Kind.NULL : [...variables].some((name) => set.has(name));
    if (asks) throw notKnown(server, node.name.value);
    return null;
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
        enter: (node) =>
          node.typeCondition === undefined || spreadable(node.typeCondition.name.value) ? undefined : null,
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
      Field: {
        enter: (node) => {
          const field = info.getFieldDef();
          const leafMismatch =
            field !== undefined &&
            field !== null &&
            isLeafType(getNamedType(field.type)) !== (node.selectionSet === undefined);
          if (field !== undefined && field !== null && !leafMismatch) return undefined;
          const parent = info.getParentType();
          if (roots.has(parent)) prunedRoots.add(node.name.value);
          prunedFields.add(node.name.value);
          return null;
        },
        leave: (node: FieldNode) => {
          if (node.selectionSet?.selections.length !== 0) return undefined;
          if (roots.has(info.getParentType())) prunedRoots.add(node.name.value);
          return null;
        },
      },
      Argument: (node) => (info.getArgument() ? undefined : dropInput(node)),
      ObjectField: (node) => (info.getInputType() ? undefined : dropInput(node)),
    }),
  );
}

/**
 * Ids that one version takes as `ID` and another as `Int`: the variable gets the type that the server wants, and its value,
 * replaced in `variables`, that type's form.
 */
function retypeIds(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): DocumentNode {
  const integers = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Variable: (node) => {
        if (getNamedType(info.getInputType())?.name === "Int") integers.add(node.name.value);
      },
    }),
  );
  return visit(document, {
    VariableDefinition: (node) => {
      const name = node.variable.name.value;
      if (!integers.has(name) || !print(node.type).startsWith("ID")) return undefined;
      if (variables[name] !== undefined && variables[name] !== null) variables[name] = Number(variables[name]);
      return { ...node, type: parseType(print(node.type).replace("ID", "Int")) };
    },
  });
}

/** Removes fragments and variables that nothing refers to any more. */
function dropUnused(document: DocumentNode): DocumentNode {
  let current = document;
  for (;;) {
    const spread = new Set<string>();
    visit(current, { FragmentSpread: (node) => void spread.add(node.name.value) });
    const kept = current.definitions.filter(
      (node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value),
    );
    if (kept.length === current.definitions.length) break;
    current = { ...current, definitions: kept };
  }
  const used = variableNames(current);
  return visit(current, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
}

/** The variables that a document, or a part of one, uses, apart from their definitions. */
function variableNames(document: ASTNode): ReadonlySet<string> {
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
