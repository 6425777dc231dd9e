import { z } from "zod";
import { type KnownAssetGraph, readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { evaluate } from "../../dagster/selection/evaluate.ts";
import { parse } from "../../dagster/selection/parse.ts";
import { unmatchedTerms } from "../../dagster/selection/unmatched-terms.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { CatalogViewsDocument, type CatalogViewsQuery } from "../../queries/generated/graphql.ts";
import { creatorText } from "./catalog-words.ts";
import { selectionText } from "./view-selection.ts";

/** A catalog view as Dagster+ gives it. */
export type CatalogView = CatalogViewsQuery["catalogViews"][number];

/** A view in an answer. */
export const viewShape = {
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  selection: z.string(),
  private: z.boolean(),
  owner: z.string().optional(),
  can_edit: z.boolean(),
};

/** A view in the words of the answers. */
export function viewAnswer(view: CatalogView) {
  return {
    id: view.id,
    name: view.name,
    description: view.description || undefined,
    selection: selectionText(view.selection),
    private: view.isPrivate,
    owner: creatorText(view.createdBy),
    can_edit: view.canEdit,
  };
}

/** Every view that the caller can see: their own, and those that others share. */
export async function readViews(dagster: Dagster): Promise<CatalogView[]> {
  return [...(await dagster.query(CatalogViewsDocument, {})).catalogViews];
}

/** The views that are meant by an id or a name: at best one. */
export function meantViews(views: readonly CatalogView[], given: string): CatalogView[] {
  const byId = views.filter(({ id }) => id === given);
  if (byId.length > 0) return byId;
  const exact = views.filter(({ name }) => name === given);
  return exact.length > 0 ? exact : views.filter(({ name }) => name.toLowerCase() === given.toLowerCase());
}

/**
 * The view that is meant by its id or its name.
 * @throws {OperationError} `catalog_view_not_found` with the nearest names, or `ambiguous_name` with the ids of all that have it
 */
export async function findView(dagster: Dagster, given: string): Promise<CatalogView> {
  const views = await readViews(dagster);
  const found = meantViews(views, given);
  const [view] = found;
  if (view === undefined) throw viewNotFound(views, given);
  if (found.length > 1) throw ambiguousView(found, given);
  return view;
}

/** The error for a view that is not there, or that the caller cannot see. */
function viewNotFound(views: readonly CatalogView[], given: string): OperationError {
  const names = views.map(({ name }) => name);
  const nearest = nearestNames(given, names);
  return new OperationError(
    "catalog_view_not_found",
    `There is no catalog view ${JSON.stringify(given.slice(0, 120))}, or it is somebody else's private one.`,
    { candidates: nearest.length > 0 ? nearest : names.slice(0, 10) },
  );
}

/** The error for a name that several views have. */
export function ambiguousView(found: readonly CatalogView[], given: string): OperationError {
  return new OperationError(
    "ambiguous_name",
    `${found.length} catalog views are called ${JSON.stringify(given.slice(0, 120))}: say which by its id.`,
    { candidates: found.slice(0, 10).map((view) => ({ id: view.id, owner: creatorText(view.createdBy) })) },
  );
}

/** Refuses to change a view that is not the caller's to change. @throws {OperationError} `permission_denied` */
export function assertEditable({ name, canEdit, createdBy }: CatalogView): void {
  if (canEdit) return;
  throw new OperationError(
    "permission_denied",
    `The catalog view ${JSON.stringify(name)} belongs to ${creatorText(createdBy) ?? "somebody else"}, and you may not change it.`,
  );
}

/** The assets that a selection chooses, by key. */
export interface SelectedAssets {
  keys: string[];
  /** What in the selection matches no asset at all, such as a group that was renamed. */
  unmatched: string[];
}

/**
 * The assets that a selection chooses in the connected deployment.
 * @throws {OperationError} `invalid_selection`, pointing at the character, or naming what no graph can tell
 */
async function assetsSelected(dagster: Dagster, selection: string): Promise<SelectedAssets> {
  // Before anything is asked: a selection that cannot be read needs no Dagster.
  const tree = parse(selection);
  const [graph] = await Promise.all([readAssetGraph(dagster), readLoadedLocations(dagster)]);
  return { keys: [...evaluate(tree, graph)].sort(), unmatched: unmatchedOf(selection, graph) };
}

/** The same, or a sentence on why it cannot be told: a view may select by what only Dagster+ knows, or be broken. */
export async function assetsSelectedIfTold(dagster: Dagster, selection: string): Promise<SelectedAssets | string> {
  try {
    return await assetsSelected(dagster, selection);
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== "invalid_selection") throw error;
    return `Which assets it selects cannot be told here: ${error.message}`;
  }
}

function unmatchedOf(selection: string, graph: KnownAssetGraph): string[] {
  return unmatchedTerms(parse(selection), graph).map(({ term, nearest }) =>
    nearest.length === 0 ? `No asset has ${term}.` : `No asset has ${term}; the nearest: ${nearest.join(", ")}.`,
  );
}
