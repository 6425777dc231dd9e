import type { Tool } from "../define.ts";

/** The tools of the organization and its settings, in the order in which they are listed. */
export const settingsTools: readonly Tool[] = [];
