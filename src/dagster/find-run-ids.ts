import { RunIdsDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { findRunId } from "./find.ts";
import { expectType } from "./unions.ts";

/** How many ids one request reads, and how many are read at most. */
const idsPerRequest = 1000;
const mostIds = 20_000;

/** A prefix of an id; a whole id has 36 characters. */
const prefix = /^[0-9a-f-]{6,35}$/i;

/**
 * The whole ids of runs given as `findRunId` takes them, each once. Prefixes are looked for all in one pass over the ids.
 *
 * @throws {OperationError} as `findRunId` does, for the first that is not found or is not unique
 */
export async function findRunIds(dagster: Dagster, given: readonly string[]): Promise<string[]> {
  const prefixes = [...new Set(given.filter((id) => prefix.test(id)).map((id) => id.toLowerCase()))];
  const matches = prefixes.length > 1 ? await matchesOf(dagster, prefixes) : new Map<string, string[]>();
  const found: string[] = [];
  for (const id of given) {
    const [match, ...others] = matches.get(id.toLowerCase()) ?? [];
    found.push(match !== undefined && others.length === 0 ? match : await findRunId(dagster, id));
  }
  return [...new Set(found)];
}

async function matchesOf(dagster: Dagster, prefixes: readonly string[]): Promise<Map<string, string[]>> {
  const matches = new Map<string, string[]>(prefixes.map((given) => [given, []]));
  let cursor: string | undefined;
  for (let seen = 0; seen < mostIds; ) {
    const { runIdsOrError } = await dagster.query(RunIdsDocument, { cursor, limit: idsPerRequest });
    const { results } = expectType(runIdsOrError, "RunIds");
    for (const id of results) for (const given of prefixes) if (id.startsWith(given)) matches.get(given)!.push(id);
    seen += results.length;
    cursor = results.at(-1);
    if (results.length < idsPerRequest) break;
  }
  return matches;
}
