import { z } from "zod";
import type { RunRecord } from "../../dagster/analytics/run-records.ts";
import { OperationError } from "../../dagster/errors.ts";
import { asPage, defaultMaxChars } from "../../output/limit.ts";
import { defineTool } from "../define.ts";
import { nameOfGroup } from "./get-run-analytics.ts";
import { figureText, type ReportText, reportCsv, reportMarkdown } from "./render-report.ts";
import { type Figures, type ReportFrame, type ReportTemplate, reportTemplates } from "./report-templates.ts";
import { type RunsInWindow, runsInWindow, windowInput, windowOutput } from "./runs-in-window.ts";

const templates = ["reliability", "performance", "usage", "costs"] as const;
const formats = ["markdown", "csv", "json"] as const;

/** What of an answer's length is not the report, in characters: counts, times, cursor and notes. */
const restOfAnswer = 2500;

const figures = z.record(z.string(), z.union([z.string(), z.number()]).optional());

export const generateReport = defineTool({
  name: "generate_report",
  toolset: "analytics",
  access: "read",
  title: "Generate report",
  description:
    "Report on reliability (failures, recovery), performance (durations, waits, trend) or usage (what launched how many runs) as a Markdown document, CSV for a spreadsheet, or JSON; from run records. costs needs Dagster+.",
  input: z.strictObject({
    template: z.enum(templates),
    ...windowInput,
    format: z.enum(formats).default("markdown"),
    // The boundary's own argument, which this has to know: a text that is cut in its middle is no table any more.
    max_chars: z.number().int().min(1000).max(400_000).optional(),
  }),
  output: z.strictObject({
    template: z.enum(templates),
    format: z.enum(formats),
    ...windowOutput,
    report: z.string().optional().describe("the Markdown or CSV text"),
    method: z.string().optional(),
    overall: figures.optional(),
    groups: z.array(figures).optional(),
  }),
  async handler(given, dagster) {
    const { template, format } = given;
    if (template === "costs") throw noCosts(dagster.config.kind);
    const chosen = reportTemplates[template];
    const window = await runsInWindow(dagster, given);
    const frame = { all: window.runs, from: window.coveredFrom, to: window.to, asset: given.group_by === "asset" };
    const ranked = window.groups
      .map((group) => ({ names: nameOfGroup(given.group_by, group), figures: chosen.figures(group.runs, frame) }))
      // Groups of the same rank stay in the order of their names.
      .sort((a, b) => chosen.rank(b.figures) - chosen.rank(a.figures));
    const rows = ranked.slice(window.offset, window.offset + given.limit);
    const overall =
      window.runs.length > 0 ? overallFigures(chosen, window.runs, { ...frame, asset: false }) : undefined;
    const { hint, ...told } = window.told;
    const after = (count: number) =>
      window.offset + count < ranked.length ? window.cursorAfter(window.offset + count) : undefined;
    const parts = (returned: number) => ({ returned, total: ranked.length, next_cursor: after(returned), hint });
    if (format === "json") {
      const groups = rows.map((row) => ({ ...row.names, ...row.figures }));
      const answer = { template, format, ...told, method: chosen.method, overall, groups, ...parts(rows.length) };
      return asPage(
        answer,
        "groups",
        rows.map((_, index) => window.cursorAfter(window.offset + index + 1)),
      );
    }
    const names =
      given.group_by === "job" ? ["job", "location"] : [given.group_by === "tag" ? "value" : given.group_by];
    const report: ReportText = {
      title: `${chosen.title} by ${given.tag === undefined ? given.group_by : "tag"}`,
      before: [spanSentence(window), ...(overall === undefined ? [] : [overallSentence(chosen, overall)])],
      after: [`_${chosen.method}_`],
      names,
      columns: chosen.columns,
      rows,
    };
    const room = (given.max_chars ?? defaultMaxChars) - restOfAnswer;
    const { secrets } = dagster.config;
    const { text, rows: written } =
      format === "csv" ? reportCsv(report, room, secrets) : reportMarkdown(report, room, secrets);
    return { template, format, ...told, report: text, ...parts(written) };
  },
});

function noCosts(kind: "open_source" | "plus"): OperationError {
  return kind === "plus"
    ? new OperationError(
        "unsupported_by_server",
        "Costs are not in run records, and this tool reads nothing else; Dagster+ shows them under Insights.",
        { allowed: Object.keys(reportTemplates) },
      )
    : new OperationError(
        "needs_dagster_plus",
        "Costs are what Dagster+ Insights knows; this is an open-source Dagster. Its run records give the other reports.",
        { allowed: Object.keys(reportTemplates) },
      );
}

function spanSentence({ told, runs }: RunsInWindow): string {
  const all = told.complete ? "all" : `the newest ${told.max_runs}`;
  const ungrouped = told.ungrouped_runs === undefined ? "" : `; ${told.ungrouped_runs} of them belong to no group`;
  return `Runs created from ${told.after} to ${told.before}: ${all} were read, ${runs.length} in number${ungrouped}.`;
}

function overallFigures(template: ReportTemplate, runs: readonly RunRecord[], frame: ReportFrame): Figures {
  const all = Object.entries(template.figures(runs, frame));
  return Object.fromEntries(all.filter(([key]) => !template.groupsOnly.includes(key)));
}

/** The figures of all runs in one line. What is told of one run only, such as its id, is left to the table. */
function overallSentence(template: ReportTemplate, overall: Figures): string {
  const told = template.columns.filter(
    ({ key, kind }) => overall[key] !== undefined && kind !== "id" && kind !== "time",
  );
  return `All together: ${told.map((column) => `${column.heading.toLowerCase()} ${figureText(column, overall[column.key])}`).join(", ")}.`;
}
