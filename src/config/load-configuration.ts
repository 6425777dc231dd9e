import { resolve } from "node:path";
import type { CommandLineOptions } from "../cli/options.ts";
import { type Configuration, sealConfiguration } from "./configuration.ts";
import { ConfigurationError, type Findings, type Problem } from "./configuration-error.ts";
import type { LoadedFile } from "./configuration-file.ts";
import { resolveDeployments } from "./deployments.ts";
import { type FileSystemLike, localFiles, unreadable } from "./file-system.ts";
import { type Given, Inputs } from "./inputs.ts";
import { type PlusLogin, readLoginFiles } from "./login-files.ts";
import { resolveSettings, type Settings } from "./settings.ts";

/**
 * Reads the whole configuration: command line over environment over configuration file over the login files of Dagster's
 * own tools over defaults. Parsers of files are loaded only where there is a file, because start-up must be quick.
 * @param checkNames tells what is wrong with the names of toolsets and tools, which the catalogue knows
 * @throws ConfigurationError with every problem at once, none of which holds a secret.
 */
export async function loadConfiguration(
  options: CommandLineOptions,
  env: NodeJS.ProcessEnv,
  files: FileSystemLike = localFiles(),
  checkNames?: (settings: Settings) => readonly Problem[],
): Promise<Configuration> {
  const findings: Findings = { problems: [], warnings: [] };
  const inputs = new Inputs(options, env, findings);
  const configPath = inputs.setting("config");
  const file = configPath === undefined ? undefined : await readFile(configPath, files, findings);
  const settings = resolveSettings(inputs, file, configPath?.value, files, findings);
  findings.problems.push(...(checkNames?.(settings) ?? []));

  let login: Promise<PlusLogin | undefined> | undefined;
  const readLogin = (): Promise<PlusLogin | undefined> => {
    login ??= readLoginFiles(inputs, files, findings);
    return login;
  };
  const context = { inputs, settings, files, findings, login: readLogin };
  const resolved = await resolveDeployments(context, file, configPath !== undefined && file === undefined);
  if (findings.problems.length > 0 || resolved === undefined) throw new ConfigurationError(findings.problems);

  const { headers: _headers, timeoutS: _timeoutS, ...surface } = settings;
  return sealConfiguration({
    ...surface,
    ...resolved,
    pinned: inputs.setting("deployment") !== undefined,
    warnings: findings.warnings,
  });
}

async function readFile(
  { value: path, where }: Given,
  files: FileSystemLike,
  findings: Findings,
): Promise<LoadedFile | undefined> {
  let text: string | undefined;
  try {
    text = files.read(resolve(files.cwd, path));
  } catch (error) {
    findings.problems.push({ where, message: `the file ${path} ${unreadable(error)}` });
    return undefined;
  }
  if (text === undefined) {
    findings.problems.push({ where, message: `there is no file ${path}` });
    return undefined;
  }
  const { readConfigurationFile } = await import("./configuration-file.ts");
  return readConfigurationFile(text, path, findings);
}
