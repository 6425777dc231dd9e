import type { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { DeploymentConfig } from "../config/configuration.ts";
import { AuditLog } from "../tools/audit-log.ts";
import type { CallResult, ToolRunner } from "../tools/call.ts";

/** How long a code location that still loads is waited for, and how often it is asked, in ms. */
export interface CheckPatience {
  waitMs: number;
  pollMs: number;
}

/** No answer here is cut: what failed may stand last. */
const maxChars = 400_000;

interface Connection {
  version: string;
  kind: string;
  read_only: boolean;
  default_location?: string;
  code_locations?: { name: string; status: string; error?: string }[];
  not_permitted?: string[];
  notes?: string[];
}

/**
 * Connects to every configured deployment and prints what was found and what is wrong: code locations that are not loaded, a
 * default location that does not exist, required daemons that do not run, an audit log that cannot be written.
 *
 * @returns 0 when nothing is wrong, else 1
 */
export async function check(
  runner: ToolRunner,
  stdout: Writable,
  patience: CheckPatience = { waitMs: 30_000, pollMs: 1000 },
): Promise<number> {
  let healthy = true;
  for (const deployment of runner.configuration.deployments) {
    stdout.write(`${deployment.name}: ${deployment.webUrl} (from ${deployment.source})\n`);
    for (const { failed, text } of await checkDeployment(runner, deployment, patience)) {
      if (failed) healthy = false;
      stdout.write(`  ${text}\n`);
    }
  }
  const { auditLog } = runner.configuration;
  if (auditLog !== undefined) {
    const problem = await new AuditLog(auditLog)
      .open()
      .catch((error: NodeJS.ErrnoException) => error.code ?? "unknown");
    if (problem !== undefined) healthy = false;
    stdout.write(
      `audit log: ${auditLog}${problem === undefined ? "" : ` FAILED: it cannot be written (${problem})`}\n`,
    );
  }
  const { listed, reachable } = runner.surface;
  stdout.write(`tools: ${listed.length} listed, ${reachable.size} callable\n`);
  return healthy ? 0 : 1;
}

/** A line about a deployment. */
interface Finding {
  failed: boolean;
  text: string;
}

async function checkDeployment(
  runner: ToolRunner,
  { name }: DeploymentConfig,
  patience: CheckPatience,
): Promise<Finding[]> {
  const call = (tool: string): Promise<CallResult> =>
    runner.call(
      tool,
      { max_chars: maxChars, ...(runner.choosesDeployment ? { deployment: name } : {}) },
      { client: "check" },
    );
  const { answer, isError } = await connectionOf(call, patience);
  if (isError) return [failure(answer)];
  const connection = answer as unknown as Connection;
  const locations = connection.code_locations ?? [];
  const readOnly = connection.read_only ? ", read-only" : "";
  const findings = [good(`ok     ${connection.kind} ${connection.version}${readOnly}`)];
  for (const location of locations) {
    const error = location.error === undefined ? "" : `: ${location.error}`;
    if (location.status === "loaded") findings.push(good(`ok     code location ${location.name}`));
    else if (location.status === "failed") findings.push(bad(`code location ${location.name}${error}`));
    else findings.push(bad(`code location ${location.name} is still loading after ${patience.waitMs / 1000} s`));
  }
  const wished = connection.default_location;
  if (wished !== undefined && !locations.some((location) => location.name === wished)) {
    const known = locations.map((location) => location.name).join(", ");
    findings.push(bad(`default_location: there is no code location ${JSON.stringify(wished)}; there are: ${known}`));
  }
  findings.push(...(await checkDaemons(call)));
  if (connection.not_permitted !== undefined)
    findings.push(good(`not permitted: ${connection.not_permitted.join(", ")}`));
  for (const note of connection.notes ?? []) findings.push(good(`note: ${note}`));
  return findings;
}

/** The connection, once no location loads any more or patience is at its end. */
async function connectionOf(
  call: (tool: string) => Promise<CallResult>,
  { waitMs, pollMs }: CheckPatience,
): Promise<CallResult> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const result = await call("get_connection");
    const locations = (result.answer as { code_locations?: { status: string }[] }).code_locations ?? [];
    if (!locations.some(({ status }) => status === "loading") || Date.now() >= deadline) return result;
    await setTimeout(pollMs);
  }
}

/** Without its required daemons a Dagster answers, and yet starts no schedule, sensor, queued run or backfill. */
async function checkDaemons(call: (tool: string) => Promise<CallResult>): Promise<Finding[]> {
  const { answer, isError } = await call("list_daemons");
  if (isError) return [failure(answer)];
  const { daemons } = answer as { daemons: { daemon: string; healthy?: boolean; required?: boolean }[] };
  // Dagster+ runs its daemons itself and tells nothing of them.
  if (daemons.every(({ healthy }) => healthy === undefined)) return [];
  const required = daemons.filter((daemon) => daemon.required === true);
  const down = required.filter(({ healthy }) => healthy === false);
  if (down.length > 0) {
    const names = down.map(({ daemon }) => daemon).join(", ");
    return [bad(`daemons: no healthy heartbeat of ${names}`)];
  }
  return required.length === 0 ? [] : [good(`ok     daemons: ${required.length} required`)];
}

function good(text: string): Finding {
  return { failed: false, text };
}

function bad(text: string): Finding {
  return { failed: true, text: `FAILED ${text}` };
}

function failure(answer: Record<string, unknown>): Finding {
  const { code, message } = answer.error as { code: string; message: string };
  return bad(`${code}: ${message}`);
}
