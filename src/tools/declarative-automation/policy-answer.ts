import { z } from "zod";
import type { AutomationPolicy } from "../../dagster/automation-policies.ts";
import { unlessEmpty } from "../../output/clean.ts";

/** The answer's form of a sensor that evaluates a condition. */
export const sensorShape = z.strictObject({
  sensor: z.string(),
  location: z.string().optional(),
  status: z.enum(["running", "stopped"]),
});

/** The sensors that evaluate a condition. */
export function sensorsAnswer({ sensors }: Pick<AutomationPolicy, "sensors">) {
  return unlessEmpty(
    sensors.map(({ sensor, location, running }) => ({
      sensor,
      location,
      status: running ? ("running" as const) : ("stopped" as const),
    })),
  );
}
