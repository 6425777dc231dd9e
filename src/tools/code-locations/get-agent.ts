import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { rootError } from "../../dagster/failures.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten, squeeze } from "../../output/sanitize.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { shortText, time } from "../params.ts";
import {
  type Agent,
  agentError,
  agentName,
  errorsOf,
  groupedErrors,
  readAgents,
  repeatedError,
} from "./agent-answer.ts";

/** How many errors, and how many workers that did not succeed, are told; and the longest message of one, in characters. */
const mostTold = 20;
const messageLimit = 500;

export const getAgent = defineTool({
  name: "get_agent",
  toolset: "code_locations",
  access: "read",
  plusOnly: true,
  title: "Agent",
  description: "One agent by id or label: code servers, run workers, newest errors.",
  input: z.strictObject({ agent: shortText, errors_after: time.optional() }),
  output: z.strictObject({
    agent: z.string(),
    label: z.string().optional(),
    status: z.string(),
    last_heartbeat: z.string().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    code_servers: z
      .array(
        z.strictObject({
          location: z.string().optional(),
          status: z.string(),
          error: agentError.optional(),
        }),
      )
      .optional(),
    run_workers: z.record(z.string(), z.number()).optional(),
    unfinished_workers: z
      .array(z.strictObject({ run_id: z.string(), status: z.string(), message: z.string().optional() }))
      .optional(),
    errors: z.array(repeatedError).optional(),
    total_errors: z.number(),
    hint: z.string().optional(),
  }),
  async handler({ agent: given, errors_after }, dagster) {
    const after = errors_after === undefined ? undefined : parseTime(errors_after, "errors_after", Date.now());
    const agent = await findAgent(dagster, given);
    const all = errorsOf(agent, after);
    const errors = groupedErrors(all, messageLimit);
    const workers: Record<string, number> = {};
    for (const { status } of agent.runWorkerStates) {
      workers[status.toLowerCase()] = (workers[status.toLowerCase()] ?? 0) + 1;
    }
    const unfinished = agent.runWorkerStates.filter(({ status }) => status !== "SUCCESS");
    return {
      agent: agent.id,
      label: agent.agentLabel ?? undefined,
      status: agent.status.toLowerCase(),
      last_heartbeat: isoFromSeconds(agent.lastHeartbeatTime),
      metadata: Object.fromEntries(agent.metadata.map(({ key, value }) => [key, shorten(value ?? "", 300)])),
      code_servers: unlessEmpty(
        agent.codeServerStates.map(({ locationName, status, error }) => ({
          location: locationName ?? undefined,
          status: status.toLowerCase(),
          error: error ? rootError(error, messageLimit) : undefined,
        })),
      ),
      run_workers: workers,
      unfinished_workers: unlessEmpty(
        unfinished.slice(0, mostTold).map(({ runId, status, message }) => ({
          run_id: runId,
          status: status.toLowerCase(),
          message: message ? shorten(squeeze(message), 200) : undefined,
        })),
      ),
      errors: unlessEmpty(errors.slice(0, mostTold)),
      total_errors: all.length,
      hint: hintOf(errors.length, unfinished.length),
    };
  },
});

function hintOf(errors: number, workers: number): string | undefined {
  const parts = [
    ...(errors > mostTold ? [`the newest ${mostTold} of ${errors} different errors`] : []),
    ...(workers > mostTold ? [`the first ${mostTold} of ${workers} run workers that did not succeed`] : []),
  ];
  return parts.length === 0 ? undefined : `Only ${parts.join(" and ")} are told.`;
}

/**
 * The agent with an id, a unique start of one (6 characters or more), or a label.
 * @throws {OperationError} `agent_not_found` with those that there are, or `ambiguous_name`
 */
async function findAgent(dagster: Dagster, given: string): Promise<Agent> {
  const agents = await readAgents(dagster);
  const exact = agents.filter(({ id }) => id === given);
  const labelled = exact.length > 0 ? exact : agents.filter(({ agentLabel }) => agentLabel === given);
  const found = labelled.length > 0 || given.length < 6 ? labelled : agents.filter(({ id }) => id.startsWith(given));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const shown = JSON.stringify(given.slice(0, 80));
  if (found.length > 1) {
    throw new OperationError("ambiguous_name", `${found.length} agents are meant by ${shown}: give the id of one.`, {
      candidates: found.slice(0, 10).map(({ id, agentLabel, status }) => ({
        agent: id,
        label: agentLabel ?? undefined,
        status: status.toLowerCase(),
      })),
    });
  }
  const nearest = nearestNames(
    given,
    agents.flatMap((agent) => [agentName(agent), agent.id]),
  );
  throw new OperationError("agent_not_found", `This deployment has no agent ${shown}, whether by id or label.`, {
    candidates: nearest.length > 0 ? nearest : agents.slice(0, 10).map(agentName),
    next: [{ tool: "list_agents", why: "it lists the agents of the deployment" }],
  });
}
