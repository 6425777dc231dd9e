import { createHmac, timingSafeEqual } from "node:crypto";
import { OperationError } from "../dagster/errors.ts";

/** How long a confirmation is good for, in ms. */
const goodForMs = 10 * 60_000;

/** What a confirmation is given for: it is good for nothing else. */
export interface ConfirmedCall {
  tool: string;
  /** The parsed arguments, without what only the boundary reads. */
  arguments: Record<string, unknown>;
  deployment: string;
  /** What the call would do, where the confirmation is good for that alone. */
  shown?: unknown;
}

/**
 * Gives and checks confirmations: an HMAC over tool, arguments, deployment and expiry. Nothing is kept between the two
 * calls, so any process that has the key can check what another gave. One that was used is remembered by the process that
 * used it, against clients that repeat a call whose answer they missed.
 */
export class Confirmations {
  readonly #key: string | Buffer;
  /** Confirmations with which this process made a change, until they expire by themselves. */
  readonly #used = new Map<string, number>();

  /** @param key - shared by all processes that serve the same clients */
  constructor(key: string | Buffer) {
    this.#key = key;
  }

  /** A confirmation for exactly this call, good for ten minutes from `now` (ms since the epoch). */
  give(call: ConfirmedCall, now: number): { confirmation: string; expires: number } {
    const expires = Math.floor((now + goodForMs) / 1000) * 1000;
    return { confirmation: `${(expires / 1000).toString(36)}.${this.#sign(call, expires)}`, expires };
  }

  /** Makes sure that this process made no change with a confirmation yet. @throws {OperationError} `invalid_confirmation` */
  checkUnused(confirmation: string): void {
    if (!this.#used.has(confirmation)) return;
    throw new OperationError(
      "invalid_confirmation",
      "This confirmation was used already, and the change was sent then: look at the present state, and call without confirmation if it is wanted once more.",
    );
  }

  /**
   * Checks a confirmation.
   * @throws {OperationError} `invalid_confirmation` when it is not from here, is for another call, or has expired
   */
  check(confirmation: string, call: ConfirmedCall, now: number): void {
    this.checkUnused(confirmation);
    const [time = "", signature = ""] = confirmation.split(".");
    const expires = Number.parseInt(time, 36) * 1000;
    const expected = this.#sign(call, expires);
    const given = Buffer.from(signature);
    const wanted = Buffer.from(expected);
    if (!Number.isFinite(expires) || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
      throw new OperationError(
        "invalid_confirmation",
        `This confirmation was not given for this tool, these arguments and this deployment${call.shown === undefined ? "" : ", or what would happen is no longer what was shown"}: nothing was changed. Call without confirmation to see what would happen and to get one.`,
      );
    }
    if (expires < now) {
      throw new OperationError(
        "invalid_confirmation",
        "This confirmation has expired: nothing was changed. Call without confirmation to get a new one.",
      );
    }
  }

  /** Remembers that a change was made with this confirmation: it is good for no other. */
  use(confirmation: string, now: number): void {
    for (const [known, until] of this.#used) if (until < now) this.#used.delete(known);
    this.#used.set(confirmation, now + goodForMs);
  }

  #sign(call: ConfirmedCall, expires: number): string {
    const text = canonical([
      call.tool,
      call.arguments,
      call.deployment,
      expires,
      ...(call.shown === undefined ? [] : [call.shown]),
    ]);
    return createHmac("sha256", this.#key).update(text).digest("base64url").slice(0, 32);
  }
}

/** JSON with sorted keys and without undefined values: the same value gives the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
