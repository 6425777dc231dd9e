import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { defineTool } from "../define.ts";
import { revokeOne } from "./change-token.ts";
import { findToken, readViewer } from "./read-tokens.ts";
import { type TokenKind, tokenId, tokenKind, toTokenAnswer } from "./token-shapes.ts";

export const revokeToken = defineTool({
  name: "revoke_token",
  toolset: "tokens",
  access: "destroy",
  plusOnly: true,
  title: "Revoke token",
  description: "Revoke a token for good.",
  input: z.strictObject({ kind: tokenKind, token_id: tokenId }),
  output: z.strictObject({ id: z.string(), description: z.string().optional(), status: z.string() }),
  async preview({ kind, token_id }, dagster) {
    const token = await findToken(dagster, kind, token_id);
    if (token.revoked) return { would: { change: "nothing: it is revoked already", ...toTokenAnswer(token) } };
    const viewer = await readViewer(dagster);
    const own = kind === "user" && viewer?.email === token.owner;
    const mayBeOurs = viewer === undefined && (kind === "agent" || kind === "service");
    return {
      would: {
        revoke: `${kind} token`,
        ...toTokenAnswer(token),
        warning: own
          ? "It is one of your own: if it is the one that this server uses, nothing here works after that."
          : [warnings[kind], mayBeOurs ? ours : undefined].filter((text) => text !== undefined).join(" ") || undefined,
      },
    };
  },
  async handler({ kind, token_id }, dagster) {
    const token = await findToken(dagster, kind, token_id);
    const { id, description } = token;
    if (token.revoked) return { id, description, status: "was revoked already" };
    if (!(await revokeOne(dagster, token))) {
      throw new OperationError("dagster_error", `Dagster took the request, but says that token ${id} is not revoked.`);
    }
    return { id, description, status: "revoked" };
  },
});

const ours = "Mind that this server uses a token that no user has: if it is this one, nothing here works after that.";

/** What stops with a token of a kind. */
const warnings: Readonly<Record<TokenKind, string | undefined>> = {
  user: undefined,
  agent: "Agents that use it lose their connection: their code locations and runs stop being served.",
  api: "Users and teams are no longer provisioned with it.",
  service: undefined,
};
