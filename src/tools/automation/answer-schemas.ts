import { z } from "zod";

/** The answer's form of an error that user code raised. */
export const toldError = z.strictObject({
  type: z.string().optional(),
  message: z.string(),
  where: z.string().optional(),
});

/** The answer's form of a tick. */
export const toldTick = z.strictObject({
  time: z.string(),
  status: z.string(),
  duration_s: z.number().optional(),
  run_ids: z.array(z.string()).optional(),
  runs_total: z.number().optional(),
  backfill_ids: z.array(z.string()).optional(),
  skip_reason: z.string().optional(),
  error: toldError.optional(),
  cursor: z.string().optional(),
  materializations_requested: z.number().optional(),
  dynamic_partitions: z.array(z.string()).optional(),
  logs: z.array(z.strictObject({ time: z.string().optional(), level: z.string(), message: z.string() })).optional(),
  logs_total: z.number().optional(),
});

/** The answer's form of a tick in a list of schedules or sensors: only how it went. */
const lastTick = z.strictObject({
  time: z.string(),
  status: z.string(),
  skip_reason: z.string().optional(),
  error: z.string().optional(),
});

/** What every answer about a schedule or sensor says of its place and state. */
const common = {
  location: z.string(),
  repository: z.string().optional(),
  status: z.string(),
  default_status: z.string().optional(),
  description: z.string().optional(),
  next_tick: z.string().optional(),
};

/** The answer's form of a schedule. */
export const scheduleItem = z.strictObject({
  schedule: z.string(),
  ...common,
  cron: z.string(),
  timezone: z.string().optional(),
  job: z.string().optional(),
  assets: z.string().optional(),
  last_tick: lastTick.optional(),
});

/** The answer's form of a sensor. */
export const sensorItem = z.strictObject({
  sensor: z.string(),
  ...common,
  type: z.string(),
  interval_s: z.number().optional(),
  jobs: z.array(z.string()).optional(),
  assets: z.string().optional(),
  monitors: z.array(z.string()).optional(),
  last_tick: lastTick.optional(),
});

/** What a list answers besides its items. */
export const listParts = {
  returned: z.number(),
  total: z.number(),
  next_cursor: z.string().optional(),
  hint: z.string().optional(),
};

/** The state of a schedule or sensor, and who set it. */
export const stateAnswer = z.strictObject({ status: z.string(), set_by: z.string() });
