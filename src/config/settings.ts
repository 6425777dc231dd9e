import { dirname, resolve } from "node:path";
import type { Findings } from "./configuration-error.ts";
import type { LoadedFile } from "./configuration-file.ts";
import type { FileConfiguration } from "./configuration-file-schema.ts";
import type { FileSystemLike } from "./file-system.ts";
import { type Headers, isUnfilled, parseHeaderLine, parseHeadersText } from "./headers.ts";
import { type Given, type Inputs, isPlaceholder, OPTION_VARIABLES, OTHER_VARIABLES } from "./inputs.ts";
import { DEFAULTS, LIMITS, LOG_LEVELS } from "./limits.ts";
import { nearest } from "./nearest.ts";

/** What does not belong to one deployment. */
export interface Settings {
  readonly toolsets?: readonly string[];
  /** For each of `toolsets`, where it is named. */
  readonly toolsetsWhere?: readonly string[];
  readonly tools?: readonly string[];
  readonly toolsWhere?: readonly string[];
  readonly readOnly: boolean;
  readonly auditLog?: string;
  readonly maxChars: number;
  readonly confirmPartitions: number;
  readonly confirmationKey?: string;
  readonly logLevel: string;
  /** For every deployment; undefined when neither the command line nor the environment says one. */
  readonly timeoutS?: number;
  /** For every deployment, over those of the file. */
  readonly headers: Headers;
}

const TRUE = new Set(["true", "1", "yes", "on"]);
const FALSE = new Set(["false", "0", "no", "off"]);

/**
 * Resolves each setting: command line, then environment, then configuration file, then default.
 * What is wrong goes into `findings`; the result then holds defaults and must not be used.
 */
export function resolveSettings(
  inputs: Inputs,
  file: LoadedFile | undefined,
  configPath: string | undefined,
  files: FileSystemLike,
  findings: Findings,
): Settings {
  const inFile: FileConfiguration = file?.settings ?? {};
  const amount = (
    given: Given | undefined,
    limits: (typeof LIMITS)[keyof typeof LIMITS],
    unit: string,
  ): number | undefined => (given === undefined ? undefined : parseAmount(given, limits, unit, findings));
  warnOfUnknownVariables(inputs, findings);

  const auditLog = inputs.setting("auditLog");
  const filePath = configPath === undefined ? files.cwd : dirname(resolve(files.cwd, configPath));
  const toolsets = resolveNames("toolsets", inputs, file, findings);
  const tools = resolveNames("tools", inputs, file, findings);
  return {
    toolsets: toolsets?.names,
    toolsetsWhere: toolsets?.where,
    tools: tools?.names,
    toolsWhere: tools?.where,
    readOnly: resolveReadOnly(inputs, inFile.read_only, findings),
    auditLog:
      auditLog !== undefined
        ? resolve(files.cwd, auditLog.value)
        : inFile.audit_log && resolve(filePath, inFile.audit_log),
    maxChars:
      amount(inputs.setting("maxChars"), LIMITS.maxChars, "characters") ?? inFile.max_chars ?? DEFAULTS.maxChars,
    confirmPartitions:
      amount(inputs.setting("confirmPartitions"), LIMITS.confirmPartitions, "partitions") ??
      inFile.confirm_partitions ??
      DEFAULTS.confirmPartitions,
    confirmationKey: resolveConfirmationKey(inputs, findings),
    logLevel: parseLogLevel(inputs.setting("logLevel"), findings) ?? inFile.log_level ?? DEFAULTS.logLevel,
    timeoutS: amount(inputs.setting("timeout"), LIMITS.timeoutS, "seconds"),
    headers: resolveHeaders(inputs, findings),
  };
}

function parseAmount(
  { value, where }: Given,
  { min, max, whole }: (typeof LIMITS)[keyof typeof LIMITS],
  unit: string,
  findings: Findings,
): number | undefined {
  const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max && (!whole || Number.isInteger(number))) return number;
  findings.problems.push({
    where,
    message: `must be a ${whole ? "whole number" : "number"} of ${unit} from ${min} to ${max}`,
  });
  return undefined;
}

function resolveNames(
  key: "toolsets" | "tools",
  inputs: Inputs,
  file: LoadedFile | undefined,
  findings: Findings,
): { names: string[]; where: string[] } | undefined {
  const given = inputs.setting(key);
  const names = parseNames(given, findings);
  if (given !== undefined && names !== undefined) return { names, where: names.map(() => given.where) };
  const inFile = file?.settings[key];
  return inFile && { names: inFile, where: inFile.map((_, index) => file!.where(key, index)) };
}

function parseNames(given: Given | undefined, findings: Findings): string[] | undefined {
  if (given === undefined) return undefined;
  const names = given.value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length > 0) return [...new Set(names)];
  findings.problems.push({ where: given.where, message: "must be names separated by commas" });
  return undefined;
}

function parseLogLevel(given: Given | undefined, findings: Findings): string | undefined {
  if (given === undefined) return undefined;
  const level = given.value.toLowerCase();
  if (LOG_LEVELS.some((known) => known === level)) return level;
  findings.problems.push({ where: given.where, message: `must be one of ${LOG_LEVELS.join(", ")}` });
  return undefined;
}

function resolveReadOnly(inputs: Inputs, inFile: boolean | undefined, findings: Findings): boolean {
  if (inputs.options.readOnly === true) return true;
  const variable = "DAGSTER_MCP_READ_ONLY";
  const raw = inputs.raw(variable);
  if (raw !== undefined && isPlaceholder(raw)) {
    // Somebody meant to say something about safety, so what cannot be read is taken as the safe answer.
    findings.warnings.push(`${variable} is a placeholder that was not filled in; read-only mode is on to be safe.`);
    return true;
  }
  const given = inputs.variable(variable);
  if (given === undefined) return inFile ?? false;
  const value = parseBoolean(given.value);
  if (value === undefined) findings.problems.push({ where: variable, message: "must be true or false" });
  return value ?? true;
}

/** What true, yes, on and 1, or their opposites, say; undefined for any other word. */
export function parseBoolean(text: string): boolean | undefined {
  const value = text.toLowerCase();
  return TRUE.has(value) ? true : FALSE.has(value) ? false : undefined;
}

function resolveConfirmationKey(inputs: Inputs, findings: Findings): string | undefined {
  const given = inputs.variable("DAGSTER_MCP_CONFIRMATION_KEY");
  if (given !== undefined && given.value.length < 16)
    findings.problems.push({ where: given.where, message: "must have at least 16 characters" });
  return given?.value;
}

function resolveHeaders(inputs: Inputs, findings: Findings): Headers {
  const headers: Headers = new Map();
  const add = (header: ReturnType<typeof parseHeaderLine>, where: string): void => {
    if (typeof header === "string") findings.problems.push({ where, message: header });
    else if (isUnfilled(header))
      findings.warnings.push(
        `${where}: the header "${header.name}" has a placeholder that was not filled in and is not sent.`,
      );
    else headers.set(header.name.toLowerCase(), header);
  };
  const variable = inputs.variable("DAGSTER_MCP_HEADERS");
  if (variable !== undefined) {
    const parsed = parseHeadersText(variable.value);
    for (const { place, message } of parsed.problems)
      findings.problems.push({ where: variable.where + place, message });
    for (const header of parsed.headers) add(header, variable.where);
  }
  const lines = inputs.options.header ?? [];
  for (const [index, line] of lines.entries()) {
    const where = lines.length > 1 ? `--header (number ${index + 1})` : "--header";
    if (line.trim() === "" || isPlaceholder(line))
      findings.warnings.push(`${where} is empty or was not filled in and counts as not set.`);
    else add(parseHeaderLine(line), where);
  }
  return headers;
}

function warnOfUnknownVariables(inputs: Inputs, findings: Findings): void {
  const known = [...Object.values(OPTION_VARIABLES).map(({ variable }) => variable), ...OTHER_VARIABLES];
  for (const name of inputs.variableNames()) {
    if (!name.startsWith("DAGSTER_MCP_") || known.some((variable) => variable === name)) continue;
    const meant = nearest(name, known);
    findings.warnings.push(
      `${name} is not a variable of this server${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
  }
}
