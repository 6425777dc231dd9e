import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { cursorOf, readSensor, sensorInstigator, sensorSelector } from "../../dagster/instigation.ts";
import { expectType } from "../../dagster/unions.ts";
import { shorten } from "../../output/sanitize.ts";
import { AutomationPreviewSensorDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { evaluationAnswer, evaluationOutput, evaluationTimeoutMs } from "./evaluation.ts";

/** The longest cursor that is told whole. */
const shownCursor = 2000;

export const previewSensor = defineTool({
  name: "preview_sensor",
  toolset: "automation",
  access: "read",
  title: "Preview sensor",
  description:
    "Dry run of a sensor: evaluates its code once and shows the runs it would request, its skip reason or its error, and the cursor it would move to. Launches nothing and keeps the cursor; what the code itself does outside Dagster is done.",
  input: z.strictObject({
    name: shortText,
    cursor: z.string().max(1_000_000).optional().describe("its present one when left out; empty for none"),
    location,
    repository: shortText.optional(),
  }),
  output: z.strictObject({
    sensor: z.string(),
    location: z.string(),
    status: z.string(),
    cursor: z.string().optional(),
    cursor_after: z.string().optional(),
    ...evaluationOutput,
  }),
  async handler(input, dagster) {
    const found = await findByName(dagster, "sensor", input);
    const sensor = await readSensor(dagster, found);
    if (sensor.sensorType === "AUTO_MATERIALIZE") {
      throw new OperationError(
        "refused_by_dagster",
        `${JSON.stringify(found.name)} is an automation sensor: Dagster's daemon evaluates the conditions of its assets, and offers no dry run of that.`,
        {
          next: [
            {
              tool: "list_sensor_ticks",
              arguments: { name: found.name, location: found.location },
              why: "it shows what the latest evaluations requested",
            },
          ],
        },
      );
    }
    // Left to itself, a dry run starts without a cursor, which is not what the next tick will do.
    const cursor = input.cursor === undefined ? cursorOf(sensor) : input.cursor === "" ? undefined : input.cursor;
    const { sensorDryRun } = await dagster.evaluate(
      AutomationPreviewSensorDocument,
      // Dagster fails unless the argument is there, null for none (`GrapheneSensorDryRunMutation.mutate`).
      { selector: sensorSelector(found), cursor: cursor ?? null },
      { timeoutMs: evaluationTimeoutMs },
    );
    const { evaluationResult } = expectType(sensorDryRun, "DryRunInstigationTick");
    const targets = sensor.targets ?? [];
    return {
      sensor: found.name,
      location: found.location,
      status: sensorInstigator(sensor, found.location).state.status,
      cursor: cursor === undefined ? undefined : shorten(cursor, shownCursor),
      cursor_after: evaluationResult?.cursor ? shorten(evaluationResult.cursor, shownCursor) : undefined,
      ...(await evaluationAnswer(evaluationResult, targets.length === 1 ? targets[0]!.pipelineName : undefined)),
    };
  },
});
