import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { OverviewInstigator } from "../../dagster/triage/overview-workspace.ts";
import { isType } from "../../dagster/unions.ts";
import {
  type OverviewSensorTargetsFragment,
  OverviewSensorTargetsFragmentDoc,
  TypedDocumentString,
} from "../../queries/generated/graphql.ts";
import type { OverviewActivity } from "./overview-activity.ts";
import type { Problem } from "./overview-problem.ts";

/** How many automation sensors are asked what they look after. */
const askedSensors = 40;

/**
 * Automation that is off: conditions that are evaluated by nothing. A stopped sensor that looks after no asset with a condition, or
 * only after some that another one evaluates, is no problem.
 *
 * @param conditioned - the assets of each code location that have an automation condition
 */
export async function automationProblems(
  dagster: Dagster,
  instigators: readonly OverviewInstigator[],
  conditioned: ReadonlyMap<string, ReadonlySet<string>>,
  { instance }: Pick<OverviewActivity, "instance">,
): Promise<Problem[]> {
  if (conditioned.size === 0) return [];
  if (!instance.useAutoMaterializeSensors) {
    return instance.autoMaterializePaused
      ? [{ kind: "automation_paused", what: "no automation condition of any asset is evaluated" }]
      : [];
  }
  const concerned = instigators.filter(
    ({ sensorType, location }) => sensorType === "automation" && conditioned.has(location),
  );
  if (concerned.every(({ running }) => running)) return [];
  // Dagster+ starts no schedule and no sensor of a branch deployment by itself: one that is off there is as it should be.
  if (dagster.config.wakesWithinMs !== undefined) {
    dagster.note("In this branch deployment, automation conditions are evaluated only once their sensor is started.");
    return [];
  }
  const targets = await readTargets(dagster, concerned.slice(0, askedSensors));
  // An older Dagster does not tell what a sensor looks after: all of its location, then.
  const after = (sensor: OverviewInstigator) => targets.get(sensor) ?? conditioned.get(sensor.location)!;
  const evaluated = new Set(concerned.filter(({ running }) => running).flatMap((sensor) => [...after(sensor)]));
  return concerned
    .filter(({ running }) => !running)
    .flatMap((sensor): Problem[] => {
      const { name, location } = sensor;
      const idle = [...conditioned.get(location)!].filter((key) => after(sensor).has(key) && !evaluated.has(key));
      if (idle.length === 0) return [];
      const what = `${idle.length === 1 ? "1 asset has an automation condition" : `${idle.length} assets have automation conditions`} that nothing else evaluates`;
      return [{ kind: "automation_sensor_stopped", name, location, what }];
    });
}

/** The assets that sensors look after, in one request. */
async function readTargets(
  dagster: Dagster,
  sensors: readonly OverviewInstigator[],
): Promise<ReadonlyMap<OverviewInstigator, ReadonlySet<string>>> {
  const variables = sensors.map((_, index) => `$s${index}: SensorSelector!`).join(", ");
  const fields = sensors.map(
    (_, index) => `  s${index}: sensorOrError(sensorSelector: $s${index}) { ...OverviewSensorTargets }`,
  );
  const document = new TypedDocumentString<Record<string, OverviewSensorTargetsFragment>, Record<string, unknown>>(
    `query OverviewSensors(${variables}) {\n${fields.join("\n")}\n}\n${OverviewSensorTargetsFragmentDoc.toString()}`,
  );
  const answer = await dagster.query(
    document,
    Object.fromEntries(
      sensors.map(({ name, location, repository }, index) => [
        `s${index}`,
        { sensorName: name, repositoryName: repository, repositoryLocationName: location },
      ]),
    ),
    { timeoutMs: 60_000 },
  );
  return new Map(
    sensors.flatMap((sensor, index) => {
      const told = answer[`s${index}`];
      if (!isType(told, "Sensor") || !told.assetSelection) return [];
      const keys = told.assetSelection.assetKeys.map(({ path }) => assetKeyText(path));
      return [[sensor, new Set(keys)] as const];
    }),
  );
}
