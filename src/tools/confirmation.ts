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
}

/**
 * Gives and checks confirmations: an HMAC over tool, arguments, deployment and expiry, and one over what was shown. Nothing is kept between the two
 * calls, so any process that has the key can check what another gave. One that was used is remembered by the process that
 * used it, against clients that repeat a call whose answer they missed.
 */
export class Confirmations {
  readonly #key: string | Buffer;
  /** Confirmations with which this process made a change, until they expire by themselves. */
  readonly #used = new Map<string, number>();
  /** Those of calls that have not ended. */
  readonly #inUse = new Set<string>();

  /** @param key - shared by all processes that serve the same clients */
  constructor(key: string | Buffer) {
    this.#key = key;
  }

  /**
   * A confirmation for exactly this call, good for ten minutes from `now` (ms since the epoch).
   * @param shown - what was shown of the call, or what that rests on
   */
  give(call: ConfirmedCall, shown: unknown, now: number): { confirmation: string; expires: number } {
    const expires = Math.floor((now + goodForMs) / 1000) * 1000;
    const signature = this.#sign(call, expires);
    return {
      confirmation: `${(expires / 1000).toString(36)}.${signature}.${this.#hash([signature, shown])}`,
      expires,
    };
  }

  /** Whether a confirmation that was checked was given for what would happen now: the state may have changed since. */
  covers(confirmation: string, shown: unknown): boolean {
    const [, signature = "", covered = ""] = confirmation.split(".");
    return isSame(covered, this.#hash([signature, shown]));
  }

  /**
   * Checks a confirmation.
   * @throws {OperationError} `invalid_confirmation` when it is not from here, is for another call, or has expired
   */
  check(confirmation: string, call: ConfirmedCall, now: number): void {
    const [time = "", signature = ""] = confirmation.split(".");
    const expires = Number.parseInt(time, 36) * 1000;
    const expected = this.#sign(call, expires);
    if (!Number.isFinite(expires) || !isSame(signature, expected)) {
      throw new OperationError(
        "invalid_confirmation",
        "This confirmation was not given for this tool, these arguments and this deployment: nothing was changed. Call without confirmation to see what would happen and to get one.",
      );
    }
    this.#assertUnused(confirmation);
    if (expires < now) {
      throw new OperationError(
        "invalid_confirmation",
        "This confirmation has expired: nothing was changed. Call without confirmation to get a new one.",
      );
    }
  }

  /**
   * Does some work with a confirmation, which is good for no other call meanwhile, nor afterwards if the work changed something: a
   * client that missed the answer repeats its call, also while the first one goes on.
   *
   * @param changed - whether something was changed
   * @throws {OperationError} `invalid_confirmation` when it is in use or was used
   */
  async use<T>(confirmation: string, now: () => number, work: () => Promise<T>, changed: () => boolean): Promise<T> {
    this.#assertUnused(confirmation);
    const key = keyOf(confirmation);
    this.#inUse.add(key);
    try {
      return await work();
    } finally {
      this.#inUse.delete(key);
      for (const [known, until] of this.#used) if (until < now()) this.#used.delete(known);
      if (changed()) this.#used.set(key, now() + goodForMs);
    }
  }

  #assertUnused(confirmation: string): void {
    const key = keyOf(confirmation);
    if (this.#inUse.has(key)) {
      throw new OperationError(
        "invalid_confirmation",
        "A call with this confirmation has not ended yet, so this one did nothing: wait, and look at the present state.",
      );
    }
    if (this.#used.has(key)) {
      throw new OperationError(
        "invalid_confirmation",
        "This confirmation was used already, and the change was sent then: look at the present state, and call without confirmation if it is wanted once more.",
      );
    }
  }

  #sign(call: ConfirmedCall, expires: number): string {
    return this.#hash([call.tool, call.arguments, call.deployment, expires]);
  }

  #hash(value: unknown): string {
    return createHmac("sha256", this.#key).update(canonical(value)).digest("base64url").slice(0, 32);
  }
}

/** What is signed in a confirmation: the rest of it may be written in more than one way. */
function keyOf(confirmation: string): string {
  return confirmation.split(".").slice(1, 3).join(".");
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
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
