import { createHash } from "node:crypto";
import type { DemoContext, DemoPart } from "./part.ts";

const gibibyte = 1024 ** 3;

/** A number from 0 to 255 that is always the same for the same run and purpose. */
function drawn(runId: string, purpose: string): number {
  return createHash("sha256").update(`${runId} ${purpose}`).digest()[0]!;
}

/** From when to when a run's container was measured, in seconds since the epoch. */
function measuredTimes(runId: string, { world }: DemoContext): { from: number; to: number } {
  const from = world.began / 1000 - 3600 - drawn(runId, "when") * 60;
  return { from, to: from + 180 + drawn(runId, "how long") * 5 };
}

/** Memory grows while the work goes on, CPU comes in bursts; one run in eight comes close to its memory limit. */
function metricsOf(runId: string, context: DemoContext): Record<string, unknown> {
  const { from, to } = measuredTimes(runId, context);
  const limit = 4 * gibibyte;
  const full = drawn(runId, "memory") < 32 ? 0.97 : 0.3 + drawn(runId, "memory") / 600;
  const series = (metricName: string, unitType: string, valueAt: (part: number, index: number) => number) => {
    const count = Math.floor((to - from) / 30) + 1;
    const points = Array.from({ length: count }, (_, index) => ({
      timestamp: from + index * 30,
      value: valueAt(index / Math.max(count - 1, 1), index),
    }));
    return { metricName, unitType, tags: [`run_id:${runId}`], startTimestamp: from, endTimestamp: to, points };
  };
  const memory = (part: number) => 0.1 + (full - 0.1) * part;
  const cpu = (_part: number, index: number) => 0.15 + drawn(runId, `cpu ${index}`) / 400;
  return {
    cpuPercent: series("cpu_percent", "PERCENT", (part, index) => cpu(part, index) * 100),
    cpuUsageRateMs: series("cpu_usage_rate", "MILLICORE", (part, index) => cpu(part, index) * 2000),
    cpuLimitMs: series("cpu_limit", "MILLICORE", () => 2000),
    memoryPercent: series("memory_percent", "PERCENT", (part) => memory(part) * 100),
    memoryUsage: series("memory_usage", "BYTE", (part) => memory(part) * limit),
    memoryLimit: series("memory_limit", "BYTE", () => limit),
  };
}

/** What the containers of runs used. */
export const runMetricsPart: DemoPart = {
  query: {
    // One run in sixteen was too short to be measured.
    runContainerMetrics: ({ runId }: { runId: string }, context) =>
      drawn(runId, "measured") < 16 ? null : metricsOf(runId, context),
  },
};
