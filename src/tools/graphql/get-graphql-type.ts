import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";

/** How many fields that give a type are named. */
const namedFields = 20;

const kinds = ["object", "interface", "union", "enum", "input", "scalar", "field"] as const;

export const getGraphqlType = defineTool({
  name: "get_graphql_type",
  toolset: "graphql",
  access: "read",
  title: "Get GraphQL type",
  description:
    "A type of the connected Dagster's GraphQL schema as SDL, with the fields that give it. Query lists what can be asked; Query.runsOrError shows one field with its arguments.",
  input: z.strictObject({ name: shortText }),
  output: z.strictObject({
    name: z.string(),
    kind: z.enum(kinds),
    sdl: z.string(),
    given_by: z.array(z.string()).optional().describe("fields whose value is of this type"),
    given_by_total: z.number().optional(),
    implemented_by: z.array(z.string()).optional(),
    refused_fields: z.array(z.string()).optional().describe("hold secrets: query_graphql refuses them"),
    version: z.string().optional(),
  }),
  async handler({ name }, dagster) {
    const [graphql, { secretFields }, { schema, version }] = await Promise.all([
      import("graphql"),
      import("../../dagster/arbitrary-query.ts"),
      dagster.serverSchema(),
    ]);
    const [typeName, fieldName] = name.split(".") as [string, string | undefined];
    const type = schema.getType(typeName);
    if (type === undefined || typeName.startsWith("__")) throw typeNotFound(typeName, schema);
    const fields = fieldsOf(type);
    if (fieldName !== undefined) {
      const field = fields.get(fieldName);
      if (field === undefined) throw fieldNotFound(type, fieldName, fields);
      const args = field.args.map((argument) => `  ${argument.name}: ${argument.type}${defaultText(argument)}`);
      return {
        name: `${type.name}.${field.name}`,
        kind: "field" as const,
        sdl: `${field.name}${args.length === 0 ? "" : `(\n${args.join("\n")}\n)`}: ${field.type}`,
        refused_fields: secretFields.has(field.name) ? [field.name] : undefined,
        version,
      };
    }
    const given = fieldsGiving(schema, type);
    return {
      name: type.name,
      kind: kindOf(type),
      sdl: graphql.printType(type),
      given_by: unlessEmpty(given.slice(0, namedFields)),
      given_by_total: given.length > namedFields ? given.length : undefined,
      implemented_by: graphql.isInterfaceType(type)
        ? unlessEmpty(
            schema
              .getPossibleTypes(type)
              .map((possible) => possible.name)
              .sort(),
          )
        : undefined,
      refused_fields: graphql.isInputObjectType(type)
        ? undefined
        : unlessEmpty([...fields.keys()].filter((field) => secretFields.has(field))),
      version,
    };

    function kindOf(of: GraphQLNamedType): Exclude<(typeof kinds)[number], "field"> {
      if (graphql.isObjectType(of)) return "object";
      if (graphql.isInterfaceType(of)) return "interface";
      if (graphql.isUnionType(of)) return "union";
      if (graphql.isEnumType(of)) return "enum";
      return graphql.isInputObjectType(of) ? "input" : "scalar";
    }

    function defaultText({ defaultValue, type: ofArgument }: GraphQLField<unknown, unknown>["args"][number]): string {
      const node = defaultValue === undefined ? undefined : graphql.astFromValue(defaultValue, ofArgument);
      return node ? ` = ${graphql.print(node)}` : "";
    }

    /** Fields whose value is of the type, those of Query first, as `Type.field`. */
    function fieldsGiving(all: GraphQLSchema, wanted: GraphQLNamedType): string[] {
      const query = all.getQueryType();
      const found: { root: boolean; path: string }[] = [];
      for (const owner of Object.values(all.getTypeMap())) {
        if (owner.name.startsWith("__") || graphql.isInputObjectType(owner)) continue;
        for (const field of fieldsOf(owner).values())
          if (graphql.getNamedType(field.type) === wanted)
            found.push({ root: owner === query, path: `${owner.name}.${field.name}` });
      }
      return found
        .sort((a, b) => Number(b.root) - Number(a.root) || (a.path < b.path ? -1 : 1))
        .map(({ path }) => path);
    }
  },
});

/** The fields of an object or interface, by name; none for other types. */
function fieldsOf(type: GraphQLNamedType): ReadonlyMap<string, GraphQLField<unknown, unknown>> {
  return "getFields" in type && "getInterfaces" in type ? new Map(Object.entries(type.getFields())) : new Map();
}

function typeNotFound(name: string, schema: GraphQLSchema): OperationError {
  const names = Object.keys(schema.getTypeMap()).filter((known) => !known.startsWith("__"));
  return new OperationError("not_found", `The schema has no type ${JSON.stringify(name.slice(0, 80))}.`, {
    candidates: nearestNames(name, names),
    next: [{ tool: "get_graphql_type", arguments: { name: "Query" }, why: "it lists what can be asked" }],
  });
}

function fieldNotFound(type: GraphQLNamedType, name: string, fields: ReadonlyMap<string, unknown>): OperationError {
  return new OperationError("not_found", `${type.name} has no field ${JSON.stringify(name.slice(0, 80))}.`, {
    candidates: nearestNames(name, fields.keys()),
  });
}
