import type { DemoDeployment, DemoWorld } from "./world.ts";

/** Who sends a request: a token's owner and the role that goes with it. */
export interface DemoViewer {
  /** The user's id; undefined for an agent token. */
  userId: number | undefined;
  role: "ADMIN" | "EDITOR" | "LAUNCHER" | "VIEWER";
}

/** What every resolver of the embedded organization is given beside its arguments. */
export interface DemoContext {
  world: DemoWorld;
  deployment: DemoDeployment;
  viewer: DemoViewer;
  /** The time of the request, in ms since the epoch: what it shows has happened by then. */
  now: number;
}

/**
 * Answers one root field. It gives plain objects, whose fields may be values or functions `(args, context) => value`; unions
 * and interfaces need a `__typename`. The executing schema checks all of it.
 */
// biome-ignore lint/suspicious/noExplicitAny: the schema, which checks arguments before a resolver sees them, is not known to the compiler
export type DemoResolver = (args: any, context: DemoContext) => unknown;

/** One part of the embedded organization: the root fields that it answers. */
export interface DemoPart {
  query?: Readonly<Record<string, DemoResolver>>;
  mutation?: Readonly<Record<string, DemoResolver>>;
}

/** What each role may do in a deployment, beside reading; every role may do what those before it may. */
const roleOrder = ["VIEWER", "LAUNCHER", "EDITOR", "ADMIN"] as const;

/** Whether the viewer has at least this role. */
export function hasRole({ viewer }: DemoContext, least: (typeof roleOrder)[number]): boolean {
  return roleOrder.indexOf(viewer.role) >= roleOrder.indexOf(least);
}

/** The error member that Dagster+ gives those who may not; undefined for those who may. */
export function refusal(
  context: DemoContext,
  least: (typeof roleOrder)[number],
): { __typename: "UnauthorizedError"; message: string } | undefined {
  if (hasRole(context, least)) return undefined;
  return { __typename: "UnauthorizedError", message: "Unauthorized" };
}

/** A page of a list by an opaque cursor, as Dagster+'s connections give them. */
export function pageOf<T>(
  items: readonly T[],
  cursor: string | null | undefined,
  limit: number,
  idOf: (item: T) => string,
): { items: T[]; nextCursor: string | null } {
  const after = cursor === null || cursor === undefined ? -1 : items.findIndex((item) => idOf(item) === cursor);
  const page = items.slice(after + 1, after + 1 + limit);
  const last = page.at(-1);
  const more = after + 1 + page.length < items.length;
  return { items: page, nextCursor: more && last !== undefined ? idOf(last) : null };
}
