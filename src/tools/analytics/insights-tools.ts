import type { Tool } from "../define.ts";

/** The tools of Insights, usage and costs, in the order in which they are listed. */
export const insightsTools: readonly Tool[] = [];
