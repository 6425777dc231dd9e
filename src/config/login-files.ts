import { join } from "node:path";
import type { Findings } from "./configuration-error.ts";
import { type FileSystemLike, unreadable } from "./file-system.ts";
import type { Inputs } from "./inputs.ts";

/**
 * What a user of Dagster's own tools is logged in to. The files, their places and their fields are those of
 * `dagster_shared.plus.config.DagsterPlusCliConfig`, which both `dg plus login` and `dagster-cloud config setup` write.
 */
export interface PlusLogin {
  readonly organization: string;
  readonly token: string;
  readonly defaultDeployment?: string;
  /** Of the control plane, e.g. https://eu.dagster.cloud. */
  readonly url?: string;
  /** "dg login file (/home/me/.config/dg.toml)". */
  readonly source: string;
}

interface LoginFile {
  readonly tool: "dg" | "dagster-cloud";
  readonly path: string;
  readonly fields: Record<string, unknown>;
}

/**
 * Reads the login files: `dg`'s (`DG_CLI_CONFIG`, else `dg.toml` in `XDG_CONFIG_HOME` or ~/.config, on Windows
 * ~/AppData/dg; table `[cli.plus]`) and `dagster-cloud`'s (`DAGSTER_CLOUD_CLI_CONFIG`, else ~/.dagster_cloud_cli/config).
 * Dagster's tools refuse to work when both are there; here that is an error only when they say different things.
 * @returns undefined when nobody is logged in; what is wrong goes into `findings`.
 */
export async function readLoginFiles(
  inputs: Inputs,
  files: FileSystemLike,
  findings: Findings,
): Promise<PlusLogin | undefined> {
  const cloud = await readOne("dagster-cloud", cloudPath(inputs, files), files, findings);
  const dg = await readOne("dg", dgPath(inputs, files), files, findings);
  const logins = [cloud, dg].flatMap((file) => (file === undefined ? [] : (toLogin(file, findings) ?? [])));
  const [first, second] = logins;
  if (
    first !== undefined &&
    second !== undefined &&
    (first.organization !== second.organization || first.token !== second.token)
  ) {
    findings.problems.push({
      where: first.source,
      message: `disagrees with the ${second.source}; remove one of them, or set DAGSTER_CLOUD_ORGANIZATION and DAGSTER_CLOUD_API_TOKEN`,
    });
    return undefined;
  }
  return first;
}

function cloudPath(inputs: Inputs, files: FileSystemLike): string {
  return inputs.variable("DAGSTER_CLOUD_CLI_CONFIG")?.value ?? join(files.home, ".dagster_cloud_cli", "config");
}

function dgPath(inputs: Inputs, files: FileSystemLike): string {
  const given = inputs.variable("DG_CLI_CONFIG")?.value;
  if (given !== undefined) return given;
  if (files.platform === "win32") return join(files.home, "AppData", "dg", "dg.toml");
  return join(inputs.variable("XDG_CONFIG_HOME")?.value ?? join(files.home, ".config"), "dg.toml");
}

async function readOne(
  tool: LoginFile["tool"],
  path: string,
  files: FileSystemLike,
  findings: Findings,
): Promise<LoginFile | undefined> {
  let text: string | undefined;
  try {
    text = files.read(path);
  } catch (error) {
    findings.problems.push({
      where: path,
      message: `${tool} login file ${unreadable(error)}; with DAGSTER_URL set it is not needed`,
    });
    return undefined;
  }
  if (text === undefined) return undefined;
  const parsed = path.endsWith(".toml") ? await parseToml(text) : await parseYaml(text);
  if ("line" in parsed) {
    const where = `${path}:${parsed.line}:${parsed.column}`;
    findings.problems.push({
      where,
      message: `${tool} login file is not valid ${parsed.format}; with DAGSTER_URL set it is not needed`,
    });
    return undefined;
  }
  const fields = tool === "dg" ? table(table(parsed.content)?.cli)?.plus : parsed.content;
  const plus = table(fields);
  return plus === undefined ? undefined : { tool, path, fields: plus };
}

type Parsed = { content: unknown } | { line: number; column: number; format: string };

async function parseToml(text: string): Promise<Parsed> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return { content: parse(text) };
  } catch (error) {
    // Its message quotes the line, in which there may be the token.
    if (error instanceof TomlError) return { line: error.line, column: error.column, format: "TOML" };
    throw error;
  }
}

async function parseYaml(text: string): Promise<Parsed> {
  const { parseDocument, LineCounter } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error === undefined) return { content: document.toJS() };
  const { line, col } = lines.linePos(error.pos[0]);
  return { line, column: col, format: "YAML" };
}

function toLogin({ tool, path, fields }: LoginFile, findings: Findings): PlusLogin | undefined {
  const text = (key: string): string | undefined => {
    const value = fields[key];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const organization = text("organization");
  const token = text("user_token");
  const source = `${tool} login file (${path})`;
  if (organization === undefined && token === undefined) return undefined;
  if (organization === undefined || token === undefined) {
    const missing = organization === undefined ? "organization" : "user_token";
    findings.warnings.push(`The ${source} has no ${missing} and is not used.`);
    return undefined;
  }
  return { organization, token, defaultDeployment: text("default_deployment"), url: text("url"), source };
}

function table(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
