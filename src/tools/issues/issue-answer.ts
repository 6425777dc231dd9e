import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { issueId } from "../../dagster/issues.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten } from "../../output/sanitize.ts";
import { isoFromSeconds } from "../../output/time.ts";
import type { IssueLinkPartsFragment, IssuePartsFragment, IssueStatus } from "../../queries/generated/graphql.ts";

/** How an issue stands. Older Dagster+ has only open and closed ones. */
export const issueStatus = z.enum(["open", "triage", "closed", "canceled"]).meta({ jsonSchema: { type: "string" } });

/** The status in Dagster's words. */
export function statusOf(status: z.output<typeof issueStatus>): IssueStatus {
  return status.toUpperCase() as IssueStatus;
}

/** What an answer tells of an issue. What is in title, description and context was written by others. */
export const issueShape = {
  issue: z.string(),
  title: z.string(),
  status: z.string(),
  created: z.string().optional(),
  created_by: z.string().optional(),
  description: z.string().optional(),
  runs: z
    .array(z.strictObject({ run_id: z.string(), job: z.string().optional(), status: z.string().optional() }))
    .optional(),
  assets: z.array(z.string()).optional(),
  other_links: z.array(z.string()).optional(),
  pull_request: z.string().optional(),
};

/** The longest description in a list. */
const listedDescription = 300;

/** An issue in a list. */
export function issueAnswer(issue: IssuePartsFragment) {
  const answer = issueDetails(issue);
  return { ...answer, description: answer.description && shorten(answer.description, listedDescription) };
}

/** An issue by itself. */
export function issueDetails(issue: IssuePartsFragment) {
  const links = linksOf(issue);
  return {
    issue: issueId(issue),
    title: issue.title,
    status: issue.status.toLowerCase(),
    created: isoFromSeconds(issue.createdAt),
    created_by: creatorOf(issue),
    description: issue.description || undefined,
    runs: unlessEmpty(
      links.flatMap((link) =>
        link.__typename === "Run"
          ? [{ run_id: link.runId, job: jobOf(link.jobName), status: link.status as string }]
          : [],
      ),
    ),
    assets: unlessEmpty(links.flatMap((link) => (link.__typename === "Asset" ? [assetKeyText(link.key.path)] : []))),
    // A newer Dagster+ may link other things.
    other_links: unlessEmpty(
      links.flatMap(({ __typename: type }: { __typename?: string }) =>
        type !== undefined && type !== "Run" && type !== "Asset" ? [type] : [],
      ),
    ),
    pull_request: issue.metadata?.pullRequestUrl ?? undefined,
  };
}

function creatorOf({ createdBy }: IssuePartsFragment): string | undefined {
  if (createdBy?.__typename === "DagsterCloudUser") return createdBy.email;
  return createdBy?.__typename === "ServiceUser" ? createdBy.name : undefined;
}

/** What the issue is linked with, what it was made from included, each once. */
function linksOf({ origin, linkedObjects }: IssuePartsFragment): IssueLinkPartsFragment[] {
  const all = [...(origin ? [origin] : []), ...(linkedObjects ?? [])];
  const seen = new Set<string>();
  return all.filter((link) => {
    const key = JSON.stringify(link.__typename === "Run" ? link.runId : link);
    return !seen.has(key) && seen.add(key);
  });
}

function jobOf(name: string): string | undefined {
  return name.startsWith("__ASSET_JOB") ? undefined : name;
}
