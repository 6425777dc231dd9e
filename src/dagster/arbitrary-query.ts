import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  validate,
  visit,
} from "graphql";
import { OperationError } from "./errors.ts";

/** A query that someone wrote, and that only asks. */
export interface WrittenQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The document, printed anew: what was checked is what the server reads, however odd the given text. */
  text: string;
}

/** Fields that hold a secret, on any type of Dagster or Dagster+. They are refused by name, so an alias hides nothing. */
export const secretFields: ReadonlySet<string> = new Set([
  "token",
  "secretValue",
  "awsSecretAccessKey",
  "awsAuthToken",
  "awsAccessKeyId",
  "integrationKey",
  "authToken",
  "clientSecret",
  "webhookUrl",
  "localSecretsFileContents",
]);

/** Bounds of a query: far above any that a person writes, far below what would keep a server busy by its text alone. */
const most = { tokens: 4000, depth: 15, fields: 1000 } as const;

/** How many problems of one query are told. */
const problemsTold = 5;

/**
 * Reads a query, and refuses what does more than ask: it is one operation, a query, of bounded depth and size, without secret
 * fields. This needs no schema, so nothing is sent for what is refused.
 *
 * @throws {OperationError} `invalid_arguments`; `permission_denied` for a mutation, a subscription or a secret
 */
export function readQuery(text: string): WrittenQuery {
  const document = parsed(text);
  const operation = onlyQuery(document);
  refuseSecrets(document);
  // Before any validation, whose time grows with the square of the fields.
  refuseExcess(document, operation);
  return { document, operation, text: print(document) };
}

/**
 * Checks a query and its variables against the connected server's schema.
 * @throws {OperationError} `invalid_arguments` with the problems and their places
 */
export function validateQuery(
  schema: GraphQLSchema,
  { document, operation }: WrittenQuery,
  variables: Record<string, unknown>,
): void {
  const problems = validate(schema, document, undefined, { maxErrors: problemsTold });
  if (problems.length > 0) {
    throw new OperationError(
      "invalid_arguments",
      "query: the connected Dagster's schema does not allow this; get_graphql_type shows what a type has.",
      {
        problems: problems.slice(0, problemsTold).map(({ message, locations }) => ({
          message,
          ...(locations?.[0] === undefined ? {} : { line: locations[0].line, column: locations[0].column }),
        })),
      },
    );
  }
  refuseVariables(schema, operation, variables);
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: most.tokens });
  } catch (error) {
    const { message, locations } = error as {
      message: string;
      locations?: readonly { line: number; column: number }[];
    };
    const place = locations?.[0] === undefined ? "" : ` (line ${locations[0].line}, column ${locations[0].column})`;
    throw new OperationError("invalid_arguments", `query: this is not GraphQL: ${message}${place}`);
  }
}

function onlyQuery(document: DocumentNode): OperationDefinitionNode {
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    else if (definition.kind !== Kind.FRAGMENT_DEFINITION)
      throw new OperationError("invalid_arguments", "query: only operations and fragments can be sent.");
  }
  // All of them, not the first: which one a server executes is its own affair.
  const other = operations.find(({ operation }) => operation !== "query");
  if (other !== undefined) {
    throw new OperationError(
      "permission_denied",
      `query_graphql only asks, and this is a ${other.operation}: nothing was sent. Changes are made by the tools that are made for them.`,
    );
  }
  const [operation, ...more] = operations;
  if (operation === undefined || more.length > 0)
    throw new OperationError(
      "invalid_arguments",
      `query: one operation is sent at a time; here are ${operations.length}.`,
    );
  return operation;
}

function refuseSecrets(document: DocumentNode): void {
  visit(document, {
    Field: ({ name, loc }) => {
      if (!secretFields.has(name.value)) return;
      const line = loc?.startToken.line;
      throw new OperationError(
        "permission_denied",
        `query: the field ${name.value}${line === undefined ? "" : ` (line ${line})`} holds a secret, which no answer of this server contains.`,
      );
    },
  });
}

/** Depth and number of fields as executed, each fragment counted where it is spread. */
function refuseExcess(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, { depth: number; fields: number }>();
  const sizeOfFragment = (name: string): { depth: number; fields: number } => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Counts as nothing within itself: that a fragment contains itself is for the validation to say.
    known.set(name, { depth: 0, fields: 0 });
    const fragment = fragments.get(name);
    const size = fragment === undefined ? { depth: 0, fields: 0 } : sizeOf(fragment.selectionSet);
    known.set(name, size);
    return size;
  };
  const sizeOf = (set: SelectionSetNode): { depth: number; fields: number } => {
    let [depth, fields] = [0, 0];
    for (const node of set.selections) {
      const below =
        node.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(node.name.value)
          : node.selectionSet === undefined
            ? { depth: 0, fields: 0 }
            : sizeOf(node.selectionSet);
      const own = node.kind === Kind.FIELD ? 1 : 0;
      depth = Math.max(depth, below.depth + own);
      fields += below.fields + own;
    }
    return { depth, fields };
  };
  const { depth, fields } = sizeOf(operation.selectionSet);
  if (depth > most.depth)
    throw new OperationError("invalid_arguments", `query: it is ${depth} fields deep; at most ${most.depth} are sent.`);
  if (fields > most.fields)
    throw new OperationError("invalid_arguments", `query: it has ${fields} fields; at most ${most.fields} are sent.`);
}

function refuseVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const strange = Object.keys(variables).find((name) => !declared.has(name));
  if (strange !== undefined) {
    throw new OperationError("invalid_arguments", `variables: the query declares no $${strange.slice(0, 80)}.`, {
      allowed: [...declared],
    });
  }
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: problemsTold });
  if (errors !== undefined) {
    throw new OperationError("invalid_arguments", "variables: they do not fit the query.", {
      problems: errors.slice(0, problemsTold).map(({ message }) => ({ message })),
    });
  }
}
