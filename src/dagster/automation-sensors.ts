import {
  DeclarativeAutomationSensorsDocument,
  DeclarativeAutomationSwitchDocument,
} from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { type Found, selectorOf } from "./find.ts";
import { sensorTypeWord } from "./instigator-items.ts";
import { expectType } from "./unions.ts";
import { readLoadedLocations } from "./workspace.ts";

/** A sensor that evaluates automation conditions. */
export interface AutomationSensor extends Found {
  running: boolean;
  /** The assets that it looks after, as Dagster's selection syntax says it. */
  selection?: string;
  assets: string[];
}

/** The switch that pauses automation conditions, and whether it decides anything. */
export interface AutomationSwitch {
  paused: boolean;
  /** Conditions are evaluated by sensors, each with a state of its own, and the switch decides nothing. */
  usesSensors: boolean;
}

/** The automation sensors of the locations that loaded, by location and name. */
export async function readAutomationSensors(dagster: Dagster): Promise<AutomationSensor[]> {
  const locations = await readLoadedLocations(dagster);
  const repositories = locations.flatMap(({ repositories: all }) => all).filter(({ sensors }) => sensors.length > 0);
  const found = await Promise.all(
    repositories.map(async (repository) => {
      const { sensorsOrError } = await dagster.query(DeclarativeAutomationSensorsDocument, {
        repository: selectorOf(repository),
      });
      return expectType(sensorsOrError, "Sensors")
        .results.filter(({ sensorType }) => sensorTypeWord(sensorType) === "automation")
        .map(
          ({ name, assetSelection, sensorState }): AutomationSensor => ({
            name,
            location: repository.location,
            repository: selectorOf(repository),
            running: sensorState.status === "RUNNING",
            selection: selectionText(assetSelection?.assetSelectionString),
            assets: (assetSelection?.assetKeys ?? []).map(({ path }) => assetKeyText(path)),
          }),
        );
    }),
  );
  return found.flat().sort((a, b) => (`${a.location}\u0000${a.name}` < `${b.location}\u0000${b.name}` ? -1 : 1));
}

/** A selection in Dagster's syntax; what has no form in it comes as Python's text of an object, which says little. */
function selectionText(selection: string | null | undefined): string | undefined {
  return selection && !/\w+Selection\(/.test(selection) ? selection : undefined;
}

/** The deployment's switch for automation conditions. */
export async function readAutomationSwitch(dagster: Dagster): Promise<AutomationSwitch> {
  const { instance } = await dagster.query(DeclarativeAutomationSwitchDocument, {});
  return { paused: instance.autoMaterializePaused, usesSensors: instance.useAutoMaterializeSensors };
}
