import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { findByName } from "../../dagster/find.ts";
import { readSchedule, scheduleInstigator, scheduleSelector } from "../../dagster/instigation.ts";
import { ownerNames, repositoryPath, scheduleAnswer } from "../../dagster/instigator-items.ts";
import { metadataValues } from "../../dagster/metadata.ts";
import { readTicks } from "../../dagster/ticks.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { AutomationScheduleDetailsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { scheduleItem, toldTick } from "./answer-schemas.ts";

/** How many of the assets of a schedule are named. */
const namedAssets = 50;

/** How many ticks to come are told. */
const ticksToCome = 3;

export const getSchedule = defineTool({
  name: "get_schedule",
  toolset: "automation",
  access: "read",
  title: "Get schedule",
  description:
    "One schedule: status and who set it, cron, targets, next ticks, and its newest ticks with their runs, skip reasons and errors.",
  input: z.strictObject({
    name: shortText,
    location,
    repository: shortText.optional(),
    ticks: z.number().int().min(0).max(50).default(5),
  }),
  output: scheduleItem.omit({ next_tick: true, last_tick: true }).extend({
    default_status: z.string(),
    set_by: z.string(),
    ops: z.array(z.string()).optional(),
    asset_keys: z.array(z.string()).optional(),
    assets_total: z.number().optional(),
    owners: z.array(z.string()).optional(),
    tags: z.record(z.string(), z.string()).optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    next_ticks: z.array(z.string()).optional(),
    next_ticks_if_started: z.array(z.string()).optional(),
    ticks: z.array(toldTick).optional(),
    url: z.string(),
  }),
  async handler(input, dagster) {
    const found = await findByName(dagster, "schedule", input);
    const [schedule, details, recent] = await Promise.all([
      readSchedule(dagster, found, ticksToCome),
      dagster.query(AutomationScheduleDetailsDocument, { selector: scheduleSelector(found) }),
      input.ticks === 0 ? undefined : readTicks(dagster, "schedule", found, { limit: input.ticks, logs: false }),
    ]);
    const more = expectType(details.scheduleOrError, "Schedule");
    const { state, inCode } = scheduleInstigator(schedule, found.location);
    const { next_tick: _, last_tick: __, ...answer } = scheduleAnswer(schedule, found.repository);
    const upcoming = schedule.futureTicks.results
      .map(({ timestamp }) => isoFromSeconds(timestamp))
      .filter((time) => time !== undefined);
    const keys = (more.assetSelection?.assetKeys ?? []).map(({ path }) => assetKeyText(path)).sort();
    return {
      ...answer,
      default_status: inCode,
      set_by: state.set_by,
      ops: unlessEmpty((more.solidSelection ?? []).filter((op) => op !== null)),
      asset_keys: unlessEmpty(keys.slice(0, namedAssets)),
      assets_total: keys.length > namedAssets ? keys.length : undefined,
      owners: unlessEmpty(ownerNames(more.owners)),
      tags: Object.fromEntries((more.tags ?? []).map(({ key, value }) => [key, value])),
      metadata: metadataValues(more.metadataEntries ?? []),
      ...(state.status === "running" ? { next_ticks: upcoming } : { next_ticks_if_started: upcoming }),
      ticks: recent?.ticks,
      url: dagster.webLink(`${repositoryPath(found.repository)}/schedules/${encodeURIComponent(found.name)}`),
    };
  },
});
