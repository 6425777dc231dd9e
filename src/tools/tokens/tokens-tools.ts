import type { Tool } from "../define.ts";
import { createToken } from "./create-token.ts";
import { listAgentTokens } from "./list-agent-tokens.ts";
import { listApiTokens } from "./list-api-tokens.ts";
import { listServiceTokens } from "./list-service-tokens.ts";
import { listUserTokens } from "./list-user-tokens.ts";
import { renameToken } from "./rename-token.ts";
import { revokeToken } from "./revoke-token.ts";

/** The tools of tokens, in the order in which they are listed. */
export const tokensTools: readonly Tool[] = [
  listUserTokens,
  listAgentTokens,
  listApiTokens,
  listServiceTokens,
  createToken,
  revokeToken,
  renameToken,
];
