import { z } from "zod";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { describeOne } from "./change-token.ts";
import { findToken } from "./read-tokens.ts";
import { tokenId, tokenKind } from "./token-shapes.ts";

export const renameToken = defineTool({
  name: "rename_token",
  toolset: "tokens",
  access: "write",
  plusOnly: true,
  idempotent: true,
  title: "Rename token",
  description: "Change the description of a token.",
  input: z.strictObject({ kind: tokenKind, token_id: tokenId, description: shortText }),
  output: z.strictObject({
    id: z.string(),
    description: z.string(),
    was: z.string().optional(),
    unchanged: z.boolean().optional(),
  }),
  async preview({ kind, token_id, description }, dagster) {
    const token = await findToken(dagster, kind, token_id);
    return { would: { id: token.id, owner: token.owner, description, was: token.description } };
  },
  async handler({ kind, token_id, description }, dagster) {
    const token = await findToken(dagster, kind, token_id);
    const { id, description: was } = token;
    if (was === description) return { id, description, unchanged: true };
    return { id, description: await describeOne(dagster, token, description), was };
  },
});
