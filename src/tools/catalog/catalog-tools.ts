import type { Tool } from "../define.ts";

/** The tools of catalog views and favorites, in the order in which they are listed. */
export const catalogTools: readonly Tool[] = [];
