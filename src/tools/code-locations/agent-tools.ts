import type { Tool } from "../define.ts";
import { deleteCodeLocation } from "./delete-code-location.ts";
import { getAgent } from "./get-agent.ts";
import { getCodeLocationLogs } from "./get-code-location-logs.ts";
import { getCodeServerMetrics } from "./get-code-server-metrics.ts";
import { listAgents } from "./list-agents.ts";
import { listCodeLocationHistory } from "./list-code-location-history.ts";
import { saveCodeLocation } from "./save-code-location.ts";

/** The tools of code locations and agents that only Dagster+ has, in the order in which they are listed. */
export const agentTools: readonly Tool[] = [
  listCodeLocationHistory,
  getCodeServerMetrics,
  getCodeLocationLogs,
  listAgents,
  getAgent,
  saveCodeLocation,
  deleteCodeLocation,
];
