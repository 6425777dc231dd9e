import { z } from "zod";
import { readAutomationSensors, readAutomationSwitch } from "../../dagster/automation-sensors.ts";
import { booleanOutcome } from "../../dagster/boolean-mutations.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { NextCall } from "../../dagster/errors.ts";
import { OperationError } from "../../dagster/errors.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { DeclarativeAutomationSetPausedDocument } from "../../queries/generated/graphql.ts";
import { nextCalls } from "../assets/asset-shapes.ts";
import { defineTool } from "../define.ts";

export const setAutomationPaused = defineTool({
  name: "set_automation_paused",
  toolset: "declarative_automation",
  access: "write",
  permission: "toggle_auto_materialize",
  idempotent: true,
  title: "Pause automation",
  description:
    "Pause or resume the daemon's evaluation of automation conditions. Where sensors evaluate them this switch decides nothing; the answer says so, and which sensors to stop or start.",
  input: z.strictObject({ paused: z.boolean() }),
  output: z.strictObject({
    paused: z.boolean(),
    changed: z.boolean(),
    takes_effect: z.boolean(),
    hint: z.string().optional(),
    next: nextCalls,
  }),
  async preview({ paused }, dagster) {
    const before = await readAutomationSwitch(dagster);
    return {
      would: {
        change: before.paused === paused ? "none" : `${stateWord(before.paused)} → ${stateWord(paused)}`,
        takes_effect: !before.usesSensors,
        ...(before.usesSensors ? { hint: sensorHint(paused) } : {}),
      },
    };
  },
  async handler({ paused }, dagster) {
    const before = await readAutomationSwitch(dagster);
    const changed = before.paused !== paused;
    if (changed) {
      const outcome = dagster
        .mutate(DeclarativeAutomationSetPausedDocument, { paused })
        .then((answer) => answer.setAutoMaterializePaused === paused);
      await booleanOutcome(`${paused ? "pause" : "resume"} automation`, outcome);
      const after = await readAutomationSwitch(dagster);
      if (after.paused !== paused) {
        throw new OperationError(
          "refused_by_dagster",
          `Dagster accepted the change, but automation is ${stateWord(after.paused)}: something else changed it at the same time.`,
        );
      }
    }
    if (!before.usesSensors) return { paused, changed, takes_effect: true };
    return { paused, changed, takes_effect: false, hint: sensorHint(paused), next: await sensorCalls(dagster, paused) };
  },
});

function stateWord(paused: boolean): string {
  return paused ? "paused" : "not paused";
}

function sensorHint(paused: boolean): string {
  return `Here sensors evaluate automation conditions, whatever this switch says: ${paused ? "stop" : "start"} them instead.`;
}

/** The calls that do what was asked for where sensors evaluate the conditions. */
async function sensorCalls(dagster: Dagster, paused: boolean): Promise<NextCall[] | undefined> {
  const sensors = (await readAutomationSensors(dagster)).filter(({ running }) => running === paused);
  return unlessEmpty(
    sensors.slice(0, 3).map(({ name, location }) => ({
      tool: paused ? "stop_sensor" : "start_sensor",
      arguments: { sensor: name, location },
      why: paused ? "it evaluates conditions" : "it is stopped and evaluates none",
    })),
  );
}
