import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { printSchema } from "graphql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embeddedSchema } from "../../../src/demo/embedded-schema.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../..");
const plus = printSchema(embeddedSchema());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dagster-schemas-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the check on a folder with the open-source snapshots and a text for the newest Dagster+. */
async function check(newestPlus: string): Promise<{ failed: boolean; stdout: string }> {
  for (const version of ["1.8.13", "1.13.27"]) {
    const file = `dagster-${version}.graphql`;
    writeFileSync(join(folder, file), readFileSync(join(root, "schema", file)));
  }
  writeFileSync(join(folder, "dagster-plus-2026-07.graphql"), newestPlus);
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "scripts/check-documents.ts"), folder];
  return run(process.execPath, command).then(
    ({ stdout }) => ({ failed: false, stdout }),
    (error: { stdout: string }) => ({ failed: true, stdout: error.stdout }),
  );
}

describe("the check of documents against full schemas", () => {
  it("passes where everything that is declared is there", async () => {
    const { failed, stdout } = await check(plus);
    expect(stdout).toContain("Every document is valid on the newest schema of its kind");
    expect(failed).toBe(false);
  });

  it.each([
    [
      "a field that is not there",
      /^ {2}canDeleteDeployment: .*\n/m,
      "",
      "DagsterCloudDeployment.canDeleteDeployment is not",
    ],
    [
      "a field of another type",
      /canAccessDeployment: Boolean!/,
      "canAccessDeployment: Boolean",
      "is Boolean in Dagster+",
    ],
    [
      "an argument that is not there",
      /branchDeployments\(limit: Int!, pullRequestStatus: PullRequestStatus, /,
      "branchDeployments(limit: Int!, ",
      "branchDeployments takes no pullRequestStatus",
    ],
    [
      "a required argument that nobody gives",
      /deploymentByName\(name: String!/,
      "deploymentByName(organization: Int!, name: String!",
      "lacks the required argument organization",
    ],
    [
      "a value of an enum that is not there",
      /^ {2}CATALOG_VIEWER\n/m,
      "",
      "PermissionGrant has no value CATALOG_VIEWER",
    ],
    [
      "a member of a union that is not there",
      /(union DeploymentOrError =.*) \| UnauthorizedError/,
      "$1",
      "DeploymentOrError has no member UnauthorizedError",
    ],
  ])("fails on %s", async (_what, there, instead, told) => {
    expect(plus).toMatch(there);
    const { failed, stdout } = await check(plus.replace(there, instead));
    expect(failed).toBe(true);
    expect(stdout).toContain("FAILED: ");
    expect(stdout).toContain(told);
  });
});
