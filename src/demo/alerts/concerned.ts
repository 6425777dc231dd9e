import { evaluate } from "../../dagster/selection/evaluate.ts";
import { parse } from "../../dagster/selection/parse.ts";
import { assetsOf, graphOf } from "../definitions.ts";
import type { DemoDeployment } from "../world.ts";
import type { DemoPolicyDocument } from "./policies.ts";
import { eventKinds } from "./policy-schema.ts";

type Kind = keyof typeof eventKinds;
type Target = Record<string, unknown>;

/** Whether a policy's events are of a kind. */
function isOf(document: DemoPolicyDocument, ...kinds: Kind[]): boolean {
  return document.event_types.some((event) =>
    kinds.some((kind) => (eventKinds[kind] as readonly string[]).includes(event)),
  );
}

/** Whether one of a policy's targets matches; a policy without targets concerns everything that its events happen to. */
function someTarget(document: DemoPolicyDocument, matches: (kind: string, target: Target) => boolean): boolean {
  const targets = (document.alert_targets ?? []).flatMap((target) => Object.entries(target));
  return targets.length === 0 || targets.some(([kind, target]) => matches(kind, target));
}

/** Whether a list that narrows down names something; where there is no list, nothing is narrowed down. */
function names(list: unknown, name: string): boolean {
  return !Array.isArray(list) || list.length === 0 || list.includes(name);
}

/** Whether a policy concerns an asset. */
export function concernsAsset(document: DemoPolicyDocument, key: string, deployment: DemoDeployment): boolean {
  if (!isOf(document, "asset", "asset health", "table schema")) return false;
  const found = assetsOf(deployment).find(({ asset }) => asset.key === key);
  return someTarget(document, (kind, target) => {
    if (kind === "asset_key_target") return (target.asset_key as string[]).join("/") === key;
    if (kind === "asset_group_target") {
      return found?.asset.group === target.asset_group && found?.location.name === target.location_name;
    }
    return kind === "asset_selection_target" && selects(String(target.asset_selection), key, deployment);
  });
}

function selects(selection: string, key: string, deployment: DemoDeployment): boolean {
  return evaluate(parse(selection), graphOf(deployment)).has(key);
}

/** Whether a policy concerns a job of a code location. */
export function concernsJob(document: DemoPolicyDocument, job: string, location: string): boolean {
  if (!isOf(document, "job")) return false;
  return someTarget(document, (_kind, { jobs, location_names }) => {
    const named = jobs as { job_name: string; location_name: string }[] | undefined;
    return named?.length
      ? named.some((one) => one.job_name === job && one.location_name === location)
      : names(location_names, location);
  });
}

/** Whether a policy concerns a schedule or sensor of a code location. */
export function concernsTicks(
  document: DemoPolicyDocument,
  type: "SCHEDULE" | "SENSOR",
  name: string,
  location: string,
): boolean {
  if (!isOf(document, "tick")) return false;
  return someTarget(document, (_kind, { types, location_names, schedules_or_sensors: named }) => {
    const wanted = named as { name: string; location_name: string }[] | undefined;
    const isNamed = !wanted?.length || wanted.some((one) => one.name === name && one.location_name === location);
    return isNamed && names(types, type) && names(location_names, location);
  });
}

/** Whether a policy concerns a code location. */
export function concernsLocation(document: DemoPolicyDocument, location: string): boolean {
  return (
    isOf(document, "code location") &&
    someTarget(document, (_kind, { location_names }) => names(location_names, location))
  );
}
