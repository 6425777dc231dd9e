import { runStoreOf } from "../history/run-store.ts";
import type { DemoContext, DemoPart } from "../part.ts";
import { runFields, shownTags } from "./run-fields.ts";
import { filterRuns, pageOfRuns, type RunsFilter } from "./run-filter.ts";

interface RunsAsked {
  filter?: RunsFilter | null;
  cursor?: string | null;
  limit?: number | null;
}

/** The error for a run that is not there. */
export function runNotFound(runId: string): Record<string, unknown> {
  return { __typename: "RunNotFoundError", message: `Run ${runId} could not be found.`, runId };
}

function runsAsked({ filter, cursor, limit }: RunsAsked, context: DemoContext) {
  const store = runStoreOf(context);
  const matching = filterRuns(store, filter, context.now);
  return { matching, page: pageOfRuns(matching, store.runs(context.now), cursor, limit) };
}

/** Runs: lists of them, one of them, and their tags. */
export const runQueriesPart: DemoPart = {
  query: {
    runsOrError: (asked: RunsAsked, context) => {
      const { matching, page } = runsAsked(asked, context);
      return { __typename: "Runs", results: page.map((plan) => runFields(plan, context)), count: matching.length };
    },
    runIdsOrError: (asked: RunsAsked, context) => ({
      __typename: "RunIds",
      results: runsAsked(asked, context).page.map(({ id }) => id),
    }),
    runOrError: ({ runId }: { runId: string }, context) => {
      const plan = runStoreOf(context).run(runId, context.now);
      return plan === undefined ? runNotFound(runId) : runFields(plan, context);
    },
    runGroupOrError: ({ runId }: { runId: string }, context) => {
      const store = runStoreOf(context);
      const plan = store.run(runId, context.now);
      if (plan === undefined) {
        return { __typename: "RunGroupNotFoundError", message: `Run group of run ${runId} could not be found.`, runId };
      }
      const rootRunId = plan.rootRunId ?? plan.id;
      const runs = store.runs(context.now).filter(({ id, rootRunId: root }) => id === rootRunId || root === rootRunId);
      return { __typename: "RunGroup", rootRunId, runs: runs.reverse().map((run) => runFields(run, context)) };
    },
    runTagKeysOrError: (_args, context) => ({
      __typename: "RunTagKeys",
      keys: [...new Set(tagsOf(context).map(({ key }) => key))].sort(),
    }),
    runTagsOrError: (
      {
        tagKeys,
        valuePrefix,
        limit,
      }: { tagKeys?: string[] | null; valuePrefix?: string | null; limit?: number | null },
      context,
    ) => {
      const values = new Map<string, Set<string>>();
      for (const { key, value } of tagsOf(context)) {
        if ((tagKeys && !tagKeys.includes(key)) || !value.startsWith(valuePrefix ?? "")) continue;
        values.set(key, (values.get(key) ?? new Set()).add(value));
      }
      const tags = [...values].map(([key, of]) => ({ key, values: [...of].sort().slice(0, limit ?? undefined) }));
      return { __typename: "RunTags", tags };
    },
  },
};

function tagsOf(context: DemoContext): { key: string; value: string }[] {
  return runStoreOf(context).runs(context.now).flatMap(shownTags);
}
