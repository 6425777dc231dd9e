import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/tools/catalogue.ts";

const tests = join(import.meta.dirname, "../..");

/** The text of all test files under some folders. */
function textOf(...folders: string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(tests, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".test.ts") && !file.endsWith("every-tool.test.ts"))
        .map((file) => readFileSync(join(tests, folder, file), "utf8")),
    )
    .join("\n");
}

const unit = textOf("unit/tools");
const real = textOf("integration");
const reference = readFileSync(join(tests, "../docs/tools.md"), "utf8");

describe.each(catalogue.map((tool) => [tool.name, tool] as const))("%s", (name, tool) => {
  it("has a unit test, a case on a real Dagster if it works there, and a row in the reference", () => {
    // Tools that come in kinds are tested for both at once: `start_${kind}`.
    const kind = /_(schedule|sensor)$/.exec(name);
    const mentions = [
      `"${name}"`,
      ...(kind === null ? [] : [`\`${name.slice(0, kind.index)}_\${kind}\``, `\`\${action}_\${kind}\``]),
    ];
    expect(mentions.some((mention) => unit.includes(mention))).toBe(true);
    if (!tool.plusOnly) expect(real.includes(`"${name}"`), "a case on a real Dagster").toBe(true);
    expect(reference).toContain(`### ${name}\n`);
  });
});
