import type { Dagster } from "../../dagster/dagster.ts";
import { findDeployment, type KnownDeployment, lookInto } from "../../dagster/deployment-directory.ts";
import { assertDocument } from "../../dagster/document-problems.ts";
import { OperationError } from "../../dagster/errors.ts";
import { type LocationDocument, readLocationDocuments, readLocationSchema } from "../../dagster/location-documents.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { type CodeLocation, readWorkspace } from "../../dagster/workspace.ts";
import { differences } from "../../output/differences.ts";

/** A code location that is to be as it is in another deployment. */
export interface PromotedLocation {
  name: string;
  before?: LocationDocument;
  after: LocationDocument;
  /** Why it does not load where it comes from. */
  loadError?: string;
}

/** What a promotion would do. */
export interface Promotion {
  from: KnownDeployment;
  to: KnownDeployment;
  target: Dagster;
  /** Those that would change, by name. */
  changed: PromotedLocation[];
  /** Those that are the same in both. */
  same: string[];
  /** Those that only the target has: they stay. */
  onlyInTarget: string[];
}

/**
 * Compares the code locations of two deployments of the organization.
 *
 * @param only - those that are to be promoted; all when undefined
 * @throws {OperationError} `code_location_not_found`, `read_only` when the target is, `invalid_arguments` when both are one
 */
export async function planPromotion(
  dagster: Dagster,
  given: { from: string; to: string; locations?: readonly string[] },
): Promise<Promotion> {
  const [from, to] = [await findDeployment(dagster, given.from), await findDeployment(dagster, given.to)];
  if (from.id === to.id) {
    throw new OperationError("invalid_arguments", "from and to are the same deployment: there is nothing to promote.");
  }
  const [source, target] = [lookInto(dagster, from), lookInto(dagster, to)];
  target.assertWritable();
  const [wanted, present, states, schema] = await Promise.all([
    readLocationDocuments(source),
    readLocationDocuments(target),
    readStates(source),
    readLocationSchema(target),
  ]);
  const names = given.locations === undefined ? [...wanted.keys()].sort() : [...new Set(given.locations)];
  const unknown = names.filter((name) => !wanted.has(name));
  if (unknown.length > 0) {
    throw new OperationError(
      "code_location_not_found",
      `${given.from} has no code location ${unknown
        .slice(0, 5)
        .map((name) => JSON.stringify(name.slice(0, 80)))
        .join(", ")}.`,
      { candidates: candidatesFor(unknown, [...wanted.keys()]) },
    );
  }
  const locations = names.map((name): PromotedLocation => {
    const state = states?.find((location) => location.name === name);
    return { name, before: present.get(name), after: wanted.get(name)!, loadError: state?.error };
  });
  const changed = locations.filter(({ before, after }) => differences(before, after).length > 0);
  const queued = changed.filter(({ before, after }) => differences(queueOf(before), queueOf(after)).length > 0);
  if (queued.length > 0) {
    dagster.note(
      `The agent queue changes for ${queued.map(({ name }) => name).join(", ")}: make sure that an agent serves the new one in ${given.to}, or the code will not load there.`,
    );
  }
  for (const { name, after, before } of changed) assertDocument(`the document of ${name}`, schema, after, before);
  return {
    from,
    to,
    target,
    changed,
    same: locations.filter((location) => !changed.includes(location)).map(({ name }) => name),
    onlyInTarget: [...present.keys()].filter((name) => !wanted.has(name)).sort(),
  };
}

/** The queue of agents that serves a location; without one it is the default queue. */
function queueOf(document: LocationDocument | undefined): unknown {
  return document?.agent_queue ?? "default";
}

function candidatesFor(unknown: readonly string[], names: readonly string[]): string[] {
  const near = [...new Set(unknown.flatMap((name) => nearestNames(name, names)))];
  return near.length > 0 ? near : [...names].sort().slice(0, 20);
}

/** Whether the code loads where it comes from. It can be promoted without knowing, so a failed look is a note. */
async function readStates(source: Dagster): Promise<readonly CodeLocation[] | undefined> {
  try {
    return await readWorkspace(source);
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    source.note(`Whether the code loads in ${source.config.name} could not be looked at: ${error.message}`);
    return undefined;
  }
}
