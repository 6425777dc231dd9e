import { assetsOf } from "../definitions.ts";
import type { DemoEvent } from "../history/events.ts";
import { idOf } from "../ids.ts";
import type { DemoContext, DemoPart } from "../part.ts";
import { runFields } from "../runs/run-fields.ts";
import { assetEventsOf } from "./asset-events.ts";
import { assetNodeFields, type EventsAsked, eventsAsked, findAsset } from "./asset-nodes.ts";
import { checkExecutions, executionFields } from "./checks.ts";
import { healthFields } from "./health.ts";
import { pathOf, textOf } from "./keys.ts";

interface KeyInput {
  path: string[];
}

/** Which events of an asset are wanted, and after which page. */
interface HistoryAsked extends EventsAsked {
  limit: number;
  eventTypeSelectors: ("MATERIALIZATION" | "OBSERVATION" | "FAILED_TO_MATERIALIZE")[];
  cursor?: string | null;
}

/** The assets of a deployment: what they are, what happened to them, and how they do. */
export const assetQueriesPart: DemoPart = {
  query: {
    assetNodes: (
      {
        assetKeys,
        group,
        pipeline,
      }: { assetKeys?: KeyInput[] | null; group?: GroupSelector | null; pipeline?: JobSelector | null },
      context,
    ) => {
      const wanted = assetKeys && new Set(assetKeys.map(textOf));
      return assetsOf(context.deployment)
        .filter(
          ({ asset, location }) =>
            (!wanted || wanted.has(asset.key)) &&
            (!group || (group.groupName === asset.group && group.repositoryLocationName === location.name)) &&
            (!pipeline || (pipeline.repositoryLocationName === location.name && isInJob(asset, pipeline.pipelineName))),
        )
        .map((found) => assetNodeFields(found, context));
    },
    assetsOrError: ({ prefix, assetKeys, cursor, limit }: AssetsAsked, context) => {
      const wanted = assetKeys && new Set(assetKeys.map(textOf));
      const keys = assetsOf(context.deployment)
        .map(({ asset }) => asset.key)
        .filter((key) => (!wanted || wanted.has(key)) && (!prefix || startsWith(key.split("/"), prefix)))
        .sort()
        .filter((key) => !cursor || JSON.stringify(key.split("/")) > cursor)
        .slice(0, limit ?? undefined);
      const last = keys.at(-1);
      return {
        __typename: "AssetConnection",
        nodes: keys.map((key) => assetFields(key, context)),
        cursor: last === undefined ? null : JSON.stringify(last.split("/")),
      };
    },
    assetOrError: ({ assetKey }: { assetKey: KeyInput }, context) => assetFields(textOf(assetKey), context),
    assetNodeOrError: ({ assetKey }: { assetKey: KeyInput }, context) => {
      const found = findAsset(textOf(assetKey), context);
      return found === undefined ? assetNotFound(textOf(assetKey)) : assetNodeFields(found, context);
    },
    assetsLatestInfo: ({ assetKeys }: { assetKeys: KeyInput[] }, context) =>
      assetKeys.flatMap((key) => latestInfo(textOf(key), context) ?? []),
    assetCheckExecutions: (
      asked: {
        assetKey: KeyInput;
        checkName: string;
        partition?: string | null;
        limit: number;
        cursor?: string | null;
      },
      context,
    ) => {
      const all = checkExecutions(textOf(asked.assetKey), asked.checkName, context).filter(
        ({ partition }) => !asked.partition || partition === asked.partition,
      );
      const after = asked.cursor ? all.findIndex(({ id }) => id === asked.cursor) : -1;
      return all.slice(after + 1, after + 1 + asked.limit).map((one) => executionFields(one, context));
    },
    // Each asset of the company is made by an op of its own.
    assetNodeAdditionalRequiredKeys: () => [],
  },
};

interface GroupSelector {
  groupName: string;
  repositoryLocationName: string;
}

interface JobSelector {
  pipelineName: string;
  repositoryLocationName: string;
}

interface AssetsAsked {
  prefix?: string[] | null;
  assetKeys?: KeyInput[] | null;
  cursor?: string | null;
  limit?: number | null;
}

function isInJob({ jobs, external }: { jobs?: string[]; external?: true }, job: string): boolean {
  return job === "__ASSET_JOB" ? external !== true : (jobs ?? []).includes(job);
}

function startsWith(path: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((part, index) => path[index] === part);
}

/** The error for an asset that is not there. */
export function assetNotFound(key: string): Record<string, unknown> {
  return { __typename: "AssetNotFoundError", message: `Asset key ${JSON.stringify(key.split("/"))} not found.` };
}

/** An asset in the fields of Dagster's schema. As newer servers do, one that nobody knows is answered too. */
function assetFields(key: string, context: DemoContext): Record<string, unknown> {
  const { now } = context;
  const events = () => assetEventsOf(context);
  const found = findAsset(key, context);
  const latest = (list: readonly DemoEvent[]) => (list[0] === undefined ? null : list[0].at);
  return {
    __typename: "Asset",
    id: idOf("asset", key),
    key: pathOf(key),
    definition: found === undefined ? null : () => assetNodeFields(found, context),
    hasDefinitionOrRecord: () => found !== undefined || events().of(key, now).length > 0,
    assetHealth: found === undefined ? null : () => healthFields(found.asset, context),
    assetMaterializations: (asked: EventsAsked) => eventsAsked(events().materializations(key, now), asked),
    assetObservations: (asked: EventsAsked) => eventsAsked(events().observations(key, now), asked),
    assetEventHistory: (asked: HistoryAsked) => eventHistory(key, asked, context),
    latestEventSortKey: null,
    latestMaterializationTimestamp: () => latest(events().materializations(key, now)),
    latestObservationTimestamp: () => latest(events().observations(key, now)),
    latestFailedToMaterializeTimestamp: null,
    freshnessStatusChangedTimestamp: null,
  };
}

const eventTypes = {
  MATERIALIZATION: "MaterializationEvent",
  OBSERVATION: "ObservationEvent",
  FAILED_TO_MATERIALIZE: "FailedToMaterializeEvent",
} as const;

/** A page of an asset's events, the newest first. Its cursor is the place of the last one: how many older events there are. */
function eventHistory(key: string, asked: HistoryAsked, context: DemoContext): Record<string, unknown> {
  const types: string[] = asked.eventTypeSelectors.map((type) => eventTypes[type]);
  const all = assetEventsOf(context).of(key, context.now);
  const placed = all.map((event, place) => ({ ...event, place }));
  const from = asked.cursor ? Number(Buffer.from(asked.cursor, "base64").toString("utf8")) : placed.length;
  const older = placed.slice(0, from).filter(({ __typename }) => types.includes(__typename));
  const results = eventsAsked(older.reverse(), asked);
  const end = results.at(-1)?.place ?? from;
  return { results, cursor: Buffer.from(String(end)).toString("base64") };
}

function latestInfo(key: string, context: DemoContext): Record<string, unknown> | undefined {
  const { now } = context;
  const events = assetEventsOf(context);
  if (events.of(key, now).length === 0) return undefined;
  const plans = events.plans(key, now);
  const [materialization] = events.materializations(key, now);
  const within = (statuses: readonly string[]) =>
    plans
      .filter(
        ({ plan }) =>
          statuses.includes(events.store.status(plan, now)) &&
          !events.store
            .events(plan, now)
            .some((event) => event.asset === key && event.__typename === "MaterializationEvent"),
      )
      .map(({ plan }) => plan.id);
  const [latest] = plans;
  return {
    id: idOf("asset", key),
    assetKey: pathOf(key),
    latestMaterialization: materialization ?? null,
    unstartedRunIds: within(["QUEUED", "STARTING"]),
    inProgressRunIds: within(["STARTED", "CANCELING"]),
    latestRun: latest === undefined ? null : runFields(latest.plan, context),
  };
}
