import { isoFromSeconds } from "../output/time.ts";
import type { MetadataPartsFragment, TableSchemaPartsFragment } from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";

/**
 * Metadata entries by their label, each with its value: texts, markdown, paths and links as they are, JSON parsed, times in
 * ISO 8601, tables as `{columns, rows}`, column lineage as `{column: ["asset:column", …]}`, runs as `{run_id}`, jobs as
 * `{job, location}`. What is null in Dagster is the word `null`, since nulls are left out of answers.
 *
 * Of two entries with one label, which only old event logs have, the last counts, as in Dagster's UI.
 */
export function metadataValues(entries: readonly MetadataPartsFragment[]): Record<string, unknown> {
  return Object.fromEntries(entries.map((entry) => [entry.label, metadataValue(entry)]));
}

/** The value of one metadata entry. A type that this program does not know yet is told with its name and description. */
function metadataValue(entry: MetadataPartsFragment): unknown {
  switch (entry.__typename) {
    case "TextMetadataEntry":
      return entry.text;
    case "MarkdownMetadataEntry":
      return entry.mdStr;
    case "UrlMetadataEntry":
      return entry.url;
    case "PathMetadataEntry":
    case "NotebookMetadataEntry":
      return entry.path;
    case "JsonMetadataEntry":
      return parsed(entry.jsonString);
    // GraphQL's Int has 32 bits and JSON has no NaN or infinity: beyond them only the text is whole.
    case "FloatMetadataEntry":
      return entry.floatValue ?? entry.floatRepr;
    case "IntMetadataEntry":
      return entry.intValue ?? wholeNumber(entry.intRepr);
    case "BoolMetadataEntry":
      return entry.boolValue ?? "null";
    case "TimestampMetadataEntry":
      return isoFromSeconds(entry.timestamp) ?? String(entry.timestamp);
    case "PoolMetadataEntry":
      return entry.pool;
    case "PythonArtifactMetadataEntry":
      return `${entry.module}.${entry.name}`;
    case "PipelineRunMetadataEntry":
      return { run_id: entry.runId };
    case "JobMetadataEntry":
      return { job: entry.jobName, location: entry.locationName };
    case "AssetMetadataEntry":
      return assetKeyText(entry.assetKey.path);
    case "CodeReferencesMetadataEntry":
      return entry.codeReferences.map((reference) =>
        reference.__typename === "LocalFileCodeReference"
          ? {
              file: reference.lineNumber == null ? reference.filePath : `${reference.filePath}:${reference.lineNumber}`,
              label: reference.label,
            }
          : { url: reference.url, label: reference.label },
      );
    case "TableMetadataEntry":
      return { ...tableSchema(entry.table.schema), rows: entry.table.records.map(parsed) };
    case "TableSchemaMetadataEntry":
      return tableSchema(entry.schema);
    case "TableColumnLineageMetadataEntry":
      return Object.fromEntries(
        entry.lineage.map(({ columnName, columnDeps }) => [
          columnName,
          columnDeps.map((dep) => `${assetKeyText(dep.assetKey.path)}:${dep.columnName}`),
        ]),
      );
    case "NullMetadataEntry":
      return "null";
    default:
      return unknownEntry(entry);
  }
}

function unknownEntry(entry: { __typename?: string; description?: string | null }): string {
  return entry.description ?? `(a value of type ${(entry.__typename ?? "unknown").replace(/MetadataEntry$/, "")})`;
}

/** A table's columns, as `{name, type, …}` with only what was said of them, and the table's own constraints. */
function tableSchema(schema: TableSchemaPartsFragment): Record<string, unknown> {
  return {
    columns: schema.columns.map((column) => ({
      name: column.name,
      type: column.type,
      description: column.description,
      nullable: column.constraints.nullable ? undefined : false,
      unique: column.constraints.unique ? true : undefined,
      constraints: column.constraints.other,
      tags: Object.fromEntries((column.tags ?? []).map(({ key, value }) => [key, value])),
    })),
    constraints: schema.constraints?.other,
  };
}

/** JSON text as a value; text that is none, which only a broken writer leaves, stays text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function wholeNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}
