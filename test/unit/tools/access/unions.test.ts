import { describe, expect, it } from "vitest";
import { z } from "zod";
import { catalogue } from "../../../../src/tools/catalogue.ts";
import { useEmbedded } from "../../../support/embedded.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { accessArguments } from "../../../support/plus-arguments/access.ts";

const embedded = useEmbedded();
const user = "viewer@harbor-roasters.example";

const codes = {
  UnauthorizedError: "permission_denied",
  PythonError: "dagster_error",
  CantRemoveAllAdminsError: "refused_by_dagster",
  UserLimitError: "refused_by_dagster",
  UserNotFoundError: "not_found",
  ServiceUserNotFoundError: "not_found",
  DeploymentNotFoundError: "deployment_not_found",
} as const;
type Member = keyof typeof codes;

function answerWith(field: string, __typename: Member) {
  embedded.organization.overrides.set(field, () => ({ __typename, message: "Not today.", stack: [], errorChain: [] }));
}

const reads: [field: string, tool: string, members: Member[]][] = [
  ["Query.usersOrError", "list_users", ["UnauthorizedError", "PythonError"]],
  ["Query.serviceUsersOrError", "list_service_users", ["UnauthorizedError", "PythonError"]],
  ["Query.deploymentByName", "evaluate_permission", ["DeploymentNotFoundError", "UnauthorizedError", "PythonError"]],
];

describe.each(reads.flatMap(([field, tool, members]) => members.map((member) => [field, tool, member] as const)))(
  "%s, asked by %s, answered with %s",
  (field, tool, member) => {
    it("is an error and no empty answer", async () => {
      answerWith(field, member);
      const { answer, isError } = await embedded.call(tool, accessArguments[tool]);
      expect(isError).toBe(true);
      expect(answer).toMatchObject({ error: { code: codes[member], message: expect.stringContaining("Not today.") } });
    });
  },
);

const changes: [field: string, tool: string, args: Record<string, unknown>, members: Member[]][] = [
  [
    "createOrUpdateUserPermissions",
    "grant_permission",
    { user, grant: "EDITOR" },
    ["UnauthorizedError", "PythonError", "CantRemoveAllAdminsError", "UserLimitError", "UserNotFoundError"],
  ],
  [
    "removeUserPermissions",
    "revoke_permission",
    { user },
    ["UnauthorizedError", "PythonError", "CantRemoveAllAdminsError", "UserLimitError", "UserNotFoundError"],
  ],
  [
    "createOrUpdateTeamPermission",
    "grant_permission",
    { team: "ml", grant: "EDITOR" },
    ["UnauthorizedError", "PythonError", "UserLimitError"],
  ],
  [
    "removeTeamPermission",
    "revoke_permission",
    { team: "ml" },
    ["UnauthorizedError", "PythonError", "CantRemoveAllAdminsError"],
  ],
  [
    "createOrUpdateServiceUserPermissions",
    "grant_permission",
    { service_user: "nightly-backfills", grant: "EDITOR" },
    ["UnauthorizedError", "PythonError", "ServiceUserNotFoundError"],
  ],
  [
    "removeServiceUserPermissions",
    "revoke_permission",
    { service_user: "nightly-backfills" },
    ["UnauthorizedError", "PythonError", "ServiceUserNotFoundError"],
  ],
  ["addUserToOrganization", "add_user", {}, ["UnauthorizedError", "PythonError", "UserLimitError"]],
  ["removeUserFromOrganization", "remove_user", {}, ["UnauthorizedError", "PythonError", "CantRemoveAllAdminsError"]],
  ["createOrUpdateTeam", "create_team", {}, ["UnauthorizedError", "PythonError"]],
  ["renameTeam", "rename_team", {}, ["UnauthorizedError", "PythonError"]],
  ["deleteTeam", "delete_team", {}, ["UnauthorizedError", "PythonError"]],
  ["addMemberToTeam", "add_team_member", {}, ["UnauthorizedError", "PythonError", "UserLimitError"]],
  ["removeMemberFromTeam", "remove_team_member", {}, ["UnauthorizedError", "PythonError"]],
  ["createCustomRole", "save_role", {}, ["UnauthorizedError", "PythonError"]],
  ["updateCustomRole", "save_role", { name: "Schedule keeper" }, ["UnauthorizedError", "PythonError"]],
  ["deleteCustomRole", "delete_role", {}, ["UnauthorizedError", "PythonError"]],
];

describe.each(
  changes.flatMap(([field, tool, args, members]) => members.map((member) => [field, tool, member, args] as const)),
)("%s, sent by %s, answered with %s", (field, tool, member, args) => {
  it("is an error, after one attempt", async () => {
    answerWith(`Mutation.${field}`, member);
    const own = tool.endsWith("_permission") ? args : { ...accessArguments[tool], ...args };
    const { answer, isError } = await embedded.confirmed(tool, own);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: codes[member], message: expect.stringContaining("Not today.") } });
    expect(embedded.mutations).toHaveLength(1);
  });
});

const tools = catalogue.filter(({ toolset }) => toolset === "access");

describe.each(tools.map((tool) => [tool.name, tool] as const))("%s", (name, tool) => {
  const args = accessArguments[name] ?? {};

  if (tool.access === "destroy") {
    it("previews without changing anything, and is refused on a read-only deployment", async () => {
      const { answer } = await embedded.call(name, { ...args, dry_run: true });
      expect(answer).toMatchObject({ dry_run: true, would: { what: expect.any(String) } });
      const refused = await embedded.call(name, args, { deployment: { readOnly: true } });
      expect(refused.answer).toMatchObject({ error: { code: "read_only" } });
      expect(embedded.mutations).toEqual([]);
    });
  } else {
    it("answers its sample", async () => {
      const { answer, isError } = await embedded.call(name, args);
      expect(isError, JSON.stringify(answer)).toBe(false);
      expect(tool.output.extend({ notes: z.array(z.string()).optional() }).safeParse(answer).error).toBeUndefined();
      expect(embedded.mutations).toEqual([]);
    });
  }
});

describe("on an open-source Dagster", () => {
  const fake = useFakeDagster();

  it.each(tools.map(({ name }) => name))("%s says that it needs Dagster+", async (name) => {
    const { answer } = await fake.call(name, accessArguments[name] ?? {});
    expect(answer).toMatchObject({ error: { code: "needs_dagster_plus" } });
  });
});
