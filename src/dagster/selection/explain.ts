import { FUNCTIONS, KEYWORDS, PAIR_ATTRIBUTES, VALUE_ATTRIBUTES } from "./attributes.ts";
import { nearest } from "./nearest.ts";
import type { Token } from "./tokens.ts";

/** What is wrong at a token that the grammar does not take, and where. */
export interface Explanation {
  /** Offset of the faulty character, from 0. */
  position: number;
  sentence: string;
  /** The right spelling, where the mistake is a known one. */
  suggestion?: string;
}

const ATTRIBUTES: readonly string[] = [...VALUE_ATTRIBUTES, ...PAIR_ATTRIBUTES];

/** What people write for the operators in other languages. */
const FOREIGN_OPERATORS: Record<string, string | undefined> = {
  "&": "and",
  "|": "or",
  "!": "not",
  ",": "or",
  "-": "and not",
  "'": 'double quotes (")',
};

/** The characters around `token` that belong to one value in the eyes of its writer: up to a space or a parenthesis. */
function runAround(selection: string, token: Token, from: number): string {
  const rest = /^[^\s()"]*/.exec(selection.slice(token.end))?.[0] ?? "";
  return selection.slice(from, token.end) + rest;
}

function quoteSuggestion(run: string): string | undefined {
  return run === "" || /["\\\r\n]/.test(run) ? undefined : `"${run}"`;
}

/** A quote that opens no string: it is never closed, or something comes before the close that may not be inside. */
function explainQuote(selection: string, token: Token): Explanation {
  const stop = /["\\\r\n]/.exec(selection.slice(token.end));
  if (!stop) return { position: token.at, sentence: "This quote is never closed." };
  const position = token.end + stop.index;
  const what = stop[0] === "\\" ? "a backslash" : "a line break";
  return { position, sentence: `A quoted string may not hold ${what}.` };
}

/** An attribute that does not exist: `grup:raw`. */
function explainUnknownAttribute(token: Token): Explanation {
  const suggestion = nearest(token.text, ATTRIBUTES, 1)[0];
  return {
    position: token.at,
    sentence: `There is no attribute "${token.text}"; there are ${ATTRIBUTES.join(", ")}.`,
    suggestion: suggestion && `${suggestion}:`,
  };
}

/** A value that would be right in quotes, with the part of it already read; the fault stays at `token`. */
function explainUnquoted(selection: string, tokens: readonly Token[], index: number): Explanation | undefined {
  const token = tokens[index]!;
  if (["plus", "comma", "(", ")"].includes(token.kind)) return undefined;
  const before = tokens[index - 1];
  const joined = before !== undefined && before.end === token.at;
  const startsValue = joined && (before.kind === "colon" || before.kind === "equal");
  const insideValue =
    joined && (before.kind === "unquoted" || before.kind === "keyword" || before.kind === "digits") && index >= 2;
  if (!startsValue && !(insideValue && ["colon", "equal"].includes(tokens[index - 2]!.kind))) return undefined;
  const suggestion = quoteSuggestion(runAround(selection, token, startsValue ? token.at : before.at));
  if (suggestion === undefined) return undefined;
  const isWord = KEYWORDS.has(token.text);
  const sentence = isWord
    ? `"${token.text}" is a word of the syntax; as a value it needs quotes.`
    : `A value with "${token.text}" needs quotes here.`;
  return { position: token.at, sentence, suggestion };
}

/**
 * Why `token`, one of `tokens` of `selection`, cannot stand where it is: a sentence that names the known mistakes
 * (a misspelt attribute, a value that needs quotes, an operator of another language) and points at the character.
 */
export function explainUnexpected(selection: string, tokens: readonly Token[], token: Token): Explanation {
  const index = tokens.indexOf(token);
  const position = token.at;
  if (token.kind === "end") {
    const sentence = selection.trim() === "" ? "The selection is empty." : "The selection ends too early.";
    return { position, sentence };
  }
  if (token.kind === "invalid" && token.text === '"') return explainQuote(selection, token);
  const next = tokens[index + 1];
  if (token.kind === "unquoted" && next?.kind === "colon") return explainUnknownAttribute(token);
  const before = tokens[index - 1];
  if (token.kind === "colon" && before?.kind === "unquoted" && tokens[index - 2]?.kind !== "colon") {
    return explainUnknownAttribute(before);
  }
  const unquoted = explainUnquoted(selection, tokens, index);
  if (unquoted) return unquoted;
  if (token.kind === "wildcard") {
    return { position, sentence: "A bare asset key takes no wildcard.", suggestion: `key:"${token.text}"` };
  }
  if (token.kind === "unquoted") {
    const lower = token.text.toLowerCase();
    if (["and", "or", "not"].includes(lower)) {
      return { position, sentence: "Operators are written in lower or in upper case.", suggestion: lower };
    }
    const name = nearest(token.text, FUNCTIONS, 1)[0];
    if (next?.kind === "(" && name) return { position, sentence: "There is no such function.", suggestion: name };
  }
  const foreign = FOREIGN_OPERATORS[token.text];
  return { position, sentence: `Unexpected ${JSON.stringify(token.text)}.`, suggestion: foreign };
}
