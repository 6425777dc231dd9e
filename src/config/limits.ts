/** The names that --log-level takes: pino's. */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** The roles that --demo takes; the first is meant when none is named. */
export const DEMO_ROLES = ["admin", "editor", "viewer"] as const;

/** What the numeric settings may be. Times in seconds, lengths in characters. */
export const LIMITS = {
  timeoutS: { min: 1, max: 3600, whole: false },
  maxChars: { min: 1000, max: 1_000_000, whole: true },
  confirmPartitions: { min: 0, max: 1_000_000, whole: true },
} as const;

/** What holds where nothing is said. */
export const DEFAULTS = {
  url: "http://localhost:3000",
  timeoutS: 30,
  maxChars: 24_000,
  confirmPartitions: 100,
  logLevel: "info",
  /** What Dagster+ calls the deployment that every organization starts with. */
  plusDeployment: "prod",
} as const;
