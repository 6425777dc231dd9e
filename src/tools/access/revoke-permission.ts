import { planRevoke } from "../../dagster/access/grant-change.ts";
import { defineTool } from "../define.ts";
import { carryOut, grantInput, grantOutput, previewOf } from "./grant-arguments.ts";

export const revokePermission = defineTool({
  name: "revoke_permission",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  permission: "edit_deployment_permissions",
  title: "Revoke permission",
  description:
    "Take a role from a user, team or service user: all at that scope, or that of one location or for owned definitions.",
  input: grantInput,
  output: grantOutput,
  async preview(input, dagster) {
    return previewOf(await planRevoke(dagster, input));
  },
  async handler(input, dagster) {
    return carryOut(dagster, await planRevoke(dagster, input));
  },
});
