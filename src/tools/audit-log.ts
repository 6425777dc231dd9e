import { appendFile } from "node:fs/promises";

/** One call that could have changed something. */
export interface AuditEntry {
  time: string;
  /** The operating system's user, and the client that called. */
  user: string;
  client?: string;
  deployment: string;
  tool: string;
  /** Redacted. */
  arguments: Record<string, unknown>;
  /** "done", "dry_run", "confirmation_required", or an error's code. */
  outcome: string;
  /** What was started or changed, where the answer names it. */
  result?: Record<string, unknown>;
}

/** Writes one line of JSON per entry to a file, in the order of the calls. */
export class AuditLog {
  readonly #file: string;
  #last: Promise<void> = Promise.resolve();

  /** @param file - created with mode 0600 when it does not exist */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Appends an entry.
   * @throws {Error} when the file cannot be written: a call that must be audited must not go on unaudited
   */
  write(entry: AuditEntry): Promise<void> {
    const written = this.#last.then(() => appendFile(this.#file, `${JSON.stringify(entry)}\n`, { mode: 0o600 }));
    // The next entry is written whatever became of this one, whose own caller hears of it.
    this.#last = written.catch(() => undefined);
    return written;
  }
}
