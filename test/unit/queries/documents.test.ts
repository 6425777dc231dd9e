import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { embeddedSchema } from "../../../src/demo/embedded-schema.ts";
import * as generated from "../../../src/queries/generated/graphql.ts";

const documents = Object.entries(generated).filter(([name]) => name.endsWith("Document"));

it("there are documents to check", () => {
  expect(documents.length).toBeGreaterThan(100);
});

describe.each(documents)("%s", (_name, document) => {
  it("is valid on the open-source snapshot and the declared part of Dagster+", () => {
    expect(validate(embeddedSchema(), parse(String(document))).map(({ message }) => message)).toEqual([]);
  });
});
