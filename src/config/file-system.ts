import { readFileSync } from "node:fs";
import { homedir } from "node:os";

/** The little of the machine that configuration needs, so that tests can do without one. */
export interface FileSystemLike {
  /** The text of a file; undefined when there is none at that path. Throws when it cannot be read. */
  read(path: string): string | undefined;
  readonly home: string;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
}

/** This machine. */
export function localFiles(): FileSystemLike {
  return {
    read(path) {
      try {
        return readFileSync(path, "utf8");
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT" || code === "ENOTDIR") return undefined;
        throw error;
      }
    },
    get home() {
      return homedir();
    },
    get cwd() {
      return process.cwd();
    },
    platform: process.platform,
  };
}

/** Why a file cannot be read, in words, without its text. */
export function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "EACCES" || code === "EPERM") return "cannot be read: permission denied";
  if (code === "EISDIR") return "is a folder, not a file";
  return `cannot be read${code === undefined ? "" : ` (${code})`}`;
}
