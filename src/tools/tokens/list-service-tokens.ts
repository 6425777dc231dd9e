import { z } from "zod";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { listAnswer, listInputs, listOutput } from "./list-answer.ts";
import { findServiceUser, readServiceTokens, readServiceUsers } from "./read-tokens.ts";

export const listServiceTokens = defineTool({
  name: "list_service_tokens",
  toolset: "tokens",
  access: "read",
  plusOnly: true,
  title: "Service user tokens",
  description: "Tokens of one service user or all, without their values.",
  input: z.strictObject({ service_user: shortText.optional(), ...listInputs }),
  output: listOutput,
  async handler({ service_user, ...input }, dagster) {
    const users =
      service_user === undefined ? await readServiceUsers(dagster) : [await findServiceUser(dagster, service_user)];
    return listAnswer("service", await readServiceTokens(dagster, users), input, { service_user });
  },
});
