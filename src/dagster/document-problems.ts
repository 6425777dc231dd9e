import { masked } from "../output/redact.ts";
import { type ConfigTypes, typeWords } from "./config-schema.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";

/** Something in a document that its schema refuses. The value itself is not in it: it may be a secret. */
export interface DocumentProblem {
  /** Where: `alert_targets.0.run_result_target.jobs`; `(root)` for the document itself. */
  path: string;
  problem: string;
  /** What may stand there: the entries of a mapping, the values of an enum, or a type. */
  allowed?: string[];
  did_you_mean?: string;
}

/** The schema of a document: Dagster's config types, and the key of the type that the document has to have. */
export interface DocumentSchema {
  types: ConfigTypes["types"];
  /** Without one nothing is said of the document. */
  root?: string;
}

/** The most problems that an error tells: a document of another kind has one at every entry. */
const mostTold = 30;

/** The most entries of a mapping, or values of an enum, that a problem lists. */
const mostAllowed = 40;

type Path = readonly (string | number)[];

/** How a document is to be looked at. */
export interface DocumentRules {
  /** Null stands for an entry that is left out, as in the documents of code locations and settings. */
  nullIsAbsent?: boolean;
}

/**
 * What Dagster would refuse in a document (alert policy, settings, code location), found before it is sent. The rules are those of
 * Dagster's own validation of config types (`dagster/_config/validate.py`): the schemas of these documents are config types. Of what
 * the schema does not describe nothing is said.
 *
 * @returns no problems when the document fits
 */
export function documentProblems(
  schema: DocumentSchema,
  document: unknown,
  rules: DocumentRules = {},
): DocumentProblem[] {
  const check = new DocumentCheck(schema.types, rules);
  if (schema.root !== undefined) check.value(schema.root, document, []);
  return check.problems;
}

/**
 * What the schema refuses in a document and not in what stands there now: a server may hold what its own schema does not know, and
 * that is not what a change is about.
 */
export function newProblems(
  schema: DocumentSchema,
  document: unknown,
  present: unknown,
  rules: DocumentRules = {},
): DocumentProblem[] {
  const problems = documentProblems(schema, document, rules);
  if (problems.length === 0 || present === undefined) return problems;
  const known = new Set(documentProblems(schema, present, rules).map(identityOf));
  return problems.filter((problem) => !known.has(identityOf(problem)));
}

function identityOf({ path, problem }: DocumentProblem): string {
  return `${path}: ${problem}`;
}

/** One look through a document. */
class DocumentCheck {
  readonly problems: DocumentProblem[] = [];
  readonly #types: ConfigTypes["types"];
  readonly #rules: DocumentRules;

  constructor(types: ConfigTypes["types"], rules: DocumentRules) {
    this.#types = types;
    this.#rules = rules;
  }

  /** Looks at a value that has to be of the type of that key. */
  value(key: string, value: unknown, path: Path): void {
    const type = this.#types.get(key);
    if (type === undefined || key === "Any") return;
    if (type.__typename === "NullableConfigType") {
      if (value !== null && type.typeParamKeys[0] !== undefined) this.value(type.typeParamKeys[0], value, path);
    } else if (value === null) {
      this.#tell(path, "It must not be null.", { allowed: [typeWords(this.#types, key)] });
    } else if (type.__typename === "ScalarUnionConfigType") {
      this.value(typeof value === "object" ? type.nonScalarTypeKey : type.scalarTypeKey, value, path);
    } else if (type.__typename === "EnumConfigType") {
      this.#choice(
        type.values.map((item) => item.value),
        value,
        path,
      );
    } else if (!fits(type, key, value)) {
      this.#tell(path, "It has the wrong type.", { allowed: [typeWords(this.#types, key)] });
    } else if (type.__typename === "CompositeConfigType") {
      this.#mapping(type, value as Record<string, unknown>, path);
    } else if (type.__typename === "ArrayConfigType") {
      for (const [index, item] of (value as unknown[]).entries()) {
        this.value(type.typeParamKeys[0] ?? "Any", item, [...path, index]);
      }
    } else if (type.__typename === "MapConfigType") {
      for (const [name, item] of Object.entries(value as object)) {
        this.value(type.typeParamKeys[1] ?? "Any", item, [...path, name]);
      }
    }
  }

  #choice(values: string[], value: unknown, path: Path): void {
    if (values.includes(value as string)) return;
    this.#tell(path, "It is none of the allowed values.", {
      allowed: values.slice(0, mostAllowed),
      did_you_mean: typeof value === "string" ? nearestNames(value, values, 1)[0] : undefined,
    });
  }

  #mapping(type: Composite, value: Record<string, unknown>, path: Path): void {
    const known = new Map(type.fields.map((field) => [field.name, field]));
    const names = Object.keys(value);
    const allowed = type.fields.map(({ name }) => name).slice(0, mostAllowed);
    if (type.isSelector && names.length !== 1 && !(names.length === 0 && isOptionalAlone(type))) {
      this.#tell(path, names.length === 0 ? "One entry is required." : "Only one entry may be given.", { allowed });
      return;
    }
    for (const name of names) {
      const field = known.get(name);
      if (field !== undefined) {
        // An entry of a choice may be chosen without a value.
        const left = value[name] === null && (type.isSelector || this.#rules.nullIsAbsent === true);
        if (!left && value[name] !== undefined) this.value(field.configTypeKey, value[name], [...path, name]);
      } else if (!isPermissive(type)) {
        const nearest = nearestNames(name, known.keys(), 1)[0];
        this.#tell([...path, name], "There is no such entry.", { allowed, did_you_mean: nearest });
      }
    }
    for (const { name, isRequired, configTypeKey } of type.isSelector ? [] : type.fields) {
      if (!isRequired || this.#has(value, name)) continue;
      this.#tell([...path, name], "It is required.", { allowed: [typeWords(this.#types, configTypeKey)] });
    }
  }

  #has(value: Record<string, unknown>, name: string): boolean {
    if (!Object.hasOwn(value, name) || value[name] === undefined) return false;
    return value[name] !== null || this.#rules.nullIsAbsent !== true;
  }

  #tell(path: Path, problem: string, more: Partial<DocumentProblem>): void {
    this.problems.push({ path: path.length === 0 ? "(root)" : path.join("."), problem, ...more });
  }
}

type ConfigType = ConfigTypes["types"] extends ReadonlyMap<string, infer T> ? T : never;
type Composite = Extract<ConfigType, { __typename?: "CompositeConfigType" }>;

/** Dagster names types that take entries beside those they describe `Permissive…`. */
function isPermissive({ key }: Composite): boolean {
  return key.startsWith("Permissive");
}

function isOptionalAlone({ fields }: Composite): boolean {
  return fields.length === 1 && fields[0]?.isRequired === false;
}

/** Whether a value has the shape of a type: what is in it is another question. */
function fits(type: ConfigType, key: string, value: unknown): boolean {
  if (type.__typename === "ArrayConfigType") return Array.isArray(value);
  if (type.__typename !== "RegularConfigType") return typeof value === "object" && !Array.isArray(value);
  if (key === "Int") return Number.isInteger(value);
  if (key === "Float") return typeof value === "number";
  if (key === "Bool") return typeof value === "boolean";
  if (key === "String") return typeof value === "string";
  // A scalar of the server's own: only it knows what fits.
  return typeof value !== "object";
}

/**
 * The error for a document that has problems.
 *
 * @param what - what the document is, such as "the alert policy"
 */
export function invalidDocument(what: string, problems: readonly DocumentProblem[]): OperationError {
  const [first] = problems;
  const more = problems.length - 1;
  return new OperationError(
    "invalid_document",
    `Dagster+ would refuse ${what}: ${first?.path}: ${first?.problem}${more > 0 ? ` And there ${more === 1 ? "is 1 more problem" : `are ${more} more problems`}.` : ""} Nothing was sent.`,
    { problems: problems.slice(0, mostTold).map((problem) => ({ ...problem })) },
  );
}

/**
 * Refuses a document of a code location or of settings that breaks its schema in a way in which what stands there now does not.
 *
 * @param what - what the document is, for the message
 * @param schema - undefined where the server offers none: then it alone is to judge
 * @throws {OperationError} `invalid_document`
 */
export function assertDocument(
  what: string,
  schema: DocumentSchema | undefined,
  document: unknown,
  present?: unknown,
): void {
  if (schema === undefined) return;
  const problems = newProblems(schema, document, present, { nullIsAbsent: true });
  if (problems.length > 0) throw invalidDocument(what, problems);
}

/**
 * Refuses a document with the sign that answers show in the place of a secret: saved, it would take that place for good.
 * @throws {OperationError} `invalid_document`
 */
export function assertUnmasked(document: unknown): void {
  if (!JSON.stringify(document).includes(masked)) return;
  throw new OperationError(
    "invalid_document",
    `It holds ${masked}, which stands for a secret in answers: put the value itself there, or a reference to it. Nothing was sent.`,
  );
}
