import type { DemoLocation, DemoSchedule, DemoSensor } from "../company.ts";
import { idOf } from "../ids.ts";
import type { DemoContext } from "../part.ts";
import type { DemoDeployment, DemoWorld } from "../world.ts";
import { Cron } from "./cron.ts";

const day = 24 * 60 * 60 * 1000;

/** A schedule or a sensor of a deployment, with what was done to it. Times are in ms since the epoch. */
export interface DemoInstigator {
  kind: "SCHEDULE" | "SENSOR";
  name: string;
  location: DemoLocation;
  id: string;
  description: string | undefined;
  schedule?: { definition: DemoSchedule; cron: Cron };
  sensor?: { definition: DemoSensor; intervalMs: number };
  /** Whether its code says that it runs. */
  runsByCode: boolean;
  /** How it was started, stopped, or (undefined) left to its code again, the oldest first. */
  changes: { at: number; running: boolean | undefined }[];
  /** How a sensor's cursor was set, the oldest first. */
  cursors: { at: number; cursor: string | null }[];
}

/** The shortest time between two ticks of each type of sensor, in seconds, as their code sets it. */
const intervals: Readonly<Record<DemoSensor["type"], number>> = {
  STANDARD: 300,
  ASSET: 30,
  RUN_STATUS: 60,
  AUTOMATION: 30,
};

/** The schedules and sensors of a deployment, in the order of its code. */
export function instigatorsOf({ world, deployment }: Pick<DemoContext, "world" | "deployment">): DemoInstigator[] {
  return world.state(makeAll).get(deployment) ?? [];
}

function makeAll(world: DemoWorld): Map<DemoDeployment, DemoInstigator[]> {
  return new Map(
    world.deployments.map((deployment) => [
      deployment,
      deployment.locations.flatMap((location) => [
        ...location.schedules.map((definition) => ({
          ...made("SCHEDULE", definition, location, deployment, world),
          schedule: { definition, cron: new Cron(definition.cron) },
        })),
        ...location.sensors.map((definition) => ({
          ...made("SENSOR", definition, location, deployment, world),
          sensor: { definition, intervalMs: intervals[definition.type] * 1000 },
        })),
      ]),
    ]),
  );
}

function made(
  kind: DemoInstigator["kind"],
  definition: DemoSchedule | DemoSensor,
  location: DemoLocation,
  deployment: DemoDeployment,
  world: DemoWorld,
): DemoInstigator {
  const { stoppedDaysAgo } = definition;
  // In a branch deployment nothing runs by itself until somebody starts it.
  const inBranch = deployment.branch !== undefined;
  const stopped = stoppedDaysAgo !== undefined && !inBranch;
  const isReader = kind === "SENSOR" && (definition as DemoSensor).type === "STANDARD";
  return {
    kind,
    name: definition.name,
    location,
    id: idOf(kind, deployment.name, location.name, definition.name),
    description: definition.description,
    runsByCode: !inBranch && (definition.running || stopped),
    changes: stopped ? [{ at: world.began - stoppedDaysAgo * day, running: false }] : [],
    cursors: isReader && !inBranch ? [{ at: world.began - 3 * day, cursor: "stores/0412/opening.csv" }] : [],
  };
}

/** The last thing that was done to it by a time; undefined when nothing was, or it was left to its code again. */
function lastChange({ changes }: DemoInstigator, at: number): { at: number; running: boolean | undefined } | undefined {
  const last = changes.findLast((change) => change.at <= at);
  return last?.running === undefined ? undefined : last;
}

/** Whether it ran at a time. */
export function ranAt(instigator: DemoInstigator, at: number): boolean {
  return lastChange(instigator, at)?.running ?? instigator.runsByCode;
}

/** Whether its state is somebody's doing and no longer its code's. */
export function canBeReset(instigator: DemoInstigator, at: number): boolean {
  return lastChange(instigator, at) !== undefined;
}

/** A sensor's cursor at a time. */
export function cursorAt({ cursors }: DemoInstigator, at: number): string | null {
  return cursors.findLast((set) => set.at <= at)?.cursor ?? null;
}

/** When it ticks next after a time, in ms; undefined when it does not run then. */
export function nextTickAfter(instigator: DemoInstigator, at: number): number | undefined {
  if (!ranAt(instigator, at)) return undefined;
  if (instigator.sensor === undefined) return instigator.schedule?.cron.after(at).next().value ?? undefined;
  const { intervalMs } = instigator.sensor;
  return (Math.floor(at / intervalMs) + 1) * intervalMs;
}
