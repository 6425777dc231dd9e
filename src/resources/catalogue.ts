import {
  type Complete,
  completeAgent,
  completeAssetKey,
  completeBackfillId,
  completeCatalogView,
  completeDeployment,
  completeLocation,
  completeName,
  completeResource,
  completeRunId,
} from "./complete.ts";

/** A resource: a reading tool under a URI, whose variables can be completed from the live server. */
export interface ResourceSpec {
  name: string;
  title: string;
  description: string;
  /** Path template behind `dagster://{deployment}`. */
  path: string;
  /** The reading tool whose answer the resource is. */
  tool: string;
  /** The tool's arguments, from the variables of the path. */
  arguments(variables: Record<string, string>): Record<string, unknown>;
  /** How each variable of the path is completed. */
  complete: Readonly<Record<string, Complete>>;
}

/** Every resource there is. */
export const resourceCatalogue: readonly ResourceSpec[] = [
  {
    name: "overview",
    title: "Overview",
    description: "Everything that is wrong with the deployment, and counts.",
    path: "/overview",
    tool: "get_deployment_overview",
    arguments: () => ({}),
    complete: {},
  },
  {
    name: "instance",
    title: "Instance",
    description: "The Dagster instance: version, daemons, run queue, concurrency.",
    path: "/instance",
    tool: "get_instance",
    arguments: () => ({}),
    complete: {},
  },
  {
    name: "asset health",
    title: "Asset health",
    description: "The health of one asset: materialization, checks, freshness.",
    path: "/assets/{key}/health",
    tool: "get_asset_health",
    arguments: ({ key }) => ({ asset_keys: [key] }),
    complete: { key: completeAssetKey },
  },
  {
    name: "asset",
    title: "Asset",
    description: "One asset: definition, latest materialization, state.",
    path: "/assets/{key}",
    tool: "get_asset",
    arguments: ({ key }) => ({ asset_key: key }),
    complete: { key: completeAssetKey },
  },
  {
    name: "asset checks",
    title: "Asset checks",
    description: "The checks of one asset and their latest results.",
    path: "/checks/{asset_key}",
    tool: "list_asset_checks",
    arguments: ({ asset_key }) => ({ asset_key }),
    complete: { asset_key: completeAssetKey },
  },
  {
    name: "run logs",
    title: "Run logs",
    description: "The newest events of one run.",
    path: "/runs/{run_id}/logs",
    tool: "get_run_logs",
    arguments: ({ run_id }) => ({ run_id, from: "end" }),
    complete: { run_id: completeRunId },
  },
  {
    name: "run",
    title: "Run",
    description: "One run: status, times, job or assets, what failed.",
    path: "/runs/{run_id}",
    tool: "get_run",
    arguments: ({ run_id }) => ({ run_id }),
    complete: { run_id: completeRunId },
  },
  {
    name: "job",
    title: "Job",
    description: "One job: ops, schedules, sensors, latest runs.",
    path: "/jobs/{location}/{job}",
    tool: "get_job",
    arguments: ({ location, job }) => ({ location, job }),
    complete: { location: completeLocation, job: completeName("jobs") },
  },
  {
    name: "schedule",
    title: "Schedule",
    description: "One schedule: state, cron, next and latest ticks.",
    path: "/schedules/{location}/{name}",
    tool: "get_schedule",
    arguments: ({ location, name }) => ({ location, name }),
    complete: { location: completeLocation, name: completeName("schedules") },
  },
  {
    name: "sensor",
    title: "Sensor",
    description: "One sensor: state, cursor, targets, latest ticks.",
    path: "/sensors/{location}/{name}",
    tool: "get_sensor",
    arguments: ({ location, name }) => ({ location, name }),
    complete: { location: completeLocation, name: completeName("sensors") },
  },
  {
    name: "backfill",
    title: "Backfill",
    description: "One backfill: status and progress by asset.",
    path: "/backfills/{id}",
    tool: "get_backfill",
    arguments: ({ id }) => ({ backfill_id: id }),
    complete: { id: completeBackfillId },
  },
  {
    name: "code location",
    title: "Code location",
    description: "One code location: whether it loaded, what it defines, versions.",
    path: "/code-locations/{name}",
    tool: "get_code_location",
    arguments: ({ name }) => ({ location: name }),
    complete: { name: completeLocation },
  },
  {
    name: "resource",
    title: "Resource",
    description: "One resource: class, configuration with secrets masked, nesting, what uses it.",
    path: "/resources/{location}/{name}",
    tool: "get_resource",
    arguments: ({ location, name }) => ({ location, resource: name }),
    complete: { location: completeLocation, name: completeResource },
  },
  {
    name: "deployment",
    title: "Deployment",
    description: "One deployment of the Dagster+ organization, by name, branch or pull request number.",
    path: "/deployments/{name}",
    tool: "get_deployment",
    arguments: ({ name }) => ({ name }),
    complete: { name: completeDeployment },
  },
  {
    name: "agent",
    title: "Agent",
    description: "One Dagster+ agent: code servers, run workers, newest errors.",
    path: "/agents/{id}",
    tool: "get_agent",
    arguments: ({ id }) => ({ agent: id }),
    complete: { id: completeAgent },
  },
  {
    name: "catalog view",
    title: "Catalog view",
    description: "One catalog view of Dagster+: its selection and the assets it selects.",
    path: "/catalog-views/{id}",
    tool: "get_catalog_view",
    arguments: ({ id }) => ({ view: id }),
    complete: { id: completeCatalogView },
  },
];
