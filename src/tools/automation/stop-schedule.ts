import { z } from "zod";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { previewStateChange, runStateChange, stateChangeOutput } from "./state-change.ts";

export const stopSchedule = defineTool({
  name: "stop_schedule",
  toolset: "automation",
  access: "write",
  permission: "stop_running_schedule",
  idempotent: true,
  title: "Stop schedule",
  description: "Stop (pause, disable) a schedule. Runs that it requested go on. Answers the status before and after.",
  input: z.strictObject({ schedule: shortText, location, repository: shortText.optional() }),
  output: z.strictObject({ schedule: z.string(), ...stateChangeOutput }),
  preview: ({ schedule: name, ...where }, dagster) =>
    previewStateChange(dagster, "schedule", "stop", { name, ...where }),
  async handler({ schedule: name, ...where }, dagster) {
    return { schedule: name, ...(await runStateChange(dagster, "schedule", "stop", { name, ...where })) };
  },
});
