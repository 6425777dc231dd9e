import { z } from "zod";
import { readFromEach } from "../../dagster/each-repository.ts";
import { findLocation, selectorOf } from "../../dagster/find.ts";
import { scheduleAnswer } from "../../dagster/instigator-items.ts";
import { expectType } from "../../dagster/unions.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { AutomationSchedulesDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location, shortText } from "../params.ts";
import { listParts, scheduleItem } from "./answer-schemas.ts";

export const listSchedules = defineTool({
  name: "list_schedules",
  toolset: "automation",
  access: "read",
  title: "List schedules",
  description:
    "List schedules: running or stopped, cron, job or assets, next and last tick. query matches a part of the name.",
  input: z.strictObject({
    status: z.enum(["running", "stopped"]).optional(),
    location,
    query: shortText.optional(),
    limit: limit(50, 200),
    cursor,
  }),
  output: z.strictObject({ schedules: z.array(scheduleItem), ...listParts }),
  async handler(input, dagster) {
    if (input.location !== undefined) await findLocation(dagster, input.location);
    const locations = await readLoadedLocations(dagster, input.location);
    const wanted = input.query?.toLowerCase();
    // The workspace has told the names already: what cannot match need not be asked for.
    const repositories = locations
      .flatMap((entry) => entry.repositories)
      .filter((repository) =>
        repository.schedules.some((name) => wanted === undefined || name.toLowerCase().includes(wanted)),
      );
    const found = await readFromEach(dagster, repositories, async (repository) => {
      const place = selectorOf(repository);
      const { schedulesOrError } = await dagster.query(AutomationSchedulesDocument, { repository: place });
      return expectType(schedulesOrError, "Schedules").results.map((schedule) => {
        const [newest] = schedule.scheduleState.ticks;
        return {
          key: [place.repositoryLocationName, place.repositoryName, schedule.name].join("\u0000"),
          ...scheduleAnswer(schedule, place, newest),
        };
      });
    });
    const schedules = found
      .filter(({ schedule }) => wanted === undefined || schedule.toLowerCase().includes(wanted))
      .filter(({ status }) => input.status === undefined || status === input.status)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const page = pageOfSorted(
      "schedules",
      schedules,
      ({ key }) => key,
      ({ key: _, ...schedule }) => schedule,
      input,
    );
    if (schedules.length > 0) return page;
    const filters = { status: input.status, location: input.location, query: input.query };
    return { ...page, hint: emptyHint("schedules", filters) };
  },
});
