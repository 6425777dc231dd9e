import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { findByName } from "../../dagster/find.ts";
import { cursorOf, readSensor, sensorInstigator, sensorSelector } from "../../dagster/instigation.ts";
import { ownerNames, repositoryPath, sensorAnswer } from "../../dagster/instigator-items.ts";
import { metadataValues } from "../../dagster/metadata.ts";
import { readTicks } from "../../dagster/ticks.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten } from "../../output/sanitize.ts";
import { AutomationSensorDetailsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { sensorItem, toldTick } from "./answer-schemas.ts";

/** How many of the assets of a sensor are named. */
const namedAssets = 50;

/** The longest cursor that is told whole without being asked for: those of asset and automation sensors can be huge. */
const shownCursor = 1000;

export const getSensor = defineTool({
  name: "get_sensor",
  toolset: "automation",
  access: "read",
  title: "Get sensor",
  description:
    "One sensor: status and who set it, type, targets, cursor, interval, and its newest ticks with their runs, skip reasons and errors.",
  input: z.strictObject({
    name: shortText,
    location,
    repository: shortText.optional(),
    ticks: z.number().int().min(0).max(50).default(5),
    full_cursor: z.boolean().default(false).describe("also a huge one, whole"),
  }),
  output: sensorItem.omit({ last_tick: true }).extend({
    default_status: z.string(),
    set_by: z.string(),
    cursor: z.string().optional(),
    cursor_length: z.number().optional(),
    asset_keys: z.array(z.string()).optional(),
    assets_total: z.number().optional(),
    owners: z.array(z.string()).optional(),
    tags: z.record(z.string(), z.string()).optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    ticks: z.array(toldTick).optional(),
    url: z.string(),
  }),
  async handler(input, dagster) {
    const found = await findByName(dagster, "sensor", input);
    const [sensor, details, recent] = await Promise.all([
      readSensor(dagster, found),
      dagster.query(AutomationSensorDetailsDocument, { selector: sensorSelector(found) }),
      input.ticks === 0 ? undefined : readTicks(dagster, "sensor", found, { limit: input.ticks, logs: false }),
    ]);
    const more = expectType(details.sensorOrError, "Sensor");
    const { state, inCode } = sensorInstigator(sensor, found.location);
    const { last_tick: _, ...answer } = sensorAnswer(sensor, found.repository);
    const cursor = cursorOf(sensor);
    const cut = cursor !== undefined && cursor.length > shownCursor && !input.full_cursor;
    const keys = (more.assetSelection?.assetKeys ?? []).map(({ path }) => assetKeyText(path)).sort();
    return {
      ...answer,
      default_status: inCode,
      set_by: state.set_by,
      cursor: cut ? shorten(cursor, shownCursor) : cursor,
      cursor_length: cut ? cursor.length : undefined,
      asset_keys: unlessEmpty(keys.slice(0, namedAssets)),
      assets_total: keys.length > namedAssets ? keys.length : undefined,
      owners: unlessEmpty(ownerNames(more.owners)),
      tags: Object.fromEntries((more.tags ?? []).map(({ key, value }) => [key, value])),
      metadata: metadataValues(more.metadataEntries ?? []),
      ticks: recent?.ticks,
      url: dagster.webLink(`${repositoryPath(found.repository)}/sensors/${encodeURIComponent(found.name)}`),
    };
  },
});
