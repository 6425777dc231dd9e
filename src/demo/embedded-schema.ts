import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, type GraphQLSchema } from "graphql";

/** The open-source snapshot that the declared part of Dagster+ extends. */
const openSource = "dagster-1.13.27.graphql";

let built: GraphQLSchema | undefined;

/**
 * The schema of the embedded deployment: that of the newest open-source Dagster, and the declared part of Dagster+.
 * @throws {Error} when the package was installed without its `schema` folder
 */
export function embeddedSchema(): GraphQLSchema {
  built ??= buildSchema(schemaFiles().join("\n"));
  return built;
}

function schemaFiles(): string[] {
  // From dist/, where all is bundled, and from src/demo/.
  const folder = ["../schema/", "../../schema/"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, openSource)));
  if (folder === undefined) throw new Error("the package lacks its schema folder");
  const plus = readdirSync(join(folder, "plus")).sort();
  return [join(folder, openSource), ...plus.map((file) => join(folder, "plus", file))].map((file) =>
    readFileSync(file, "utf8"),
  );
}
