import type { Tool } from "../define.ts";

/** The tools of users, teams, roles and permissions, in the order in which they are listed. */
export const accessTools: readonly Tool[] = [];
