import { z } from "zod";
import { readServiceUsers } from "../../dagster/access/directory.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";

export const listServiceUsers = defineTool({
  name: "list_service_users",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Service users",
  description: "Service users: accounts of programs such as CI.",
  input: z.strictObject({ limit: limit(50), cursor }),
  output: z.strictObject({
    service_users: z.array(
      z.strictObject({
        name: z.string(),
        id: z.string(),
        description: z.string().optional(),
        grant_count: z.number(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(page, dagster) {
    const serviceUsers = (await readServiceUsers(dagster)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const answer = pageOfSorted(
      "service_users",
      serviceUsers,
      ({ name }) => name,
      ({ name, id, description, grants }) => ({
        name,
        id,
        description: description === "" ? undefined : description,
        grant_count: grants.length,
      }),
      page,
    );
    return Object.assign(answer, {
      hint: serviceUsers.length === 0 ? "The organization has no service users." : undefined,
    });
  },
});
