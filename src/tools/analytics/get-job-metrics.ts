import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findByName, findLocation, selectorOf } from "../../dagster/find.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import type { QualifiedJob } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { figuresAnswer, figuresAsked, figuresOutput, noneChosen } from "./figures-answer.ts";
import { figuresInput, filterOf, listOf } from "./insights-input.ts";

const filter = filterOf({ jobs: listOf(shortText).optional(), locations: listOf(shortText).optional() }, "jobs");

export const getJobMetrics = defineTool({
  name: "get_job_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Job metrics",
  description: "Insights by job, as get_asset_metrics.",
  input: z.strictObject({ ...figuresInput, filter }),
  output: figuresOutput("jobs"),
  async handler({ filter: chosen = {}, ...given }, dagster) {
    const asked = await figuresAsked(dagster, given, "job", async () => ({
      of: "job",
      jobs: await jobsOf(dagster, chosen.jobs, chosen.locations),
    }));
    const { whose } = asked.wanted;
    if (whose.of === "job" && whose.jobs?.length === 0) return noneChosen("jobs", asked);
    return figuresAnswer(dagster, "jobs", asked, given.limit);
  },
});

/**
 * The jobs that a filter names, for Insights; undefined for all. Locations stand for their jobs, since Insights' current store
 * cannot be asked by location.
 */
async function jobsOf(
  dagster: Dagster,
  jobs: readonly string[] | undefined,
  locations: readonly string[] | undefined,
): Promise<QualifiedJob[] | undefined> {
  if (jobs === undefined && locations === undefined) return undefined;
  for (const location of locations ?? []) await findLocation(dagster, location);
  const repositories = (await readWorkspace(dagster))
    .filter(({ name }) => locations === undefined || locations.includes(name))
    .flatMap((location) => location.repositories);
  const of = (jobName: string, selector: ReturnType<typeof selectorOf>): QualifiedJob => ({
    jobName,
    repositoryName: selector.repositoryName,
    codeLocationName: selector.repositoryLocationName,
  });
  if (jobs === undefined) {
    return repositories.flatMap((repository) =>
      [...repository.jobs, ...repository.assetJobs].map((name) => of(name, selectorOf(repository))),
    );
  }
  const found = await Promise.all(
    jobs.map(async (name) => {
      if (name === "asset materialization") {
        return repositories.flatMap((repository) =>
          repository.assetJobs.map((jobName) => of(jobName, selectorOf(repository))),
        );
      }
      const holders = repositories.filter((repository) => repository.jobs.includes(name));
      // Several locations may have a job of that name: all of them are meant, and told apart in the answer.
      if (holders.length > 0) return holders.map((repository) => of(name, selectorOf(repository)));
      const { repository } = await findByName(dagster, "job", { name, location: locations?.[0] });
      return [of(name, repository)];
    }),
  );
  return found.flat();
}
