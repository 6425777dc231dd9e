import { z } from "zod";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { previewStateChange, runStateChange, stateChangeOutput } from "./state-change.ts";

export const startSensor = defineTool({
  name: "start_sensor",
  toolset: "automation",
  access: "write",
  permission: "edit_sensor",
  idempotent: true,
  title: "Start sensor",
  description: "Start (enable, resume) a sensor; it goes on from its cursor. Answers the status before and after.",
  input: z.strictObject({ sensor: shortText, location, repository: shortText.optional() }),
  output: z.strictObject({ sensor: z.string(), ...stateChangeOutput }),
  preview: ({ sensor: name, ...where }, dagster) => previewStateChange(dagster, "sensor", "start", { name, ...where }),
  async handler({ sensor: name, ...where }, dagster) {
    return { sensor: name, ...(await runStateChange(dagster, "sensor", "start", { name, ...where })) };
  },
});
