import { KEYWORDS } from "./attributes.ts";

/**
 * What the lexer reads, after Dagster's `AssetSelection.g4`. `keyword` is an attribute or function name; `invalid` is a
 * character that starts no token, kept as a token so that errors are reported in reading order.
 */
export type TokenKind =
  | "keyword"
  | "and"
  | "or"
  | "not"
  | "star"
  | "plus"
  | "digits"
  | "colon"
  | "equal"
  | "comma"
  | "("
  | ")"
  | "quoted"
  | "unquoted"
  | "wildcard"
  | "null"
  | "invalid"
  | "end";

export interface Token {
  kind: TokenKind;
  /** The characters as written; of a quoted string, those between the quotes. */
  text: string;
  /** Offset of the first character, from 0. */
  at: number;
  /** Offset after the last character. */
  end: number;
}

const PUNCTUATION: Record<string, TokenKind | undefined> = {
  "+": "plus",
  ":": "colon",
  "=": "equal",
  ",": "comma",
  "(": "(",
  ")": ")",
};

const SPACE = /[ \t\r\n]+/y;
const DIGITS = /[0-9]+/y;
const WORD = /[a-zA-Z_*][a-zA-Z0-9_*/]*/y;
const QUOTED = /"[^"\\\r\n]*"/y;
const NULL = /<null>/y;

/** The text that `pattern` (sticky) matches at `at`, if any. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The kind of a word. Operators exist in lower and in upper case only, everything else in lower case only. */
function wordKind(word: string): TokenKind {
  if (word === "*") return "star";
  if (word.includes("*")) return "wildcard";
  if (!KEYWORDS.has(word)) return "unquoted";
  const lower = word.toLowerCase();
  return lower === "and" || lower === "or" || lower === "not" ? lower : "keyword";
}

/** The tokens of `selection`, ending with one of kind `end`. Never throws. */
export function tokenize(selection: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: TokenKind, length: number, text = selection.slice(at, at + length)) => {
    tokens.push({ kind, text, at, end: at + length });
    at += length;
  };
  while (at < selection.length) {
    const space = matchAt(SPACE, selection, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const punctuation = PUNCTUATION[selection[at]!];
    const word = matchAt(WORD, selection, at);
    const digits = matchAt(DIGITS, selection, at);
    const quoted = matchAt(QUOTED, selection, at);
    if (punctuation) push(punctuation, 1);
    else if (word !== undefined) push(wordKind(word), word.length);
    else if (digits !== undefined) push("digits", digits.length);
    else if (quoted !== undefined) push("quoted", quoted.length, quoted.slice(1, -1));
    else if (matchAt(NULL, selection, at) !== undefined) push("null", "<null>".length);
    else push("invalid", String.fromCodePoint(selection.codePointAt(at)!).length);
  }
  push("end", 0, "");
  return tokens;
}
