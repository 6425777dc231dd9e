import type { DemoDeployment, DemoWorld } from "./world.ts";

/** The settings of a deployment, as users have set them. */
export interface DemoSettings {
  settings: Record<string, unknown>;
}

/** What a deployment is set to when it is made. */
export function settingsOf(world: DemoWorld): (deployment: DemoDeployment) => DemoSettings {
  const known = makers.get(world);
  if (known !== undefined) return known;
  const make = ({ name, branch }: DemoDeployment): DemoSettings => ({
    settings: {
      run_queue: {
        max_concurrent_runs: name === "prod" ? 25 : 10,
        tag_concurrency_limits: [{ key: "dagster/concurrency_key", limit: 4, value: "snowflake" }],
      },
      run_monitoring: { start_timeout_seconds: 1200, cancel_timeout_seconds: 1200 },
      run_retries: { max_retries: branch === undefined ? 2 : 0 },
      ...(name === "prod"
        ? {
            sso_default_role: "VIEWER",
            auto_materialize: {
              run_tags: { team: "analytics", ledger_api_token: world.plant("settings run tag", "ldg-93-kestrel-0c") },
            },
          }
        : {}),
    },
  });
  makers.set(world, make);
  return make;
}

/** The state of a deployment is kept by the function that makes it, so each world has one. */
const makers = new WeakMap<DemoWorld, (deployment: DemoDeployment) => DemoSettings>();

/** The commits of a branch deployment, the newest first. */
function commitsOf({ branch, id }: DemoDeployment, world: DemoWorld): Record<string, unknown>[] {
  if (branch === undefined) return [];
  return ["Give points for gift cards", "Count points once per order", "Add the points table"].map((message, index) => {
    const hash = commitHash(id, index);
    return {
      timestamp: world.began / 1000 - (index + 1) * 7200,
      commitHash: hash,
      commitMessage: message,
      commitUrl: `https://git.example/harbor-roasters/data-platform/commit/${hash}`,
      authorName: "Analytics Engineer",
      authorEmail: "analytics@harbor-roasters.example",
    };
  });
}

/** A hash like those of Git: the same for the same number. */
export function commitHash(seed: number, index: number): string {
  let value = (seed * 2_654_435_761 + index * 40_503 + 1) >>> 0;
  let hash = "";
  while (hash.length < 40) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    hash += value.toString(16).padStart(8, "0");
  }
  return hash.slice(0, 40);
}

/** The fields of a deployment that only the tools for deployments ask for. */
export function deploymentDetails(deployment: DemoDeployment, world: DemoWorld): Record<string, unknown> {
  const commits = commitsOf(deployment, world);
  return {
    deploymentSettings: () => ({
      __typename: "DeploymentSettings",
      settings: deployment.state(settingsOf(world)).settings,
    }),
    workspaceEntries: () =>
      deployment.locations.map(({ name, error }) => ({
        locationName: name,
        metadataTimestamp: world.began / 1000 - 3600,
        dataUpdatedTimestamp: world.began / 1000 - 3600,
        hasOutdatedData: false,
        hasLoadError: error !== undefined,
      })),
    latestCommit: commits[0] ?? null,
    commits,
  };
}
