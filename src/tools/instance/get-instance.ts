import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { permissionLabel } from "../../output/terminology.ts";
import {
  InstanceConfigDocument,
  InstanceInfoDocument,
  InstancePermissionsDocument,
  InstanceQueueSettingsDocument,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { daemonAnswer, readDaemons } from "./daemon-answer.ts";
import { queueLimits, readQueueRules, toldLimits } from "./queue-rules.ts";

const parts = ["config", "permissions", "concurrency", "daemons"] as const;

export const getInstance = defineTool({
  name: "get_instance",
  toolset: "instance",
  access: "read",
  title: "Dagster instance",
  description:
    "The Dagster instance: version, run launcher, queue, automation, freshness; and on request its configuration (storage, launcher, retention; secrets masked), permissions, concurrency limits, daemons.",
  input: z.strictObject({ include: z.array(z.enum(parts)).max(parts.length).default([]) }),
  output: z.strictObject({
    version: z.string(),
    run_launcher: z.string().optional(),
    run_queue: z.boolean(),
    python: z.string().optional(),
    automation: z.enum(["by sensors", "by the asset daemon", "by the asset daemon, paused"]),
    freshness_evaluation: z.boolean().optional(),
    config: z.record(z.string(), z.unknown()).optional(),
    permissions: z
      .strictObject({ allowed: z.array(z.string()).optional(), denied: z.record(z.string(), z.string()).optional() })
      .optional(),
    concurrency: queueLimits
      .extend({
        pools: z
          .array(
            z.strictObject({
              pool: z.string(),
              limit: z.number(),
              claimed: z.number(),
              waiting: z.number().optional(),
            }),
          )
          .optional(),
      })
      .optional(),
    daemons: z.array(daemonAnswer).optional(),
  }),
  async handler({ include }, dagster) {
    const wants = (part: (typeof parts)[number]) => include.includes(part);
    const [{ version, instance }, config, permissions, concurrency, daemons] = await Promise.all([
      dagster.query(InstanceInfoDocument, {}),
      wants("config") ? readConfig(dagster) : undefined,
      wants("permissions") ? readPermissions(dagster) : undefined,
      wants("concurrency") ? readConcurrency(dagster) : undefined,
      wants("daemons") ? readDaemons(dagster) : undefined,
    ]);
    return {
      version,
      run_launcher: instance.runLauncher?.name,
      run_queue: instance.runQueuingSupported,
      python: instance.executablePath === "" ? undefined : instance.executablePath,
      automation: instance.useAutoMaterializeSensors
        ? ("by sensors" as const)
        : instance.autoMaterializePaused
          ? ("by the asset daemon, paused" as const)
          : ("by the asset daemon" as const),
      freshness_evaluation: instance.freshnessEvaluationEnabled,
      config,
      permissions,
      concurrency,
      daemons,
    };
  },
});

/** The configuration as Dagster writes it into its own Configuration page, as a tree so that secrets are masked by their names. */
async function readConfig(dagster: Dagster): Promise<Record<string, unknown> | undefined> {
  const { instance } = await dagster.query(InstanceConfigDocument, {});
  if (!instance.hasInfo || instance.info == null) {
    dagster.note("This Dagster does not show its configuration.");
    return undefined;
  }
  const { parse } = await import("yaml");
  const config: unknown = parse(instance.info);
  return config !== null && typeof config === "object" && !Array.isArray(config)
    ? (config as Record<string, unknown>)
    : { text: instance.info };
}

async function readPermissions(dagster: Dagster) {
  const { permissions } = await dagster.query(InstancePermissionsDocument, {});
  return {
    allowed: permissions
      .filter(({ value }) => value)
      .map(({ permission }) => permissionLabel(permission))
      .sort(),
    denied: Object.fromEntries(
      permissions
        .filter(({ value }) => !value)
        .map(({ permission, disabledReason }) => [permissionLabel(permission), disabledReason ?? "no reason given"]),
    ),
  };
}

async function readConcurrency(dagster: Dagster) {
  const { instance } = await dagster.query(InstanceQueueSettingsDocument, {});
  const { rules, pools } = await readQueueRules(instance);
  return {
    ...toldLimits(rules, pools),
    pools: pools.pools.map(({ pool, limit, claimed, waiting }) => ({
      pool,
      limit,
      claimed: claimed.length,
      waiting: waiting.length > 0 ? waiting.length : undefined,
    })),
  };
}
