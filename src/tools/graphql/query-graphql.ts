import { z } from "zod";
import { TypedDocumentString } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";

/** What a query may give for each of its variables. */
const variables = z.record(z.string().min(1).max(200), z.unknown()).default({});

export const queryGraphql = defineTool({
  name: "query_graphql",
  toolset: "graphql",
  access: "read",
  title: "Query GraphQL",
  description:
    "Send a GraphQL query of your own to Dagster, for what no other tool tells. One query operation; mutations, subscriptions and secret fields are refused. Nulls are left out of the answer. get_graphql_type shows the types.",
  input: z.strictObject({
    query: z.string().trim().min(1).max(50_000),
    variables: variables.meta({ jsonSchema: { type: "object" } }),
  }),
  output: z.strictObject({
    data: z.record(z.string(), z.unknown()).optional(),
    hint: z.string().optional(),
  }),
  async handler({ query, variables }, dagster) {
    const [{ readQuery, validateQuery }, { maskResult }] = await Promise.all([
      import("../../dagster/arbitrary-query.ts"),
      import("../../dagster/mask-result.ts"),
    ]);
    const written = readQuery(query);
    const { schema } = await dagster.serverSchema();
    validateQuery(schema, written, variables);
    const answer = await dagster.query(
      new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(written.text, undefined),
      variables,
    );
    const data = maskResult(written.document, answer) as Record<string, unknown>;
    return isEmpty(data) ? { hint: "Dagster answered, and every field of the answer is null or empty." } : { data };
  },
});

/** Whether nothing is left of a value once nulls and empty lists and objects are left out. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
