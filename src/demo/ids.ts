import { createHash } from "node:crypto";

/** An id as Dagster makes them: opaque, and the same for the same thing. */
export function idOf(...parts: string[]): string {
  return createHash("sha1").update(parts.join("\0")).digest("hex");
}
