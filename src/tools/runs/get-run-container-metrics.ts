import { z } from "zod";
import { findRunId } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { RunContainerMetricsDocument, type RunContainerMetricsQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";
import { measureOf, spanOf } from "./container-measures.ts";

type Metrics = NonNullable<RunContainerMetricsQuery["runContainerMetrics"]>;
type Series = Metrics["cpuPercent"];

const usage = z.strictObject({
  min: z.number().optional(),
  avg: z.number().optional(),
  peak: z.number().optional(),
  unit: z.string().optional(),
  limit: z.number().optional(),
  avg_of_limit_pct: z.number().optional(),
  peak_of_limit_pct: z.number().optional(),
  peak_at: z.string().optional(),
});

export const getRunContainerMetrics = defineTool({
  name: "get_run_container_metrics",
  toolset: "runs",
  access: "read",
  plusOnly: true,
  title: "Run container metrics",
  description: "CPU and memory that a run's container used: min, average and peak, against their limits.",
  input: z.strictObject({ run_id: runId }),
  output: z.strictObject({
    run_id: z.string(),
    status: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
    samples: z.number(),
    cpu: usage.optional(),
    memory: usage.optional(),
    hint: z.string().optional(),
  }),
  async handler({ run_id }, dagster) {
    const id = await findRunId(dagster, run_id);
    const answer = await dagster.query(RunContainerMetricsDocument, { runId: id, metricsRunId: id });
    const run = expectType(answer.runOrError, "Run");
    const metrics: Metrics = answer.runContainerMetrics ?? {};
    const span = spanOf(Object.values(metrics));
    const memory = usageOf(metrics.memoryUsage, metrics.memoryLimit, metrics.memoryPercent, "memory");
    return {
      run_id: id,
      status: run.status,
      from: isoFromSeconds(span?.from),
      to: isoFromSeconds(span?.to),
      samples: span?.samples ?? 0,
      cpu: usageOf(metrics.cpuUsageRateMs, metrics.cpuLimitMs, metrics.cpuPercent, "cpu"),
      memory,
      hint: span === undefined ? whyNone(run) : memoryHint(memory?.peak_of_limit_pct, run.status),
    };
  },
});

/** What was used of something, against its limit; what Dagster did not measure is left out. */
function usageOf(
  used: Series,
  limits: Series,
  percents: Series,
  kind: "cpu" | "memory",
): z.input<typeof usage> | undefined {
  const measure = measureOf(used, kind);
  // A limit that changed on the way is told as it was at its highest.
  const limit = measureOf(limits, kind)?.peak;
  const percent = measureOf(percents && { ...percents, unitType: "PERCENT" }, kind);
  const ofLimit = (value: number | undefined) =>
    value === undefined || !limit ? undefined : Math.round((value / limit) * 1000) / 10;
  if (measure === undefined && percent === undefined) return undefined;
  return {
    min: measure?.min,
    avg: measure?.avg,
    peak: measure?.peak,
    unit: measure?.unit,
    limit,
    avg_of_limit_pct: percent?.avg ?? ofLimit(measure?.avg),
    peak_of_limit_pct: percent?.peak ?? ofLimit(measure?.peak),
    peak_at: isoFromSeconds(measure?.peakAt ?? percent?.peakAt),
  };
}

/** From here on, a container is likely to be killed for its memory, in percent of its limit. */
const nearTheLimit = 90;

function memoryHint(peak: number | undefined, status: string): string | undefined {
  if (peak === undefined || peak < nearTheLimit) return undefined;
  return status === "FAILURE"
    ? "Memory came close to its limit: if the run ended without an error of its own, or with exit code 137, it was killed for that."
    : "Memory came close to its limit: with a little more data the run will be killed.";
}

function whyNone({
  status,
  startTime,
  endTime,
}: {
  status: string;
  startTime?: number | null;
  endTime?: number | null;
}) {
  if (typeof startTime !== "number") {
    return `There are no metrics: the run ${typeof endTime === "number" ? "ended before it started" : "has not started"} (${status}).`;
  }
  if (typeof endTime !== "number") {
    return "There are no metrics: the run goes on, and none may have come yet, or its agent does not report any (a Hybrid agent must be set up to).";
  }
  const short = endTime - startTime < 60;
  return `There are no metrics: ${
    short ? "the run may have been too short to be measured" : "it may be so old that they are kept no longer"
  }, or its agent does not report any (a Hybrid agent must be set up to).`;
}
