import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { parse as parseYaml, stringify as yamlText } from "yaml";
import { isPlainlyHarmless, maskConfig } from "../output/mask-config.ts";
import { isSecretName, masked } from "../output/redact.ts";

/** Fields whose value is config, as YAML or JSON text or as a mapping: run config, and the instance's own. */
const configFields: ReadonlySet<string> = new Set([
  "runConfigYaml",
  "runConfig",
  "runConfigData",
  "rootDefaultYaml",
  "yaml",
  "info",
]);

/** Fields whose value is a literal of a config entry, as JSON, and the field beside it that names the entry. */
const literalFields: Readonly<Record<string, { name: string; kind?: string }>> = {
  value: { name: "key", kind: "type" },
  defaultValueAsJson: { name: "name" },
};

/**
 * Masks the secrets in the answer to a query that someone wrote: in run config, in the instance's configuration, and in the
 * literals that resources are configured with. It goes by the fields of the query, so aliases and fragments hide nothing.
 */
export function maskResult(document: DocumentNode, data: unknown): unknown {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    else if (node.kind === Kind.OPERATION_DEFINITION) operation = node;
  }
  return operation === undefined ? data : maskObject(data, [operation.selectionSet], new Set(), fragments);
}

function maskObject(
  value: unknown,
  sets: readonly SelectionSetNode[],
  parents: ReadonlySet<string>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => maskObject(item, sets, parents, fragments));
  if (value === null || typeof value !== "object") return value;
  const fields = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, fields, fragments);
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(object).map(([key, item]) => {
      const nodes = fields.get(key) ?? [];
      const names = new Set(nodes.map(({ name }) => name.value));
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const masks = [...names].flatMap((name) => maskOf(name, parents, object, fields) ?? []);
      const shown = item === null ? item : masks.reduce<unknown>((told, mask) => mask(told), item);
      return [key, below.length === 0 ? shown : maskObject(shown, below, names, fragments)];
    }),
  );
}

/** The fields of a selection by the key that they have in the answer, those of every type condition together. */
function collect(
  { selections }: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
    } else {
      const set = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
      if (set !== undefined) collect(set, fields, fragments);
    }
  }
}

/** Fields that say what the value beside them is of: a tag's, an entry's of metadata or of a container's environment. */
const namingFields = ["key", "label", "name"] as const;

/** Fields that hold such a value, whatever its kind. */
const valueFields: ReadonlySet<string> = new Set([
  ...["value", "values", "text", "jsonString", "mdStr", "floatValue", "intValue", "intRepr", "valueRep"],
]);

/** Fields whose values people name as they like: without the name, nothing tells whether one is a secret. */
const freelyNamed: ReadonlySet<string> = new Set([
  ...["tags", "runTags", "opTags", "columnTags", "metadataEntries", "metadata", "headers"],
]);

/** How a field's value is masked; undefined for a field that is no config. */
function maskOf(
  field: string,
  parents: ReadonlySet<string>,
  object: Record<string, unknown>,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
): ((value: unknown) => unknown) | undefined {
  if (configFields.has(field)) return maskedConfig;
  const sibling = (name: string) => {
    const key = [...fields].find(([, nodes]) => nodes.some((node) => node.name.value === name))?.[0];
    return key === undefined ? undefined : object[key];
  };
  const beside = literalFields[field];
  if (beside === undefined || (field === "value" && !parents.has("configuredValues"))) {
    const named = valueFields.has(field) ? namingFields.map(sibling) : [field];
    const freely = valueFields.has(field) && [...parents].some((parent) => freelyNamed.has(parent));
    // The headers of a webhook are there for credentials.
    if (freely && (parents.has("headers") || named.every((name) => name === undefined)))
      return (value) => (typeof value === "number" || value === "" ? value : masked);
    // What a field of that name holds besides text, such as an id or a list, is judged by what is in it.
    return named.some((name) => typeof name === "string" && isSecretName(name))
      ? (value) => (value !== "" && (typeof value === "string" || valueFields.has(field)) ? masked : value)
      : undefined;
  }
  if (beside.kind !== undefined && sibling(beside.kind) === "ENV_VAR") return (value) => value;
  const name = sibling(beside.name);
  return (value) => maskedLiteral(typeof name === "string" ? name : undefined, value);
}

/** Config with its secrets masked, as text where it was text. Text that cannot be read as config is masked whole. */
function maskedConfig(value: unknown): unknown {
  if (typeof value !== "string") return maskConfig(value).value;
  if (value.trim() === "") return value;
  try {
    const config: unknown = parseYaml(value);
    if (config === null || typeof config !== "object") return masked;
    const { value: shown, masked: paths } = maskConfig(config);
    return paths.length === 0 ? value : yamlText(shown, { lineWidth: 0 });
  } catch {
    return masked;
  }
}

/** A literal, JSON or plain text, unless it may be a credential. Without its name, nothing tells. */
function maskedLiteral(name: string | undefined, value: unknown): unknown {
  if (name === undefined || typeof value !== "string") return masked;
  let literal: unknown = value;
  try {
    literal = JSON.parse(value);
  } catch {
    // Plain text, judged as that.
  }
  if (literal !== null && typeof literal === "object")
    return JSON.stringify(maskConfig(literal, ["resources", "config", name]).value);
  return isPlainlyHarmless(name, literal) ? value : masked;
}
