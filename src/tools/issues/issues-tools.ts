import type { Tool } from "../define.ts";

/** The tools of issues, in the order in which they are listed. */
export const issuesTools: readonly Tool[] = [];
