import { unlessEmpty } from "../output/clean.ts";
import { asPage } from "../output/limit.ts";
import { decodeCursor, encodeCursor } from "../output/pages.ts";
import {
  type AutomationTickPartsFragment,
  DeclarativeAutomationDaemonTicksDocument,
  DeclarativeAutomationTicksDocument,
} from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import { readAutomationSensors, readAutomationSwitch } from "./automation-sensors.ts";
import type { Dagster } from "./dagster.ts";
import { sensorSelector } from "./instigation.ts";
import { type TickFilter, type ToldTick, tickPosition, toldTick } from "./ticks.ts";
import { expectType } from "./unions.ts";

/** A tick of declarative automation. */
export interface AutomationTick extends ToldTick {
  /** The sensor and its location; undefined when the daemon made it. */
  sensor?: string;
  location?: string;
  evaluation_id?: string;
  /** What it requested, with the first partitions; `partitions_total` when there are more. */
  requested?: { asset_key: string; partitions?: string[]; partitions_total?: number }[];
}

interface PlacedTick {
  tick: AutomationTickPartsFragment;
  sensor?: string;
  location?: string;
}

/** The most assets, and partitions of each, that a tick names. */
const named = 20;

/** Dagster stores a tick's time to the microsecond and compares with "earlier than", in seconds. */
const storedPrecision = 2e-6;

/**
 * The ticks of all automation sensors together, newest first, or those of the daemon where it evaluates conditions itself. The
 * cursor holds a time and the ids of the ticks that were given of that time, since Dagster pages by time alone.
 */
export async function readAutomationTicks(
  dagster: Dagster,
  filter: Omit<TickFilter, "logs">,
): Promise<{ ticks: AutomationTick[]; returned: number; next_cursor?: string }> {
  const from = filter.cursor === undefined ? undefined : decodeCursor(filter.cursor, tickPosition);
  const seen = new Set(from?.seen ?? []);
  const bounds = [filter.before, from === undefined ? undefined : from.at + storedPrecision].filter(
    (time) => time !== undefined,
  );
  const variables = {
    limit: filter.limit + 1 + seen.size,
    before: bounds.length === 0 ? undefined : Math.min(...bounds),
    after: filter.after,
    statuses: filter.statuses,
  };
  const { usesSensors } = await readAutomationSwitch(dagster);
  const found = usesSensors ? await ticksOfSensors(dagster, variables) : await ticksOfDaemon(dagster, variables);
  const unseen = found
    .filter(({ tick }) => !seen.has(tick.id))
    .sort((a, b) => b.tick.timestamp - a.tick.timestamp || (a.tick.id < b.tick.id ? -1 : 1));
  const page = unseen.slice(0, filter.limit);
  const cursors = page.map(({ tick: { timestamp } }, index) => {
    const same = page.slice(0, index + 1).filter(({ tick }) => tick.timestamp === timestamp);
    const before = from?.at === timestamp ? [...seen] : [];
    return encodeCursor({ at: timestamp, seen: [...before, ...same.map(({ tick }) => tick.id)] });
  });
  return asPage(
    {
      ticks: page.map(answerOf),
      returned: page.length,
      ...(unseen.length > page.length ? { next_cursor: cursors.at(-1) } : {}),
    },
    "ticks",
    cursors,
  );
}

type TickVariables = Omit<TickFilter, "logs" | "cursor">;

async function ticksOfSensors(dagster: Dagster, variables: TickVariables): Promise<PlacedTick[]> {
  const sensors = await readAutomationSensors(dagster);
  const ticks = await Promise.all(
    sensors.map(async (sensor) => {
      const { sensorOrError } = await dagster.query(DeclarativeAutomationTicksDocument, {
        selector: sensorSelector(sensor),
        ...variables,
      });
      const { sensorState } = expectType(sensorOrError, "Sensor");
      return sensorState.ticks.map((tick) => ({ tick, sensor: sensor.name, location: sensor.location }));
    }),
  );
  return ticks.flat();
}

async function ticksOfDaemon(dagster: Dagster, variables: TickVariables): Promise<PlacedTick[]> {
  const { autoMaterializeTicks } = await dagster.query(DeclarativeAutomationDaemonTicksDocument, variables);
  return autoMaterializeTicks.map((tick) => ({ tick }));
}

function answerOf({ tick, sensor, location }: PlacedTick): AutomationTick {
  const requested = tick.requestedMaterializationsForAssets ?? [];
  const evaluation = tick.autoMaterializeAssetEvaluationId;
  return {
    sensor,
    location,
    // The cursor of an automation sensor is a compressed state that says nothing to a reader.
    ...toldTick({ ...tick, cursor: null }),
    evaluation_id: evaluation === null || evaluation === undefined ? undefined : String(evaluation),
    requested: unlessEmpty(
      requested.slice(0, named).map(({ assetKey, partitionKeys }) => ({
        asset_key: assetKeyText(assetKey.path),
        partitions: unlessEmpty((partitionKeys ?? []).slice(0, named)),
        partitions_total: (partitionKeys?.length ?? 0) > named ? partitionKeys?.length : undefined,
      })),
    ),
  };
}
