import type { CommandLineOptions } from "../../../src/cli/options.ts";
import type { Configuration } from "../../../src/config/configuration.ts";
import { ConfigurationError, type Problem } from "../../../src/config/configuration-error.ts";
import type { FileSystemLike } from "../../../src/config/file-system.ts";
import { loadConfiguration } from "../../../src/config/load-configuration.ts";

/** A machine of nothing but these files; a value that is an Error is thrown when that file is read. */
export function virtualFiles(
  contents: Record<string, string | Error> = {},
): FileSystemLike & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    home: "/home/me",
    cwd: "/cwd",
    platform: "linux",
    read(path) {
      reads.push(path);
      const content = contents[path];
      if (content instanceof Error) throw content;
      return content;
    },
  };
}

export interface Start {
  options?: CommandLineOptions;
  env?: Record<string, string>;
  /** The text of /cwd/config.yaml, which --config then names. */
  file?: string;
  files?: Record<string, string | Error>;
  checkNames?: Parameters<typeof loadConfiguration>[3];
}

/** Loads a configuration on a machine of nothing but what is given. */
export function load({ options = {}, env = {}, file, files = {}, checkNames }: Start): Promise<Configuration> {
  const all = file === undefined ? files : { ...files, "/cwd/config.yaml": file };
  const given = file === undefined ? options : { config: "config.yaml", ...options };
  return loadConfiguration(given, env, virtualFiles(all), checkNames);
}

/** The problems of a configuration that must not load, as "where: message". */
export async function problemsOf(start: Start): Promise<string[]> {
  return (await problemListOf(start)).map(({ where, message }) => `${where}: ${message}`);
}

async function problemListOf(start: Start): Promise<readonly Problem[]> {
  try {
    await load(start);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  throw new Error("The configuration loaded, though it must not.");
}
