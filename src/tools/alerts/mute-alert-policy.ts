import { z } from "zod";
import { pickPolicy, readAlertPolicies } from "../../dagster/alert-policies.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType } from "../../dagster/unions.ts";
import { isoFromMillis, parseTime } from "../../output/time.ts";
import { AlertsMuteDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText, time } from "../params.ts";
import { mutedTime } from "./policy-answer.ts";

/** The most seconds that Dagster+ takes: GraphQL's largest whole number. */
const mostSeconds = 2 ** 31 - 1;

const input = z.strictObject({ policy: shortText, until: time.describe("+2h; now unmutes") });

export const muteAlertPolicy = defineTool({
  name: "mute_alert_policy",
  toolset: "alerts",
  access: "write",
  plusOnly: true,
  idempotent: true,
  permission: "edit_alert_policies",
  title: "Mute alert policy",
  description: "Mute (snooze) an alert policy until a time, or unmute it.",
  input,
  output: z.strictObject({
    policy: z.string(),
    muted: z.boolean(),
    muted_until: z.string().optional(),
    was_muted_until: z.string().optional(),
    unchanged: z.boolean().optional(),
  }),
  async preview(given, dagster) {
    const { name, until, was } = await change(given, dagster);
    return {
      would: {
        policy: name,
        ...(until === undefined ? { unmute: true } : { mute_until: isoFromMillis(until) }),
        was_muted_until: was,
        ...(until === undefined && was === undefined ? { unchanged: true } : {}),
      },
    };
  },
  async handler(given, dagster) {
    const { id, name, until, was, tellsMuting } = await change(given, dagster);
    if (until === undefined && was === undefined && tellsMuting) return { policy: name, muted: false, unchanged: true };
    const { setAlertPolicyMuteUntil } = await dagster.mutate(AlertsMuteDocument, {
      alertPolicyId: id,
      muteForSeconds: until === undefined ? null : secondsUntil(until),
    });
    const { mutedUntil } = expectType(setAlertPolicyMuteUntil, "AlertPolicy");
    const now = mutedTime(mutedUntil, Date.now());
    return { policy: name, muted: now !== undefined, muted_until: now, was_muted_until: was };
  },
});

/** The policy, until when it is to be muted (in ms; undefined to unmute it), and until when it is. */
async function change({ policy: given, until: text }: z.output<typeof input>, dagster: Dagster) {
  const until = untilOf(text);
  const policy = pickPolicy(await readAlertPolicies(dagster), given);
  return {
    id: policy.id,
    name: policy.name,
    until,
    was: mutedTime(policy.mutedUntil, Date.now()),
    // An older Dagster+ knows no muting, and says so when it is asked for it.
    tellsMuting: policy.mutedUntil !== undefined,
  };
}

/** @throws {OperationError} `invalid_arguments` for a time that is past */
function untilOf(text: string): number | undefined {
  const now = Date.now();
  if (text.trim() === "now") return undefined;
  const until = parseTime(text, "until", now);
  if (until > now && secondsUntil(until) <= mostSeconds) return until;
  const problem = until > now ? "is too far away" : "is past";
  throw new OperationError(
    "invalid_arguments",
    `until: ${isoFromMillis(until)} ${problem}. Give a time to come, such as +2h, or now to unmute.`,
  );
}

function secondsUntil(until: number): number {
  return Math.ceil((until - Date.now()) / 1000);
}
