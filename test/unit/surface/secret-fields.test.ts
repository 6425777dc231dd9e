import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, visit } from "graphql";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../src/queries");

/** Fields that are secrets, or that let in whoever knows them. */
const secretFields = new Set([
  "token",
  "secretValue",
  "awsSecretAccessKey",
  "awsAuthToken",
  "awsAccessKeyId",
  "integrationKey",
  "localSecretsFileContents",
  "webhookUrl",
]);

/** What each operation and fragment of a file selects that is secret. */
function secretsSelected(file: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const definition of parse(readFileSync(join(folder, file), "utf8")).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    visit(definition, {
      Field: ({ name }) => {
        if (!secretFields.has(name.value)) return;
        const operation = definition.name?.value ?? "";
        found[operation] = [...(found[operation] ?? []), name.value];
      },
    });
  }
  return found;
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));

describe("the documents", () => {
  it("are all looked at", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files).toContain(join("plus", "create-token.graphql"));
  });

  it.each(files.filter((file) => file !== join("plus", "create-token.graphql")))("%s asks for no secret", (file) => {
    expect(secretsSelected(file)).toEqual({});
  });

  it("ask for the value of a token where one is made, once each, and nowhere else", () => {
    expect(secretsSelected(join("plus", "create-token.graphql"))).toEqual({
      TokensCreateUser: ["token"],
      TokensCreateAgent: ["token"],
      TokensCreateApi: ["token"],
      TokensCreateService: ["token"],
    });
  });
});
