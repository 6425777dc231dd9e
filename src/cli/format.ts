import type { OutputFormat } from "./options.ts";

/** An answer as text for a terminal or the next program. A table shows the answer's main list, and what stands beside it below. */
export async function formatAnswer(answer: Record<string, unknown>, format: OutputFormat): Promise<string> {
  if (format === "json") return JSON.stringify(answer, null, 2);
  if (format === "yaml") {
    const { stringify } = await import("yaml");
    return stringify(answer, { lineWidth: 0 }).trimEnd();
  }
  return tableOfAnswer(answer);
}

function tableOfAnswer(answer: Record<string, unknown>): string {
  const list = Object.entries(answer).find(
    ([key, value]) =>
      key !== "notes" && key !== "next" && Array.isArray(value) && value.length > 0 && value.every(isRecord),
  );
  const rest = Object.entries(answer).filter(([key]) => key !== list?.[0]);
  const parts: string[] = [];
  if (list !== undefined) parts.push(table(list[1] as Record<string, unknown>[]));
  if (rest.length > 0) parts.push(rest.map(([key, value]) => `${key}: ${cell(value)}`).join("\n"));
  return parts.join("\n\n");
}

/** Rows under the union of their keys, columns as wide as their content up to 60 characters. */
export function table(rows: readonly Record<string, unknown>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => clip(cell(row[column]))));
  const widths = columns.map((column, index) => Math.max(column.length, ...cells.map((row) => row[index]!.length)));
  const line = (values: readonly string[]) =>
    values
      .map((value, index) => value.padEnd(widths[index]!))
      .join("  ")
      .trimEnd();
  return [line(columns), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.replace(/\s+/g, " ");
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
