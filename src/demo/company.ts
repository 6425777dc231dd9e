/** An asset that the company's code defines. */
export interface DemoAsset {
  key: string;
  group: string;
  kinds: string[];
  owners: string[];
  description: string;
  upstream: string[];
  /** Partitions by day, from 30 days before the world began. */
  daily?: true;
  /** Partitions that are added by hand: the name of their definition. */
  dynamic?: string;
  /** Watched, not made: it can be observed. */
  observable?: true;
  /** Comes from outside: it is neither made nor observed here. */
  external?: true;
  checks?: { name: string; blocking?: true; description: string }[];
  /** Freshness: fails when it is older than so many hours. */
  freshWithinHours?: number;
  /** Runs on its own by a condition, in Dagster's words. */
  automation?: "eager" | "on_cron";
  codeVersion?: string;
  jobs?: string[];
}

/** A schedule of the company: when it ticks, and what for. */
export interface DemoSchedule {
  name: string;
  cron: string;
  job: string;
  running: boolean;
  /** Somebody stopped it, so many days before the world began; its code says that it runs. */
  stoppedDaysAgo?: number;
  description?: string;
}

/** A sensor of the company. */
export interface DemoSensor {
  name: string;
  type: "STANDARD" | "ASSET" | "RUN_STATUS" | "AUTOMATION";
  job?: string;
  running: boolean;
  stoppedDaysAgo?: number;
  description?: string;
}

/** A job of the company: over assets, or of ops. */
export interface DemoJob {
  name: string;
  description: string;
  assets?: string[];
  ops?: string[];
}

/** A code location of a deployment. */
export interface DemoLocation {
  name: string;
  /** What loading it ended in, when it failed. */
  error?: { message: string; className: string; stack: string[] };
  assets: DemoAsset[];
  jobs: DemoJob[];
  schedules: DemoSchedule[];
  sensors: DemoSensor[];
}

const platform = "team:data-platform";
const analytics = "team:analytics";

const ingestion: DemoLocation = {
  name: "ingestion",
  assets: [
    {
      key: "raw/orders",
      group: "raw",
      kinds: ["python", "postgres"],
      owners: [platform],
      description: "Orders of all stores, as the tills wrote them.",
      upstream: [],
      daily: true,
      jobs: ["ingest_daily"],
      checks: [{ name: "orders_not_empty", blocking: true, description: "A day without orders is a broken export." }],
    },
    {
      key: "raw/customers",
      group: "raw",
      kinds: ["python", "postgres"],
      owners: [platform],
      description: "Customers of the loyalty program.",
      upstream: [],
      jobs: ["ingest_daily"],
    },
    {
      key: "raw/payments",
      group: "raw",
      kinds: ["python", "stripe"],
      owners: [platform],
      description: "Card payments from the payment provider's API.",
      upstream: [],
      jobs: ["ingest_daily"],
    },
    {
      key: "raw/store_files",
      group: "raw",
      kinds: ["python", "csv"],
      owners: [platform],
      description: "What a store sold before it came online, one file for each store.",
      upstream: [],
      dynamic: "stores",
    },
    {
      key: "raw/weather",
      group: "raw",
      kinds: ["s3"],
      owners: [],
      description: "Weather files that a partner drops into a bucket.",
      upstream: [],
      observable: true,
    },
    {
      key: "raw/exchange_rates",
      group: "raw",
      kinds: ["csv"],
      owners: ["finance@harbor-roasters.example"],
      description: "Rates that finance keeps by hand.",
      upstream: [],
      external: true,
    },
  ],
  jobs: [
    {
      name: "ingest_daily",
      description: "Everything raw, once a night.",
      assets: ["raw/orders", "raw/customers", "raw/payments"],
    },
    { name: "rotate_exports", description: "Removes exports that were read.", ops: ["list_exports", "delete_exports"] },
  ],
  schedules: [
    { name: "ingest_nightly", cron: "0 2 * * *", job: "ingest_daily", running: true },
    { name: "rotate_exports_weekly", cron: "0 5 * * 0", job: "rotate_exports", running: false },
  ],
  sensors: [
    {
      name: "new_store_files",
      type: "STANDARD",
      job: "ingest_daily",
      running: true,
      description: "Looks for files of stores that came online.",
    },
    { name: "alert_on_failure", type: "RUN_STATUS", running: true },
  ],
};

const warehouse: DemoLocation = {
  name: "warehouse",
  assets: [
    {
      key: "staging/orders",
      group: "staging",
      kinds: ["dbt", "snowflake"],
      owners: [analytics],
      description: "Orders, cleaned and in one currency.",
      upstream: ["raw/orders", "raw/exchange_rates"],
      daily: true,
      jobs: ["staging_daily"],
      checks: [{ name: "unique_order_id", description: "No order comes twice." }],
    },
    {
      key: "staging/customers",
      group: "staging",
      kinds: ["dbt", "snowflake"],
      owners: [analytics],
      description: "Customers, one row each.",
      upstream: ["raw/customers"],
      automation: "eager",
      jobs: ["staging_daily"],
      codeVersion: "3",
    },
    {
      key: "staging/payments",
      group: "staging",
      kinds: ["dbt", "snowflake"],
      owners: [analytics],
      description: "Payments joined with their orders.",
      upstream: ["raw/payments", "staging/orders"],
      jobs: ["stage_payments"],
    },
    {
      key: "marts/revenue",
      group: "marts",
      kinds: ["dbt", "snowflake"],
      owners: [analytics, "finance@harbor-roasters.example"],
      description: "Revenue by day and store. Finance closes the month with it.",
      upstream: ["staging/orders", "staging/payments"],
      daily: true,
      jobs: ["refresh_marts"],
      checks: [
        { name: "revenue_not_negative", description: "Refunds may not exceed sales." },
        { name: "matches_ledger", description: "Within 1 % of the ledger." },
      ],
    },
    {
      key: "marts/customers",
      group: "marts",
      kinds: ["dbt", "snowflake"],
      owners: [analytics],
      description: "Customers with what they bought.",
      upstream: ["staging/customers", "staging/orders"],
      automation: "eager",
      jobs: ["refresh_marts"],
    },
    {
      key: "marts/loyalty",
      group: "marts",
      kinds: ["dbt", "snowflake"],
      owners: [analytics],
      description: "Points of the loyalty program.",
      upstream: ["marts/customers"],
      automation: "on_cron",
    },
    {
      key: "reports/executive_kpis",
      group: "reports",
      kinds: ["looker"],
      owners: [analytics],
      description: "The figures of the Monday meeting.",
      upstream: ["marts/revenue", "marts/customers"],
      freshWithinHours: 24,
      jobs: ["weekly_report"],
    },
  ],
  jobs: [
    { name: "staging_daily", description: "Cleans what came in.", assets: ["staging/orders", "staging/customers"] },
    { name: "stage_payments", description: "Once payments have landed.", assets: ["staging/payments"] },
    { name: "refresh_marts", description: "All marts.", assets: ["marts/revenue", "marts/customers"] },
    { name: "weekly_report", description: "The Monday report.", assets: ["reports/executive_kpis"] },
  ],
  schedules: [
    { name: "staging_nightly", cron: "30 2 * * *", job: "staging_daily", running: true },
    { name: "refresh_marts_hourly", cron: "15 * * * *", job: "refresh_marts", running: true },
    { name: "weekly_report_monday", cron: "0 6 * * 1", job: "weekly_report", running: false, stoppedDaysAgo: 9 },
  ],
  sensors: [
    {
      name: "payments_landed",
      type: "ASSET",
      job: "stage_payments",
      running: true,
      description: "Stages payments when raw/payments was made.",
    },
    { name: "default_automation_condition_sensor", type: "AUTOMATION", running: false, stoppedDaysAgo: 3 },
  ],
};

const ml: DemoLocation = {
  name: "ml",
  assets: [
    {
      key: "ml/features",
      group: "ml",
      kinds: ["python", "spark"],
      owners: ["team:ml"],
      description: "Features of the churn model.",
      upstream: ["marts/customers", "raw/weather"],
    },
    {
      key: "ml/churn_model",
      group: "ml",
      kinds: ["python", "pytorch"],
      owners: ["team:ml"],
      description: "Predicts which customers leave.",
      upstream: ["ml/features"],
      jobs: ["train_churn"],
      codeVersion: "7",
    },
    {
      key: "ml/churn_scores",
      group: "ml",
      kinds: ["python", "snowflake"],
      owners: ["team:ml"],
      description: "A score for each customer.",
      upstream: ["ml/churn_model", "marts/customers"],
    },
  ],
  jobs: [{ name: "train_churn", description: "Trains the churn model.", assets: ["ml/churn_model"] }],
  schedules: [{ name: "train_churn_weekly", cron: "0 3 * * 6", job: "train_churn", running: true }],
  sensors: [],
};

const reporting: DemoLocation = {
  name: "reporting",
  error: {
    message: "ModuleNotFoundError: No module named 'weasyprint'\n",
    className: "ModuleNotFoundError",
    stack: ['  File "/app/reporting/definitions.py", line 4, in <module>\n    from weasyprint import HTML\n'],
  },
  assets: [],
  jobs: [],
  schedules: [],
  sensors: [],
};

/** The code locations of a deployment of the company, each deployment with copies of its own. */
export function locationsOf(deployment: "prod" | "staging" | "branch"): DemoLocation[] {
  const those = {
    prod: [ingestion, warehouse, ml, reporting],
    staging: [ingestion, warehouse, ml],
    branch: [warehouse],
  }[deployment];
  return structuredClone(those);
}
