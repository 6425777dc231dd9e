import { type DocumentNode, type GraphQLError, parse, validate } from "graphql";
import { embeddedSchema } from "./embedded-schema.ts";

/** A document, or what is wrong with it. */
export interface CheckedDocument {
  document?: DocumentNode;
  errors: readonly GraphQLError[];
}

/** How many documents are remembered, and how long a text may be to be: the same few are asked again and again. */
const rememberedMost = 300;
const longestRemembered = 40_000;
const remembered = new Map<string, CheckedDocument>();

/** Parses a document and holds it to the embedded deployment's schema, once for each text. */
export function checkedDocument(text: string): CheckedDocument {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const checked = check(text);
  if (text.length <= longestRemembered) {
    if (remembered.size >= rememberedMost) remembered.delete(remembered.keys().next().value!);
    remembered.set(text, checked);
  }
  return checked;
}

function check(text: string): CheckedDocument {
  try {
    const document = parse(text);
    return { document, errors: validate(embeddedSchema(), document) };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}
