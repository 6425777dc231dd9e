/**
 * Checks every GraphQL document of this server, and the part of Dagster+ that it declares, against a folder of full schemas:
 *
 *   npm run check:documents -- FOLDER        FOLDER: dagster-<version>.graphql and dagster-plus-<date>.graphql files
 *
 * On the newest schema of its kind (open source, Dagster+) a document must be valid as it is. On each older one it must be
 * valid, or become so by the fitting that the server does, or be refused with `unsupported_by_server`, with the variables that
 * it requires alone as well as with all of them set. What schema/plus declares must be in the newest Dagster+ schema, word for word.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  typeFromAST,
  validate,
} from "graphql";
import { OperationError } from "../src/dagster/errors.ts";
import { fitDocument } from "../src/dagster/schema-fit.ts";
import { embeddedSchema } from "../src/demo/embedded-schema.ts";
import * as generated from "../src/queries/generated/graphql.ts";

interface FullSchema {
  name: string;
  plus: boolean;
  schema: GraphQLSchema;
}

interface Document {
  name: string;
  text: string;
  /** Whether it asks for anything that open-source Dagster does not have. */
  plus: boolean;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run check:documents -- FOLDER");
  process.exit(2);
}

const own = embeddedSchema();
const openSource = buildSchema(
  readFileSync(join(import.meta.dirname, "..", "schema", "dagster-1.13.27.graphql"), "utf8"),
);
const documents = Object.entries(generated).flatMap(([name, value]): Document[] => {
  if (!name.endsWith("Document")) return [];
  const text = String(value);
  return [{ name: name.replace(/Document$/, ""), text, plus: validate(openSource, parse(text)).length > 0 }];
});
const schemas = readdirSync(folder)
  .filter((file) => /^dagster-(plus-)?[\d.-]+\.graphql$/.test(file))
  .map((file): FullSchema => {
    const name = file.replace(/\.graphql$/, "");
    return {
      name,
      plus: name.startsWith("dagster-plus-"),
      schema: buildSchema(readFileSync(join(folder, file), "utf8")),
    };
  })
  .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
const newest = { plus: schemas.findLast(({ plus }) => plus), openSource: schemas.findLast(({ plus }) => !plus) };
if (newest.plus === undefined || newest.openSource === undefined || documents.length === 0) {
  throw new Error(`${folder} must hold dagster-<version>.graphql and dagster-plus-<date>.graphql files`);
}

const problems: string[] = [];
for (const full of schemas) {
  const count = { valid: 0, fitted: 0, refused: 0 };
  for (const document of documents) {
    const errors = validate(full.schema, parse(document.text));
    if (errors.length === 0) count.valid += 1;
    else if (full === (document.plus ? newest.plus : newest.openSource)) {
      problems.push(`${document.name} is not valid on ${full.name}: ${errors[0]!.message}`);
    } else count[fits(full, document)] += 1;
  }
  const told = Object.entries(count).map(([what, number]) => `${number} ${what}`);
  console.log(`${full.name.padEnd(24)}${documents.length} documents: ${told.join(", ")}`);
}
problems.push(...undeclared(newest.plus.schema));

for (const problem of problems) console.log(`FAILED: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log("Every document is valid on the newest schema of its kind, and fits or is refused on all others.");

/** How a document fares on an older schema; what is neither fitted nor properly refused becomes a problem. */
function fits(full: FullSchema, { name, text }: Document): "fitted" | "refused" {
  let outcome: "fitted" | "refused" = "fitted";
  for (const all of [false, true]) {
    try {
      const fitted = fitDocument(full.schema, text, variablesOf(text, all), full.name);
      const [error] = validate(full.schema, parse(fitted.text));
      if (error !== undefined) problems.push(`${name}, fitted to ${full.name}, is not valid: ${error.message}`);
    } catch (error) {
      if (!(error instanceof OperationError) || error.code !== "unsupported_by_server") {
        problems.push(`${name} on ${full.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      // With every variable set more may be refused, which is as it should be; what counts is the plainest question.
      if (!all) outcome = "refused";
    }
  }
  return outcome;
}

/** Values for the variables of a document: for those that it requires, or for all. */
function variablesOf(text: string, all: boolean): Record<string, unknown> {
  const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const values: Record<string, unknown> = {};
  for (const { variable, type } of operation?.variableDefinitions ?? []) {
    if (!all && type.kind !== Kind.NON_NULL_TYPE) continue;
    values[variable.name.value] = sampleOf(typeFromAST(own, type as never) as GraphQLInputType, all);
  }
  return values;
}

function sampleOf(type: GraphQLInputType, all: boolean, depth = 0): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType, all, depth)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) || (all && depth < 2));
    return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.type, all, depth + 1)]));
  }
  if (inner.name === "Int" || inner.name === "Float") return 1;
  if (inner.name === "Boolean") return true;
  return inner.name === "GenericScalar" || inner.name === "RunConfigData" ? {} : "1";
}

/** Where what is declared of Dagster+ differs from the full schema. */
function undeclared(full: GraphQLSchema): string[] {
  const roots = new Map([
    ["Query", full.getQueryType()],
    ["Mutation", full.getMutationType()],
  ]);
  return Object.values(own.getTypeMap()).flatMap((type): string[] => {
    const before = openSource.getType(type.name);
    const there = roots.get(type.name) ?? full.getType(type.name);
    if (type.name.startsWith("__") || (before !== undefined && !isObjectType(before))) return [];
    if (there === undefined || there === null) return before === undefined ? [`${type.name} is not in Dagster+`] : [];
    return differencesOf(type, there, before);
  });
}

function differencesOf(
  type: GraphQLNamedType,
  there: GraphQLNamedType,
  before: GraphQLNamedType | undefined,
): string[] {
  if (type.constructor !== there.constructor) return [`${type.name} is of another kind in Dagster+`];
  if (isUnionType(type) && isUnionType(there)) {
    const members = there.getTypes().map(({ name }) => name);
    return type
      .getTypes()
      .filter(({ name }) => !members.includes(name))
      .map(({ name }) => `${type.name} has no member ${name} in Dagster+`);
  }
  if (isEnumType(type) && isEnumType(there)) {
    return type
      .getValues()
      .filter(({ name }) => there.getValue(name) === undefined)
      .map(({ name }) => `${type.name} has no value ${name} in Dagster+`);
  }
  if (!("getFields" in type) || !("getFields" in there)) return [];
  const known = before !== undefined && isObjectType(before) ? before.getFields() : {};
  const theirs = there.getFields();
  const wrong = Object.values(type.getFields()).flatMap((field): string[] => {
    if (known[field.name] !== undefined) return [];
    const real = theirs[field.name];
    const name = `${type.name}.${field.name}`;
    if (real === undefined) return [`${name} is not in Dagster+`];
    const wrongType =
      String(field.type) === String(real.type) ? [] : [`${name} is ${real.type} in Dagster+, not ${field.type}`];
    return "args" in field && "args" in real
      ? [...wrongType, ...differentArguments(name, field.args, real.args)]
      : wrongType;
  });
  if (isInputObjectType(there)) {
    for (const field of Object.values(there.getFields())) {
      const required = isNonNullType(field.type) && field.defaultValue === undefined;
      if (required && !(field.name in type.getFields())) wrong.push(`${type.name} lacks the required ${field.name}`);
    }
  }
  if ((isObjectType(type) || isInterfaceType(type)) && (isObjectType(there) || isInterfaceType(there))) {
    const interfaces = there.getInterfaces().map(({ name }) => name);
    for (const { name } of type.getInterfaces())
      if (!interfaces.includes(name)) wrong.push(`${type.name} does not implement ${name} in Dagster+`);
  }
  return wrong;
}

function differentArguments(
  name: string,
  ours: readonly GraphQLArgument[],
  theirs: readonly GraphQLArgument[],
): string[] {
  const wrong = ours.flatMap((argument) => {
    const real = theirs.find((candidate) => candidate.name === argument.name);
    if (real === undefined) return [`${name} takes no ${argument.name} in Dagster+`];
    return String(argument.type) === String(real.type)
      ? []
      : [`${name}(${argument.name}) is ${real.type} in Dagster+, not ${argument.type}`];
  });
  const missing = theirs.filter(
    (argument) =>
      isNonNullType(argument.type) &&
      argument.defaultValue === undefined &&
      !ours.some(({ name: own }) => own === argument.name),
  );
  return [...wrong, ...missing.map((argument) => `${name} lacks the required argument ${argument.name}`)];
}
