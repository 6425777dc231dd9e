import { Command, CommanderError, Option } from "commander";
import { DEFAULTS, DEMO_ROLES, LOG_LEVELS } from "../config/limits.ts";
import { nearest } from "../config/nearest.ts";
import { quoteName } from "../config/secret-shapes.ts";
import { type CommandLine, type CommandLineOptions, OUTPUT_FORMATS, type OutputFormat, UsageError } from "./options.ts";

const ENVIRONMENT_HELP = `
Each option has an environment variable: DAGSTER_URL, and for the others DAGSTER_MCP_ and its name (DAGSTER_MCP_READ_ONLY,
DAGSTER_MCP_HEADERS as a JSON object or as lines 'Name: value'). Dagster+: DAGSTER_CLOUD_ORGANIZATION, DAGSTER_CLOUD_API_TOKEN,
DAGSTER_CLOUD_DEPLOYMENT, DAGSTER_CLOUD_URL. The command line wins over the environment, that over the configuration file, that
over the login files of dg and dagster-cloud.

Exit status: 0 answered, 1 failed, 2 wrong usage.`;

/**
 * Parses a non-empty command line. Options may stand before and after a command.
 * @throws UsageError with one sentence, and never with an option's value.
 */
export function parseArguments(args: readonly string[], version: string): CommandLine {
  let result: CommandLine | undefined;
  let printed = "";
  const program = makeProgram(version, (line) => {
    result = line;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: () => {},
    });
  }
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: "print", text: printed };
    throw new UsageError(`${withoutValues(error)}\nSee 'dagster-mcp-server --help'.`);
  }
  if (result === undefined) throw new UsageError("No command was understood.");
  return result;
}

function makeProgram(version: string, done: (line: CommandLine) => void): Command {
  const program = new Command("dagster-mcp-server")
    .description(
      "MCP server through which AI agents operate Dagster. Without a command it serves on standard input and output.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--check", "connect, print what was found and what is wrong, and exit with 0 or 1")
    .option("--url <url>", `URL of an open-source Dagster, or of a Dagster+ deployment (default: ${DEFAULTS.url})`)
    .option("--demo", "serve an embedded Dagster+ deployment with a small company's data, to try everything out on")
    .option("--demo-role <role>", `who to be there: ${DEMO_ROLES.join(", ")} (default: ${DEMO_ROLES[0]})`)
    .option("--deployment <name>", "act on this deployment alone")
    .option("--config <file>", "configuration file, YAML or JSON")
    .option("--toolsets <names>", "toolsets to list, separated by commas; all for every tool")
    .option("--tools <names>", "single tools to list in addition, separated by commas")
    .option("--read-only", "leave out every tool that changes something")
    .option("--audit-log <file>", "append one JSON line per changing call to this file")
    .addOption(
      new Option("--header <header>", "extra header 'Name: value' of every request; may be repeated").argParser(
        (value: string, previous: string[] | undefined) => [...(previous ?? []), value],
      ),
    )
    .option("--timeout <seconds>", `how long a request to Dagster may take (default: ${DEFAULTS.timeoutS})`)
    .option("--max-chars <n>", `characters an answer may have (default: ${DEFAULTS.maxChars})`)
    .option(
      "--confirm-partitions <n>",
      `ask before a backfill of more partitions than this (default: ${DEFAULTS.confirmPartitions})`,
    )
    .option(
      "--log-level <level>",
      `${LOG_LEVELS.join(", ")} (default: ${DEFAULTS.logLevel}); logs go to standard error`,
    )
    .argument("[command]")
    .allowExcessArguments()
    .addHelpText("after", ENVIRONMENT_HELP)
    .action((_command: unknown, _options: unknown, command: Command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) throw unknownCommand(unknown, command);
      const { check, options } = shared(command);
      done({ command: check ? "check" : "serve", options });
    });
  program.usage("[options] [command]").configureHelp({
    showGlobalOptions: true,
    helpWidth: 120,
    // The program's argument exists to refuse an unknown command by name; it is no part of the usage.
    visibleArguments: (command) => (command === program ? [] : [...command.registeredArguments]),
  });
  program.helpCommand(false);

  program
    .command("tools")
    .description("list and explain the tools, all or those that match")
    .argument("[query...]", "words to look for, or a tool's name")
    .addOption(formatOption())
    .action((query: string[], own: { format?: OutputFormat }, command: Command) => {
      done({
        command: "tools",
        query: query.length === 0 ? undefined : query.join(" "),
        format: own.format,
        options: withoutCheck(command),
      });
    });
  program
    .command("call")
    .description("run one tool and print its answer")
    .argument("<tool>", "the tool's name")
    .argument("[json]", "its arguments as a JSON object, or - to read them from standard input")
    .addOption(formatOption())
    .allowExcessArguments(false)
    .action((tool: string, argument: string | undefined, own: { format?: OutputFormat }, command: Command) => {
      done({ command: "call", tool, argument, format: own.format, options: withoutCheck(command) });
    });
  return program;
}

function formatOption(): Option {
  return new Option("--format <format>", "how to print the answer").choices([...OUTPUT_FORMATS]);
}

function shared(command: Command): { check: boolean; options: CommandLineOptions } {
  const {
    check,
    format: _format,
    ...options
  } = command.optsWithGlobals<CommandLineOptions & { check?: boolean; format?: string }>();
  return { check: check === true, options };
}

function withoutCheck(command: Command): CommandLineOptions {
  const { check, options } = shared(command);
  if (check) throw new UsageError("--check stands alone: it is not for a command.\nSee 'dagster-mcp-server --help'.");
  return options;
}

function unknownCommand(name: string, command: Command): UsageError {
  const known = command.commands.map((candidate) => candidate.name());
  const meant = nearest(name, known);
  return new UsageError(
    `unknown command ${quoteName(name)}${meant === undefined ? "" : `; did you mean "${meant}"?`} Commands: ${known.join(", ")}\nSee 'dagster-mcp-server --help'.`,
  );
}

/** Commander repeats what it was given; an unknown `--optoin=value` and a wrong `--format` must not bring a secret into a log. */
function withoutValues({ message, code }: CommanderError): string {
  const sentence = message.replace(/^error: /, "");
  if (code === "commander.unknownOption") return sentence.replace(/=[^']*'/s, "'");
  if (code === "commander.invalidArgument") return sentence.replace(/ argument '.*' is invalid/s, " is invalid");
  return sentence;
}
