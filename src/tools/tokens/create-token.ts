import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { defineTool } from "../define.ts";
import { longText, shortText } from "../params.ts";
import { makeToken, revokeOne, type TokenOwner } from "./change-token.ts";
import { listServiceTokens } from "./list-service-tokens.ts";
import {
  findServiceUser,
  meantUser,
  readAgentTokens,
  readApiTokens,
  readServiceTokens,
  readUserTokens,
} from "./read-tokens.ts";
import { checkSecretPath, SecretFile, secretPath } from "./secret-file.ts";
import { type KnownToken, type TokenKind, tokenKind, toTokenAnswer } from "./token-shapes.ts";

export const createToken = defineTool({
  name: "create_token",
  toolset: "tokens",
  access: "destroy",
  plusOnly: true,
  localOnly: true,
  title: "Create token",
  description:
    "Create a token: a user's (by default yours), service user's, agent's or SCIM API's. Its value goes to the new file save_to only.",
  input: z.strictObject({
    kind: tokenKind,
    description: shortText,
    save_to: longText(4000),
    user: shortText.optional(),
    service_user: shortText.optional(),
  }),
  output: z.strictObject({
    created: tokenKind,
    id: z.string(),
    description: z.string(),
    owner: z.string().optional(),
    saved_to: z.string(),
  }),
  async preview({ kind, description, save_to, ...names }, dagster) {
    const path = secretPath(save_to);
    await checkSecretPath(path);
    const owner = await ownerOf(dagster, kind, names);
    const same = (await tokensLike(dagster, kind, owner)).filter(
      (token) => !token.revoked && token.description === description,
    );
    return {
      would: {
        create: `${kind} token`,
        owner: owner?.name,
        description,
        save_to: path,
        grants: grants[kind],
        same_description: same.map(toTokenAnswer),
      },
    };
  },
  async handler({ kind, description, save_to, ...names }, dagster) {
    const owner = await ownerOf(dagster, kind, names);
    const file = await SecretFile.create(secretPath(save_to));
    const made = await makeOrDiscard(dagster, kind, description, owner, file);
    try {
      if (made.secret === undefined || made.secret === "") throw new Error("Dagster gave no value");
      await file.save(made.secret);
    } catch (error) {
      throw await lost(dagster, { kind, id: made.id, ownerId: owner?.id }, file, error);
    }
    return { created: kind, id: made.id, description, owner: owner?.name, saved_to: file.path };
  },
});

/** What whoever holds a token of a kind can do. */
const grants: Readonly<Record<TokenKind, string>> = {
  user: "everything that this user may do",
  agent: "to run as an agent of the organization",
  api: "to provision users and teams (SCIM)",
  service: "everything that this service user may do",
};

/** Whose token it is to be. @throws {OperationError} `invalid_arguments` for a name that does not belong to the kind */
async function ownerOf(
  dagster: Dagster,
  kind: TokenKind,
  { user, service_user }: { user?: string; service_user?: string },
): Promise<TokenOwner | undefined> {
  if (user !== undefined && kind !== "user")
    throw new OperationError("invalid_arguments", `user: only user tokens belong to a user, and this is kind ${kind}.`);
  if (service_user !== undefined && kind !== "service") {
    throw new OperationError(
      "invalid_arguments",
      `service_user: only service tokens belong to a service user, and this is kind ${kind}.`,
    );
  }
  if (kind === "user") {
    const { id, email } = await meantUser(dagster, user);
    return { id: String(id), name: email };
  }
  if (kind !== "service") return undefined;
  if (service_user === undefined) {
    throw new OperationError("invalid_arguments", "service_user: is required for a service token.", {
      next: [{ tool: listServiceTokens.name, why: "it lists the tokens that service users have" }],
    });
  }
  return findServiceUser(dagster, service_user);
}

/** The tokens beside which a new one would stand. */
function tokensLike(dagster: Dagster, kind: TokenKind, owner: TokenOwner | undefined): Promise<KnownToken[]> {
  if (kind === "agent") return readAgentTokens(dagster);
  if (kind === "api") return readApiTokens(dagster);
  const { id = "", name = "" } = owner ?? {};
  return kind === "user"
    ? readUserTokens(dagster, { id: Number(id), email: name })
    : readServiceTokens(dagster, [{ id, name }]);
}

/** Makes the token. Where none was made, or its value is lost on the way, the empty file goes again. */
async function makeOrDiscard(
  dagster: Dagster,
  kind: TokenKind,
  description: string,
  owner: TokenOwner | undefined,
  file: SecretFile,
) {
  try {
    return await makeToken(dagster, kind, description, owner);
  } catch (error) {
    const gone = await file.discard();
    if (!gone) dagster.note(`The empty file ${file.path} could not be removed.`);
    if (!(error instanceof OperationError) || error.code !== "outcome_unknown") throw error;
    throw new OperationError(
      error.code,
      `${error.message} If the token was made, its value is lost: look for it by its description, and revoke it.`,
      { next: [{ tool: `list_${kind}_tokens`, why: "it shows whether the token was made" }], cause: error },
    );
  }
}

/** The error for a token that was made and whose value could not be kept: it is revoked again, since nobody can use it. */
async function lost(
  dagster: Dagster,
  token: { kind: TokenKind; id: string; ownerId?: string },
  file: SecretFile,
  error: unknown,
): Promise<OperationError> {
  const gone = await file.discard();
  const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  const left = gone ? "" : ` What was written of it may still be in ${file.path}: remove that.`;
  const said = `The ${token.kind} token ${token.id} was made, but its value could not be saved (${why}).${left}`;
  try {
    if (await revokeOne(dagster, token))
      return new OperationError("not_saved", `${said} It was revoked again, so nothing is left of it.`);
  } catch {
    // What to do is the same whatever the reason: the error below says it.
  }
  return new OperationError("not_saved", `${said} It could not be revoked again and still is valid: revoke it.`, {
    next: [{ tool: "revoke_token", arguments: { kind: token.kind, token_id: token.id }, why: "nobody has its value" }],
  });
}
