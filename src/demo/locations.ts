import { type DemoLocation, locationsOf } from "./company.ts";
import { type ConfigShape, configSchema } from "./config-shape.ts";
import { commitHash } from "./deployment-details.ts";
import { type DemoContext, type DemoPart, refusal } from "./part.ts";
import { bareMessage, pythonError } from "./python-error.ts";
import type { DemoDeployment, DemoWorld } from "./world.ts";

type Document = Record<string, unknown> & { location_name: string };

/** A load of a code location, in the past of the world or caused by a change. */
interface Load {
  location: string;
  /** Seconds since the epoch. */
  loaded: number;
  document: Document;
  failed?: DemoLocation["error"];
  diff?: Record<string, string[]>;
}

/** How a code location is described; the server takes whatever stands in the context of a container. */
const documentShape: ConfigShape = {
  fields: {
    "location_name!": "String",
    image: "String",
    "code_source!": { fields: { module_name: "String", python_file: "String", package_name: "String" } },
    working_directory: "String",
    executable_path: "String",
    attribute: "String",
    agent_queue: "String",
    git: { fields: { commit_hash: "String", url: "String" } },
    container_context: { fields: {}, permissive: true },
  },
};

/** What a deployment keeps of its code locations beside what they define. */
interface Kept {
  documents: Map<string, Document>;
  loads: Load[];
}

const makers = new WeakMap<DemoWorld, (deployment: DemoDeployment) => Kept>();

function kept({ world, deployment }: DemoContext): Kept {
  let make = makers.get(world);
  if (make === undefined) {
    make = (of) => ({
      documents: new Map(of.locations.map(({ name }) => [name, firstDocument(world, of, name, 0)])),
      loads: of.locations.flatMap((location) => pastLoads(world, of, location)),
    });
    makers.set(world, make);
  }
  return deployment.state(make);
}

/** The document of a location so many deploys ago. */
function firstDocument(world: DemoWorld, deployment: DemoDeployment, location: string, ago: number): Document {
  // Staging is a commit ahead of prod.
  const commit = commitHash(location.length, deployment.name === "prod" ? ago + 1 : ago);
  return {
    location_name: location,
    image: `registry.example/harbor-roasters/${location}:${commit.slice(0, 7)}`,
    code_source: { module_name: `${location}.definitions` },
    agent_queue: deployment.name === "prod" ? "prod" : "default",
    git: { commit_hash: commit, url: `https://git.example/harbor-roasters/data-platform/tree/${commit}/${location}` },
    container_context: {
      k8s: {
        env_vars: [
          "LOG_LEVEL=info",
          `WAREHOUSE_DSN=${world.plant("location env var", `snowflake://etl:orchard-9-gull@${deployment.name}`)}`,
        ],
        env_secrets: ["warehouse-credentials"],
        server_k8s_config: {
          container_config: {
            env: [{ name: "STRIPE_API_KEY", value: world.plant("container env value", "harbor-heron-4471") }],
          },
        },
      },
    },
  };
}

function pastLoads(world: DemoWorld, deployment: DemoDeployment, location: DemoLocation): Load[] {
  return Array.from({ length: 12 }, (_, index) => ({
    location: location.name,
    loaded: world.began / 1000 - 3600 - index * 26 * 3600,
    document: firstDocument(world, deployment, location.name, index),
    failed: index === 0 ? location.error : undefined,
    diff: index === 1 && location.assets[0] ? { addedAssets: [location.assets[0].key] } : undefined,
  }));
}

function loadFields(load: Load): Record<string, unknown> {
  const keys = (list: string[] | undefined) => (list ?? []).map((key) => ({ path: key.split("/") }));
  return {
    locationName: load.location,
    codeLocationDataUploadTimestamp: load.loaded,
    codeLocationUpdateTriggerTimestamp: load.loaded - 42,
    loadStatus: load.failed === undefined ? "LOADED" : "ERROR",
    configDocument: load.document,
    displayMetadata: [
      { key: "image", value: String(load.document.image ?? "") },
      { key: "module_name", value: `${load.location}.definitions` },
    ],
    diffSummary: load.diff && {
      repositoryDiffs: [
        {
          repositoryName: "__repository__",
          addedAssets: keys(load.diff.addedAssets),
          modifiedAssets: keys(load.diff.modifiedAssets),
          removedAssets: keys(load.diff.removedAssets),
        },
      ],
    },
    error: load.failed ? pythonError(load.failed.className, bareMessage(load.failed), load.failed.stack) : null,
  };
}

/** What is wrong with a document, in the words of Dagster+. */
function faultsOf(document: unknown): string[] {
  const { location_name: name, code_source: source } = (document ?? {}) as Record<string, unknown>;
  if (typeof name !== "string") return ["Missing required config entry location_name"];
  const ways = Object.keys((source ?? {}) as object).filter((key) =>
    /^(module_name|python_file|package_name)$/.test(key),
  );
  return ways.length === 1
    ? []
    : [`Code source of ${name} must name exactly one of module_name, python_file, package_name`];
}

/** Code as an image brings it: where another deployment has the location, it is that code. */
function codeOf(name: string): DemoLocation {
  const known = locationsOf("staging").find((location) => location.name === name);
  return known ?? { name, assets: [], jobs: [], schedules: [], sensors: [] };
}

/** A wave between two values, an hour long, with a slow rise: what a server that leaks a little looks like. */
function series(from: number, to: number, low: number, high: number, unitType: string | null) {
  const step = Math.max(300, Math.ceil((to - from) / 300));
  const points = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    points.push({ timestamp: at, value: low + (high - low) * (0.5 + 0.5 * Math.sin((at / 3600) * 2 * Math.PI)) });
  }
  return { metricName: "", tags: [], startTimestamp: from, endTimestamp: to, points, unitType };
}

/** The documents of code locations, their history and the measures of their servers. */
export const locationsPart: DemoPart = {
  query: {
    locationsAsDocument: (_args, context) => ({ document: { locations: [...kept(context).documents.values()] } }),
    locationSchema: () => configSchema(documentShape),
    locationLoadHistory: (
      { limit, locationName, cursor }: { limit: number; locationName: string; cursor?: string | null },
      context,
    ) =>
      kept(context)
        .loads.filter(({ location, loaded }) => location === locationName && (!cursor || loaded < Number(cursor)))
        .sort((a, b) => b.loaded - a.loaded)
        .slice(0, limit)
        .map(loadFields),
    codeServerMetrics: (
      { location, fromTime, toTime }: { location: string; fromTime?: number | null; toTime?: number | null },
      { deployment, now },
    ) => {
      // Only the agent of prod measures.
      const found = deployment.locations.find(({ name }) => name === location);
      if (deployment.name !== "prod" || found === undefined || found.error !== undefined) return null;
      const to = Math.min(toTime ?? now / 1000, now / 1000);
      const from = fromTime ?? to - 24 * 3600;
      return {
        cpuPercent: series(from, to, 4, 38, "PERCENT"),
        cpuUsage: series(from, to, 20, 190, "MILLICORE"),
        cpuLimit: series(from, to, 500, 500, "MILLICORE"),
        memoryPercent: series(from, to, 61, 93.5, "PERCENT"),
        memoryUsage: series(from, to, 655_000_000, 1_004_000_000, "BYTE"),
        memoryLimit: series(from, to, 1_073_741_824, 1_073_741_824, "BYTE"),
        requestUtilizationPercent: null,
        runningRequests: series(from, to, 0, 3, "REQUEST"),
        queuedRequests: null,
      };
    },
  },
  mutation: {
    addOrUpdateLocationFromDocument: ({ document }: { document: unknown }, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const errors = faultsOf(document);
      if (errors.length > 0) return { __typename: "InvalidLocationError", message: "Invalid location config", errors };
      const { deployment, now } = context;
      const given = document as Document;
      const state = kept(context);
      const index = deployment.locations.findIndex(({ name }) => name === given.location_name);
      if (index < 0) deployment.locations.push(codeOf(given.location_name));
      state.documents.set(given.location_name, given);
      const failed = deployment.locations.find(({ name }) => name === given.location_name)?.error;
      state.loads.push({ location: given.location_name, loaded: now / 1000, document: given, failed });
      return {
        __typename: "WorkspaceEntry",
        locationName: given.location_name,
        metadataTimestamp: now / 1000,
        dataUpdatedTimestamp: now / 1000,
        hasOutdatedData: false,
        hasLoadError: failed !== undefined,
      };
    },
    deleteLocation: ({ locationName }: { locationName: string }, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const { deployment } = context;
      const index = deployment.locations.findIndex(({ name }) => name === locationName);
      if (index >= 0) deployment.locations.splice(index, 1);
      kept(context).documents.delete(locationName);
      return { __typename: "DeleteLocationSuccess", locationName };
    },
  },
};
