import { z } from "zod";
import { readFromEach } from "../../dagster/each-repository.ts";
import { findLocation, selectorOf } from "../../dagster/find.ts";
import { repositoryLabel } from "../../dagster/instigator-items.ts";
import { expectType } from "../../dagster/unions.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import { JobListDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location, shortText } from "../params.ts";

export const listJobs = defineTool({
  name: "list_jobs",
  toolset: "jobs",
  access: "read",
  title: "List jobs",
  description: "List jobs with their code location, schedules and sensors. query matches a part of the name.",
  input: z.strictObject({
    location,
    query: shortText.optional(),
    limit: limit(50, 200),
    cursor,
  }),
  output: z.strictObject({
    jobs: z.array(
      z.strictObject({
        job: z.string(),
        location: z.string(),
        repository: z.string().optional(),
        description: z.string().optional(),
        tags: z.record(z.string(), z.string()).optional(),
        schedules: z.array(z.string()).optional(),
        sensors: z.array(z.string()).optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    if (input.location !== undefined) await findLocation(dagster, input.location);
    const locations = await readLoadedLocations(dagster, input.location);
    const repositories = locations.flatMap((entry) => entry.repositories);
    const found = await readFromEach(dagster, repositories, async (repository) => {
      const { repositoryOrError } = await dagster.query(JobListDocument, { repository: selectorOf(repository) });
      return expectType(repositoryOrError, "Repository").jobs.map((job) => ({
        ...job,
        location: repository.location,
        repository: repository.name,
      }));
    });
    const wanted = input.query?.toLowerCase();
    const jobs = found
      // Dagster makes up jobs for its assets; nobody launches or schedules those by name.
      .filter((job) => !job.name.startsWith("__"))
      .filter((job) => wanted === undefined || job.name.toLowerCase().includes(wanted))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const page = pageOfSorted(
      "jobs",
      jobs,
      sortKey,
      (job) => ({
        job: job.name,
        location: job.location,
        repository: repositoryLabel({ repositoryLocationName: job.location, repositoryName: job.repository }),
        description: job.description ? shorten(job.description, 200) : undefined,
        tags: Object.fromEntries(
          job.tags.filter(({ key }) => !key.startsWith("dagster/")).map(({ key, value }) => [key, value]),
        ),
        schedules: job.schedules.map(({ name }) => name),
        sensors: job.sensors.map(({ name }) => name),
      }),
      input,
    );
    if (jobs.length > 0) return page;
    return { ...page, hint: emptyHint("jobs", { location: input.location, query: input.query }) };
  },
});

function sortKey(job: { name: string; location: string; repository: string }): string {
  return `${job.location}\u0000${job.repository}\u0000${job.name}`;
}
