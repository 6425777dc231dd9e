import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where sample calls have a file written that must not be there yet. */
export const newFile = join(tmpdir(), `dagster-mcp-server-sample-${process.pid}`);

/** Makes sure that the file of the sample calls is not there. */
export function freshFiles(): void {
  rmSync(newFile, { force: true });
}
