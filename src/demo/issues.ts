import { failedIngestion } from "./alerts/incident-run.ts";
import { idOf } from "./ids.ts";
import { type DemoContext, type DemoPart, pageOf, refusal } from "./part.ts";
import { type DemoDeployment, type DemoWorld, userFields } from "./world.ts";

type Link = Record<string, unknown> & { __typename: "Run" | "Asset" };

interface Issue {
  id: string;
  publicId: string;
  title: string;
  description: string;
  status: "OPEN" | "CLOSED" | "TRIAGE" | "CANCELED";
  createdAt: number;
  context: string | null;
  origin: Link | null;
  createdBy: object | null;
  linkedObjects: Link[];
  metadata: { pullRequestUrl: string | null } | null;
}

const hour = 3600;
const day = 24 * hour;

const asset = (key: string): Link => ({ __typename: "Asset", id: idOf("asset", key), key: { path: key.split("/") } });
const run = (runId: string, jobName: string): Link => ({
  __typename: "Run",
  id: runId,
  runId,
  jobName,
  status: "FAILURE",
});
const user = (world: DemoWorld, id: number) => ({ __typename: "DagsterCloudUser", ...userFields(world.user(id)) });

/** The issues of each deployment, by its id, newest first. */
function makeIssues(world: DemoWorld): Map<number, Issue[]> {
  return new Map(
    world.deployments.map((deployment) => [deployment.id, deployment.name === "prod" ? noted(world, deployment) : []]),
  );
}

function noted(world: DemoWorld, deployment: DemoDeployment): Issue[] {
  const began = world.began / 1000;
  const [lastNight, before] = [failedIngestion(world, deployment, 0), failedIngestion(world, deployment, 5)];
  const issue = (
    number: number,
    fields: Partial<Issue> & Pick<Issue, "title" | "description" | "createdAt">,
  ): Issue => ({
    id: String(number),
    publicId: publicIdOf(deployment, number),
    status: "OPEN",
    context: null,
    origin: null,
    createdBy: user(world, 2),
    linkedObjects: [],
    metadata: null,
    ...fields,
  });
  return [
    issue(16, {
      title: "reporting does not load: weasyprint is missing",
      description: "The image was built without the extra `pdf`. Nothing of the location is there until it is rebuilt.",
      createdAt: began - 0.5 * hour,
    }),
    issue(15, {
      title: "raw/payments failed last night",
      description: `The payment provider's API answers 429, too many requests. Tried by hand with password=${world.plant("description of an issue", "Second-crack-1903")} and it failed as well.\nmarts/revenue is behind until it runs again.`,
      createdAt: lastNight.ended + 3 * hour,
      context: "The step raw__payments gave up after 5 tries.",
      origin: run(lastNight.id, lastNight.job),
      linkedObjects: [run(lastNight.id, lastNight.job), asset("raw/payments")],
    }),
    issue(14, {
      title: "Loyalty points are not updated",
      description: "The automation sensor of the warehouse was stopped and never started again?",
      createdAt: began - 2 * day,
      status: "TRIAGE",
      createdBy: { __typename: "ServiceUser", id: "77", name: "loyalty-bot" },
      linkedObjects: [asset("marts/loyalty")],
    }),
    issue(13, {
      title: "raw/payments failed in the night",
      description: "The provider throttled us; they raised our limit. It came back, see the newer issue.",
      createdAt: before.ended + 7 * hour,
      status: "CLOSED",
      origin: run(before.id, before.job),
      linkedObjects: [run(before.id, before.job)],
      metadata: { pullRequestUrl: "https://git.example/harbor-roasters/data-platform/pull/121" },
    }),
    issue(12, {
      title: "Move exchange rates into the warehouse",
      description: "Finance would rather keep the sheet.",
      createdAt: began - 40 * day,
      status: "CANCELED",
      createdBy: user(world, 4),
      linkedObjects: [asset("raw/exchange_rates")],
    }),
  ];
}

function publicIdOf(deployment: DemoDeployment, number: number): string {
  const hex = idOf("issue", deployment.name, String(number));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function issuesOf({ world, deployment }: DemoContext): Issue[] {
  return world.state(makeIssues).get(deployment.id)!;
}

const byId = (given: string) => (issue: Issue) => issue.publicId === given || issue.id === given;

/** Issues about runs and assets. */
export const issuesPart: DemoPart = {
  query: {
    issues: (
      {
        limit,
        cursor,
        filters,
      }: { limit: number; cursor?: string | null; filters?: { statuses?: Issue["status"][] | null } | null },
      context,
    ) => {
      const statuses = filters?.statuses;
      const wanted = issuesOf(context).filter(({ status }) => !statuses || statuses.includes(status));
      const { items, nextCursor } = pageOf(wanted, cursor, limit, ({ id }) => id);
      return { __typename: "IssueConnection", issues: items, cursor: nextCursor, hasMore: nextCursor !== null };
    },
    issue: ({ issueId }: { issueId: string }, context) => {
      const found = issuesOf(context).find(byId(issueId));
      return found === undefined ? null : { __typename: "Issue", ...found };
    },
  },
  mutation: {
    createIssue: (
      {
        title,
        description,
        origin,
      }: {
        title: string;
        description: string;
        origin?: { runId?: string | null; assetKey?: { path: string[] } | null } | null;
      },
      context,
    ) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const all = issuesOf(context);
      const number = Math.max(0, ...all.map(({ id }) => Number(id))) + 1;
      const links = [
        ...(origin?.runId ? [run(origin.runId, "ingest_daily")] : []),
        ...(origin?.assetKey ? [asset(origin.assetKey.path.join("/"))] : []),
      ];
      const { userId } = context.viewer;
      const issue: Issue = {
        id: String(number),
        publicId: publicIdOf(context.deployment, number),
        title,
        description,
        status: "OPEN",
        createdAt: context.now / 1000,
        context: null,
        origin: links[0] ?? null,
        createdBy: userId === undefined ? null : user(context.world, userId),
        linkedObjects: links,
        metadata: null,
      };
      all.unshift(issue);
      return { __typename: "CreateIssueSuccess", issue };
    },
    updateIssue: ({ issueId, status, title, description }: { issueId: string } & Partial<Issue>, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const issue = issuesOf(context).find(byId(issueId));
      if (issue === undefined) {
        return {
          __typename: "PythonError",
          message: `No issue ${issueId}`,
          className: "Exception",
          stack: [],
          errorChain: [],
        };
      }
      if (status) issue.status = status;
      if (title) issue.title = title;
      if (description) issue.description = description;
      return { __typename: "UpdateIssueSuccess", issue };
    },
  },
};
