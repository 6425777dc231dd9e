import type { AssetHealth } from "../../../src/dagster/health/asset-health.ts";

/** A part of an asset's health. */
type Expected = { [Part in keyof AssetHealth]?: Partial<AssetHealth[Part]> };

/** A step of `history.py`, and states that it must have led to. */
export interface Step {
  readonly name: string;
  readonly expected: Readonly<Record<string, Expected>>;
}

const materialized = (status: AssetHealth["health"], counts: object = {}): Expected => ({
  materialization: { status, ...counts },
});
const checked = (status: AssetHealth["health"], counts: object = {}): Expected => ({ checks: { status, ...counts } });
const partitions = (failed: number, missing: number, total: number) => ({
  failed_partitions: failed,
  missing_partitions: missing,
  total_partitions: total,
});

/** The steps in their order. */
export const steps: readonly Step[] = [
  {
    name: "never_run",
    expected: {
      "raw/orders": { health: "UNKNOWN", materialization: { status: "UNKNOWN" }, checks: { status: "NOT_APPLICABLE" } },
      "staging/orders": { health: "UNKNOWN", checks: { status: "UNKNOWN", not_executed: 2, total: 2 } },
    },
  },
  {
    name: "succeeded",
    expected: {
      "raw/orders": { health: "HEALTHY" },
      "staging/orders": { health: "HEALTHY", checks: { status: "HEALTHY" } },
      "staging/customers": { health: "WARNING", checks: { status: "WARNING", warning: 1, total: 1 } },
      "marts/revenue": {
        health: "DEGRADED",
        materialization: { status: "HEALTHY" },
        checks: { status: "DEGRADED", failed: 1 },
      },
    },
  },
  {
    name: "succeeded_then_failed",
    expected: { "staging/orders": { health: "DEGRADED", materialization: { status: "DEGRADED" } } },
  },
  { name: "in_progress_after_failure", expected: { "staging/orders": { health: "HEALTHY" } } },
  { name: "rerun_to_success", expected: { "staging/orders": { health: "HEALTHY" } } },
  {
    name: "failed",
    expected: {
      "marts/churn": { health: "DEGRADED" },
      "marts/executive_dashboard": { health: "DEGRADED" },
      "marts/forecast": { health: "DEGRADED" },
    },
  },
  { name: "in_progress_after_only_failure", expected: { "marts/churn": { health: "UNKNOWN" } } },
  { name: "failed_then_succeeded", expected: { "marts/churn": { health: "HEALTHY" } } },
  {
    name: "failed_by_blocking_check",
    expected: {
      "staging/payments": { ...materialized("HEALTHY"), ...checked("DEGRADED", { failed: 1, total: 1 }) },
      "marts/revenue": materialized("DEGRADED"),
    },
  },
  {
    name: "canceled",
    expected: { "marts/orders_summary": materialized("HEALTHY"), "marts/scored_customers": materialized("UNKNOWN") },
  },
  {
    name: "some_partitions_failed",
    expected: {
      "partitioned/daily_orders": materialized("DEGRADED", partitions(2, 27, 31)),
      "partitioned/store_sales": materialized("DEGRADED", partitions(1, 2, 4)),
      "partitioned/daily_store_sales": materialized("DEGRADED", partitions(1, 121, 124)),
      "partitioned/region_sales": materialized("DEGRADED", partitions(1, 1, 3)),
      "partitioned/daily_totals": materialized("HEALTHY", { missing_partitions: 24, total_partitions: 31 }),
    },
  },
  {
    name: "partitions_in_progress",
    expected: {
      "partitioned/daily_orders": materialized("DEGRADED", partitions(2, 27, 31)),
      "partitioned/store_sales": materialized("DEGRADED", partitions(1, 2, 4)),
      "partitioned/daily_store_sales": materialized("DEGRADED", partitions(1, 121, 124)),
      "partitioned/region_sales": materialized("DEGRADED", partitions(1, 1, 3)),
      "partitioned/daily_order_lines": materialized("UNKNOWN"),
    },
  },
  {
    name: "partitions_failed_after_success",
    expected: {
      "partitioned/daily_orders": materialized("DEGRADED", { total_partitions: 31 }),
      "partitioned/daily_totals": materialized("DEGRADED", partitions(1, 24, 31)),
      "partitioned/daily_order_lines": materialized("HEALTHY", { missing_partitions: 30 }),
    },
  },
  {
    name: "failed_partitions_in_progress",
    expected: { "partitioned/daily_totals": materialized("DEGRADED", partitions(1, 24, 31)) },
  },
  {
    name: "partitions_canceled",
    expected: { "partitioned/daily_totals": materialized("DEGRADED", partitions(1, 24, 31)) },
  },
  {
    name: "all_partitions_failed",
    expected: { "partitioned/store_sales": materialized("DEGRADED", partitions(4, 0, 4)) },
  },
  {
    name: "partitions_rerun_to_success",
    expected: {
      "partitioned/store_sales": materialized("HEALTHY"),
      "partitioned/daily_orders": materialized("HEALTHY"),
    },
  },
  {
    name: "checks_in_progress",
    expected: {
      "staging/orders": checked("HEALTHY"),
      "staging/customers": checked("WARNING", { warning: 1 }),
      "marts/customer_ltv": checked("UNKNOWN", { not_executed: 1, total: 1 }),
    },
  },
  {
    name: "checks_skipped",
    expected: {
      "staging/orders": checked("HEALTHY"),
      "staging/customers": checked("WARNING", { warning: 1 }),
      "marts/customer_ltv": checked("UNKNOWN", { not_executed: 1, total: 1 }),
    },
  },
  { name: "check_crashed", expected: { "staging/products": checked("DEGRADED", { failed: 1, total: 1 }) } },
  { name: "check_in_progress_after_crash", expected: { "staging/products": checked("HEALTHY") } },
  { name: "check_skipped_often", expected: { "staging/products": checked("HEALTHY") } },
  {
    name: "check_failed_and_warned",
    expected: {
      "staging/orders": checked("DEGRADED", { failed: 1, warning: 0, total: 2 }),
      "staging/customers": checked("WARNING", { warning: 1, total: 1 }),
    },
  },
  {
    name: "checks_of_older_materialization",
    expected: {
      "staging/orders": checked("DEGRADED", { failed: 1 }),
      "staging/customers": checked("WARNING", { warning: 1 }),
    },
  },
  {
    name: "freshness_passing",
    expected: { "marts/fresh_window": { health: "HEALTHY", freshness: { status: "HEALTHY" } } },
  },
  {
    name: "freshness_warned",
    expected: { "marts/fresh_window": { health: "WARNING", freshness: { status: "WARNING" } } },
  },
  {
    name: "freshness_failed",
    expected: {
      "marts/fresh_window": {
        health: "DEGRADED",
        materialization: { status: "HEALTHY" },
        freshness: { status: "DEGRADED" },
      },
      "marts/fresh_never": { health: "UNKNOWN", freshness: { status: "UNKNOWN" } },
    },
  },
  {
    name: "observed",
    expected: {
      "raw/fx_rates": { health: "HEALTHY", materialization: { status: "HEALTHY" } },
      "marts/auto_unmet": { health: "UNKNOWN" },
    },
  },
  {
    name: "reported_from_outside",
    expected: { "external/vendor_feed": { health: "HEALTHY" }, "marts/forecast": { health: "HEALTHY" } },
  },
  { name: "reported_while_failing", expected: { "marts/verbose_failure": { health: "HEALTHY" } } },
  { name: "overtaken_by_older_run", expected: { "marts/auto_eager": { health: "HEALTHY" } } },
  {
    name: "run_deleted",
    expected: { "staging/products": materialized("HEALTHY"), "marts/auto_cron": materialized("UNKNOWN") },
  },
  {
    name: "wiped",
    expected: {
      "marts/fresh_lag": { health: "UNKNOWN" },
      "raw/orders": { health: "UNKNOWN" },
      "staging/orders": { health: "UNKNOWN", checks: { status: "UNKNOWN", not_executed: 2 } },
      "partitioned/daily_orders": { health: "UNKNOWN" },
    },
  },
  {
    name: "touched_after_wipe",
    expected: {
      "marts/fresh_lag": { health: "UNKNOWN" },
      "raw/orders": { health: "UNKNOWN" },
      "staging/orders": { health: "UNKNOWN" },
    },
  },
];
