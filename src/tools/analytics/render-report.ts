import { type Cell, csvRow } from "../../output/csv.ts";
import { durationWords, markdownCode, markdownRow } from "../../output/markdown-table.ts";
import { redactText } from "../../output/redact.ts";
import { sanitize } from "../../output/sanitize.ts";
import type { Column, Figures } from "./report-templates.ts";

/** A group in a report: what it is called, under which headings, and its figures. */
export interface ReportRow {
  /** Texts of the user's project, by column key such as `job` and `location`. */
  names: Readonly<Record<string, string | undefined>>;
  figures: Figures;
}

/** A report that is to be written as text. */
export interface ReportText {
  title: string;
  /** Lines before and after the table, in Markdown only. */
  before: readonly string[];
  after: readonly string[];
  names: readonly string[];
  columns: readonly Column[];
  rows: readonly ReportRow[];
  /** What stands in Markdown in the place of rows when there are none. */
  empty?: string;
}

/** A text, and how many rows are in it. */
export interface Rendered {
  text: string;
  rows: number;
}

/**
 * A report as Markdown: a heading, sentences, a table, sentences. Names are code spans, so nothing in them is taken for Markdown.
 *
 * @param room - how long the text may be, in characters of its JSON; at least one row is written
 * @param own - the deployment's own secrets: masked here, where a mask cannot break the table
 */
export function reportMarkdown(report: ReportText, room: number, own: readonly string[]): Rendered {
  const head = [
    `# ${report.title}`,
    "",
    ...report.before.flatMap((line) => [line, ""]),
    markdownRow([...report.names.map(headingOf), ...report.columns.map(({ heading }) => heading)]),
    markdownRow([
      ...report.names.map(() => "---"),
      ...report.columns.map(({ kind }) => (isNumber(kind) ? "---:" : "---")),
    ]),
  ];
  const tail = report.after.flatMap((line) => ["", line]);
  const lines = report.rows.map(({ names, figures }) =>
    markdownRow([
      ...report.names.map((name) => (names[name] === undefined ? "" : markdownCode(clean(names[name], own)))),
      ...report.columns.map((column) => figureText(column, figures[column.key])),
    ]),
  );
  return fitted(head, lines, report.rows.length === 0 ? ["", report.empty ?? "No runs.", ...tail] : tail, room);
}

/**
 * A report as CSV (RFC 4180), the first row its header: numbers as they are, seconds and shares included.
 *
 * @param room - how long the text may be, in characters of its JSON; at least one row is written
 * @param own - the deployment's own secrets
 */
export function reportCsv(report: ReportText, room: number, own: readonly string[]): Rendered {
  const head = [csvRow([...report.names, ...report.columns.map(({ key }) => key)])];
  const lines = report.rows.map(({ names, figures }) =>
    csvRow([
      ...report.names.map((name): Cell => (names[name] === undefined ? undefined : clean(names[name], own))),
      ...report.columns.map(({ key }): Cell => figures[key]),
    ]),
  );
  return fitted(head, lines, [], room);
}

/** As many lines as there is room for. */
function fitted(head: readonly string[], lines: readonly string[], tail: readonly string[], room: number): Rendered {
  let used = sizeOf([...head, ...tail]);
  let rows = 0;
  for (const line of lines) {
    used += sizeOf([line]);
    if (rows > 0 && used > room) break;
    rows += 1;
  }
  return { text: `${[...head, ...lines.slice(0, rows), ...tail].join("\n")}\n`, rows };
}

/** Characters of the JSON of some lines, each with its line break. */
function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + JSON.stringify(line).length, 0);
}

function clean(text: string, own: readonly string[]): string {
  return redactText(sanitize(text), own);
}

function headingOf(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

function isNumber(kind: Column["kind"]): boolean {
  return kind !== "id" && kind !== "time";
}

/** A figure for a person, as Markdown. */
export function figureText({ kind }: Column, value: number | string | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return kind === "id" ? markdownCode(value) : value;
  if (kind === "seconds") return durationWords(value);
  if (kind === "rate") return `${Math.round(value * 1000) / 10} %`;
  return kind === "percent" ? `${value > 0 ? "+" : ""}${value} %` : String(value);
}
