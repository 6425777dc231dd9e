import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { findUser } from "../../dagster/organization-users.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { parseTime } from "../../output/time.ts";
import type { AuditLogEventType } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText, time } from "../params.ts";
import { auditEntryAnswer, auditEvents, readAuditLog } from "./audit-log.ts";

export const listAuditLog = defineTool({
  name: "list_audit_log",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Audit log",
  description: "Audit log, newest first: who changed permissions, tokens, secrets, code locations … and when.",
  input: z.strictObject({
    user: shortText.optional(),
    event_type: shortText.optional(),
    deployment: shortText.max(300).optional(),
    after: time.optional(),
    before: time.optional(),
    limit: limit(50, 200),
    cursor,
  }),
  output: z.strictObject({
    entries: z.array(auditEntryAnswer),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ user, event_type, deployment, after, before, limit: count, cursor: from }, dagster) {
    const now = Date.now();
    const afterDatetime = after === undefined ? undefined : parseTime(after, "after", now) / 1000;
    const beforeDatetime = before === undefined ? undefined : parseTime(before, "before", now) / 1000;
    if (afterDatetime !== undefined && beforeDatetime !== undefined && afterDatetime >= beforeDatetime) {
      throw new OperationError("invalid_arguments", "after must be earlier than before.");
    }
    const last = from === undefined ? undefined : decodeCursor(from, z.strictObject({ entry: z.string() })).entry;
    const eventTypes = event_type === undefined ? undefined : [eventOf(event_type)];
    const userEmails = user === undefined ? undefined : [await emailOf(dagster, user)];
    const { plusDeployment, name } = dagster.config;
    // One more than is shown tells whether there is another page.
    const found = await readAuditLog(
      dagster,
      {
        userEmails,
        eventTypes,
        deploymentNames: deployment === undefined ? undefined : [plusDeployment ?? name],
        afterDatetime,
        beforeDatetime,
      },
      count + 1,
      last,
    );
    const page = found.slice(0, count);
    const cursors = page.map(({ id }) => encodeCursor({ entry: id }));
    return asPage(
      {
        entries: page.map(({ answer }) => answer),
        returned: page.length,
        next_cursor: found.length > count ? cursors.at(-1) : undefined,
        hint:
          page.length === 0 && from === undefined
            ? emptyHint("audit log entries", { user, event_type, deployment, after, before })
            : undefined,
      },
      "entries",
      cursors,
    );
  },
});

/** @throws {OperationError} `invalid_arguments` with all kinds */
function eventOf(given: string): AuditLogEventType {
  const name = given.toUpperCase().replace(/[ -]/g, "_");
  if (Object.hasOwn(auditEvents, name)) return name as AuditLogEventType;
  const known = Object.keys(auditEvents).map((event) => event.toLowerCase());
  throw new OperationError("invalid_arguments", `event_type: there is no ${JSON.stringify(given.slice(0, 80))}.`, {
    candidates: nearestNames(given, known),
    allowed: known,
  });
}

/** The address of a user; one that is no user any more may still be in the log. */
async function emailOf(dagster: Dagster, given: string): Promise<string> {
  try {
    return (await findUser(dagster, given)).email;
  } catch (error) {
    const isAddress = /^[^\s@]+@[^\s@]+$/.test(given);
    const unknown = error instanceof OperationError && error.code === "user_not_found";
    const unseen = error instanceof OperationError && error.code === "permission_denied";
    if (!isAddress || !(unknown || unseen)) throw error;
    const nearest = unknown ? (error.candidates ?? []).filter((name) => typeof name === "string") : [];
    if (unknown) {
      dagster.note(
        `${given.slice(0, 120)} is no user of the organization now${nearest.length > 0 ? `; near it are ${nearest.slice(0, 3).join(", ")}` : ""}.`,
      );
    }
    return given;
  }
}
