import type { Tool } from "../define.ts";

/** The tools of deployments, in the order in which they are listed. */
export const deploymentsTools: readonly Tool[] = [];
