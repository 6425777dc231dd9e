import { z } from "zod";
import { readDirectory, userIn } from "../../dagster/access/directory.ts";
import { readWords } from "../../dagster/access/words.ts";
import { OperationError } from "../../dagster/errors.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { answerOfUser, grantAnswer, userAnswer, viaTeams, viaTeamsAnswer } from "./answers.ts";
import { auditEntryAnswer, readAuditLog } from "./audit-log.ts";

/** Entries of the audit log that tell what a user did lately. */
const lately = 20;

export const getUser = defineTool({
  name: "get_user",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "User",
  description:
    "A user by email: teams and roles; with permissions every grant, with activity the newest audit log entries.",
  input: z.strictObject({
    user: shortText,
    include: z.array(z.enum(["permissions", "activity"])).optional(),
  }),
  output: userAnswer.extend({
    grants: z.array(grantAnswer).optional(),
    via_teams: viaTeamsAnswer.optional(),
    activity: z.array(auditEntryAnswer).optional(),
  }),
  async handler({ user: given, include = [] }, dagster) {
    const directory = await readDirectory(dagster);
    const user = userIn(directory, given);
    const words = await readWords(dagster, directory);
    const permissions = include.includes("permissions");
    const teams = permissions ? viaTeams(directory, user, words) : undefined;
    const activity = include.includes("activity")
      ? await readAuditLog(dagster, { userEmails: [user.email] }, lately).catch((error: unknown) => {
          // Who may see users need not be allowed to read the audit log, and not every plan has one: what is known of the user
          // stays worth telling.
          const withheld =
            error instanceof OperationError && ["permission_denied", "refused_by_dagster"].includes(error.code);
          if (!withheld) throw error;
          dagster.note(`The activity is not in this answer: ${error.message}`);
          return undefined;
        })
      : undefined;
    if (permissions && user.grants.length === 0 && teams?.length === 0) {
      dagster.note("The user has no grant, neither alone nor by a team, and so no access.");
    }
    if (activity?.length === 0) dagster.note("The audit log has no entry of this user.");
    if (activity?.length === lately) {
      dagster.note(`Only the newest ${lately} entries are shown; list_audit_log with this user has all.`);
    }
    return {
      ...answerOfUser(directory, user, words),
      grants: permissions ? user.grants.map((grant) => words.grant(grant)) : undefined,
      via_teams: teams,
      activity: activity?.map(({ answer }) => answer),
    };
  },
});
