import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { type Found, findByName, findLocation } from "../../dagster/find.ts";
import {
  AlertsForAssetDocument,
  AlertsForCodeLocationDocument,
  AlertsForJobDocument,
  AlertsForScheduleDocument,
  AlertsForSensorDocument,
} from "../../queries/generated/graphql.ts";

/** Things by whose policies a list can be narrowed. */
export interface Concerning {
  for_asset?: string;
  for_job?: string;
  for_schedule?: string;
  for_sensor?: string;
  for_code_location?: string;
}

type Policies = readonly { id: string }[];

/**
 * For each thing that is named, the ids of the policies that concern it.
 * @throws {OperationError} the one for the thing that is not there, with the nearest names
 */
export async function policiesFor(dagster: Dagster, given: Concerning): Promise<ReadonlySet<string>[]> {
  const asked: Promise<Policies>[] = [];
  if (given.for_asset !== undefined) asked.push(forAsset(dagster, given.for_asset));
  if (given.for_job !== undefined) asked.push(forJob(dagster, given.for_job));
  if (given.for_schedule !== undefined) asked.push(forSchedule(dagster, given.for_schedule));
  if (given.for_sensor !== undefined) asked.push(forSensor(dagster, given.for_sensor));
  if (given.for_code_location !== undefined) asked.push(forLocation(dagster, given.for_code_location));
  return (await Promise.all(asked)).map((policies) => new Set(policies.map(({ id }) => id)));
}

async function forAsset(dagster: Dagster, key: string): Promise<Policies> {
  await findAssets(dagster, [key]);
  const { alertPoliciesForAsset } = await dagster.query(AlertsForAssetDocument, { assetKey: assetKeyInput(key) });
  return alertPoliciesForAsset;
}

async function forJob(dagster: Dagster, job: string): Promise<Policies> {
  return ofEach(await named(dagster, "job", job), async ({ name, repository }) => {
    return (await dagster.query(AlertsForJobDocument, { name, ...repository })).alertPoliciesForJob;
  });
}

async function forSchedule(dagster: Dagster, schedule: string): Promise<Policies> {
  return ofEach(await named(dagster, "schedule", schedule), async ({ name, repository }) => {
    return (await dagster.query(AlertsForScheduleDocument, { name, ...repository })).alertPoliciesForSchedule;
  });
}

async function forSensor(dagster: Dagster, sensor: string): Promise<Policies> {
  return ofEach(await named(dagster, "sensor", sensor), async ({ name, repository }) => {
    return (await dagster.query(AlertsForSensorDocument, { name, ...repository })).alertPoliciesForSensor;
  });
}

async function ofEach(found: readonly Found[], policiesOf: (one: Found) => Promise<Policies>): Promise<Policies> {
  return (await Promise.all(found.map(policiesOf))).flat();
}

/** All that have the name: which of several is meant cannot be said here, so the policies of any of them are given, with a note. */
async function named(dagster: Dagster, kind: "job" | "schedule" | "sensor", name: string): Promise<Found[]> {
  try {
    return [await findByName(dagster, kind, { name })];
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== "ambiguous_name") throw error;
    const places = (error.candidates ?? []) as { location: string; repository?: string }[];
    const where = places.map(({ location }) => location).join(", ");
    dagster.note(
      `More than one ${kind} is called ${name} (in ${where}): policies that concern any of them are listed.`,
    );
    return Promise.all(
      places.map(({ location, repository }) => findByName(dagster, kind, { name, location, repository })),
    );
  }
}

async function forLocation(dagster: Dagster, location: string): Promise<Policies> {
  const { name } = await findLocation(dagster, location);
  return (await dagster.query(AlertsForCodeLocationDocument, { name })).alertPoliciesForCodeLocation;
}
