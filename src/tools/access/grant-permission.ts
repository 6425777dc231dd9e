import { planGrant } from "../../dagster/access/grant-change.ts";
import { defineTool } from "../define.ts";
import { carryOut, grantInput, grantOutput, previewOf } from "./grant-arguments.ts";

export const grantPermission = defineTool({
  name: "grant_permission",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_deployment_permissions",
  title: "Grant permission",
  description:
    "Give a role to a user, team or service user: grant VIEWER, EDITOR … or a custom role; for one location, or for owned definitions.",
  input: grantInput,
  output: grantOutput,
  async preview(input, dagster) {
    return previewOf(await planGrant(dagster, input));
  },
  async handler(input, dagster) {
    return carryOut(dagster, await planGrant(dagster, input));
  },
});
