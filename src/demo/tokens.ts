import { createHash } from "node:crypto";
import { type DemoContext, type DemoPart, hasRole, refusal } from "./part.ts";
import { findServiceUser, serviceUsersOf } from "./service-users.ts";
import { type DemoWorld, userFields } from "./world.ts";

type Kind = "user" | "agent" | "api" | "service";

interface Token {
  kind: Kind;
  id: number | string;
  /** The user or service user whose it is. */
  owner?: number | string;
  description: string;
  token: string;
  createdBy: number;
  createTimestamp: number;
  revokedBy?: number;
  revokeTimestamp?: number;
}

const day = 24 * 60 * 60;

/** A value as Dagster+ makes them, the same for the same token. */
function secretOf(world: DemoWorld, kind: Kind, id: number | string): string {
  const digits = createHash("sha256").update(`${kind} ${id}`).digest("hex").slice(0, 32);
  const shape = { user: `user:${digits}`, agent: `agent:${world.organization.name}:${digits}` };
  return kind === "user" || kind === "agent" ? shape[kind] : `${kind}:${digits}`;
}

/**
 * The tokens of the organization: one of the agent that was replaced and never revoked, one of a service user that nobody
 * described, and revoked ones.
 */
function tokensOf(world: DemoWorld): Token[] {
  const began = world.began / 1000;
  const make = (
    kind: Kind,
    id: number | string,
    description: string,
    daysAgo: number,
    rest: Partial<Token>,
  ): Token => ({
    kind,
    id,
    description,
    token: world.plant(`${kind} token ${id}`, secretOf(world, kind, id)),
    createdBy: 1,
    createTimestamp: began - daysAgo * day,
    ...rest,
  });
  const revoked = (by: number, daysAgo: number) => ({ revokedBy: by, revokeTimestamp: began - daysAgo * day });
  return [
    make("user", 501, "laptop", 80, { owner: 1 }),
    make("user", 502, "release script", 45, { owner: 1 }),
    make("user", 503, "old laptop", 88, { owner: 1, ...revoked(1, 80) }),
    make("user", 511, "on-call dashboards", 30, { owner: 2, createdBy: 2 }),
    make("user", 521, "notebook", 12, { owner: 3, createdBy: 3 }),
    make("user", 551, "store screens", 5, { owner: 5, createdBy: 5 }),
    make("agent", 71, "kubernetes agent, before the move", 90, {}),
    make("agent", 72, "kubernetes agent", 20, {}),
    make("agent", 70, "trial", 90, revoked(1, 89)),
    make("api", "61", "user provisioning", 60, {}),
    make("service", "svc-token-8101", "nightly export", 25, { owner: "su-ci" }),
    make("service", "svc-token-8102", "", 3, { owner: "su-ci" }),
    make("service", "svc-token-8110", "bi refresh", 15, { owner: "su-bi", ...revoked(2, 1) }),
  ];
}

function fieldsOf(token: Token, world: DemoWorld): Record<string, unknown> {
  return {
    __typename: {
      user: "DagsterCloudUserToken",
      agent: "DagsterCloudAgentToken",
      api: "DagsterCloudApiToken",
      service: "ServiceToken",
    }[token.kind],
    id: token.id,
    token: token.token,
    tokenType: "SCIM",
    description: token.description,
    user: () => userFields(world.user(Number(token.owner))),
    serviceUser: () => findServiceUser(world, String(token.owner)),
    createdBy: userFields(world.user(token.createdBy)),
    createTimestamp: token.createTimestamp,
    revoked: token.revokeTimestamp !== undefined,
    revokedBy: token.revokedBy === undefined ? null : userFields(world.user(token.revokedBy)),
    revokeTimestamp: token.revokeTimestamp ?? null,
  };
}

/** Everybody may see and make tokens of their own; all others are an administrator's. */
function refused(context: DemoContext, kind: Kind, owner: number | undefined) {
  return kind === "user" && owner === context.viewer.userId ? undefined : refusal(context, "ADMIN");
}

function listOf(context: DemoContext, __typename: string, kind: Kind, owner?: number | string) {
  const tokens = context.world
    .state(tokensOf)
    .filter((token) => token.kind === kind && (owner === undefined || token.owner === owner))
    .map((token) => fieldsOf(token, context.world));
  return { __typename, tokens };
}

function created(context: DemoContext, kind: Kind, description: string | null | undefined, owner?: number | string) {
  const { world } = context;
  const tokens = world.state(tokensOf);
  const number = 900 + tokens.length;
  const id = kind === "user" || kind === "agent" ? number : kind === "api" ? String(number) : `svc-token-${number}`;
  const token: Token = {
    kind,
    id,
    owner,
    description: description ?? "",
    token: world.plant(`created ${kind} token`, secretOf(world, kind, id)),
    createdBy: context.viewer.userId ?? 1,
    createTimestamp: context.now / 1000,
  };
  tokens.push(token);
  return fieldsOf(token, world);
}

function changed(
  context: DemoContext,
  kind: Kind,
  { tokenId, userId, serviceUserId }: { tokenId: number | string; userId?: number; serviceUserId?: string },
  change: (token: Token) => void,
) {
  const error = refused(context, kind, userId);
  if (error !== undefined) return error;
  const owner = userId ?? serviceUserId;
  const token = context.world
    .state(tokensOf)
    .find(
      (candidate) =>
        candidate.kind === kind && candidate.id === tokenId && (owner === undefined || candidate.owner === owner),
    );
  if (token === undefined) return { __typename: "DagsterCloudTokenNotFoundError", message: `No token ${tokenId}` };
  change(token);
  return fieldsOf(token, context.world);
}

function revoke(context: DemoContext) {
  return (token: Token) => {
    token.revokedBy ??= context.viewer.userId ?? 1;
    token.revokeTimestamp ??= context.now / 1000;
  };
}

function describe(description: string | null | undefined) {
  return (token: Token) => {
    token.description = description ?? "";
  };
}

interface Args {
  tokenId: number;
  userId: number;
  serviceUserId: string;
  description?: string | null;
}

/** Tokens of users, agents, user provisioning and service users. */
export const tokensPart: DemoPart = {
  query: {
    userTokensOrError: ({ userId }: Args, context) =>
      refused(context, "user", userId) ?? listOf(context, "DagsterCloudUserTokens", "user", userId),
    agentTokensOrError: (_args, context) =>
      refusal(context, "ADMIN") ?? listOf(context, "DagsterCloudAgentTokens", "agent"),
    apiTokensOrError: (_args, context) => refusal(context, "ADMIN") ?? listOf(context, "DagsterCloudApiTokens", "api"),
    serviceTokensOrError: ({ serviceUserId }: Args, context) =>
      refusal(context, "ADMIN") ?? listOf(context, "ServiceTokens", "service", serviceUserId),
  },
  mutation: {
    createUserToken: ({ description, userId }: Args, context) => {
      const owner = userId ?? context.viewer.userId;
      return refused(context, "user", owner) ?? created(context, "user", description, owner);
    },
    createAgentToken: ({ description }: Args, context) =>
      refusal(context, "ADMIN") ?? created(context, "agent", description),
    createApiToken: ({ description }: Args, context) =>
      refusal(context, "ADMIN") ?? created(context, "api", description),
    createServiceToken: ({ description, serviceUserId }: Args, context) => {
      if (!hasRole(context, "ADMIN")) return refusal(context, "ADMIN");
      if (!serviceUsersOf(context.world).some(({ id }) => id === serviceUserId)) {
        return {
          __typename: "ServiceTokenNotFoundError",
          message: `No service user ${serviceUserId}`,
          serviceTokenId: "",
        };
      }
      return created(context, "service", description, serviceUserId);
    },
    revokeUserToken: (args: Args, context) => changed(context, "user", args, revoke(context)),
    revokeAgentToken: (args: Args, context) => changed(context, "agent", args, revoke(context)),
    revokeApiToken: (args: Args, context) => changed(context, "api", args, revoke(context)),
    revokeServiceToken: (args: Args, context) => changed(context, "service", args, revoke(context)),
    editUserTokenDescription: (args: Args, context) => changed(context, "user", args, describe(args.description)),
    editAgentTokenDescription: (args: Args, context) => changed(context, "agent", args, describe(args.description)),
    editApiTokenDescription: (args: Args, context) => changed(context, "api", args, describe(args.description)),
    updateServiceToken: (args: Args, context) => changed(context, "service", args, describe(args.description)),
  },
};
