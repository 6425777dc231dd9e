import { appendFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { maskDocument } from "../output/mask-document.ts";
import { maskValues } from "../output/mask-values.ts";
import { redactText } from "../output/redact.ts";
import { sanitize } from "../output/sanitize.ts";
import { maskPolicy } from "./alerts/policy-secrets.ts";

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

/**
 * The arguments of a call as the log may keep them: whole, nulls and empties included, since they may be what is reset or emptied;
 * but secrets masked, as the tools mask them in documents and configs, also where those are given as text.
 *
 * @param own - the credentials of this server
 */
export async function auditedArguments(
  args: Record<string, unknown>,
  own: readonly string[],
): Promise<Record<string, unknown>> {
  const masked: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(args)) {
    const read = typeof value === "string" && documentKey.test(key) ? await asDocument(value) : value;
    masked[key] = typeof read === "object" && read !== null ? maskPolicy(maskDocument(read)) : read;
  }
  return redactAll(maskValues(masked), own) as Record<string, unknown>;
}

/** Arguments that hold a document or a config, as a mapping or as text of one. */
const documentKey = /document|config|settings/i;

/** The mapping that a text of YAML or JSON is; any other text as it is. */
async function asDocument(text: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const parsed = parseDocument(text);
  if (parsed.errors.length > 0) return text;
  try {
    const value: unknown = parsed.toJS();
    return typeof value === "object" && value !== null ? value : text;
  } catch {
    // Aliases that lead nowhere, or to too much: it is no document then.
    return text;
  }
}

function redactAll(value: unknown, own: readonly string[]): unknown {
  if (typeof value === "string") return redactText(sanitize(value), own);
  if (Array.isArray(value)) return value.map((item) => redactAll(item, own));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactText(sanitize(key), own), redactAll(item, own)]),
  );
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
