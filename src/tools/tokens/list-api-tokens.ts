import { z } from "zod";
import { defineTool } from "../define.ts";
import { listAnswer, listInputs, listOutput } from "./list-answer.ts";
import { readApiTokens } from "./read-tokens.ts";

export const listApiTokens = defineTool({
  name: "list_api_tokens",
  toolset: "tokens",
  access: "read",
  plusOnly: true,
  title: "API tokens",
  description: "Tokens of the SCIM API (user provisioning), without their values.",
  input: z.strictObject(listInputs),
  output: listOutput,
  async handler(input, dagster) {
    return listAnswer("api", await readApiTokens(dagster), input);
  },
});
