import { shorten, squeeze } from "../output/sanitize.ts";
import { dagsterSentence } from "../output/terminology.ts";
import type { PythonErrorPartsFragment } from "../queries/generated/graphql.ts";

/** An error as an answer tells it. */
export interface ToldError {
  /** The exception's class. */
  type?: string;
  message: string;
  /** File, line and function of the innermost frame of the user's own code. */
  where?: string;
}

/** Sentences that Dagster wraps around what user code raised: never the cause. */
const wrappers =
  /^(dagster\._core\.errors\.)?(DagsterExecutionStepExecutionError|DagsterUserCodeExecutionError|DagsterCodeLocationLoadError|DagsterUserCodeProcessError|DagsterResourceFunctionError|DagsterTypeCheckError)?:?\s*(Error occurred while|Error in config mapping|Error loading repository location)/;

/**
 * The true cause of a Python error: the bottom of its chain, since the top says only "Error occurred while executing op".
 * Where there is no chain (dbt) or the chain holds only wrappers, the top itself.
 *
 * @param limit - the longest message, in characters; it is shortened in the middle, and padding is squeezed first
 */
export function rootError(error: PythonErrorPartsFragment, limit = 1000): ToldError {
  const links = (error.errorChain ?? []).map((link) => link.error);
  // dbt's error tells what dbt said; what it was raised from tells only that a process ended.
  const dbt = [error, ...links].find(({ className }) => /^DagsterDbt\w*Error$/.test(className ?? ""));
  const bottom =
    dbt ??
    [...links].reverse().find(({ message }) => message.trim() !== "" && !wrappers.test(message)) ??
    links.at(-1) ??
    error;
  return toldError(bottom, limit);
}

/** One error of a chain in words. */
function toldError(
  error: { message: string; className?: string | null; stack?: readonly string[] | null },
  limit = 1000,
): ToldError {
  const type = error.className ?? undefined;
  // Python's formatted message starts with the qualified class name, which `type` tells already.
  const bare =
    type === undefined
      ? error.message
      : error.message.replace(new RegExp(`^(?:[\\w.]+\\.)?${escapeRegExp(type)}: `), "");
  return {
    type,
    // What the user's code raised is the user's text; Dagster's own sentences are put into today's words.
    message: shorten(squeeze(isDagsters(type, error.message) ? dagsterSentence(bare) : bare), limit),
    where: innermostUserFrame(error.stack ?? []),
  };
}

function isDagsters(type: string | undefined, message: string): boolean {
  // A Failure is raised by the user's code, and so is its sentence.
  if (type === "Failure") return false;
  return /^(\w+\.)*Dagster\w*$/.test(type ?? "") || /^dagster\.|^dagster_\w+\./.test(message);
}

/** The last frame that is not of Dagster or of installed packages, as `file:line in function`. */
export function innermostUserFrame(stack: readonly string[]): string | undefined {
  const frames = stack.flatMap((entry) => {
    const match = /File "([^"]+)", line (\d+), in (\S+)/.exec(entry);
    return match === null ? [] : [{ file: match[1]!, line: match[2]!, name: match[3]! }];
  });
  const own = frames.filter(({ file }) => !/[/\\](site-packages|dist-packages|lib[/\\]python[\d.]+)[/\\]/.test(file));
  const frame = own.at(-1) ?? frames.at(-1);
  return frame === undefined ? undefined : `${frame.file}:${frame.line} in ${frame.name}`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
