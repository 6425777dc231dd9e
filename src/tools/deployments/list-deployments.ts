import { z } from "zod";
import { type KnownDeployment, readDeployments } from "../../dagster/deployment-directory.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { deploymentName, namesOf } from "./deployment-shapes.ts";

export const listDeployments = defineTool({
  name: "list_deployments",
  toolset: "deployments",
  access: "read",
  plusOnly: true,
  title: "List deployments",
  description: "Deployments: full ones, then branch deployments with their pull requests.",
  input: z.strictObject({
    type: z.enum(["full", "branch", "all"]).default("all"),
    pull_request_status: z
      .enum(["open", "closed", "merged"])
      .meta({ jsonSchema: { type: "string" } })
      .optional(),
    limit: limit(50),
    cursor,
  }),
  output: z.strictObject({
    deployments: z.array(
      z.strictObject({
        ...deploymentName,
        type: z.string(),
        agent_type: z.string(),
        status: z.string().optional(),
        accessible: z.boolean().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    // Whoever lists them wants those of now; the pages after the first go on with what was read.
    if (input.cursor === undefined) dagster.forgetOld();
    const { type, pull_request_status } = input;
    const wanted = (await readDeployments(dagster))
      .filter(({ branch }) => type === "all" || (type === "branch") === (branch !== undefined))
      .filter(
        ({ branch }) => pull_request_status === undefined || branch?.status?.toLowerCase() === pull_request_status,
      )
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    const page = pageOfSorted("deployments", wanted, orderOf, toAnswer, input);
    if (wanted.length > 0) return page;
    const hint = emptyHint("deployments", { type: type === "all" ? undefined : type, pull_request_status });
    return { ...page, hint: hint.replace("This deployment has", "The organization has") };
  },
});

/** Full deployments by name, then branch deployments, the newest first. */
function orderOf({ id, name, branch }: KnownDeployment): string {
  return branch === undefined ? `0 ${name}` : `1 ${String(Number.MAX_SAFE_INTEGER - id).padStart(16, "0")}`;
}

function toAnswer(known: KnownDeployment) {
  return {
    ...namesOf(known),
    type: known.branch === undefined ? "full" : "branch",
    agent_type: known.agentType.toLowerCase(),
    status: known.status === "ACTIVE" ? undefined : known.status.toLowerCase(),
    accessible: known.accessible ? undefined : false,
  };
}
