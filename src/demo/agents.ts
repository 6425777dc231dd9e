import { idOf } from "./ids.ts";
import type { DemoContext, DemoPart } from "./part.ts";
import { bareMessage, pythonError } from "./python-error.ts";

/** How many errors the busy agent has gathered; together they are some 200 KB. */
const errorCount = 60;

/** The agents that serve a deployment: two in prod, of which one has gone silent; one elsewhere. */
function agentsOf(context: DemoContext): Record<string, unknown>[] {
  const { deployment, world, now } = context;
  const serverless = deployment.agentType === "SERVERLESS";
  const main = {
    id: idOf("agent", deployment.branch === undefined ? deployment.name : "branches"),
    agentLabel: serverless ? "serverless" : `${deployment.branch === undefined ? deployment.name : "branches"}-k8s`,
    status: "RUNNING",
    lastHeartbeatTime: now / 1000 - 8,
    metadata: [
      { key: "type", value: serverless ? "K8sUserCodeLauncher" : "K8sUserCodeLauncher (namespace dagster)" },
      { key: "version", value: "1.13.27" },
    ],
    errors: deployment.name === "prod" ? errorsOf(context) : [],
    runWorkerStates: [
      { runId: runId(deployment.id, 1), message: null, status: "RUNNING" },
      { runId: runId(deployment.id, 2), message: "Pod was evicted: the node was low on memory.", status: "FAILED" },
      { runId: runId(deployment.id, 3), message: null, status: "SUCCESS" },
    ],
    codeServerStates: deployment.locations.map(({ name, error }) => ({
      locationName: name,
      status: error === undefined ? "RUNNING" : "FAILED",
      error: error === undefined ? null : pythonError(error.className, bareMessage(error), error.stack),
    })),
  };
  if (deployment.name !== "prod") return [main];
  const silent = {
    id: idOf("agent", "prod", "standby"),
    agentLabel: "prod-k8s-standby",
    status: "NOT_RUNNING",
    lastHeartbeatTime: world.began / 1000 - 2 * 24 * 3600,
    metadata: [{ key: "version", value: "1.12.8" }],
    errors: [],
    runWorkerStates: [],
    codeServerStates: [],
  };
  return [main, silent];
}

function errorsOf({ world }: DemoContext): Record<string, unknown>[] {
  const secret = world.plant("agent error", "kestrel-7-orchard");
  return Array.from({ length: errorCount }, (_, index) => ({
    timestamp: world.began / 1000 - (index + 1) * 1800,
    error: pythonError(
      "kubernetes.client.exceptions.ApiException",
      `(403) Reason: exceeded quota: compute, requested: limits.memory=8Gi; pull with registry_password=${secret} ${"HTTP response headers: audit-id ".repeat(100)}`,
      [
        '  File "/dagster-cloud/dagster_cloud/workspace/kubernetes/launcher.py", line 402, in _create_pod\n    api.create()\n',
      ],
    ),
  }));
}

function runId(seed: number, index: number): string {
  const hex = idOf("run", String(seed), String(index));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Agents and what they report. */
export const agentsPart: DemoPart = { query: { agents: (_args, context) => agentsOf(context) } };
