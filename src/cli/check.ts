import type { Writable } from "node:stream";
import type { ToolRunner } from "../tools/call.ts";

/**
 * Connects to every configured deployment and prints what was found and what is wrong.
 *
 * @returns 0 when every deployment answers and all of its code locations are loaded, else 1
 */
export async function check(runner: ToolRunner, stdout: Writable): Promise<number> {
  let healthy = true;
  for (const { name, webUrl, source } of runner.configuration.deployments) {
    const { answer, isError } = await runner.call(
      "get_connection",
      runner.choosesDeployment ? { deployment: name } : {},
      { client: "check" },
    );
    stdout.write(`${name}: ${webUrl} (from ${source})\n`);
    if (isError) {
      healthy = false;
      const { code, message } = answer.error as { code: string; message: string };
      stdout.write(`  FAILED ${code}: ${message}\n`);
      continue;
    }
    const {
      version,
      kind,
      read_only: readOnly,
      code_locations: locations = [],
    } = answer as {
      version: string;
      kind: string;
      read_only: boolean;
      code_locations?: { name: string; status: string; error?: string }[];
    };
    stdout.write(`  ok     ${kind} ${version}${readOnly || runner.configuration.readOnly ? ", read-only" : ""}\n`);
    if (locations.length === 0) stdout.write("  warning: the workspace is empty\n");
    for (const location of locations) {
      if (location.status === "failed") healthy = false;
      const word = location.status === "failed" ? "FAILED" : location.status === "loaded" ? "ok    " : "wait  ";
      stdout.write(
        `  ${word} code location ${location.name}${location.error === undefined ? "" : `: ${location.error}`}\n`,
      );
    }
  }
  const { listed, reachable } = runner.surface;
  stdout.write(`tools: ${listed.length} listed, ${reachable.size} callable\n`);
  return healthy ? 0 : 1;
}
