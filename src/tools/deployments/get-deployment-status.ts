import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findDeploymentOrOwn, lookInto } from "../../dagster/deployment-directory.ts";
import { OperationError } from "../../dagster/errors.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import { agentName, readAgents } from "../code-locations/agent-answer.ts";
import { defineTool } from "../define.ts";
import { readDaemons } from "../instance/daemon-answer.ts";
import { shortText } from "../params.ts";
import { deploymentName, namesOf } from "./deployment-shapes.ts";

export const getDeploymentStatus = defineTool({
  name: "get_deployment_status",
  toolset: "deployments",
  access: "read",
  plusOnly: true,
  title: "Deployment status",
  description: "Health of a deployment: code locations, agents, daemons. Wakes a sleeping branch deployment.",
  input: z.strictObject({ name: shortText.optional() }),
  output: z.strictObject({
    ...deploymentName,
    healthy: z.boolean().optional(),
    problems: z.array(z.string()),
    code_locations: z
      .strictObject({
        total: z.number(),
        loading: z.array(z.string()).optional(),
        failed: z.array(z.strictObject({ location: z.string(), error: z.string().optional() })).optional(),
      })
      .optional(),
    agents: z
      .strictObject({
        running: z.number(),
        not_running: z.array(z.string()).optional(),
        failed_code_servers: z.array(z.strictObject({ agent: z.string(), location: z.string() })).optional(),
      })
      .optional(),
    daemons: z.strictObject({ health: z.string(), unhealthy: z.array(z.string()).optional() }).optional(),
  }),
  async handler({ name }, dagster) {
    const known = await findDeploymentOrOwn(dagster, name);
    const target = lookInto(dagster, known);
    // Whoever asks for a status wants that of now.
    target.forgetOld();
    // The first question wakes a deployment that sleeps; the others need not wait beside it.
    const code_locations = await orError(target, locationsOf);
    if (code_locations instanceof OperationError && code_locations.code === "dagster_unreachable") throw code_locations;
    const [agents, daemons] = await Promise.all([orError(target, agentsOf), orError(target, daemonsOf)]);
    const parts = Object.entries({ "Code locations": code_locations, Agents: agents, Daemons: daemons });
    const failed = parts.find(([, part]) => part instanceof OperationError)?.[1];
    if (parts.every(([, part]) => part instanceof OperationError)) throw failed;
    for (const [what, part] of parts) {
      if (part instanceof OperationError) target.note(`${what} could not be looked at: ${part.message}`);
    }
    const seen = {
      code_locations: code_locations instanceof OperationError ? undefined : code_locations,
      agents: agents instanceof OperationError ? undefined : agents,
      daemons: daemons instanceof OperationError ? undefined : daemons,
    };
    const problems = problemsOf(seen, known.agentType);
    return {
      ...namesOf(known),
      // What could not be looked at may be what is wrong.
      healthy: problems.length > 0 ? false : failed === undefined ? true : undefined,
      problems,
      ...seen,
    };
  },
});

/** One part of the status, or the error with which Dagster refused it: it hides nothing of the others. */
async function orError<T>(target: Dagster, read: (target: Dagster) => Promise<T>) {
  try {
    return await read(target);
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    return error;
  }
}

async function locationsOf(target: Dagster) {
  const locations = await readWorkspace(target);
  return {
    total: locations.length,
    loading: locations.filter(({ status }) => status === "loading").map(({ name }) => name),
    failed: locations.filter(({ status }) => status === "failed").map(({ name, error }) => ({ location: name, error })),
  };
}

async function agentsOf(target: Dagster) {
  const agents = await readAgents(target);
  const running = agents.filter(({ status }) => status === "RUNNING");
  return {
    running: running.length,
    not_running: agents.filter(({ status }) => status !== "RUNNING").map(agentName),
    failed_code_servers: running.flatMap((agent) =>
      agent.codeServerStates
        .filter(({ status }) => status === "FAILED")
        .map(({ locationName }) => ({ agent: agentName(agent), location: locationName ?? "(unnamed)" })),
    ),
  };
}

async function daemonsOf(target: Dagster) {
  const daemons = await readDaemons(target);
  const unhealthy = daemons.filter(({ healthy, required }) => healthy === false && required);
  // Dagster+ runs the daemons and tells no heartbeats; that is no sign that they stand still.
  if (daemons.every(({ last_heartbeat }) => last_heartbeat === undefined)) return { health: "not told" };
  return {
    health: unhealthy.length === 0 ? "healthy" : "unhealthy",
    unhealthy: unhealthy.map(({ daemon }) => daemon),
  };
}

function problemsOf(
  seen: {
    code_locations?: Awaited<ReturnType<typeof locationsOf>>;
    agents?: Awaited<ReturnType<typeof agentsOf>>;
    daemons?: Awaited<ReturnType<typeof daemonsOf>>;
  },
  agentType: string,
): string[] {
  const { code_locations, agents, daemons } = seen;
  const problems: string[] = [];
  if (code_locations?.total === 0) problems.push("It has no code location.");
  if (code_locations && code_locations.loading.length > 0) {
    problems.push(`Still loading: ${code_locations.loading.join(", ")}.`);
  }
  if (code_locations && code_locations.failed.length > 0) {
    problems.push(`Failed to load: ${code_locations.failed.map(({ location }) => location).join(", ")}.`);
  }
  if (agents?.running === 0 && (agentType !== "SERVERLESS" || agents.not_running.length > 0)) {
    problems.push("No agent is running: code is not loaded and runs do not start.");
  }
  for (const { agent, location } of agents?.failed_code_servers ?? [])
    problems.push(`The code server of ${location} failed in agent ${agent}.`);
  if (daemons?.unhealthy !== undefined && daemons.unhealthy.length > 0)
    problems.push(`Unhealthy daemons: ${daemons.unhealthy.join(", ")}.`);
  return problems;
}
