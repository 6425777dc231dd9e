import type { Tool } from "../define.ts";

/** The tools of tokens, in the order in which they are listed. */
export const tokensTools: readonly Tool[] = [];
