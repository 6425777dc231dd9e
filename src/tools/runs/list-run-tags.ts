import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { expectType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { RunsTagKeysDocument, RunsTagValuesDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, exactName, limit } from "../params.ts";

export const listRunTags = defineTool({
  name: "list_run_tags",
  toolset: "runs",
  access: "read",
  title: "List run tags",
  description: "List the tag keys that runs have; with key, the values of that tag.",
  input: z.strictObject({ key: exactName.optional(), limit: limit(100), cursor }),
  output: z.strictObject({
    key: z.string().optional(),
    keys: z.array(z.string()).optional(),
    values: z.array(z.string()).optional(),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(given, dagster) {
    if (given.key !== undefined) {
      const { runTagsOrError } = await dagster.query(RunsTagValuesDocument, { keys: [given.key] });
      const found = expectType(runTagsOrError, "RunTags").tags.find(({ key }) => key === given.key);
      if (found !== undefined)
        return Object.assign(pageOfSorted("values", sorted(found.values), same, same, given), { key: given.key });
    }
    const { runTagKeysOrError } = await dagster.query(RunsTagKeysDocument, {});
    const keys = sorted(expectType(runTagKeysOrError, "RunTagKeys").keys);
    if (given.key !== undefined) {
      throw new OperationError("not_found", `No run has the tag ${JSON.stringify(given.key.slice(0, 120))}.`, {
        candidates: nearestNames(given.key, keys),
      });
    }
    const page = pageOfSorted("keys", keys, same, same, given);
    return keys.length > 0 ? page : Object.assign(page, { hint: emptyHint("run tags", {}) });
  },
});

function same(text: string): string {
  return text;
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => (a < b ? -1 : 1));
}
