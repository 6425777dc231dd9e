import { z } from "zod";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { listAnswer, listInputs, listOutput } from "./list-answer.ts";
import { meantUser, readUserTokens } from "./read-tokens.ts";

export const listUserTokens = defineTool({
  name: "list_user_tokens",
  toolset: "tokens",
  access: "read",
  plusOnly: true,
  title: "User tokens",
  description: "Tokens of a user, by default yourself, without their values.",
  input: z.strictObject({ user: shortText.optional(), ...listInputs }),
  output: listOutput,
  async handler({ user, ...input }, dagster) {
    return listAnswer("user", await readUserTokens(dagster, await meantUser(dagster, user)), input, { user });
  },
});
