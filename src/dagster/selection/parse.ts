import type { SelectionNode } from "./ast.ts";
import {
  FUNCTIONS,
  IS_VALUES,
  PAIR_ATTRIBUTES,
  type PairAttribute,
  type SelectionFunction,
  type ValueAttribute,
} from "./attributes.ts";
import { SelectionSyntaxError } from "./errors.ts";
import { explainUnexpected } from "./explain.ts";
import { namedAsset, parseShorthand } from "./shorthand.ts";
import { type Token, type TokenKind, tokenize } from "./tokens.ts";

/** The longest selection that is read. */
export const MAX_SELECTION_LENGTH = 10_000;

/** How deep parentheses, functions and `not` may nest: well below what exhausts the stack, well above what people write. */
export const MAX_SELECTION_DEPTH = 200;

const OPERAND = [
  'an attribute such as group:"x"',
  '"("',
  '"not"',
  '"roots("',
  '"sinks("',
  '"+"',
  '"*"',
  "an asset key",
];
const TRAVERSABLE = ['an attribute such as key:"x"', '"("', '"roots("', '"sinks("', "an asset key"];
const CONTINUATION = ['"and"', '"or"'];

function isPairAttribute(word: string): word is PairAttribute {
  return (PAIR_ATTRIBUTES as readonly string[]).includes(word);
}

function isFunction(word: string): word is SelectionFunction {
  return (FUNCTIONS as readonly string[]).includes(word);
}

/** Recursive descent over the tokens of one selection, one method for each rule of the grammar. */
class Parser {
  readonly #selection: string;
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(selection: string) {
    this.#selection = selection;
    this.#tokens = tokenize(selection);
  }

  /** `start: expr EOF` */
  start(): SelectionNode {
    const node = this.#or();
    if (this.#peek().kind !== "end") this.#fail([...CONTINUATION, "the end of the selection"]);
    return node;
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)]!;
  }

  #take(kind: TokenKind): Token | undefined {
    const token = this.#peek();
    if (token.kind !== kind) return undefined;
    this.#index += 1;
    return token;
  }

  #fail(expected: readonly string[], token = this.#peek()): never {
    const { position, sentence, suggestion } = explainUnexpected(this.#selection, this.#tokens, token);
    throw new SelectionSyntaxError(this.#selection, position, sentence, { expected, suggestion });
  }

  #nested<T>(token: Token, read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_SELECTION_DEPTH) {
      throw new SelectionSyntaxError(
        this.#selection,
        token.at,
        `The selection nests deeper than ${MAX_SELECTION_DEPTH} levels.`,
      );
    }
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #chain(type: "and" | "or", operand: () => SelectionNode): SelectionNode {
    const first = operand();
    const operands = [first];
    while (this.#take(type)) operands.push(operand());
    return operands.length === 1 ? first : { type, operands };
  }

  /** `or` binds loosest, then `and`, then `not`. */
  #or(): SelectionNode {
    return this.#chain("or", () => this.#chain("and", () => this.#not()));
  }

  #not(): SelectionNode {
    const token = this.#take("not");
    if (token) return this.#nested(token, () => ({ type: "not", operand: this.#not() }));
    if (this.#take("star")) return { type: "all" };
    return this.#traversal();
  }

  /** `upTraversal? traversalAllowedExpr downTraversal?` */
  #traversal(): SelectionNode {
    const digits = this.#take("digits");
    const up = this.#pluses();
    if (digits && up.length === 0) this.#fail(['"+" after the number of levels']);
    if (digits && up.length > 1) this.#fail(TRAVERSABLE, up[1]);
    const name = this.#bareKey();
    if (name !== undefined) {
      // The older clause form: each + is one level. Numbers mean what they mean everywhere.
      const upLevels = digits ? levelCount(digits) : up.length || undefined;
      const down = this.#pluses();
      const downDigits = down.length > 0 ? this.#take("digits") : undefined;
      if (downDigits && down.length > 1) this.#fail([...CONTINUATION], downDigits);
      return namedAsset(name, upLevels, downDigits ? levelCount(downDigits) : down.length || undefined);
    }
    if (up.length > 1) this.#fail(TRAVERSABLE, up[1]);
    const operand = this.#traversable(up.length > 0 ? TRAVERSABLE : OPERAND);
    const down = this.#take("plus");
    const downDigits = down && this.#take("digits");
    if (up.length === 0 && !down) return operand;
    return {
      type: "traverse",
      operand,
      ...(up.length > 0 && { up: digits ? levelCount(digits) : Number.POSITIVE_INFINITY }),
      ...(down && { down: downDigits ? levelCount(downDigits) : Number.POSITIVE_INFINITY }),
    };
  }

  #pluses(): Token[] {
    const pluses: Token[] = [];
    for (let plus = this.#take("plus"); plus; plus = this.#take("plus")) pluses.push(plus);
    return pluses;
  }

  /** A bare asset key, which Dagster takes only as the whole selection; see `parse`. */
  #bareKey(): string | undefined {
    const next = this.#peek(1).kind;
    return next === "colon" || next === "(" ? undefined : this.#take("unquoted")?.text;
  }

  /** `attributeExpr | functionName "(" expr ")" | "(" expr ")"` */
  #traversable(expected: readonly string[]): SelectionNode {
    const open = this.#take("(");
    if (open) return this.#parenthesized(open);
    const token = this.#take("keyword");
    if (!token) return this.#fail(expected);
    if (isFunction(token.text)) {
      const parenthesis = this.#take("(") ?? this.#fail([`"(" after ${token.text}`]);
      return { type: "function", name: token.text, operand: this.#parenthesized(parenthesis) };
    }
    if (!this.#take("colon")) this.#fail([`":" after ${token.text}`]);
    return this.#attribute(token);
  }

  #parenthesized(open: Token): SelectionNode {
    const operand = this.#nested(open, () => this.#or());
    if (!this.#take(")")) this.#fail([...CONTINUATION, '")"']);
    return operand;
  }

  #attribute(token: Token): SelectionNode {
    if (isPairAttribute(token.text)) {
      const key = this.#value(token.text);
      const value = this.#take("equal") ? this.#value(token.text) : null;
      return { type: "pair", attribute: token.text, key, value: value ?? "" };
    }
    const attribute = token.text as ValueAttribute;
    const valueToken = this.#peek();
    const value = attribute === "key" ? this.#keyValue() : this.#value(attribute);
    if (attribute === "is" && !(IS_VALUES as readonly (string | null)[]).includes(value)) {
      throw new SelectionSyntaxError(this.#selection, valueToken.at, "is: does not take this value.", {
        expected: IS_VALUES,
      });
    }
    return { type: "attribute", attribute, value };
  }

  /** `NULL_STRING | QUOTED_STRING | UNQUOTED_STRING | SENSOR | SCHEDULE | JOB` */
  #value(attribute: string): string | null {
    if (this.#take("null")) return null;
    const token = this.#peek();
    const isWord = token.kind === "keyword" && ["sensor", "schedule", "job"].includes(token.text);
    const taken = this.#take("quoted") ?? this.#take("unquoted") ?? (isWord ? this.#take("keyword") : undefined);
    return taken?.text ?? this.#failValue(`a value for ${attribute}:, or <null>`);
  }

  /** `QUOTED_STRING | UNQUOTED_STRING | UNQUOTED_WILDCARD_STRING` */
  #keyValue(): string {
    const taken = this.#take("quoted") ?? this.#take("unquoted") ?? this.#take("wildcard");
    return taken?.text ?? this.#failValue("an asset key, which may hold * as a wildcard");
  }

  #failValue(what: string): never {
    return this.#fail([`${what} (a word of letters, digits, _ and / that is no keyword, or a "quoted" string)`]);
  }
}

function levelCount(digits: Token): number {
  return Math.min(Number(digits.text), Number.MAX_SAFE_INTEGER);
}

/**
 * The tree of a selection in Dagster's asset selection syntax: the whole of its `AssetSelection.g4`, and the older forms
 * that `AssetSelection.from_string` falls back to (see `parseShorthand`).
 *
 * One thing is taken that Dagster refuses: a bare key as an operand (`2+orders+1`, `orders or group:raw`). It means what
 * it means alone: that exact key, each `+` one level, while a `+` on anything else without a number is all levels.
 *
 * @throws SelectionSyntaxError, and nothing else, whatever the text is.
 */
export function parse(selection: string): SelectionNode {
  if (selection.length > MAX_SELECTION_LENGTH) {
    throw new SelectionSyntaxError(
      selection,
      MAX_SELECTION_LENGTH,
      `The selection is ${selection.length} characters long; at most ${MAX_SELECTION_LENGTH} are read.`,
    );
  }
  const clause = parseShorthand(selection);
  if (clause && !selection.startsWith("tag:")) return clause;
  try {
    return new Parser(selection).start();
  } catch (error) {
    if (clause) return clause;
    throw error;
  }
}
