import { defineConfig } from "tsdown";

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
});
