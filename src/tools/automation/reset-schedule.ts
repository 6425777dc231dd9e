import { z } from "zod";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { previewStateChange, runStateChange, stateChangeOutput } from "./state-change.ts";

export const resetSchedule = defineTool({
  name: "reset_schedule",
  toolset: "automation",
  access: "write",
  permission: "start_schedule",
  idempotent: true,
  title: "Reset schedule",
  description: "Reset a schedule to the status that its code gives it. Answers the status before and after.",
  input: z.strictObject({ schedule: shortText, location, repository: shortText.optional() }),
  output: z.strictObject({ schedule: z.string(), ...stateChangeOutput }),
  preview: ({ schedule: name, ...where }, dagster) =>
    previewStateChange(dagster, "schedule", "reset", { name, ...where }),
  async handler({ schedule: name, ...where }, dagster) {
    return { schedule: name, ...(await runStateChange(dagster, "schedule", "reset", { name, ...where })) };
  },
});
