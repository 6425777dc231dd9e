import { z } from "zod";
import { readAutomationTicks } from "../../dagster/automation-ticks.ts";
import { OperationError } from "../../dagster/errors.ts";
import { emptyHint } from "../../output/hints.ts";
import { parseTime } from "../../output/time.ts";
import { toldTick } from "../automation/answer-schemas.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, time } from "../params.ts";

export const listAutomationTicks = defineTool({
  name: "list_automation_ticks",
  toolset: "declarative_automation",
  access: "read",
  title: "List automation ticks",
  description:
    "Ticks of declarative automation, of all automation sensors (or the daemon) together, newest first: the evaluation each made, the assets and partitions it requested, runs, errors.",
  input: z.strictObject({
    status: z
      .array(z.enum(["STARTED", "SKIPPED", "SUCCESS", "FAILURE"]))
      .min(1)
      .max(4)
      .optional(),
    before: time.optional(),
    after: time.optional(),
    limit: limit(20, 200),
    cursor,
  }),
  output: z.strictObject({
    ticks: z.array(
      z.strictObject({
        sensor: z.string().optional(),
        location: z.string().optional(),
        ...toldTick.shape,
        evaluation_id: z.string().optional(),
        requested: z
          .array(
            z.strictObject({
              asset_key: z.string(),
              partitions: z.array(z.string()).optional(),
              partitions_total: z.number().optional(),
            }),
          )
          .optional(),
      }),
    ),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const now = Date.now();
    const before = input.before === undefined ? undefined : parseTime(input.before, "before", now) / 1000;
    const after = input.after === undefined ? undefined : parseTime(input.after, "after", now) / 1000;
    if (before !== undefined && after !== undefined && before <= after) {
      throw new OperationError("invalid_arguments", "before: must be later than after; no tick can lie between them.");
    }
    const page = await readAutomationTicks(dagster, {
      statuses: input.status,
      before,
      after,
      limit: input.limit,
      cursor: input.cursor,
    });
    if (page.ticks.length > 0 || input.cursor !== undefined) return page;
    const filtered = input.status !== undefined || before !== undefined || after !== undefined;
    return {
      ...page,
      hint: filtered
        ? emptyHint("ticks", { status: input.status, before, after })
        : "There are no ticks: get_automation_status tells whether anything evaluates automation conditions.",
    };
  },
});
