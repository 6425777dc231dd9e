import { z } from "zod";
import type { LocationState } from "../../dagster/location-state.ts";

/** The cause of a failed load. */
export const loadError = z.strictObject({
  type: z.string().optional(),
  message: z.string(),
  where: z.string().optional(),
});

/** How many definitions of each kind. */
export const counts = z.strictObject({
  assets: z.number().optional(),
  jobs: z.number().optional(),
  schedules: z.number().optional(),
  sensors: z.number().optional(),
});

const change = z.strictObject({
  before: z.number(),
  after: z.number(),
  added: z.array(z.string()).optional(),
  removed: z.array(z.string()).optional(),
});

/** What a reload changed, by kind of definition. */
export const changes = z.strictObject({
  assets: change.optional(),
  jobs: change.optional(),
  schedules: change.optional(),
  sensors: change.optional(),
});

/** A call to make next. */
export const nextCalls = z.array(
  z.strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()).optional(), why: z.string() }),
);

/** The words for a location's state. */
export const locationStatus = z.enum(["loaded", "loading", "failed"] satisfies LocationState["status"][]);
