import {
  ProtocolError,
  ProtocolErrorCode,
  type Resource,
  ResourceNotFoundError,
  type ResourceTemplateType,
} from "@modelcontextprotocol/server";
import { OperationError } from "../dagster/errors.ts";
import { redactText } from "../output/redact.ts";
import { sanitize } from "../output/sanitize.ts";
import { type ResourceSpec, resourceCatalogue } from "../resources/catalogue.ts";
import type { Completion } from "../resources/complete.ts";
import { expandUri, matchUri, resourceUri } from "../resources/uri.ts";
import type { Caller, ToolRunner } from "../tools/call.ts";

/** How long completions may take, in ms. */
const offeredWithinMs = 10_000;

/** The resources that need no variable but the deployment, of every configured deployment. */
export function listResources(runner: ToolRunner): Resource[] {
  return offered(runner)
    .filter(({ complete }) => Object.keys(complete).length === 0)
    .flatMap((spec) =>
      runner.configuration.deployments.map(({ name }) => ({
        uri: expandUri(spec.path, { deployment: name }),
        name: `${spec.name} (${name})`,
        title: spec.title,
        description: spec.description,
        mimeType: "application/json",
      })),
    );
}

/** The templates of all other resources. */
export function listTemplates(runner: ToolRunner): ResourceTemplateType[] {
  return offered(runner)
    .filter(({ complete }) => Object.keys(complete).length > 0)
    .map((spec) => ({
      uriTemplate: resourceUri(spec.path),
      name: spec.name,
      title: spec.title,
      description: spec.description,
      mimeType: "application/json",
    }));
}

/**
 * What a resource holds: the answer of the reading tool that it stands for, as JSON.
 * @throws {ProtocolError} invalid params for a URI that is no resource or names something that is not there
 */
export async function readResource(runner: ToolRunner, uri: string, caller: Caller): Promise<string> {
  for (const spec of offered(runner)) {
    const variables = matchUri(spec.path, uri);
    if (variables === undefined) continue;
    const { deployment = "", ...rest } = variables;
    // Of a Dagster+ organization any deployment may be named, which the call finds or does not.
    if (!runner.choosesDeployment || !runner.surface.plus) checkDeployment(runner, deployment, uri);
    const args = { ...spec.arguments(rest), ...(runner.choosesDeployment ? { deployment } : {}) };
    const { answer, isError } = await runner.call(spec.tool, args, caller);
    if (!isError) return JSON.stringify(answer);
    const { code, message } = answer.error as { code: string; message: string };
    if (isFaultOfUri(code)) {
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, message, { uri, ...(answer.error as object) });
    }
    throw new ProtocolError(ProtocolErrorCode.InternalError, message, answer.error as Record<string, unknown>);
  }
  throw new ResourceNotFoundError(uri);
}

/**
 * The values that a variable of a template may have, which start with or contain what was typed.
 * @throws {ProtocolError} invalid params for a template or variable that does not exist
 */
export async function completeVariable(
  runner: ToolRunner,
  template: string,
  variable: string,
  typed: string,
  given: Record<string, string>,
  caller: Caller,
): Promise<Completion> {
  const spec = offered(runner).find(({ path }) => resourceUri(path) === template);
  if (spec === undefined)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no resource template ${template}.`);
  if (variable === "deployment") {
    const names = runner.configuration.deployments.map(({ name }) => name);
    return { values: names.filter((name) => name.startsWith(typed)) };
  }
  const complete = spec.complete[variable];
  if (complete === undefined)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `${template} has no variable ${variable}.`);
  const { deployment, ...others } = given;
  // Nobody who types waits until a deployment has woken up.
  const late = AbortSignal.timeout(offeredWithinMs);
  const signal = caller.signal === undefined ? late : AbortSignal.any([caller.signal, late]);
  const offer = async (): Promise<Completion> => {
    const chosen = runner.choosesDeployment ? deployment : undefined;
    const found = await runner.deployment(chosen, { signal });
    return complete(found.forCall({ signal }), typed, others);
  };
  const { values: raw, cut } = await offer().catch((error: unknown): Completion => {
    // Nothing to offer is the honest completion while Dagster does not answer; reading the resource tells why.
    if (error instanceof OperationError) return { values: [] };
    throw error;
  });
  const secrets = runner.configuration.deployments.flatMap((deployment) => deployment.secrets);
  const values = raw.map((value) => redactText(sanitize(value), secrets));
  const lower = typed.toLowerCase();
  const starting = values.filter((value) => value.toLowerCase().startsWith(lower));
  const containing = values.filter(
    (value) => !value.toLowerCase().startsWith(lower) && value.toLowerCase().includes(lower),
  );
  return { values: [...starting, ...containing], cut };
}

/** The resources whose tool this server would run. */
function offered(runner: ToolRunner): ResourceSpec[] {
  return resourceCatalogue.filter(({ tool }) => runner.surface.reachable.get(tool)?.access === "read");
}

function checkDeployment(runner: ToolRunner, deployment: string, uri: string): void {
  const names = runner.configuration.deployments.map(({ name }) => name);
  if (names.includes(deployment)) return;
  throw new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    `Resource not found: no deployment ${JSON.stringify(sanitize(deployment).slice(0, 80))} is configured; there ${names.length === 1 ? "is" : "are"}: ${names.join(", ")}.`,
    { uri, candidates: names },
  );
}

/** Whether an error is one of the URI, which names nothing, several things, or what can be no name at all. */
function isFaultOfUri(code: string): boolean {
  return (
    code === "not_found" || code.endsWith("_not_found") || code === "ambiguous_name" || code.startsWith("invalid_")
  );
}
