import { parse, stringify } from "yaml";
import type { DemoLocation } from "../company.ts";
import { fieldsWithDefaults, resourcesOfLocation, resourcesOfOp } from "../resources/company-resources.ts";
import type { DemoWorld } from "../world.ts";
import {
  bool,
  type ConfigFields,
  type ConfigNode,
  fieldFields,
  float,
  int,
  selector,
  shape,
  text,
  textOrEnv,
  typeField,
  typeFields,
} from "./config-types.ts";
import { type ConfigProblem, validateConfig } from "./validate-config.ts";

/** The config that ops of the company take; the others take none. */
function opConfig(op: string, world: DemoWorld): ConfigNode | undefined {
  const configs: Readonly<Record<string, () => ConfigFields>> = {
    raw__orders: () => ({
      batch_size: { type: int, default: 5000, description: "Rows that are read at a time." },
      full_refresh: { type: bool, default: false },
      source: {
        type: selector({
          api: { type: shape({ base_url: { type: text, required: true }, token: { type: textOrEnv, secret: true } }) },
          file: { type: shape({ path: { type: text, required: true } }) },
        }),
        description: "Reads from elsewhere than the tills' database.",
      },
    }),
    delete_exports: () => ({
      older_than_days: { type: int, default: 30, description: "Exports that were read longer ago are deleted." },
      mode: {
        type: {
          is: "enum",
          name: "DeleteMode",
          values: [{ value: "DRY_RUN", description: "Tells what would be deleted." }, { value: "DELETE" }],
        },
        default: "DRY_RUN",
      },
      keep: { type: { is: "array", of: text }, default: [], description: "Prefixes that are left alone." },
    }),
    ml__churn_model: () => ({
      algorithm: {
        type: {
          is: "enum",
          name: "Algorithm",
          values: [{ value: "LOGISTIC" }, { value: "GRADIENT_BOOSTED" }, { value: "NEURAL" }],
        },
        default: "GRADIENT_BOOSTED",
      },
      epochs: { type: int, default: 20 },
      learning_rate: { type: float, default: 0.001 },
      hyperparameters: { type: { is: "map", of: float }, default: {} },
      tracking: {
        type: shape({
          uri: { type: textOrEnv, default: { env: "TRACKING_URI" } },
          api_token: {
            type: textOrEnv,
            secret: true,
            default: world.plant("op ml__churn_model: api_token", "trk-5Yq8Zt3LwXv1"),
          },
        }),
        description: "Where experiments are written down.",
      },
    }),
  };
  const fields = configs[op]?.();
  return fields === undefined ? undefined : shape(fields);
}

/** What a run of some ops takes as config. */
function runConfig(ops: readonly string[], location: DemoLocation, world: DemoWorld): ConfigNode {
  const opEntries = ops.map((op) => {
    const config = opConfig(op, world);
    const needed = config !== undefined && requires(config);
    const required = needed ? ({ required: true } as const) : {};
    return [op, { type: shape(config === undefined ? {} : { config: { type: config, ...required } }), ...required }];
  });
  const used = new Set(ops.flatMap((op) => resourcesOfOp(op, location)));
  const resources = resourcesOfLocation(location)
    .filter(({ name }) => used.has(name))
    .map((resource) => [
      resource.name,
      {
        type: shape({ config: { type: shape(fieldsWithDefaults(resource, world)) } }),
        description: resource.description,
      },
    ]);
  const opFields = shape(Object.fromEntries(opEntries));
  return shape({
    ops: { type: opFields, description: "Configure runtime parameters for ops or assets.", ...needs(opFields) },
    resources: {
      type: shape(Object.fromEntries(resources)),
      description: "Configure how shared resources are implemented.",
    },
    execution: { type: shape({ config: { type: executor } }), description: "Configure parameters for execution." },
    loggers: { type: shape({ console: { type: shape({ config: { type: consoleLogger } }) } }) },
  });
}

const executor = selector({
  in_process: { type: shape({}) },
  multiprocess: {
    type: shape({
      max_concurrent: { type: { is: "nullable", of: int }, description: "The most processes at a time." },
      retries: { type: selector({ enabled: { type: shape({}) }, disabled: { type: shape({}) } }) },
    }),
  },
});

const consoleLogger = shape({
  log_level: { type: text, default: "INFO" },
  name: { type: text, default: "dagster" },
});

/** The config types of a run of some ops in the fields of Dagster's schema. */
export function configSchemaFields(ops: readonly string[], location: DemoLocation, world: DemoWorld) {
  const root = runConfig(ops, location, world);
  return { rootConfigType: () => typeField(root), allConfigTypes: () => typeFields(root) };
}

/** An op's config as the op tells of it; null for one that takes none. */
export function fieldOfOp(op: string, world: DemoWorld): Record<string, unknown> | null {
  const config = opConfig(op, world);
  return config === undefined ? null : fieldFields("config", { type: config, ...needs(config) });
}

/** What a run config of some ops is refused for. @param config - as it was sent: a mapping, or YAML */
export function problemsOf(
  config: unknown,
  ops: readonly string[],
  location: DemoLocation,
  world: DemoWorld,
): ConfigProblem[] {
  const given: unknown = typeof config === "string" ? parse(config) : config;
  return validateConfig(given ?? {}, runConfig(ops, location, world));
}

/** All that holds for a run of some ops when nothing is given, as YAML. */
export function defaultYaml(ops: readonly string[], location: DemoLocation, world: DemoWorld): string {
  const defaults = defaultsOf(runConfig(ops, location, world));
  return stringify(defaults ?? {});
}

/** The defaults inside a type; undefined where there are none. */
function defaultsOf(node: ConfigNode): unknown {
  if (node.is !== "shape") return undefined;
  const entries = Object.entries(node.fields).flatMap(([name, field]) => {
    const value = field.default === undefined ? defaultsOf(field.type) : field.default;
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function requires(node: ConfigNode): boolean {
  return node.is === "shape" && Object.values(node.fields).some(({ required }) => required === true);
}

function needs(node: ConfigNode): { required?: true } {
  return requires(node) ? { required: true } : {};
}
