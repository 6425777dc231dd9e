import { type ConfigTypes, typeWords } from "./config-schema.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";

/** One thing that a schema refuses in a document. */
export interface DocumentProblem {
  /** Where: `alert_targets.0.run_result_target.jobs`; `(root)` for the document itself. */
  path: string;
  problem: string;
  /** What may stand there: the entries of a mapping, the values of an enum, or a type. */
  allowed?: string[];
  did_you_mean?: string;
}

/** The most problems that are looked for: a document of another kind has one at every entry. */
const mostProblems = 30;

/** The most entries of a mapping, or values of an enum, that a problem lists. */
const mostAllowed = 40;

type Path = readonly (string | number)[];

/**
 * What Dagster would refuse in a document (alert policy, deployment settings, code location), found before it is sent. The rules are
 * those of Dagster's own validation of config types (`dagster/_config/validate.py`): the schemas of these documents are config types.
 *
 * @param schema - the config types, and the key of the type that the document has to have
 * @returns no problems when the document fits
 */
export function documentProblems(schema: ConfigTypes, document: unknown): DocumentProblem[] {
  const check = new DocumentCheck(schema);
  check.value(schema.root, document, []);
  return check.problems;
}

/** One look through a document. */
class DocumentCheck {
  readonly problems: DocumentProblem[] = [];
  readonly #schema: ConfigTypes;

  constructor(schema: ConfigTypes) {
    this.#schema = schema;
  }

  /** Looks at a value that has to be of the type of that key. */
  value(key: string, value: unknown, path: Path): void {
    const { types } = this.#schema;
    const type = types.get(key);
    if (type === undefined || key === "Any") return;
    if (type.__typename === "NullableConfigType") {
      if (value !== null && type.typeParamKeys[0] !== undefined) this.value(type.typeParamKeys[0], value, path);
    } else if (value === null) {
      this.#tell(path, "It must not be null.", { allowed: [typeWords(types, key)] });
    } else if (type.__typename === "ScalarUnionConfigType") {
      this.value(typeof value === "object" ? type.nonScalarTypeKey : type.scalarTypeKey, value, path);
    } else if (type.__typename === "EnumConfigType") {
      this.#choice(
        type.values.map((item) => item.value),
        value,
        path,
      );
    } else if (!fits(type, key, value)) {
      this.#tell(path, "It has the wrong type.", { allowed: [typeWords(types, key)] });
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
    this.#tell(path, `${(JSON.stringify(value) ?? "").slice(0, 80)} is not one of the allowed values.`, {
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
        if (!(type.isSelector && value[name] === null)) this.value(field.configTypeKey, value[name], [...path, name]);
      } else if (!isPermissive(type)) {
        const nearest = nearestNames(name, known.keys(), 1)[0];
        this.#tell([...path, name], "There is no such entry.", { allowed, did_you_mean: nearest });
      }
    }
    for (const { name, isRequired, configTypeKey } of type.isSelector ? [] : type.fields) {
      if (!isRequired || Object.hasOwn(value, name)) continue;
      this.#tell([...path, name], "It is required.", { allowed: [typeWords(this.#schema.types, configTypeKey)] });
    }
  }

  #tell(path: Path, problem: string, more: Partial<DocumentProblem>): void {
    if (this.problems.length >= mostProblems) return;
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
 * @param what - what the document is, such as "alert policy"
 */
export function invalidDocument(what: string, problems: readonly DocumentProblem[]): OperationError {
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  return new OperationError("invalid_document", `The ${what} has ${count}; nothing was sent.`, {
    problems: problems.map((problem) => ({ ...problem })),
  });
}
