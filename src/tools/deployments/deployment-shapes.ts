import { z } from "zod";
import type { KnownDeployment } from "../../dagster/deployment-directory.ts";

/** Which deployment an answer speaks of: its own name, and of a branch deployment what Git calls it. */
export const deploymentName = {
  deployment: z.string(),
  branch: z.string().optional(),
  pull_request: z.string().optional(),
  pull_request_status: z.string().optional(),
  repository: z.string().optional(),
};

/** One place in which a document would change or has changed. */
export const changeList = z.array(
  z.strictObject({
    path: z.string(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    /** The difference lies in masked values alone. */
    masked: z.literal("differs").optional(),
  }),
);

/** The names of a deployment for an answer. */
export function namesOf({ name, branch }: KnownDeployment) {
  return {
    deployment: name,
    branch: branch?.name,
    pull_request: branch?.pullRequest === undefined ? undefined : `#${branch.pullRequest}`,
    pull_request_status: branch?.status?.toLowerCase(),
    repository: branch?.repository === "" ? undefined : branch?.repository,
  };
}
