import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DagsterVersion } from "./dagster-environment.ts";

/** The code locations of the sample project. */
export type SampleLocation = "warehouse" | "reporting" | "broken" | "large" | "conditions";

/** Those that are started unless others are asked for, in the order of the workspace. */
export const SAMPLE_LOCATIONS: readonly SampleLocation[] = ["warehouse", "reporting", "broken", "large"];

/** The Python module of each location. */
export const LOCATION_MODULES: Readonly<Record<SampleLocation, string>> = {
  warehouse: "warehouse.definitions",
  reporting: "reporting",
  broken: "broken",
  large: "large",
  conditions: "conditions",
};

/**
 * Secrets of the sample project, by where they are: an environment variable, literals in a resource's
 * configuration, a line that a step prints. None of them may ever be seen in an answer.
 */
export const CANARIES = {
  environment: "canary-env-4f1c9a",
  resourcePassword: "canary-literal-7b20de",
  resourceToken: "canary-token-51aa93",
  printed: "canary-printed-90ee12",
} as const;

/** The socket of a location's code server within a home. */
export function codeServerSocket(home: string, location: SampleLocation): string {
  return join(home, `${location}.sock`);
}

/** Writes the instance's configuration, its workspace and its folder of flags into a home, and gives the workspace's path. */
export function writeHome(home: string, version: DagsterVersion, locations: readonly SampleLocation[]): string {
  mkdirSync(join(home, "flags"), { recursive: true });
  writeFileSync(join(home, "dagster.yaml"), instanceConfiguration(home, version));
  const entries = locations.map((location) => {
    const socket = JSON.stringify(codeServerSocket(home, location));
    return `  - grpc_server: { host: localhost, socket: ${socket}, location_name: ${location} }`;
  });
  const workspace = join(home, "workspace.yaml");
  writeFileSync(workspace, `load_from:\n${entries.join("\n")}\n`);
  return workspace;
}

/** What Dagster needs in its environment to run the sample project from a home. */
export function homeEnvironment(home: string, project: string, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DAGSTER_HOME: home,
    DAGSTER_DISABLE_TELEMETRY: "1",
    SAMPLE_FLAGS: join(home, "flags"),
    WAREHOUSE_PASSWORD: CANARIES.environment,
    PYTHONPATH: project,
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUNBUFFERED: "1",
    PYTHONWARNINGS: "ignore",
    NO_COLOR: "1",
    ...extra,
  };
}

function instanceConfiguration(home: string, version: DagsterVersion): string {
  const limits = `max_concurrent_runs: 4, tag_concurrency_limits: [{ key: team, value: finance, limit: 2 }]`;
  const [coordinator, concurrency] =
    version === "1.13"
      ? ["", `{ runs: { ${limits} }, pools: { granularity: op, default_limit: 3 } }\nfreshness: { enabled: true }`]
      : [`, ${limits}`, "{ default_op_concurrency_limit: 3 }"];
  return `telemetry: { enabled: false }
storage: { sqlite: { base_dir: ${JSON.stringify(join(home, "storage"))} } }
compute_logs:
  module: dagster._core.storage.local_compute_log_manager
  class: LocalComputeLogManager
  config: { base_dir: ${JSON.stringify(join(home, "compute_logs"))} }
run_coordinator:
  module: dagster._core.run_coordinator
  class: QueuedRunCoordinator
  config: { dequeue_interval_seconds: 1${coordinator} }
run_monitoring: { enabled: true, poll_interval_seconds: 10, start_timeout_seconds: 120 }
run_retries: { enabled: false }
schedules: { use_threads: true, num_workers: 2 }
sensors: { use_threads: true, num_workers: 2 }
concurrency: ${concurrency}
`;
}
