import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 20_000 } },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts", "test/e2e/**/*.test.ts"],
          globalSetup: ["test/support/dagster-global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // One Dagster serves all files: its webserver, not the machine, is what limits how many run at once.
          maxWorkers: 2,
        },
      },
    ],
  },
});
