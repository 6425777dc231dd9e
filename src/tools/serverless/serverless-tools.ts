import type { Tool } from "../define.ts";

/** The tools of Serverless, in the order in which they are listed. */
export const serverlessTools: readonly Tool[] = [];
