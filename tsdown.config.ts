import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsdown";

/**
 * Ships the licenses of what is bundled beside the bundle, as those licenses ask for.
 *
 * @throws {Error} when a bundled package brings no license text
 */
const thirdPartyLicenses = {
  name: "third-party-licenses",
  generateBundle(
    this: { emitFile(file: { type: "asset"; fileName: string; source: string }): void },
    _options: unknown,
    bundle: object,
  ) {
    const folders = new Set<string>();
    for (const chunk of Object.values(bundle) as { moduleIds?: string[] }[]) {
      for (const id of chunk.moduleIds ?? []) {
        const match = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(id.replace(/^\0/, ""));
        if (match !== null) folders.add(match[1]!);
      }
    }
    const texts = [...folders].sort().map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        name: string;
        version: string;
        license?: string;
      };
      const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
      const text =
        file === undefined || !existsSync(join(folder, file))
          ? `License: ${manifest.license}`
          : readFileSync(join(folder, file), "utf8");
      if (file === undefined && manifest.license === undefined) throw new Error(`${manifest.name} has no license`);
      return `${manifest.name} ${manifest.version}\n\n${text.trim()}\n`;
    });
    this.emitFile({
      type: "asset",
      fileName: "THIRD-PARTY-LICENSES.txt",
      source: texts.join(`\n${"-".repeat(80)}\n\n`),
    });
  },
};

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Everything is bundled: resolving node_modules at start-up costs more than all else there.
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  fixedExtension: false,
  dts: false,
  minify: true,
  clean: true,
  plugins: [thirdPartyLicenses],
});
