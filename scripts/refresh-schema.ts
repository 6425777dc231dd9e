/**
 * Writes the GraphQL schema of an installed Dagster to schema/dagster-<version>.graphql, without its descriptions.
 *
 *   npm run schema -- PYTHON        PYTHON: an interpreter whose environment holds dagster and dagster-graphql
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, parse, printSchema, visit } from "graphql";

const python = process.argv[2];
if (python === undefined) {
  console.error("usage: npm run schema -- PYTHON");
  process.exit(2);
}

const printer = `
import dagster, graphql
from dagster_graphql.schema import create_schema
print(dagster.__version__)
print(graphql.print_schema(create_schema().graphql_schema))
`;
const output = execFileSync(python, ["-c", printer], { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
const version = output.slice(0, output.indexOf("\n")).trim();
const document = parse(output.slice(output.indexOf("\n") + 1));
// Descriptions more than double the size, and nothing here reads them.
const bare = visit(document, {
  enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
});
const file = join(import.meta.dirname, "..", "schema", `dagster-${version}.graphql`);
writeFileSync(file, `${printSchema(buildASTSchema(bare))}\n`);
console.log(file);
