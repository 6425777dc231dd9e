import { z } from "zod";
import { keepPage } from "../../output/limit.ts";
import { defineTool } from "../define.ts";
import { listTicks, tickListInput, tickListOutput } from "./tick-list.ts";

export const listScheduleTicks = defineTool({
  name: "list_schedule_ticks",
  toolset: "automation",
  access: "read",
  title: "List schedule ticks",
  description:
    "Tick history of a schedule, newest first: runs requested, skip reason, or the error's root cause. include_logs adds what its code logged.",
  input: tickListInput,
  output: z.strictObject({ schedule: z.string(), ...tickListOutput }),
  async handler(input, dagster) {
    const { found, page, hint } = await listTicks(dagster, "schedule", input);
    const answer = { schedule: found.name, location: found.location, ...page, hint };
    keepPage(page, answer);
    return answer;
  },
});
