import { z } from "zod";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { previewStateChange, runStateChange, stateChangeOutput } from "./state-change.ts";

export const startSchedule = defineTool({
  name: "start_schedule",
  toolset: "automation",
  access: "write",
  permission: "start_schedule",
  idempotent: true,
  title: "Start schedule",
  description: "Start (enable, resume) a schedule. Answers the status before and after, and the next tick.",
  input: z.strictObject({ schedule: shortText, location, repository: shortText.optional() }),
  output: z.strictObject({ schedule: z.string(), ...stateChangeOutput }),
  preview: ({ schedule: name, ...where }, dagster) =>
    previewStateChange(dagster, "schedule", "start", { name, ...where }),
  async handler({ schedule: name, ...where }, dagster) {
    return { schedule: name, ...(await runStateChange(dagster, "schedule", "start", { name, ...where })) };
  },
});
