import { appendFile } from "node:fs/promises";
import { userInfo } from "node:os";

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
  /** "started" before a change is made, then "done"; "dry_run", "confirmation_required", or an error's code. */
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

  /** Makes sure that the file can be written. @throws {Error} Node's, when it cannot */
  async open(): Promise<void> {
    await appendFile(this.#file, "", { mode: 0o600 });
  }

  /** Appends an entry. @throws {Error} Node's, when the file cannot be written */
  write(entry: AuditEntry): Promise<void> {
    const written = this.#last.then(() => appendFile(this.#file, `${JSON.stringify(entry)}\n`, { mode: 0o600 }));
    // The next entry is written whatever became of this one, whose own caller hears of it.
    this.#last = written.catch(() => undefined);
    return written;
  }
}

/** The operating system's user: the name, or the number where the system does not know the name, as in some containers. */
export function operatingSystemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "unknown");
  }
}
