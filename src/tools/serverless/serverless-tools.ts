import type { Tool } from "../define.ts";
import { getServerlessStatus } from "./get-serverless-status.ts";
import { listServerlessLogs } from "./list-serverless-logs.ts";

/** The tools of Serverless, in the order in which they are listed. */
export const serverlessTools: readonly Tool[] = [getServerlessStatus, listServerlessLogs];
