import type { Tool } from "../define.ts";
import { addTeamMember } from "./add-team-member.ts";
import { addUser } from "./add-user.ts";
import { createTeam } from "./create-team.ts";
import { deleteRole } from "./delete-role.ts";
import { deleteTeam } from "./delete-team.ts";
import { evaluatePermission } from "./evaluate-permission.ts";
import { getRole } from "./get-role.ts";
import { getTeam } from "./get-team.ts";
import { getUser } from "./get-user.ts";
import { grantPermission } from "./grant-permission.ts";
import { listAuditLog } from "./list-audit-log.ts";
import { listPermissions } from "./list-permissions.ts";
import { listRoles } from "./list-roles.ts";
import { listServiceUsers } from "./list-service-users.ts";
import { listTeams } from "./list-teams.ts";
import { listUsers } from "./list-users.ts";
import { removeTeamMember } from "./remove-team-member.ts";
import { removeUser } from "./remove-user.ts";
import { renameTeam } from "./rename-team.ts";
import { revokePermission } from "./revoke-permission.ts";
import { saveRole } from "./save-role.ts";

/** The tools of users, teams, roles and permissions, in the order in which they are listed. */
export const accessTools: readonly Tool[] = [
  listUsers,
  getUser,
  listTeams,
  getTeam,
  listRoles,
  getRole,
  listPermissions,
  evaluatePermission,
  grantPermission,
  revokePermission,
  addUser,
  removeUser,
  createTeam,
  renameTeam,
  deleteTeam,
  addTeamMember,
  removeTeamMember,
  saveRole,
  deleteRole,
  listServiceUsers,
  listAuditLog,
];
