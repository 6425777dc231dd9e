import { z } from "zod";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { parseTime } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, time } from "../params.ts";
import { agentLine, agentLineOf, agentOrder, readAgents } from "./agent-answer.ts";

export const listAgents = defineTool({
  name: "list_agents",
  toolset: "code_locations",
  access: "read",
  plusOnly: true,
  title: "List agents",
  description: "Agents: running or not_running, heartbeat, failed code servers, latest error.",
  input: z.strictObject({
    status: z
      .enum(["running", "not_running"])
      .meta({ jsonSchema: { type: "string" } })
      .optional(),
    errors_after: time.optional(),
    limit: limit(50),
    cursor,
  }),
  output: z.strictObject({
    agents: z.array(agentLine),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { status, errors_after } = input;
    const after = errors_after === undefined ? undefined : parseTime(errors_after, "errors_after", Date.now());
    const agents = (await readAgents(dagster)).filter(
      (agent) => status === undefined || agent.status.toLowerCase() === status,
    );
    const page = pageOfSorted("agents", agents, agentOrder, (agent) => agentLineOf(agent, after), input);
    if (agents.length > 0) return page;
    const advice =
      status === undefined ? "Nothing runs in it until an agent does, unless it is Serverless." : undefined;
    return { ...page, hint: emptyHint("agents", { status }, advice) };
  },
});
