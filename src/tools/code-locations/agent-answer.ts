import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { rootError, type ToldError } from "../../dagster/failures.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { AgentsAllDocument, type AgentsAllQuery } from "../../queries/generated/graphql.ts";

/** An agent as Dagster+ tells of it. */
export type Agent = AgentsAllQuery["agents"][number];

/** An error as answers about agents tell it. */
export const agentError = z.strictObject({
  time: z.string().optional(),
  type: z.string().optional(),
  message: z.string(),
  where: z.string().optional(),
});

/** An error that may have come more than once; `time` is that of the last. */
export const repeatedError = agentError.extend({ times: z.number().optional(), since: z.string().optional() });

/** An agent in a list. */
export const agentLine = z.strictObject({
  agent: z.string(),
  label: z.string().optional(),
  status: z.string(),
  last_heartbeat: z.string().optional(),
  code_servers: z.number().optional(),
  failed_code_servers: z.array(z.string()).optional(),
  active_run_workers: z.number().optional(),
  errors: z.number().optional(),
  last_error: agentError.optional(),
});

/**
 * All agents of a deployment, those that do not run first, then by label. Their errors alone may be hundreds of kilobytes, so it
 * may take a while.
 */
export async function readAgents(dagster: Dagster): Promise<Agent[]> {
  const { agents } = await dagster.query(AgentsAllDocument, {}, { timeoutMs: 60_000 });
  return [...agents].sort((a, b) => (agentOrder(a) < agentOrder(b) ? -1 : 1));
}

/** By what agents are sorted: those that need attention first. */
export function agentOrder({ id, agentLabel, status }: Agent): string {
  return `${status === "RUNNING" ? 1 : 0} ${agentLabel ?? ""} ${id}`;
}

/** The label of an agent, or its id where it has none. */
export function agentName({ id, agentLabel }: Pick<Agent, "id" | "agentLabel">): string {
  return agentLabel ?? id;
}

/**
 * The errors of an agent, newest first. Those without a time come last.
 * @param after - leaves out errors before this time, in ms, and those of which no time is known
 */
export function errorsOf(agent: Agent, after?: number): Agent["errors"] {
  return agent.errors
    .filter(({ timestamp }) => after === undefined || (typeof timestamp === "number" && timestamp * 1000 >= after))
    .sort((a, b) => (b.timestamp ?? 0) - (a.timestamp ?? 0));
}

/** An error with its time, shortened. @param limit - the longest message, in characters */
function toldAgentError({ timestamp, error }: Agent["errors"][number], limit: number): ToldError & { time?: string } {
  return { time: isoFromSeconds(timestamp), ...rootError(error, limit) };
}

/** Errors that say the same, newest first, with how often and since when each is told. @param limit - see `toldAgentError` */
export function groupedErrors(errors: Agent["errors"], limit: number): z.output<typeof repeatedError>[] {
  const groups = new Map<string, z.output<typeof repeatedError>>();
  for (const error of errors) {
    const told = toldAgentError(error, limit);
    const key = JSON.stringify([told.type, told.message, told.where]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, told);
    else {
      group.times = (group.times ?? 1) + 1;
      group.since = told.time ?? group.since;
    }
  }
  return [...groups.values()];
}

/** An agent in a list. @param after - see `errorsOf` */
export function agentLineOf(agent: Agent, after?: number): z.output<typeof agentLine> {
  const errors = errorsOf(agent, after);
  const [newest] = errors;
  return {
    agent: agent.id,
    label: agent.agentLabel ?? undefined,
    status: agent.status.toLowerCase(),
    last_heartbeat: isoFromSeconds(agent.lastHeartbeatTime),
    code_servers: agent.codeServerStates.length,
    failed_code_servers: agent.codeServerStates
      .filter(({ status }) => status === "FAILED")
      .map(({ locationName }) => locationName ?? "(unnamed)"),
    active_run_workers: agent.runWorkerStates.filter(({ status }) => status === "RUNNING").length,
    errors: errors.length,
    last_error: newest && toldAgentError(newest, 200),
  };
}
