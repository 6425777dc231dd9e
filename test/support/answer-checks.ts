import type { CallResult } from "../../src/tools/call.ts";
import { catalogue } from "../../src/tools/catalogue.ts";
import { fullInput } from "../../src/tools/json-schema.ts";
import { reachTools } from "../../src/tools/reach.ts";
import { CANARIES } from "./dagster-home.ts";

/** Names that users of the sample project chose, and texts that its code wrote: they keep their words. */
const usersWords = /my_pipeline|my_solid_op|hourly_pipeline/g;

/** Words of Dagster's past, which no answer may speak in Dagster's own voice. */
const legacyWords = /pipeline|solid|__asset_job/i;

/** Tools whose answers quote the connected server's GraphQL schema, in which Dagster's past lives on. */
const quotesSchema: ReadonlySet<string> = new Set(["query_graphql", "get_graphql_type"]);

/** What the boundary may add to any answer beside what a tool's output schema declares. */
const boundaryKeys = ["notes", "dry_run", "would", "confirmation_required", "confirmation", "expires"];

/**
 * Checks what must hold of every answer, whatever it is about: it holds no secret and no word of Dagster's past, fits the
 * tool's output schema to the letter, suggests only calls that can be made, and an error has a code and a sentence.
 *
 * @param strict - hold the answer to the output schema; an older Dagster leaves parts out
 * @throws {Error} naming what is wrong
 */
export function checkAnswer(tool: string, text: string, { answer, isError }: CallResult, strict: boolean): void {
  checkText(tool, text);
  checkNext(tool, answer, { fake: false });
  if (isError) {
    const error = answer.error as { code?: unknown; message?: unknown } | undefined;
    if (typeof error?.code !== "string" || typeof error.message !== "string" || error.message === "") {
      throw new Error(`${tool}: an error without code or message: ${text.slice(0, 300)}`);
    }
    if (error.code === "internal_error") throw new Error(`${tool}: ${error.message}`);
    return;
  }
  const spec = catalogue.find(({ name }) => name === tool);
  if (spec === undefined || !strict || answer.dry_run === true || answer.confirmation_required === true) return;
  const told = Object.fromEntries(Object.entries(answer).filter(([key]) => !boundaryKeys.includes(key)));
  const parsed = spec.output.safeParse(told);
  if (!parsed.success)
    throw new Error(
      `${tool}: the answer is not what its output schema says: ${parsed.error.message}\n${text.slice(0, 500)}`,
    );
}

/** Checks that every call which an answer suggests is one that can be made as it stands, and that there are at most three. */
export function checkNext(tool: string, answer: Record<string, unknown>, { fake }: { fake: boolean }): void {
  const next = answer.next ?? (answer.error as { next?: unknown } | undefined)?.next;
  if (next === undefined) return;
  const calls = next as { tool: string; arguments?: Record<string, unknown>; why?: string }[];
  if (calls.length > 3) throw new Error(`${tool}: it suggests ${calls.length} calls`);
  for (const { tool: name, arguments: args = {}, why } of calls) {
    const suggested = [...catalogue, ...reachTools].find((one) => one.name === name);
    if (suggested === undefined) throw new Error(`${tool}: it suggests ${name}, which is no tool`);
    if (!why) throw new Error(`${tool}: it does not say why ${name}`);
    const parsed = fullInput(suggested, { deployment: true }).safeParse(args);
    // Runs of a fake Dagster have short names.
    const wrong = parsed.error?.issues.filter(({ path }) => !(fake && /^run_ids?$/.test(String(path[0]))));
    if (wrong?.length)
      throw new Error(`${tool}: it suggests ${name}(${JSON.stringify(args)}): ${JSON.stringify(wrong)}`);
  }
}

/**
 * Checks what must hold of every text that reaches a reader: no secret of the sample project, no word of Dagster's past.
 *
 * @param what - what gave the text, for the error
 * @throws {Error} naming what is wrong
 */
export function checkText(what: string, text: string): void {
  for (const [name, secret] of Object.entries(CANARIES)) {
    if (text.includes(secret))
      throw new Error(`${what}: the text holds the secret ${name}: ${around(text, text.indexOf(secret))}`);
  }
  const spoken = text.replace(usersWords, "");
  const legacy = quotesSchema.has(what) ? null : legacyWords.exec(spoken);
  if (legacy !== null)
    throw new Error(`${what}: the text says ${JSON.stringify(legacy[0])}: ${around(spoken, legacy.index)}`);
}

function around(text: string, index: number): string {
  return `…${text.slice(Math.max(index - 120, 0), index + 80)}…`;
}
