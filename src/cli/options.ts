/** What the command line says, as text: values are checked together with those of the environment and the file. */
export interface CommandLineOptions {
  readonly url?: string;
  readonly deployment?: string;
  readonly config?: string;
  readonly toolsets?: string;
  readonly tools?: string;
  readonly readOnly?: boolean;
  readonly demo?: boolean;
  readonly demoRole?: string;
  readonly auditLog?: string;
  readonly header?: readonly string[];
  readonly timeout?: string;
  readonly maxChars?: string;
  readonly confirmPartitions?: string;
  readonly logLevel?: string;
}

/** How the shell commands print answers. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
export const OUTPUT_FORMATS = ["json", "yaml", "table"] as const;

/** What the user asks for. */
export type CommandLine =
  | { readonly command: "serve" | "check"; readonly options: CommandLineOptions }
  | {
      readonly command: "tools";
      readonly query?: string;
      readonly format?: OutputFormat;
      readonly options: CommandLineOptions;
    }
  | {
      readonly command: "call";
      readonly tool: string;
      /** JSON, or "-" for standard input. */
      readonly argument?: string;
      readonly format?: OutputFormat;
      readonly options: CommandLineOptions;
    }
  /** --help or --version: print this and exit with 0. */
  | { readonly command: "print"; readonly text: string };

/** The command line cannot be understood: print the message to stderr and exit with `exitCode`. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly exitCode = 2;
}

/**
 * Understands the arguments (without node and the script). Prints nothing and never exits. Without arguments, which is
 * how most clients start a server, the parser is not even loaded.
 * @throws UsageError
 */
export async function parseCommandLine(args: readonly string[], version: string): Promise<CommandLine> {
  if (args.length === 0) return { command: "serve", options: {} };
  const { parseArguments } = await import("./arguments.ts");
  return parseArguments(args, version);
}
