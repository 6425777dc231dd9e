import { scheduleList, sensorList } from "./automation/fields.ts";
import type { DemoLocation } from "./company.ts";
import { errorFields } from "./history/errors.ts";
import { idOf } from "./ids.ts";
import { jobList } from "./jobs.ts";
import { type DemoContext, type DemoPart, hasRole, refusal } from "./part.ts";
import { repositoryName, repositoryOrigin } from "./repositories.ts";
import { resourceList } from "./resources/resources-part.ts";
import type { DemoDeployment } from "./world.ts";

const hour = 60 * 60 * 1000;

/** How long a code server of the company takes to load its definitions, in ms. */
const loadMs = 2000;

/** When each location was last told to reload, in ms, and how often. */
const reloads = (_deployment: DemoDeployment): Map<string, { at: number; count: number }> => new Map();

/** Code locations: what they hold, whether they loaded, and their reload. */
export const codeLocationsPart: DemoPart = {
  query: {
    workspaceOrError: (_args, context) => workspaceFields(context),
    workspaceLocationEntryOrError: ({ name }: { name: string }, context) => {
      const location = context.deployment.locations.find((candidate) => candidate.name === name);
      return location === undefined ? null : entryFields(location, context);
    },
    repositoriesOrError: (_args, context) => ({
      __typename: "RepositoryConnection",
      nodes: context.deployment.locations
        .filter(({ error }) => error === undefined)
        .map((location) => repositoryFields(location, context)),
    }),
  },
  mutation: {
    reloadRepositoryLocation: ({ repositoryLocationName: name }: { repositoryLocationName: string }, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const location = context.deployment.locations.find((candidate) => candidate.name === name);
      if (location === undefined) {
        return { __typename: "RepositoryLocationNotFound", message: `Location ${name} does not exist in workspace` };
      }
      reload(location, context);
      return entryFields(location, context);
    },
    reloadWorkspace: (_args, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      for (const location of context.deployment.locations) reload(location, context);
      return workspaceFields(context);
    },
  },
};

/** A repository in the fields of Dagster's schema. */
export function repositoryFields(location: DemoLocation, context: DemoContext): Record<string, unknown> {
  return {
    __typename: "Repository",
    id: idOf("repository", location.name),
    name: repositoryName,
    location: () => locationFields(location, context),
    origin: repositoryOrigin(location),
    jobs: () => jobList(location, context),
    pipelines: () => jobList(location, context),
    schedules: () => scheduleList(location, context),
    sensors: () => sensorList(location, context),
    partitionSets: [],
    assetNodes: () => assetStubs(location),
    assetGroups: [...new Set(location.assets.map(({ group }) => group))].map((groupName) => ({
      id: idOf("group", location.name, groupName),
      groupName,
    })),
    allTopLevelResourceDetails: () => resourceList(location, context),
    displayMetadata: [],
  };
}

/** A code location that loaded in the fields of Dagster's schema. */
function locationFields(location: DemoLocation, context: DemoContext): Record<string, unknown> {
  return {
    __typename: "RepositoryLocation",
    id: location.name,
    name: location.name,
    isReloadSupported: true,
    environmentPath: null,
    serverId: versionOf(location, context),
    dagsterLibraryVersions: [{ name: "dagster", version: "1.13.27" }, ...librariesOf(location)],
    repositories: () => [repositoryFields(location, context)],
  };
}

function workspaceFields(context: DemoContext): Record<string, unknown> {
  return {
    __typename: "Workspace",
    id: idOf("workspace", context.deployment.name),
    locationEntries: context.deployment.locations.map((location) => entryFields(location, context)),
  };
}

function entryFields(location: DemoLocation, context: DemoContext): Record<string, unknown> {
  const { now, world } = context;
  const told = toldToReload(location, context);
  const loading = told !== undefined && now < told.at + loadMs;
  const { name, error } = location;
  return {
    __typename: "WorkspaceLocationEntry",
    id: name,
    name,
    loadStatus: loading ? "LOADING" : "LOADED",
    updatedTimestamp: (told === undefined || loading ? world.began - hour : told.at + loadMs) / 1000,
    versionKey: versionOf(location, context),
    // What was there before is shown until it is loaded anew; code that did not load fails again.
    locationOrLoadError: () => (error === undefined ? locationFields(location, context) : errorFields(error)),
    displayMetadata: [
      { key: "module_name", value: `${name}.definitions` },
      { key: "image", value: `registry.harbor-roasters.example/data-platform/${name}:2026.9` },
    ],
    featureFlags: [{ name: "LAZY_LOAD_ASSETS", enabled: false }],
    permissions: [
      { permission: "reload_repository_location", value: hasRole(context, "EDITOR"), disabledReason: null },
      { permission: "launch_pipeline_execution", value: hasRole(context, "LAUNCHER"), disabledReason: null },
    ],
    definitionsSource: "CODE_SERVER",
  };
}

function reload(location: DemoLocation, { deployment, now }: DemoContext): void {
  const all = deployment.state(reloads);
  all.set(location.name, { at: now, count: (all.get(location.name)?.count ?? 0) + 1 });
}

function toldToReload({ name }: DemoLocation, { deployment }: DemoContext) {
  return deployment.state(reloads).get(name);
}

/** Changes with each load that has ended: a code server is started anew for it. */
function versionOf(location: DemoLocation, context: DemoContext): string {
  const told = toldToReload(location, context);
  const loads = told === undefined ? 0 : context.now < told.at + loadMs ? told.count - 1 : told.count;
  return idOf("load", context.deployment.name, location.name, String(loads)).slice(0, 32);
}

/** The assets of a location as far as its repository tells them: those upstream in other locations are there as stubs. */
function assetStubs(location: DemoLocation): Record<string, unknown>[] {
  const own = location.assets.map(({ key }) => key);
  const others = location.assets.flatMap(({ upstream }) => upstream).filter((key) => !own.includes(key));
  return [...new Set([...own, ...others])].map((key) => ({
    id: idOf("asset", key),
    assetKey: { path: key.split("/") },
    isAutoCreatedStub: !own.includes(key),
  }));
}

function librariesOf({ assets }: DemoLocation): { name: string; version: string }[] {
  const kinds = new Set(assets.flatMap((asset) => asset.kinds));
  return [
    ...(kinds.has("dbt") ? [{ name: "dagster-dbt", version: "0.29.27" }] : []),
    ...(kinds.has("snowflake") ? [{ name: "dagster-snowflake", version: "0.29.27" }] : []),
    ...(kinds.has("s3") ? [{ name: "dagster-aws", version: "0.29.27" }] : []),
  ];
}
