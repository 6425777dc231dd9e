import type { Tool } from "../../src/tools/define.ts";
import { inputJsonSchema } from "../../src/tools/json-schema.ts";
import { plusArguments } from "./plus-arguments/all.ts";

/** A value that fits each argument, by its name: enough to call any tool. */
const values: Readonly<Record<string, unknown>> = {
  asset_key: "a/b",
  asset_keys: ["a/b"],
  selection: "a/b",
  check_name: "check",
  run_id: "0a1b2c3d-0000-4000-8000-000000000000",
  run_ids: ["0a1b2c3d-0000-4000-8000-000000000000"],
  job: "job",
  schedule: "schedule",
  sensor: "sensor",
  name: "name",
  backfill_id: "backfill",
  partition: "p1",
  partitions: ["p1"],
  partitions_def: "definition",
  pool: "pool",
  location: "here",
  limit: 1,
  passed: true,
  event_type: "materialization",
  until: "materialized",
  strategy: "from_failure",
  direction: "upstream",
  status: "running",
  cursor: "cursor",
  query: "{ version }",
  resource: "resource",
  evaluation_id: "1",
  paused: true,
  config: {},
};

/** Tools that need one of several arguments, which no schema can require. */
const oneOf: Readonly<Record<string, Record<string, unknown>>> = {
  materialize_assets: { asset_keys: ["a/b"] },
  launch_run: { job: "job" },
  launch_backfill: { asset_keys: ["a/b"], all_partitions: true },
  list_partitions: { asset_key: "a/b" },
  get_partition_status: { asset_key: "a/b" },
  set_sensor_cursor: { cursor: "1" },
  get_automation_policy: { asset_key: "a/b" },
  list_automation_evaluations: { asset_key: "a/b" },
  get_automation_evaluation: { asset_key: "a/b" },
  list_automation_evaluation_partitions: { asset_key: "a/b" },
  list_config_types: { job: "job" },
  get_config_schema: { job: "job" },
  export_run_config: { job: "job" },
};

/**
 * The smallest arguments that fit a tool's schema.
 * @throws {Error} for a required argument that has no sample here
 */
export function sampleArguments(tool: Tool): Record<string, unknown> {
  if (tool.plusOnly) return { ...plusArguments[tool.name] };
  const schema = inputJsonSchema(tool, { deployment: false });
  const args: Record<string, unknown> = { ...oneOf[tool.name] };
  for (const name of (schema.required as string[] | undefined) ?? []) {
    const property = (schema.properties as Record<string, { default?: unknown; enum?: unknown[] }>)[name]!;
    if (property.default !== undefined) continue;
    const value = property.enum?.[0] ?? values[name];
    if (value === undefined) throw new Error(`${tool.name}: no sample for its argument ${name}`);
    args[name] ??= value;
  }
  // What is waited for never comes here.
  if (tool.name.startsWith("wait_for_")) args.timeout_s = 1;
  return args;
}
