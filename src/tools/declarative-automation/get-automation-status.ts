import { z } from "zod";
import { readAllPolicies, readJobPolicies } from "../../dagster/automation-policies.ts";
import { readAutomationSensors, readAutomationSwitch } from "../../dagster/automation-sensors.ts";
import type { NextCall } from "../../dagster/errors.ts";
import { readTicks } from "../../dagster/ticks.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten } from "../../output/sanitize.ts";
import { nextCalls } from "../assets/asset-shapes.ts";
import { toldTick } from "../automation/answer-schemas.ts";
import { defineTool } from "../define.ts";

/** The most assets without a running sensor that are named. */
const namedAssets = 20;

export const getAutomationStatus = defineTool({
  name: "get_automation_status",
  toolset: "declarative_automation",
  access: "read",
  title: "Automation status",
  description:
    "Whether declarative automation runs: the sensors (or the daemon and its pause switch) that evaluate automation conditions, their state and last tick, and the assets with a condition that nothing evaluates.",
  input: z.strictObject({}),
  output: z.strictObject({
    evaluated_by: z.enum(["sensors", "daemon"]),
    paused: z.boolean().optional().describe("where the daemon evaluates"),
    conditions: z.number().describe("how many assets, checks and jobs have one"),
    sensors: z
      .array(
        z.strictObject({
          sensor: z.string(),
          location: z.string(),
          status: z.enum(["running", "stopped"]),
          selection: z.string().optional(),
          asset_count: z.number(),
          last_tick: toldTick.optional(),
        }),
      )
      .optional(),
    not_evaluated: z.strictObject({ count: z.number(), assets: z.array(z.string()) }).optional(),
    hint: z.string().optional(),
    next: nextCalls,
  }),
  async handler(_input, dagster) {
    const [{ paused, usesSensors }, sensors, policies, jobs] = await Promise.all([
      readAutomationSwitch(dagster),
      readAutomationSensors(dagster),
      readAllPolicies(dagster),
      readJobPolicies(dagster),
    ]);
    const conditions = policies.length + jobs.length;
    if (!usesSensors) {
      return {
        evaluated_by: "daemon" as const,
        paused,
        conditions,
        hint: paused && conditions > 0 ? "Automation is paused: no condition is evaluated." : undefined,
        next: paused
          ? [
              {
                tool: "set_automation_paused",
                arguments: { paused: false },
                why: "it has the daemon evaluate conditions",
              },
            ]
          : undefined,
      };
    }
    const ticks = await Promise.all(
      sensors.map((sensor) => readTicks(dagster, "sensor", sensor, { limit: 1, logs: false })),
    );
    // Of checks and jobs, Dagster does not tell which sensor looks after them.
    const idle = policies
      .filter(({ check, sensors: own }) => check === undefined && !own.some(({ running }) => running))
      .flatMap(({ asset }) => asset ?? []);
    const stopped = sensors.filter(({ running, assets }) => !running && assets.length > 0);
    return {
      evaluated_by: "sensors" as const,
      conditions,
      sensors: unlessEmpty(
        sensors.map((sensor, index) => ({
          sensor: sensor.name,
          location: sensor.location,
          status: sensor.running ? ("running" as const) : ("stopped" as const),
          selection: sensor.selection && shorten(sensor.selection, 300),
          asset_count: sensor.assets.length,
          // Its cursor is a compressed state that says nothing to a reader.
          last_tick: ticks[index]?.ticks[0] && { ...ticks[index].ticks[0], cursor: undefined },
        })),
      ),
      not_evaluated: idle.length === 0 ? undefined : { count: idle.length, assets: idle.slice(0, namedAssets) },
      hint:
        conditions === 0
          ? "Nothing in this deployment has an automation condition."
          : idle.length > 0
            ? `${idle.length === 1 ? "One asset has" : `${idle.length} assets have`} a condition that nothing evaluates: the sensor is stopped, or none targets it.`
            : undefined,
      next: unlessEmpty<NextCall>(
        stopped.slice(0, 3).map(({ name, location }) => ({
          tool: "start_sensor",
          arguments: { sensor: name, location },
          why: "it evaluates the conditions of its assets, and requests what they call for",
        })),
      ),
    };
  },
});
