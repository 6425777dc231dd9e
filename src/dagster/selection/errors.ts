import { OperationError } from "../errors.ts";
import { print, type SelectionTerm } from "./ast.ts";

/** Characters of the selection shown on each side of the faulty one. */
const POINTER_CONTEXT = 60;

/**
 * Two lines: the selection (of a long one the part around `position`, with `…` where it is cut) and a caret under the
 * character at `position`. Control characters become spaces, so that both stay one line each and aligned.
 */
export function renderPointer(selection: string, position: number): string {
  const from = position > POINTER_CONTEXT ? position - POINTER_CONTEXT : 0;
  const to = Math.min(selection.length, position + POINTER_CONTEXT);
  const head = from > 0 ? "…" : "";
  const tail = to < selection.length ? "…" : "";
  const line = `${head}${selection.slice(from, to)}${tail}`.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
  return `${line}\n${" ".repeat(head.length + position - from)}^`;
}

/** A selection that the grammar refuses. `message` holds the sentence and, below it, `pointer`. */
export class SelectionSyntaxError extends OperationError {
  /** Offset of the faulty character, from 0; the length of the selection when it ends too early. */
  readonly position: number;
  /** The selection and a caret line under it: see `renderPointer`. */
  readonly pointer: string;
  /** What the grammar takes at that place; empty where the fault is not one of grammar. */
  readonly expected: readonly string[];
  /** The nearest right spelling, where there is one. */
  readonly suggestion?: string;

  constructor(
    selection: string,
    position: number,
    sentence: string,
    { expected = [], suggestion }: { expected?: readonly string[]; suggestion?: string } = {},
  ) {
    const pointer = renderPointer(selection, position);
    const wanted = expected.length > 0 ? ` Expected ${expected.join(", ")}.` : "";
    const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
    super("invalid_selection", `${sentence}${wanted}${hint}\n${pointer}`, {
      ...(expected.length > 0 && { allowed: expected }),
      ...(suggestion !== undefined && { candidates: [suggestion] }),
    });
    this.position = position;
    this.pointer = pointer;
    this.expected = expected;
    this.suggestion = suggestion;
  }
}

/** A selection that is well formed but asks for something that the graph at hand does not hold. */
export class SelectionAttributeError extends OperationError {
  /** The term that cannot be answered. */
  readonly term: SelectionTerm;

  constructor(term: SelectionTerm, supported: readonly string[]) {
    super(
      "invalid_selection",
      `The selection attribute "${term.attribute}" (in ${print(term)}) cannot be evaluated over the asset graph. ` +
        `Attributes that can: ${supported.join(", ")}.`,
      { allowed: supported },
    );
    this.term = term;
  }
}
