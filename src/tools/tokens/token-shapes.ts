import { z } from "zod";
import { isoFromSeconds } from "../../output/time.ts";
import { shortText } from "../params.ts";

/** The four kinds of tokens of a Dagster+ organization. */
export const tokenKind = z.enum(["user", "agent", "api", "service"]);
export type TokenKind = z.output<typeof tokenKind>;

/** A token's id: a number or a text, as the kind has it; the answers give it as text. */
export const tokenId = z
  .union([shortText, z.int().nonnegative()])
  .transform(String)
  .meta({ jsonSchema: { type: "string" } });

/** A token without its value, which this server does not know. */
export interface KnownToken {
  kind: TokenKind;
  id: string;
  description?: string;
  /** Whose it is: a user's email, or a service user's name. */
  owner?: string;
  /** The owner in Dagster's own words: a user's id, or a service user's. */
  ownerId?: string;
  createdBy?: string;
  created?: number;
  revoked: boolean;
  revokedBy?: string;
  revokedAt?: number;
}

/** A token in an answer. */
export const tokenAnswer = z.strictObject({
  id: z.string(),
  description: z.string().optional(),
  owner: z.string().optional(),
  created: z.string().optional(),
  created_by: z.string().optional(),
  revoked: z.string().optional(),
  revoked_by: z.string().optional(),
});

/** A token in the words of the answers; `revoked` is the time, or `yes` where Dagster does not tell it. */
export function toTokenAnswer(token: KnownToken): z.input<typeof tokenAnswer> {
  return {
    id: token.id,
    description: token.description,
    owner: token.owner,
    created: isoFromSeconds(token.created),
    created_by: token.createdBy,
    revoked: token.revoked ? (isoFromSeconds(token.revokedAt) ?? "yes") : undefined,
    revoked_by: token.revokedBy,
  };
}
