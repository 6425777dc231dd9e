#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { parseCommandLine, UsageError } from "./cli/options.ts";
import { ConfigurationError } from "./config/configuration-error.ts";
import { localFiles } from "./config/file-system.ts";
import { loadConfiguration } from "./config/load-configuration.ts";
import { createLog } from "./log.ts";
import { ToolRunner } from "./tools/call.ts";
import { catalogue, standardSurface } from "./tools/catalogue.ts";
import { surfaceOf, unknownNames } from "./tools/surface.ts";
import { packageVersion } from "./version.ts";

const identity = { name: "dagster-mcp-server", version: packageVersion };

/** Starts what the command line asks for. Gives the exit code, or undefined while a server goes on serving. */
async function main(args: readonly string[]): Promise<number | undefined> {
  const commandLine = await parseCommandLine(args, identity.version);
  if (commandLine.command === "print") {
    process.stdout.write(commandLine.text.endsWith("\n") ? commandLine.text : `${commandLine.text}\n`);
    return 0;
  }
  const configuration = await loadConfiguration(commandLine.options, process.env, localFiles(), (settings) =>
    unknownNames(catalogue, settings),
  );
  const surface = surfaceOf(catalogue, standardSurface, configuration);
  const warnings = [...configuration.warnings, ...surface.warnings];

  if (commandLine.command === "serve") {
    const log = createLog(configuration.logLevel);
    for (const warning of warnings) log.warn(warning);
    const key = configuration.confirmationKey ?? randomBytes(32);
    const runner = new ToolRunner(surface, configuration, key, Date.now, (tool, stack) =>
      log.error({ tool, stack }, "a call failed in this server"),
    );
    await openedAuditLog(runner, configuration.auditLog);
    const { serveOnStdio } = await import("./mcp/stdio.ts");
    serveOnStdio(runner, identity, log);
    return undefined;
  }

  // Whoever reads the output may have seen enough: head, or a pager that is left.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  const { shellConfirmationKey } = await import("./cli/confirmation-key.ts");
  const runner = new ToolRunner(
    surface,
    configuration,
    configuration.confirmationKey ?? shellConfirmationKey(configuration),
    Date.now,
    (_tool, stack) => process.stderr.write(`${stack}\n`),
  );
  if (commandLine.command === "check") {
    const { check } = await import("./cli/check.ts");
    return check(runner, process.stdout);
  }
  if (commandLine.command === "tools") {
    const { printTools } = await import("./cli/tools.ts");
    return printTools(runner, commandLine.query, commandLine.format ?? "table", process.stdout);
  }
  if (commandLine.command === "call") {
    const { callFromShell } = await import("./cli/call.ts");
    return callFromShell(runner, commandLine, process);
  }
  return commandLine.command satisfies never;
}

/** @throws {ConfigurationError} when the audit log cannot be written: no change could be made with it */
async function openedAuditLog(runner: ToolRunner, file: string | undefined): Promise<void> {
  try {
    await runner.openAuditLog();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new ConfigurationError([{ where: "--audit-log", message: `${file} cannot be written (${reason})` }]);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    // Set, not called: what was written to a pipe must get there first.
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else if (error instanceof ConfigurationError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else {
      // A fault of this program: its kind helps a report, its text might hold a value from the environment.
      process.stderr.write(
        `dagster-mcp-server failed to start (${error instanceof Error ? error.constructor.name : typeof error}).\n`,
      );
      process.exitCode = 1;
    }
  },
);
