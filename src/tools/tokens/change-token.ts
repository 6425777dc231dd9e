import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import {
  TokensCreateAgentDocument,
  TokensCreateApiDocument,
  TokensCreateServiceDocument,
  TokensCreateUserDocument,
  TokensRenameAgentDocument,
  TokensRenameApiDocument,
  TokensRenameServiceDocument,
  TokensRenameUserDocument,
  TokensRevokeAgentDocument,
  TokensRevokeApiDocument,
  TokensRevokeServiceDocument,
  TokensRevokeUserDocument,
} from "../../queries/generated/graphql.ts";
import type { KnownToken, TokenKind } from "./token-shapes.ts";

/** The permission that each kind takes in Dagster; a user's own tokens take none. */
const permissions: Readonly<Record<TokenKind, string>> = {
  user: "read_and_edit_all_user_tokens (for tokens of others)",
  agent: "read_and_edit_agent_tokens",
  api: "manage_sso_and_scim",
  service: "manage_service_users",
};

/** Whose token is made: nothing for an agent's or the API's. */
export interface TokenOwner {
  id: string;
  name: string;
}

/** A token that was made just now. `secret` is for its file alone. */
export interface MadeToken {
  id: string;
  secret: string | undefined;
}

/** Makes a token. @throws {OperationError} as Dagster refuses it */
export function makeToken(
  dagster: Dagster,
  kind: TokenKind,
  description: string,
  owner: TokenOwner | undefined,
): Promise<MadeToken> {
  return namingPermission(kind, async () => {
    const { id, token } = await makeOfKind(dagster, kind, description, owner);
    return { id: String(id), secret: token };
  });
}

async function makeOfKind(
  dagster: Dagster,
  kind: TokenKind,
  description: string,
  owner: TokenOwner | undefined,
): Promise<{ id: number | string; token: string }> {
  switch (kind) {
    case "user": {
      const made = await dagster.mutate(TokensCreateUserDocument, { description, userId: Number(owner?.id) });
      return expectType(made.createUserToken, "DagsterCloudUserToken");
    }
    case "agent":
      return expectType(
        (await dagster.mutate(TokensCreateAgentDocument, { description })).createAgentToken,
        "DagsterCloudAgentToken",
      );
    case "api":
      return expectType(
        (await dagster.mutate(TokensCreateApiDocument, { description })).createApiToken,
        "DagsterCloudApiToken",
      );
    case "service": {
      const serviceUserId = owner?.id ?? "";
      const { createServiceToken: answer } = await dagster.mutate(TokensCreateServiceDocument, {
        description,
        serviceUserId,
      });
      // Dagster's name for it is that of a token that was not found; what is missing is whom it is for.
      if (isType(answer, "ServiceTokenNotFoundError"))
        throw new OperationError("user_not_found", `Dagster knows no such service user: ${answer.message}`);
      return expectType(answer, "ServiceToken");
    }
  }
}

/** Revokes a token. @throws {OperationError} `token_not_found` when it is gone, or as Dagster refuses it */
export function revokeOne(
  dagster: Dagster,
  { kind, id, ownerId }: Pick<KnownToken, "kind" | "id" | "ownerId">,
): Promise<boolean> {
  return namingPermission(kind, async () => {
    switch (kind) {
      case "user": {
        const variables = { tokenId: Number(id), userId: Number(ownerId) };
        return present((await dagster.mutate(TokensRevokeUserDocument, variables)).revokeUserToken).revoked;
      }
      case "agent":
        return present((await dagster.mutate(TokensRevokeAgentDocument, { tokenId: Number(id) })).revokeAgentToken)
          .revoked;
      case "api":
        return present((await dagster.mutate(TokensRevokeApiDocument, { tokenId: id })).revokeApiToken).revoked;
      case "service":
        return present((await dagster.mutate(TokensRevokeServiceDocument, { tokenId: id })).revokeServiceToken).revoked;
    }
  });
}

/** Gives a token another description, and what Dagster says it is now. @throws {OperationError} as `revokeOne` */
export function describeOne(dagster: Dagster, token: KnownToken, description: string): Promise<string> {
  const { kind, id, ownerId } = token;
  return namingPermission(kind, async () => {
    switch (kind) {
      case "user": {
        const variables = { tokenId: Number(id), userId: Number(ownerId), description };
        return text(present((await dagster.mutate(TokensRenameUserDocument, variables)).editUserTokenDescription));
      }
      case "agent": {
        const variables = { tokenId: Number(id), description };
        return text(present((await dagster.mutate(TokensRenameAgentDocument, variables)).editAgentTokenDescription));
      }
      case "api":
        return text(
          present(
            (await dagster.mutate(TokensRenameApiDocument, { tokenId: id, description })).editApiTokenDescription,
          ),
        );
      case "service": {
        const variables = { tokenId: id, serviceUserId: ownerId ?? "", description };
        return text(present((await dagster.mutate(TokensRenameServiceDocument, variables)).updateServiceToken));
      }
    }
  });
}

const changed = ["DagsterCloudUserToken", "DagsterCloudAgentToken", "DagsterCloudApiToken", "ServiceToken"] as const;
type Changed = (typeof changed)[number];

/** The token that was changed. @throws {OperationError} `token_not_found` when it went away since it was looked up */
function present<T extends { __typename?: string }>(answer: T): Extract<T, { __typename?: Changed }> {
  if (answer.__typename === "DagsterCloudTokenNotFoundError") {
    throw new OperationError(
      "token_not_found",
      `Dagster does not find the token any more: ${(answer as { message?: string }).message ?? ""}`,
    );
  }
  return expectType(answer, ...(changed as readonly NonNullable<T["__typename"]>[])) as Extract<
    T,
    { __typename?: Changed }
  >;
}

function text({ description }: { description?: string | null }): string {
  return description ?? "";
}

/** Does some work whose refusal for lack of permission names what a kind of tokens takes, which Dagster does not tell. */
async function namingPermission<T>(kind: TokenKind, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== "permission_denied") throw error;
    throw new OperationError(error.code, `${error.message} It needs the permission ${permissions[kind]}.`, {
      next: [{ tool: "get_connection", why: "it says who this is and what is permitted" }],
      cause: error,
    });
  }
}
