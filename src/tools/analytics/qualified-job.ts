import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import type { QualifiedJob } from "../../queries/generated/graphql.ts";

/**
 * A job as Insights wants it named, from its name; "asset materialization" is the job that Dagster makes up for the assets of a
 * location.
 *
 * @throws {OperationError} `job_not_found` or `ambiguous_name`
 */
export async function qualifiedJob(
  dagster: Dagster,
  name: string,
  location: string | undefined,
): Promise<QualifiedJob> {
  if (name !== "asset materialization" && !name.startsWith("__")) {
    const { repository } = await findByName(dagster, "job", { name, location });
    return {
      jobName: name,
      repositoryName: repository.repositoryName,
      codeLocationName: repository.repositoryLocationName,
    };
  }
  const having = (await readWorkspace(dagster))
    .flatMap(({ repositories }) => repositories)
    .filter((repository) => repository.assetJobs.length > 0)
    .filter((repository) => location === undefined || repository.location === location);
  const [only] = having;
  if (having.length === 1 && only !== undefined) {
    return { jobName: only.assetJobs[0]!, repositoryName: only.name, codeLocationName: only.location };
  }
  throw having.length === 0
    ? new OperationError("job_not_found", "No code location, or not this one, holds assets that can be materialized.")
    : new OperationError(
        "ambiguous_name",
        "Each code location has its own asset materializations: say which location.",
        {
          candidates: having.map((repository) => ({ job: name, location: repository.location })),
        },
      );
}
