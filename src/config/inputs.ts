import type { CommandLineOptions } from "../cli/options.ts";
import type { Findings } from "./configuration-error.ts";

/** A value somebody gave, and what to name in an error about it. */
export interface Given {
  readonly value: string;
  readonly where: string;
}

type TextOption = Exclude<keyof CommandLineOptions, "readOnly" | "header" | "demo">;

/** Options that have an environment variable, with its name. `--config` and the connection are read first, so all are listed here. */
export const OPTION_VARIABLES = {
  url: { option: "--url", variable: "DAGSTER_URL" },
  deployment: { option: "--deployment", variable: "DAGSTER_MCP_DEPLOYMENT" },
  config: { option: "--config", variable: "DAGSTER_MCP_CONFIG" },
  toolsets: { option: "--toolsets", variable: "DAGSTER_MCP_TOOLSETS" },
  tools: { option: "--tools", variable: "DAGSTER_MCP_TOOLS" },
  auditLog: { option: "--audit-log", variable: "DAGSTER_MCP_AUDIT_LOG" },
  timeout: { option: "--timeout", variable: "DAGSTER_MCP_TIMEOUT" },
  maxChars: { option: "--max-chars", variable: "DAGSTER_MCP_MAX_CHARS" },
  confirmPartitions: { option: "--confirm-partitions", variable: "DAGSTER_MCP_CONFIRM_PARTITIONS" },
  demoRole: { option: "--demo-role", variable: "DAGSTER_MCP_DEMO_ROLE" },
  logLevel: { option: "--log-level", variable: "DAGSTER_MCP_LOG_LEVEL" },
} as const satisfies Record<TextOption, { option: string; variable: string }>;

/** Variables of this server without a text option of their own. */
export const OTHER_VARIABLES = [
  "DAGSTER_MCP_DEMO",
  "DAGSTER_MCP_READ_ONLY",
  "DAGSTER_MCP_HEADERS",
  "DAGSTER_MCP_CONFIRMATION_KEY",
] as const;

const PLACEHOLDER = /\$\{[^}]*\}|\{\{[^}]*\}\}/;
const WHOLE_PLACEHOLDER = /^\s*(?:\$\{[^}]*\}|\{\{[^}]*\}\})\s*$/;

/** Whether a client left a `${…}` or `{{…}}` of its configuration in the value. */
export function hasPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

/** Whether the value is nothing but a `${…}` or `{{…}}` that a client did not fill in. */
export function isPlaceholder(value: string): boolean {
  return WHOLE_PLACEHOLDER.test(value);
}

/** The command line and the environment, read by one rule: the command line wins, and what a client left unfilled is unset. */
export class Inputs {
  readonly options: CommandLineOptions;
  readonly #env: NodeJS.ProcessEnv;
  readonly #findings: Findings;
  readonly #warned = new Set<string>();

  constructor(options: CommandLineOptions, env: NodeJS.ProcessEnv, findings: Findings) {
    this.options = options;
    this.#env = env;
    this.#findings = findings;
  }

  /** What the option says on the command line alone. */
  option(name: TextOption): Given | undefined {
    return this.filled(this.options[name], OPTION_VARIABLES[name].option);
  }

  /** What an environment variable says. Surrounding white space is no part of it. */
  variable(name: string): Given | undefined {
    return this.filled(this.#env[name], name);
  }

  /** What an environment variable says, raw: for telling an unfilled one from one that is not there. */
  raw(name: string): string | undefined {
    return this.#env[name];
  }

  /** What the command line says, else the environment. */
  setting(name: TextOption): Given | undefined {
    return this.option(name) ?? this.variable(OPTION_VARIABLES[name].variable);
  }

  /** The names of all variables that are set. */
  variableNames(): string[] {
    return Object.keys(this.#env);
  }

  private filled(value: string | undefined, where: string): Given | undefined {
    if (value === undefined) return undefined;
    const empty = value.trim() === "";
    if (!empty && !isPlaceholder(value)) return { value: value.trim(), where };
    if (!this.#warned.has(where)) {
      this.#warned.add(where);
      this.#findings.warnings.push(
        empty
          ? `${where} is empty and counts as not set.`
          : `${where} is a placeholder that was not filled in and counts as not set.`,
      );
    }
    return undefined;
  }
}
