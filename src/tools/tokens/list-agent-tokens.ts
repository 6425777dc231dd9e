import { z } from "zod";
import { defineTool } from "../define.ts";
import { listAnswer, listInputs, listOutput } from "./list-answer.ts";
import { readAgentTokens } from "./read-tokens.ts";

export const listAgentTokens = defineTool({
  name: "list_agent_tokens",
  toolset: "tokens",
  access: "read",
  plusOnly: true,
  title: "Agent tokens",
  description: "Tokens of agents, without their values: what for, whose, since when.",
  input: z.strictObject(listInputs),
  output: listOutput,
  async handler(input, dagster) {
    return listAnswer("agent", await readAgentTokens(dagster), input);
  },
});
