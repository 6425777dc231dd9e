import { z } from "zod";
import { readBackfillLogs, readBackfillPartitions, readBackfillRuns } from "../../dagster/backfill-details.ts";
import { type BackfillState, nextForBackfill, readBackfill } from "../../dagster/backfill-state.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { backfillStateShape, rangesShape, shortRanges } from "./answers.ts";

export const getBackfill = defineTool({
  name: "get_backfill",
  toolset: "backfills",
  access: "read",
  title: "Get backfill",
  description:
    "How a backfill goes: status, partitions done, failed and left, per asset, and its error. include adds which partitions, its newest runs, the daemon's log.",
  input: z.strictObject({
    backfill_id: shortText,
    include: z
      .array(z.enum(["partitions", "runs", "logs"]))
      .max(3)
      .default([]),
  }),
  output: z.strictObject({
    ...backfillStateShape,
    partition_keys: z
      .array(
        z.strictObject({
          asset: z.string().optional(),
          job: z.string().optional(),
          targeted: rangesShape.optional(),
          failed: z.array(z.strictObject({ partition: z.string(), run_id: z.string(), status: z.string() })).optional(),
        }),
      )
      .optional(),
    runs: z
      .array(
        z.strictObject({
          run_id: z.string(),
          status: z.string(),
          partition: z.string().optional(),
          assets: z.array(z.string()).optional(),
          started: z.string().optional(),
          duration_s: z.number().optional(),
        }),
      )
      .optional(),
    runs_total: z.number().optional(),
    logs: z.array(z.strictObject({ time: z.string().optional(), level: z.string(), message: z.string() })).optional(),
  }),
  async handler({ backfill_id, include }, dagster) {
    const state = await readBackfill(dagster, backfill_id);
    const wanted = new Set(include);
    const [partitions, runs, logs] = await Promise.all([
      wanted.has("partitions") ? readBackfillPartitions(dagster, state) : undefined,
      wanted.has("runs") ? readBackfillRuns(dagster, state) : undefined,
      wanted.has("logs") ? readBackfillLogs(dagster, state) : undefined,
    ]);
    const next = [...nextForBackfill(state).filter(({ tool }) => tool !== "get_backfill" || include.length === 0)];
    if (runs !== undefined && runs.total > runs.runs.length) {
      next.push({
        tool: "list_runs",
        arguments: { tags: { "dagster/backfill": backfill_id } },
        why: "pages through all its runs",
      });
    }
    return {
      ...answerOf(state),
      partition_keys: partitions?.map(({ ranges, failed, ...owner }) => ({
        ...owner,
        targeted: shortRanges(ranges),
        failed: failed.length > 0 ? failed : undefined,
      })),
      runs: runs?.runs,
      runs_total: runs?.total,
      logs,
      next: next.length > 0 ? next : undefined,
    };
  },
});

/** Mapped by hand so that nothing that is added to the state reaches an answer unseen. */
function answerOf(state: BackfillState): BackfillState {
  const { backfill_id, status, title, job, assets, assets_total, partitions, created, ended, duration_s } = state;
  const { launched_by, error, description, tags, progress, by_asset, hint, url } = state;
  return {
    backfill_id,
    status,
    title,
    description,
    job,
    assets,
    assets_total,
    partitions,
    progress,
    by_asset,
    error,
    hint,
    created,
    ended,
    duration_s,
    launched_by,
    tags,
    url,
  };
}
