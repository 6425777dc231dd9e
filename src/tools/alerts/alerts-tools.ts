import type { Tool } from "../define.ts";

/** The tools of alerts and notifications, in the order in which they are listed. */
export const alertsTools: readonly Tool[] = [];
