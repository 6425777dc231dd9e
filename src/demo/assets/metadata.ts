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
