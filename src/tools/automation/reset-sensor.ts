import { z } from "zod";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { previewStateChange, runStateChange, stateChangeOutput } from "./state-change.ts";

export const resetSensor = defineTool({
  name: "reset_sensor",
  toolset: "automation",
  access: "write",
  permission: "edit_sensor",
  idempotent: true,
  title: "Reset sensor",
  description:
    "Reset a sensor to the status that its code gives it; it keeps its cursor. Answers the status before and after.",
  input: z.strictObject({ sensor: shortText, location, repository: shortText.optional() }),
  output: z.strictObject({ sensor: z.string(), ...stateChangeOutput }),
  preview: ({ sensor: name, ...where }, dagster) => previewStateChange(dagster, "sensor", "reset", { name, ...where }),
  async handler({ sensor: name, ...where }, dagster) {
    return { sensor: name, ...(await runStateChange(dagster, "sensor", "reset", { name, ...where })) };
  },
});
