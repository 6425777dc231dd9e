import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { findUser, type OrganizationUser, readUsers } from "../../dagster/organization-users.ts";
import { expectType } from "../../dagster/unions.ts";
import {
  TokensOfAgentsDocument,
  TokensOfApiDocument,
  TokensOfServiceUserDocument,
  TokensOfUserDocument,
  TokensServiceUsersDocument,
  TokensViewerDocument,
} from "../../queries/generated/graphql.ts";
import type { KnownToken, TokenKind } from "./token-shapes.ts";

/** Users whose tokens are looked through for one whose owner was not named. */
const mostUsersSearched = 300;

/** A service user of the organization. */
export interface KnownServiceUser {
  id: string;
  name: string;
}

/** The user that is meant: the one named, else the one that this server's own token belongs to. */
export async function meantUser(dagster: Dagster, given: string | undefined): Promise<OrganizationUser> {
  const viewer = await readViewer(dagster);
  if (given !== undefined) {
    const own = viewer !== undefined && [viewer.email.toLowerCase(), String(viewer.id)].includes(given.toLowerCase());
    // Everybody may look at their own tokens, but not everybody at the list of users.
    return own ? viewer : findUser(dagster, given);
  }
  if (viewer !== undefined) return viewer;
  throw new OperationError(
    "invalid_arguments",
    "user: is required, because this server's own token is an agent's or a service user's.",
    { next: [{ tool: "list_users", why: "it lists the users of the organization" }] },
  );
}

/** The user that this server's own token belongs to; undefined for a token that no user has. */
export async function readViewer(dagster: Dagster): Promise<OrganizationUser | undefined> {
  const { identity } = await dagster.query(TokensViewerDocument, {});
  return identity.viewer ? { id: identity.viewer.userId, email: identity.viewer.email } : undefined;
}

/** Every service user of the organization. @throws {OperationError} `permission_denied` */
export async function readServiceUsers(dagster: Dagster): Promise<KnownServiceUser[]> {
  const { serviceUsersOrError } = await dagster.query(TokensServiceUsersDocument, {});
  const { serviceUsers } = expectType(serviceUsersOrError, "ServiceUsersWithScopedPermissionGrants");
  return serviceUsers.map(({ serviceUser: { id, name } }) => ({ id, name }));
}

/** The service user meant by name (whatever its case) or id. @throws {OperationError} `user_not_found` with those there are */
export async function findServiceUser(dagster: Dagster, given: string): Promise<KnownServiceUser> {
  const all = await readServiceUsers(dagster);
  const found = all.find(({ id, name }) => id === given || name.toLowerCase() === given.toLowerCase());
  if (found !== undefined) return found;
  const names = all.map(({ name }) => name);
  throw new OperationError(
    "user_not_found",
    `The organization has no service user ${JSON.stringify(given.slice(0, 120))}.`,
    { candidates: names.length > 10 ? nearestNames(given, names) : names },
  );
}

/** The tokens of a user, revoked ones included. */
export async function readUserTokens(dagster: Dagster, user: OrganizationUser): Promise<KnownToken[]> {
  const { userTokensOrError } = await dagster.query(TokensOfUserDocument, { userId: user.id });
  return expectType(userTokensOrError, "DagsterCloudUserTokens").tokens.map((token) => ({
    ...known("user", token),
    owner: token.user.email,
    ownerId: String(token.user.userId),
  }));
}

/** The tokens of all agents, revoked ones included. */
export async function readAgentTokens(dagster: Dagster): Promise<KnownToken[]> {
  const { agentTokensOrError } = await dagster.query(TokensOfAgentsDocument, {});
  return expectType(agentTokensOrError, "DagsterCloudAgentTokens").tokens.map((token) => known("agent", token));
}

/** The tokens of the API by which users are provisioned (SCIM, the only kind that there is), revoked ones included. */
export async function readApiTokens(dagster: Dagster): Promise<KnownToken[]> {
  const { apiTokensOrError } = await dagster.query(TokensOfApiDocument, {});
  return expectType(apiTokensOrError, "DagsterCloudApiTokens").tokens.map((token) => known("api", token));
}

/** The tokens of some service users, revoked ones included. */
export async function readServiceTokens(
  dagster: Dagster,
  serviceUsers: readonly KnownServiceUser[],
): Promise<KnownToken[]> {
  const lists = await Promise.all(
    serviceUsers.map(async ({ id, name }) => {
      const { serviceTokensOrError } = await dagster.query(TokensOfServiceUserDocument, { serviceUserId: id });
      return expectType(serviceTokensOrError, "ServiceTokens").tokens.map((token) => ({
        ...known("service", token),
        owner: name,
        ownerId: id,
      }));
    }),
  );
  return lists.flat();
}

interface TokenFields {
  id: number | string;
  description?: string | null;
  createdBy?: { email: string } | null;
  createTimestamp?: number | null;
  revoked: boolean;
  revokedBy?: { email: string } | null;
  revokeTimestamp?: number | null;
}

function known(kind: TokenKind, fields: TokenFields): KnownToken {
  return {
    kind,
    id: String(fields.id),
    description: fields.description || undefined,
    createdBy: fields.createdBy?.email,
    created: fields.createTimestamp ?? undefined,
    revoked: fields.revoked,
    revokedBy: fields.revokedBy?.email,
    revokedAt: fields.revokeTimestamp ?? undefined,
  };
}

/**
 * The token of a kind by its id. A user's is looked for among the caller's own first, then among those of all users.
 *
 * @throws {OperationError} `token_not_found` with those there are
 */
export async function findToken(dagster: Dagster, kind: TokenKind, id: string): Promise<KnownToken> {
  const looked: KnownToken[] = [];
  for await (const tokens of placesOf(dagster, kind)) {
    const found = tokens.find((token) => token.id === id);
    if (found !== undefined) return found;
    looked.push(...tokens);
  }
  const there = looked.filter(({ revoked }) => !revoked);
  throw new OperationError(
    "token_not_found",
    `There is no ${kind} token with the id ${JSON.stringify(id.slice(0, 80))}.`,
    {
      candidates: there.slice(0, 10).map(({ id: other, description, owner }) => ({
        id: other,
        ...(description === undefined ? {} : { description }),
        ...(owner === undefined ? {} : { owner }),
      })),
      next: [{ tool: `list_${kind}_tokens`, why: "it lists them with their ids" }],
    },
  );
}

/** Where tokens of a kind may be, one place after the other, so that no more is read than needed. */
async function* placesOf(dagster: Dagster, kind: TokenKind): AsyncGenerator<KnownToken[]> {
  if (kind === "agent") yield await readAgentTokens(dagster);
  if (kind === "api") yield await readApiTokens(dagster);
  if (kind === "service") yield await readServiceTokens(dagster, await readServiceUsers(dagster));
  if (kind !== "user") return;
  const viewer = await readViewer(dagster);
  if (viewer !== undefined) yield await readUserTokens(dagster, viewer);
  const others = await othersOf(dagster, viewer);
  if (others.length > mostUsersSearched)
    dagster.note(`Only the tokens of the first ${mostUsersSearched} of ${others.length} users were looked through.`);
  const lists = await Promise.all(others.slice(0, mostUsersSearched).map((user) => readUserTokens(dagster, user)));
  yield lists.flat();
}

/** The other users, or none where they may not be seen: then only the caller's own tokens are within reach. */
async function othersOf(dagster: Dagster, viewer: OrganizationUser | undefined): Promise<readonly OrganizationUser[]> {
  try {
    return (await readUsers(dagster)).filter(({ id }) => id !== viewer?.id);
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== "permission_denied" || viewer === undefined) throw error;
    dagster.note("Only your own tokens were looked through: you may not see those of others.");
    return [];
  }
}
