import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { cursorOf, readSensor, sensorInstigator, sensorSelector } from "../../dagster/instigation.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { expectType } from "../../dagster/unions.ts";
import { cleanAnswer } from "../../output/clean.ts";
import { masked } from "../../output/redact.ts";
import { shorten } from "../../output/sanitize.ts";
import { AutomationSetSensorCursorDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";

/** The longest cursor that an answer can give back whole. */
const longestWhole = 10_000;

/** What `shorten` leaves where it cut. */
const cutMark = / …\[\d+ characters left out\]… /;

const input = z.strictObject({
  sensor: shortText,
  location,
  repository: shortText.optional(),
  // Not trimmed: to its sensor a cursor is data to the letter.
  cursor: z.string().min(1).max(1_000_000).optional(),
  reset: z.literal(true).optional().describe("remove the cursor, so that the sensor starts from the beginning"),
});

export const setSensorCursor = defineTool({
  name: "set_sensor_cursor",
  toolset: "automation",
  access: "write",
  permission: "update_sensor_cursor",
  mayConfirm: true,
  idempotent: true,
  title: "Set sensor cursor",
  description:
    "Set a sensor's cursor, or remove it with reset. Answers previous_cursor, so that it can be put back. An earlier cursor can make the sensor request runs again: preview_sensor shows which.",
  input,
  output: z.strictObject({
    sensor: z.string(),
    location: z.string(),
    changed: z.boolean(),
    cursor: z.string().optional(),
    previous_cursor: z.string().optional(),
    previous_cursor_length: z.number().optional(),
    hint: z.string().optional(),
  }),
  async preview(given, dagster) {
    const { found, previous, wanted } = await plan(given, dagster);
    const lost = lostInAnswers(previous, dagster);
    return {
      would: {
        sensor: found.name,
        location: found.location,
        change: previous === wanted ? "none" : wanted === undefined ? "the cursor is removed" : "the cursor is set",
        cursor: shortened(wanted),
        previous_cursor: shortened(previous),
        previous_cursor_length: lengthIfCut(previous),
        hint: lost,
      },
      // What an answer cannot hold would be lost.
      needsConfirmation: lost !== undefined && previous !== wanted,
    };
  },
  async handler(given, dagster) {
    const { found, previous, wanted, running } = await plan(given, dagster);
    const changed = previous !== wanted;
    let now = previous;
    if (changed) {
      const { setSensorCursor: answer } = await dagster.mutate(AutomationSetSensorCursorDocument, {
        selector: sensorSelector(found),
        cursor: wanted ?? null,
      });
      expectType(answer, "Sensor");
      const read = await readAfterChange(dagster, "The cursor was set; whether it still is so is not known", () =>
        readSensor(dagster, found),
      );
      now = read === undefined ? wanted : cursorOf(read);
      if (now !== wanted && !running) {
        throw new OperationError(
          "refused_by_dagster",
          `Dagster accepted the change, but the cursor of the sensor ${JSON.stringify(found.name)} is not what was set: something else changed it at the same time.`,
        );
      }
    }
    return {
      sensor: found.name,
      location: found.location,
      changed,
      cursor: shortened(now),
      previous_cursor: shortened(previous),
      previous_cursor_length: lengthIfCut(previous),
      hint: !changed
        ? "This is its cursor already."
        : now !== wanted
          ? "The sensor is running, and a tick has moved its cursor on since it was set."
          : running
            ? "The sensor is running: a tick that was under way when the cursor was set may still overwrite it. To be sure, stop the sensor first."
            : lostInAnswers(previous, dagster) === undefined
              ? undefined
              : "previous_cursor is not what the cursor was to the letter: it was too long for an answer, or held what answers leave out.",
    };
  },
});

/** What is asked, and what there is. @throws {OperationError} `invalid_arguments` unless exactly one of cursor and reset is given */
async function plan(given: z.output<typeof input>, dagster: Dagster) {
  if ((given.cursor === undefined) === (given.reset === undefined)) {
    throw new OperationError(
      "invalid_arguments",
      given.cursor === undefined
        ? "cursor: give a cursor, or reset=true to remove it; a cursor is never removed without being told to."
        : "cursor: give a cursor or reset=true, not both.",
    );
  }
  // Put back from such an answer, it would not be the cursor that the sensor once wrote.
  if (given.cursor !== undefined && (given.cursor.includes(masked) || cutMark.test(given.cursor))) {
    throw new OperationError(
      "invalid_arguments",
      `cursor: holds a mark such as ${masked}, which stands for what an answer left out: it is not a whole cursor.`,
    );
  }
  const found = await findByName(dagster, "sensor", {
    name: given.sensor,
    location: given.location,
    repository: given.repository,
  });
  const sensor = await readSensor(dagster, found);
  const running = sensorInstigator(sensor, found.location).state.status === "running";
  return { found, previous: cursorOf(sensor), wanted: given.cursor, running };
}

function shortened(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : shorten(cursor, longestWhole);
}

function lengthIfCut(cursor: string | undefined): number | undefined {
  return cursor !== undefined && cursor.length > longestWhole ? cursor.length : undefined;
}

/** Why no answer can give this cursor back to the letter; undefined when one can. */
function lostInAnswers(cursor: string | undefined, dagster: Dagster): string | undefined {
  if (cursor === undefined) return undefined;
  if (lengthIfCut(cursor) !== undefined)
    return "The present cursor is too long to be given back whole: get_sensor with full_cursor and max_chars reads it, should it ever have to be put back.";
  if (cleanAnswer({ cursor }, dagster.config.secrets).cursor === cursor) return undefined;
  return "The present cursor holds what answers mask or leave out (a secret, control characters), so it cannot be given back: note it from Dagster's UI, should it ever have to be put back.";
}
