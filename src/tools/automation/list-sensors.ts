import { z } from "zod";
import { readFromEach } from "../../dagster/each-repository.ts";
import { findLocation, selectorOf } from "../../dagster/find.ts";
import { sensorAnswer, sensorTypes } from "../../dagster/instigator-items.ts";
import { expectType } from "../../dagster/unions.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { AutomationSensorsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location, shortText } from "../params.ts";
import { listParts, sensorItem } from "./answer-schemas.ts";

export const listSensors = defineTool({
  name: "list_sensors",
  toolset: "automation",
  access: "read",
  title: "List sensors",
  description:
    "List sensors, automation sensors too: running or stopped, type, targets, monitored assets, last tick. query matches a part of the name.",
  input: z.strictObject({
    status: z.enum(["running", "stopped"]).optional(),
    sensor_type: z.enum(sensorTypes).optional(),
    location,
    query: shortText.optional(),
    limit: limit(50, 200),
    cursor,
  }),
  output: z.strictObject({ sensors: z.array(sensorItem), ...listParts }),
  async handler(input, dagster) {
    if (input.location !== undefined) await findLocation(dagster, input.location);
    const locations = await readLoadedLocations(dagster, input.location);
    const wanted = input.query?.toLowerCase();
    // The workspace has told the names already: what cannot match need not be asked for.
    const repositories = locations
      .flatMap((entry) => entry.repositories)
      .filter((repository) =>
        repository.sensors.some((name) => wanted === undefined || name.toLowerCase().includes(wanted)),
      );
    const found = await readFromEach(dagster, repositories, async (repository) => {
      const place = selectorOf(repository);
      const { sensorsOrError } = await dagster.query(AutomationSensorsDocument, { repository: place });
      return expectType(sensorsOrError, "Sensors").results.map((sensor) => {
        const [newest] = sensor.sensorState.ticks;
        return {
          key: [place.repositoryLocationName, place.repositoryName, sensor.name].join("\u0000"),
          ...sensorAnswer(sensor, place, newest),
        };
      });
    });
    const sensors = found
      .filter(({ sensor }) => wanted === undefined || sensor.toLowerCase().includes(wanted))
      .filter(({ status }) => input.status === undefined || status === input.status)
      .filter(({ type }) => input.sensor_type === undefined || type === input.sensor_type)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const page = pageOfSorted(
      "sensors",
      sensors,
      ({ key }) => key,
      ({ key: _, ...sensor }) => sensor,
      input,
    );
    if (sensors.length > 0) return page;
    const filters = {
      status: input.status,
      sensor_type: input.sensor_type,
      location: input.location,
      query: input.query,
    };
    return { ...page, hint: emptyHint("sensors", filters) };
  },
});
