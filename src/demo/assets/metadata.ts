/** A number in the fields of Dagster's metadata entries. */
export function numberEntry(label: string, value: number): Record<string, unknown> {
  const common = { label, description: null };
  return Number.isInteger(value)
    ? { __typename: "IntMetadataEntry", ...common, intValue: value, intRepr: String(value) }
    : { __typename: "FloatMetadataEntry", ...common, floatValue: value, floatRepr: String(value) };
}

/** A text in the fields of Dagster's metadata entries. */
export function textEntry(label: string, text: string): Record<string, unknown> {
  return { __typename: "TextMetadataEntry", label, description: null, text };
}

/** The columns of the table that an asset is. */
export function columnsEntry({ key }: { key: string }): Record<string, unknown> {
  const name = key.split("/").at(-1)!;
  const column = (of: string, type: string, unique: boolean) => ({
    name: of,
    type,
    description: null,
    constraints: { nullable: !unique, unique, other: [] },
    tags: [],
  });
  const id = `${name.replace(/s$/, "")}_id`;
  return {
    __typename: "TableSchemaMetadataEntry",
    label: "dagster/column_schema",
    description: null,
    schema: {
      constraints: { other: [] },
      columns: [
        column(id, "varchar", true),
        column("store", "varchar", false),
        column("updated_at", "timestamp", false),
      ],
    },
  };
}

/** Any value in the fields of Dagster's metadata entries, by its type. */
export function jsonEntry(label: string, value: unknown): Record<string, unknown> {
  if (typeof value === "number") return numberEntry(label, value);
  if (typeof value === "string") return textEntry(label, value);
  return { __typename: "JsonMetadataEntry", label, description: null, jsonString: JSON.stringify(value) };
}
