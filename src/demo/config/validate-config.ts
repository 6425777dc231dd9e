import { type ConfigFields, type ConfigNode, envReference, fieldFields } from "./config-types.ts";

/** What a config's schema refuses, in the fields of Dagster's schema. */
export type ConfigProblem = Record<string, unknown>;

type Path = readonly (string | number)[];

/**
 * What is wrong with a config, in the order of its entries and in Dagster's words (`dagster._config.errors`): entries that the
 * schema does not have, those that are missing, and values of another type.
 */
export function validateConfig(value: unknown, node: ConfigNode, path: Path = []): ConfigProblem[] {
  switch (node.is) {
    case "scalar":
      return fitsScalar(value, node.name) ? [] : [mismatch(value, node.name, path)];
    case "source": {
      if (isMapping(value)) return validateConfig(value, envReference, path);
      return fitsScalar(value, node.of) ? [] : [mismatch(value, node.of, path)];
    }
    case "enum":
      return node.values.some((one) => one.value === value)
        ? []
        : [mismatch(value, `${node.name} (${node.values.map((one) => one.value).join(", ")})`, path, "enum")];
    case "nullable":
      return value === null || value === undefined ? [] : validateConfig(value, node.of, path);
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => validateConfig(item, node.of, [...path, index]))
        : [mismatch(value, "a list", path)];
    case "map":
      return isMapping(value)
        ? Object.entries(value).flatMap(([key, item]) => validateConfig(item, node.of, [...path, key]))
        : [mismatch(value, "a mapping", path)];
    case "selector":
      return validateSelector(value, node.fields, path);
    case "shape":
      return validateShape(value, node.fields, node.open === true, path);
  }
}

function validateShape(value: unknown, fields: ConfigFields, open: boolean, path: Path): ConfigProblem[] {
  const given = value ?? {};
  if (!isMapping(given)) return [mismatch(value, "a mapping", path)];
  const known = Object.keys(fields);
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  const missing = known.filter((key) => fields[key]!.required === true && given[key] === undefined);
  const problems: ConfigProblem[] = [];
  const [onlyUnknown] = unknown;
  if (!open && onlyUnknown !== undefined) {
    problems.push(
      unknown.length === 1
        ? problem("FieldNotDefinedConfigError", "FIELD_NOT_DEFINED", path, {
            message: `Received unexpected config entry "${onlyUnknown}" ${at(path)}. Expected: "${expected(fields)}".`,
            fieldName: onlyUnknown,
          })
        : problem("FieldsNotDefinedConfigError", "FIELDS_NOT_DEFINED", path, {
            message: `Received unexpected config entries "${listed(unknown)}" ${at(path)}. Expected: "${expected(fields)}".`,
            fieldNames: unknown,
          }),
    );
  }
  const [onlyMissing] = missing;
  if (onlyMissing !== undefined) {
    problems.push(
      missing.length === 1
        ? problem("MissingFieldConfigError", "MISSING_REQUIRED_FIELD", path, {
            message: `Missing required config entry "${onlyMissing}" ${at(path)}.`,
            field: fieldFields(onlyMissing, fields[onlyMissing]!),
          })
        : problem("MissingFieldsConfigError", "MISSING_REQUIRED_FIELDS", path, {
            message: `Missing required config entries ${listed(missing)} ${at(path)}.`,
            fields: missing.map((name) => fieldFields(name, fields[name]!)),
          }),
    );
  }
  const inside = known.filter((key) => given[key] !== undefined);
  return [...problems, ...inside.flatMap((key) => validateConfig(given[key], fields[key]!.type, [...path, key]))];
}

function validateSelector(value: unknown, fields: ConfigFields, path: Path): ConfigProblem[] {
  const given = value ?? {};
  if (!isMapping(given)) return [mismatch(value, "a mapping", path)];
  const names = Object.keys(given);
  const [chosen] = names;
  if (chosen === undefined || names.length > 1) {
    const told = chosen === undefined ? "got none" : `got ${listed(names)}`;
    return [
      problem("SelectorTypeConfigError", "SELECTOR_FIELD_ERROR", path, {
        message: `You can only specify a single field ${at(path)}: ${told}. The available fields are ${listed(Object.keys(fields))}.`,
        incomingFields: names,
      }),
    ];
  }
  const field = fields[chosen];
  if (field === undefined) {
    return [
      problem("FieldNotDefinedConfigError", "FIELD_NOT_DEFINED", path, {
        message: `Received unexpected config entry "${chosen}" ${at(path)}. Expected: "${expected(fields)}".`,
        fieldName: chosen,
      }),
    ];
  }
  return validateConfig(given[chosen], field.type, [...path, chosen]);
}

function fitsScalar(value: unknown, name: string): boolean {
  switch (name) {
    case "String":
      return typeof value === "string";
    case "Int":
      return Number.isInteger(value);
    case "Float":
      return typeof value === "number";
    case "Bool":
      return typeof value === "boolean";
    default:
      return value !== undefined;
  }
}

function mismatch(value: unknown, wanted: string, path: Path, kind: "enum" | "type" = "type"): ConfigProblem {
  const message =
    kind === "enum"
      ? `Value ${at(path)} must be one of ${wanted}. Got "${String(value)}".`
      : `Invalid scalar ${at(path)}. Value "${typeof value === "object" ? JSON.stringify(value) : String(value)}" of type "${pythonType(value)}" is not valid for expected type "${wanted}".`;
  return problem("RuntimeMismatchConfigError", "RUNTIME_TYPE_MISMATCH", path, {
    message,
    valueRep: JSON.stringify(value) ?? null,
  });
}

/** A value's type, as Python writes it. */
function pythonType(value: unknown): string {
  if (value === null) return "<class 'NoneType'>";
  if (Array.isArray(value)) return "<class 'list'>";
  if (typeof value === "number") return Number.isInteger(value) ? "<class 'int'>" : "<class 'float'>";
  return `<class '${{ string: "str", boolean: "bool" }[typeof value as string] ?? "dict"}'>`;
}

function problem(__typename: string, reason: string, path: Path, rest: Record<string, unknown>): ConfigProblem {
  return {
    __typename,
    reason,
    path: path.map(String),
    stack: {
      entries: path.map((step) =>
        typeof step === "number"
          ? { __typename: "EvaluationStackListItemEntry", listIndex: step }
          : { __typename: "EvaluationStackPathEntry", fieldName: step },
      ),
    },
    ...rest,
  };
}

function at(path: Path): string {
  return path.length === 0 ? "at the root" : `at path root:${path.join(":")}`;
}

function expected(fields: ConfigFields): string {
  return `{ ${Object.entries(fields)
    .map(([name, { required }]) => `${name}${required === true ? "" : "?"}`)
    .join(" ")} }`;
}

function listed(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(", ")}]`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
