import type { Tool } from "../define.ts";

/** The tools of code locations and agents that only Dagster+ has, in the order in which they are listed. */
export const agentTools: readonly Tool[] = [];
