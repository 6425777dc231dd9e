import { entriesOf, type SchemaTypes } from "./config-json-schema.ts";
import { OperationError } from "./errors.ts";

/** Something in a document that its schema refuses. */
export interface DocumentProblem {
  /** Names of entries and indexes of items from the root, joined by dots. */
  path: string;
  problem: string;
  /** The entries or values that may stand there. */
  allowed?: string[];
}

/** What each scalar of Dagster's config types takes. Types that are not listed take anything. */
const scalars: Readonly<Record<string, { what: string; fits: (value: unknown) => boolean }>> = {
  Int: { what: "a whole number", fits: (value) => Number.isInteger(value) },
  Float: { what: "a number", fits: (value) => typeof value === "number" },
  Bool: { what: "true or false", fits: (value) => typeof value === "boolean" },
  String: { what: "text", fits: (value) => typeof value === "string" },
};

/**
 * Where a document breaks its schema, as Dagster's config types give it. Null stands for an entry that is left out. Of what the
 * schema does not describe nothing is said.
 */
export function documentProblems({ types, root }: SchemaTypes, document: unknown): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const tell = (at: readonly string[], problem: string, allowed?: string[]) =>
    problems.push({ path: at.join("."), problem, ...(allowed === undefined ? {} : { allowed }) });

  const walkEntries = (key: string, value: Record<string, unknown>, at: readonly string[]) => {
    const fields = entriesOf(types, key);
    const names = fields.map(({ name }) => name);
    for (const [name, item] of Object.entries(value)) {
      const field = fields.find((candidate) => candidate.name === name);
      if (field !== undefined) {
        if (item !== null && item !== undefined) walk(field.configTypeKey, item, [...at, name]);
      } else if (!key.startsWith("Permissive")) tell([...at, name], "there is no such entry", names);
    }
    if (types.get(key)?.isSelector === true) {
      if (Object.keys(value).length !== 1) tell(at, "exactly one of these is needed", names);
      return;
    }
    for (const { name, isRequired } of fields)
      if (isRequired && (value[name] === undefined || value[name] === null)) tell([...at, name], "is missing");
  };

  const walk = (key: string, value: unknown, at: readonly string[]): void => {
    const type = types.get(key);
    switch (type?.__typename) {
      case "NullableConfigType":
        if (value !== null && value !== undefined) walk(type.typeParamKeys[0]!, value, at);
        return;
      case "CompositeConfigType":
        if (isMapping(value)) walkEntries(key, value, at);
        else tell(at, "must be a mapping");
        return;
      case "EnumConfigType": {
        const values = type.values.map((one) => one.value);
        if (!values.includes(value as string)) tell(at, "is none of the values", values);
        return;
      }
      case "ArrayConfigType":
        if (!Array.isArray(value)) tell(at, "must be a list");
        else for (const [index, item] of value.entries()) walk(type.typeParamKeys[0]!, item, [...at, String(index)]);
        return;
      case "MapConfigType":
        if (!isMapping(value)) tell(at, "must be a mapping");
        else for (const [name, item] of Object.entries(value)) walk(type.typeParamKeys[1]!, item, [...at, name]);
        return;
      case "ScalarUnionConfigType":
        walk(typeof value === "object" ? type.nonScalarTypeKey : type.scalarTypeKey, value, at);
        return;
      default: {
        const scalar = scalars[key];
        if (scalar !== undefined && !scalar.fits(value)) tell(at, `must be ${scalar.what}`);
      }
    }
  };
  if (root !== undefined) walk(root, document, []);
  return problems;
}

/**
 * Refuses a document that breaks its schema in a way in which what stands there now does not.
 *
 * @param what - what the document is, for the message
 * @param schema - undefined where the server offers none: then it alone is to judge
 * @throws {OperationError} `invalid_document`
 */
export function assertDocument(
  what: string,
  schema: SchemaTypes | undefined,
  document: unknown,
  present?: unknown,
): void {
  if (schema === undefined) return;
  // A server may hold what its own schema does not know: that is not what this change is about.
  const known = new Set(present === undefined ? [] : documentProblems(schema, present).map(identityOf));
  const problems = documentProblems(schema, document).filter((problem) => !known.has(identityOf(problem)));
  const [first] = problems;
  if (first === undefined) return;
  throw new OperationError(
    "invalid_document",
    `Dagster+ would refuse ${what}: ${first.path === "" ? "it" : first.path}: ${first.problem}${problems.length > 1 ? `, and ${problems.length - 1} more` : ""}. Nothing was sent.`,
    { problems: problems.slice(0, 20).map((problem) => ({ ...problem })) },
  );
}

function identityOf({ path, problem }: DocumentProblem): string {
  return `${path}: ${problem}`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
