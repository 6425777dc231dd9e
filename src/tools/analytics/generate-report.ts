import { z } from "zod";
import type { RunRecord } from "../../dagster/analytics/run-records.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { windowWords } from "../../dagster/insights/window.ts";
import { asPage, defaultMaxChars } from "../../output/limit.ts";
import { encodeCursor } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { readCosts } from "./cost-report.ts";
import { nameOfGroup } from "./get-run-analytics.ts";
import { figureText, type ReportRow, type ReportText, reportCsv, reportMarkdown } from "./render-report.ts";
import {
  type Column,
  type Figures,
  type ReportFrame,
  type ReportTemplate,
  reportTemplates,
} from "./report-templates.ts";
import { positionOf, type RunsInWindow, runsInWindow, windowInput, windowOutput } from "./runs-in-window.ts";
import { readUsageCredits } from "./usage-credits.ts";

const templates = ["reliability", "performance", "usage", "costs"] as const;
const formats = ["markdown", "csv", "json"] as const;

/** What of an answer's length is not the report, in characters: counts, times, cursor and notes. */
const restOfAnswer = 2500;

const figures = z.record(z.string(), z.union([z.string(), z.number()]).optional());

const input = z.strictObject({
  template: z.enum(templates),
  ...windowInput,
  format: z.enum(formats).default("markdown"),
  // The boundary's own argument, which this has to know: a text that is cut in its middle is no table any more.
  max_chars: z.number().int().min(1000).max(400_000).optional(),
});

const output = z.strictObject({
  template: z.enum(templates),
  format: z.enum(formats),
  ...windowOutput,
  // Of run records; costs are of Insights.
  runs_read: windowOutput.runs_read.optional(),
  max_runs: windowOutput.max_runs.optional(),
  complete: windowOutput.complete.optional(),
  report: z.string().optional().describe("the Markdown or CSV text"),
  method: z.string().optional(),
  overall: figures.optional(),
  groups: z.array(figures).optional(),
});

export const generateReport = defineTool({
  name: "generate_report",
  toolset: "analytics",
  access: "read",
  title: "Generate report",
  description:
    "Report on reliability (failures, recovery), performance (durations, waits, trend) usage (what launched how many runs) or, on Dagster+, costs, as a Markdown document, CSV for a spreadsheet, or JSON.",
  input,
  output,
  async handler(given, dagster) {
    const { template, format } = given;
    if (template === "costs") return costs(given, dagster);
    const chosen = reportTemplates[template];
    const window = await runsInWindow(dagster, given);
    const frame = { all: window.runs, from: window.coveredFrom, to: window.to, asset: given.group_by === "asset" };
    const credits =
      template === "usage" && dagster.config.kind === "plus"
        ? await readUsageCredits(dagster, { from: window.coveredFrom, to: window.to }, given.group_by === "job")
        : undefined;
    const ranked = window.groups
      .map((group) => ({
        names: nameOfGroup(given.group_by, group),
        figures: {
          ...chosen.figures(group.runs, frame),
          ...(credits?.ofJob && { credits: credits.ofJob(group.name, group.location) }),
        },
      }))
      // Groups of the same rank stay in the order of their names.
      .sort((a, b) => chosen.rank(b.figures) - chosen.rank(a.figures));
    const overall =
      window.runs.length > 0
        ? {
            ...overallFigures(chosen, window.runs, { ...frame, asset: false }),
            ...(credits?.billed === undefined ? {} : { credits_billed: credits.billed }),
          }
        : undefined;
    const { hint, ...told } = window.told;
    const ofJobs: Column = { key: "credits", heading: "Credits", kind: "count" };
    const billed: Column = { key: "credits_billed", heading: "Credits billed", kind: "count" };
    return reportAnswer(given, dagster, {
      told: { template, format, ...told },
      title: chosen.title,
      method: chosen.method,
      sentences: [
        spanSentence(window),
        ...(overall === undefined ? [] : [overallSentence([...chosen.columns, billed], overall)]),
      ],
      columns: credits?.ofJob === undefined ? chosen.columns : [...chosen.columns, ofJobs],
      overall,
      rows: ranked,
      offset: window.offset,
      cursorAfter: window.cursorAfter,
      hint,
    });
  },
});

type Given = z.output<typeof input>;

/** The report on costs, which are in no run record. */
async function costs(given: Given, dagster: Dagster) {
  if (dagster.config.kind !== "plus") {
    throw new OperationError(
      "needs_dagster_plus",
      "Costs are what Dagster+ Insights knows; this is an open-source Dagster. Its run records give the other reports.",
      { allowed: Object.keys(reportTemplates) },
    );
  }
  const { template, format, group_by: by } = given;
  if (by === "tag" || given.tag !== undefined) {
    throw new OperationError("invalid_arguments", "group_by: Insights does not tell costs by tag.", {
      allowed: ["job", "asset", "location"],
    });
  }
  const { offset, ...window } = positionOf(given);
  const report = await readCosts(dagster, by, window, given.job);
  const span = windowWords(window);
  return reportAnswer(given, dagster, {
    told: { template, format, group_by: by, ...span },
    title: "Costs",
    method: report.method,
    sentences: [
      `From ${span.after} to ${span.before}, against the same time before.`,
      ...(report.overall === undefined ? [] : [overallSentence(report.columns, report.overall)]),
    ],
    columns: report.columns,
    overall: report.overall,
    rows: report.rows,
    offset,
    cursorAfter: (count) => encodeCursor({ ...window, offset: count }),
    hint: report.hint,
    empty: "No costs.",
  });
}

/** A report before it is written in one of the formats. */
interface ReportParts {
  /** What the answer says before the report itself. */
  told: Pick<z.input<typeof output>, "template" | "format" | "group_by" | "after" | "before">;
  title: string;
  method: string;
  sentences: string[];
  columns: readonly Column[];
  overall: Figures | undefined;
  /** All of them, the first first. */
  rows: readonly ReportRow[];
  /** How many rows the pages before gave, and the cursor after so many. */
  offset: number;
  cursorAfter(rows: number): string;
  hint: string | undefined;
  empty?: string;
}

function reportAnswer(given: Given, dagster: Dagster, parts: ReportParts): z.input<typeof output> {
  const rows = parts.rows.slice(parts.offset, parts.offset + given.limit);
  const { told, overall, method } = parts;
  const counts = (returned: number) => ({
    returned,
    total: parts.rows.length,
    next_cursor: parts.offset + returned < parts.rows.length ? parts.cursorAfter(parts.offset + returned) : undefined,
    hint: parts.hint,
  });
  if (given.format === "json") {
    const groups = rows.map((row) => ({ ...row.names, ...row.figures }));
    return asPage(
      { ...told, method, overall, groups, ...counts(rows.length) },
      "groups",
      rows.map((_, index) => parts.cursorAfter(parts.offset + index + 1)),
    );
  }
  const { group_by: by } = given;
  const report: ReportText = {
    title: `${parts.title} by ${given.tag === undefined ? by : "tag"}`,
    before: parts.sentences,
    after: [`_${method}_`],
    names: by === "job" ? ["job", "location"] : [by === "tag" ? "value" : by],
    columns: parts.columns,
    rows,
    empty: parts.empty,
  };
  const room = (given.max_chars ?? defaultMaxChars) - restOfAnswer;
  const { secrets } = dagster.config;
  const write = given.format === "csv" ? reportCsv : reportMarkdown;
  const { text, rows: written } = write(report, room, secrets);
  return { ...told, report: text, ...counts(written) };
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

/** The figures of everything in one line. What is told of one run only, such as its id, is left to the table. */
function overallSentence(columns: readonly Column[], overall: Figures): string {
  const told = columns.filter(({ key, kind }) => overall[key] !== undefined && kind !== "id" && kind !== "time");
  return `All together: ${told.map((column) => `${column.heading.toLowerCase()} ${figureText(column, overall[column.key])}`).join(", ")}.`;
}
