import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { rootError } from "../../dagster/failures.ts";
import { findLocation } from "../../dagster/find.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import { durationSeconds, isoFromSeconds } from "../../output/time.ts";
import { LocationHistoryDocument, type LocationHistoryQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText } from "../params.ts";

/** Loads that are read beyond a page, in case new ones come between two pages. */
const slack = 10;

/** Where a page ended: the time of its last load, and how many loads came before and with it. */
const position = z.strictObject({ before: z.number(), given: z.int().positive() });

const keys = z.array(z.string()).optional();

export const listCodeLocationHistory = defineTool({
  name: "list_code_location_history",
  toolset: "code_locations",
  access: "read",
  plusOnly: true,
  title: "Code location history",
  description: "Deploy history of a code location: when it loaded, commit, author, image, load error.",
  input: z.strictObject({ location: shortText, limit: limit(20, 100), cursor }),
  output: z.strictObject({
    loads: z.array(
      z.strictObject({
        time: z.string().optional(),
        took_s: z.number().optional(),
        status: z.string(),
        commit: z.string().optional(),
        commit_message: z.string().optional(),
        author: z.string().optional(),
        image: z.string().optional(),
        metadata: z.record(z.string(), z.string()).optional(),
        assets: z
          .strictObject({ added: keys, modified: keys, removed: keys, not_told: z.number().optional() })
          .optional(),
        error: z
          .strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() })
          .optional(),
      }),
    ),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { location } = input;
    await findLocation(dagster, location);
    const start = input.cursor === undefined ? undefined : decodeCursor(input.cursor, position);
    const given = start?.given ?? 0;
    const { locationLoadHistory, currentDeployment } = await dagster.query(LocationHistoryDocument, {
      location,
      limit: given + input.limit + 1 + slack,
    });
    const left = [...locationLoadHistory]
      .sort((a, b) => b.codeLocationDataUploadTimestamp - a.codeLocationDataUploadTimestamp)
      .filter((load) => start === undefined || load.codeLocationDataUploadTimestamp < start.before);
    const page = left.slice(0, input.limit);
    const cursors = page.map((load, index) =>
      encodeCursor({ before: load.codeLocationDataUploadTimestamp, given: given + index + 1 }),
    );
    const commits = currentDeployment.commits ?? [];
    const answer = {
      loads: page.map((load) => toAnswer(load, commits)),
      returned: page.length,
      ...(left.length > page.length ? { next_cursor: cursors.at(-1) } : {}),
      ...(locationLoadHistory.length === 0 ? { hint: "Dagster+ has kept no load of this code location." } : {}),
    };
    return asPage(answer, "loads", cursors);
  },
});

type Load = LocationHistoryQuery["locationLoadHistory"][number];
type Commit = LocationHistoryQuery["currentDeployment"]["commits"][number];

function toAnswer(load: Load, commits: readonly Commit[]) {
  const document = (load.configDocument ?? {}) as { image?: unknown; git?: { commit_hash?: unknown } | null };
  const metadata = Object.fromEntries(load.displayMetadata.map(({ key, value }) => [key, shorten(value, 200)]));
  const hash = textOf(document.git?.commit_hash) ?? metadata.commit_hash;
  const commit = hash === undefined ? undefined : commits.find(({ commitHash }) => commitHash === hash);
  const image = textOf(document.image);
  return {
    time: isoFromSeconds(load.codeLocationDataUploadTimestamp),
    took_s: tookSeconds(load),
    status: load.loadStatus === "LOADED" ? "loaded" : load.loadStatus === "ERROR" ? "failed" : String(load.loadStatus),
    commit: hash,
    commit_message: commit?.commitMessage?.split("\n")[0]?.slice(0, 200),
    author: commit?.authorEmail ?? commit?.authorName ?? undefined,
    image,
    metadata: Object.fromEntries(
      Object.entries(metadata).filter(([, value]) => value !== "" && value !== hash && value !== image),
    ),
    assets: assetChanges(load),
    error: load.error ? rootError(load.error, 300) : undefined,
  };
}

/** From the deploy that caused it to the end of the load. */
function tookSeconds({ codeLocationUpdateTriggerTimestamp: from, codeLocationDataUploadTimestamp: to }: Load) {
  const seconds = durationSeconds(from, to);
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}

/** How many keys of each kind of change are told. */
const keysTold = 10;

function assetChanges({ diffSummary }: Load) {
  const diffs = diffSummary?.repositoryDiffs ?? [];
  const lists = {
    added: diffs.flatMap(({ addedAssets }) => addedAssets.map(({ path }) => assetKeyText(path))),
    modified: diffs.flatMap(({ modifiedAssets }) => modifiedAssets.map(({ path }) => assetKeyText(path))),
    removed: diffs.flatMap(({ removedAssets }) => removedAssets.map(({ path }) => assetKeyText(path))),
  };
  const all = Object.values(lists);
  if (all.every((list) => list.length === 0)) return undefined;
  const untold = all.reduce((sum, list) => sum + Math.max(list.length - keysTold, 0), 0);
  return {
    added: unlessEmpty(lists.added.slice(0, keysTold)),
    modified: unlessEmpty(lists.modified.slice(0, keysTold)),
    removed: unlessEmpty(lists.removed.slice(0, keysTold)),
    not_told: untold > 0 ? untold : undefined,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
