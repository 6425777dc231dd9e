import { constants } from "node:fs";
import { access, type FileHandle, lstat, open, unlink } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { OperationError } from "../../dagster/errors.ts";

/** Where a secret is saved: the whole path of what the caller named, relative to the folder that this server runs in. */
export function secretPath(given: string): string {
  return resolve(given);
}

/** Makes sure, as far as that can be known beforehand, that a new file can be made. @throws {OperationError} `invalid_arguments` */
export async function checkSecretPath(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notAFile(path, error);
  }
  try {
    // A link counts as well, wherever it leads: it is not followed.
    await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw notAFile(path, error);
  }
  throw notAFile(path, { code: "EEXIST" });
}

/** A new file for one secret, made before there is one, so that a secret is never made without a place to go. */
export class SecretFile {
  readonly path: string;
  readonly #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /**
   * Makes the file, readable by its owner alone. A file that exists, or a link in its place, is left as it is.
   * @throws {OperationError} `invalid_arguments` when that cannot be done
   */
  static async create(path: string): Promise<SecretFile> {
    try {
      return new SecretFile(path, await open(path, "wx", 0o600));
    } catch (error) {
      throw notAFile(path, error);
    }
  }

  /** Writes the secret, and nothing else, down to the disk. @throws {Error} Node's, when it cannot be written */
  async save(secret: string): Promise<void> {
    try {
      await this.#handle.writeFile(secret);
      await this.#handle.sync();
    } finally {
      await this.#handle.close();
    }
  }

  /** Removes the file, in which nothing was written, or not all. Gives whether it is gone. */
  async discard(): Promise<boolean> {
    // Closing twice is no error that anyone needs to hear of.
    await this.#handle.close().catch(() => undefined);
    try {
      await unlink(this.path);
      return true;
    } catch {
      return false;
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "exists already, and nothing is overwritten",
  ENOENT: "is in a folder that does not exist",
  ENOTDIR: "is in a folder that does not exist",
  EACCES: "is in a folder that this server may not write to",
  EPERM: "is in a folder that this server may not write to",
  EROFS: "is on a disk that cannot be written to",
  ENAMETOOLONG: "is too long a path",
  ENOSPC: "does not fit: the disk is full",
  ELOOP: "is behind links that lead in a circle",
};

function notAFile(path: string, error: unknown): OperationError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const shown = path.length > 300 ? `${path.slice(0, 300)}…` : path;
  return new OperationError(
    "invalid_arguments",
    `save_to: ${shown} ${reasons[code] ?? `cannot be made (${code || "unknown reason"})`}. No token was made.`,
  );
}
