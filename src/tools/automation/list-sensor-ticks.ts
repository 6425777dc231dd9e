import { z } from "zod";
import { keepPage } from "../../output/limit.ts";
import { defineTool } from "../define.ts";
import { listTicks, tickListInput, tickListOutput } from "./tick-list.ts";

export const listSensorTicks = defineTool({
  name: "list_sensor_ticks",
  toolset: "automation",
  access: "read",
  title: "List sensor ticks",
  description:
    "Tick history of a sensor, newest first: runs requested, skip reason, or the error's root cause. include_logs adds what its code logged.",
  input: tickListInput,
  output: z.strictObject({ sensor: z.string(), ...tickListOutput }),
  async handler(input, dagster) {
    const { found, page, hint } = await listTicks(dagster, "sensor", input);
    const answer = { sensor: found.name, location: found.location, ...page, hint };
    keepPage(page, answer);
    return answer;
  },
});
