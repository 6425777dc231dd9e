import { assetsOf } from "../definitions.ts";
import { type DemoContext, type DemoPart, refusal } from "../part.ts";
import { findServiceUser } from "../service-users.ts";
import { type DemoWorld, userFields } from "../world.ts";
import { ownerFields } from "./catalog-search.ts";

interface Selection {
  tags: { key: string; value: string }[];
  kinds: string[];
  owners: { ownerName: string }[];
  groups: { groupName: string; repositoryName?: string | null; repositoryLocationName?: string | null }[];
  codeLocations: { repositoryName: string; repositoryLocationName: string }[];
  columns: string[];
  tableNames?: string[] | null;
  columnTags: { key: string; value: string }[];
  querySelection?: string | null;
}

interface View {
  id: string;
  name: string;
  description: string;
  icon: string;
  /** A user's id, or a service user's. */
  creator: number | string;
  isPrivate: boolean;
  selection: Selection;
}

const nothing: Selection = {
  tags: [],
  kinds: [],
  owners: [],
  groups: [],
  codeLocations: [],
  columns: [],
  tableNames: [],
  columnTags: [],
  querySelection: null,
};

/** Views: one from before selections had a syntax, one of a group that was renamed since, and private ones. */
function viewsOf(_world: DemoWorld): View[] {
  const view = (
    id: string,
    name: string,
    creator: number | string,
    isPrivate: boolean,
    selection: Partial<Selection>,
    description = "",
  ): View => ({
    id,
    name,
    description,
    icon: "asset",
    creator,
    isPrivate,
    selection: { ...nothing, ...selection },
  });
  return [
    view("cv-2041", "Finance close", 4, false, { querySelection: '+key:"marts/revenue"' }, "All that the close needs."),
    view("cv-2042", "Loyalty", 1, true, { querySelection: 'key:"marts/loyalty" or key:"ml/*"' }, "For the review."),
    view(
      "cv-2043",
      "dbt of analytics",
      1,
      false,
      { kinds: ["dbt"], owners: [{ ownerName: "team:analytics" }] },
      "Models that analytics owns.",
    ),
    view("cv-2044", "Dashboards", 3, false, { querySelection: "group:dashboards" }, "What the stores look at."),
    view("cv-2045", "Stale in CI", "su-ci", false, { querySelection: "status:degraded" }),
    view("cv-2046", "My tables", 3, true, { querySelection: "owner:team:analytics" }),
  ];
}

/** Favorites by user; one of the platform lead's is of an asset that was removed. */
function favoritesOf(_world: DemoWorld): Map<number, string[]> {
  return new Map([
    [1, ["marts/revenue", "raw/orders", "legacy/orders_export"]],
    [2, ["reports/executive_kpis"]],
  ]);
}

function creatorFields(creator: number | string, world: DemoWorld): Record<string, unknown> | null {
  if (typeof creator === "number") return { __typename: "DagsterCloudUser", ...userFields(world.user(creator)) };
  const serviceUser = findServiceUser(world, creator);
  return serviceUser === null ? null : { __typename: "ServiceUser", ...serviceUser };
}

function viewFields(view: View, context: DemoContext): Record<string, unknown> {
  const { creator, selection, ...fields } = view;
  return {
    __typename: "CatalogView",
    ...fields,
    createdBy: creatorFields(creator, context.world),
    canEdit: mayEdit(view, context),
    selection: {
      ...selection,
      tableNames: selection.tableNames ?? [],
      owners: selection.owners.map(({ ownerName }) => ownerFields(ownerName)),
      groups: selection.groups.map(({ groupName, repositoryName, repositoryLocationName }) => ({
        groupName,
        repositoryName: repositoryName ?? "__repository__",
        repositoryLocationName: repositoryLocationName ?? "",
      })),
    },
  };
}

/** A view is its creator's, and an administrator's where it is shared. */
function mayEdit(view: View, context: DemoContext): boolean {
  return view.creator === context.viewer.userId || (!view.isPrivate && context.viewer.role === "ADMIN");
}

function visible(context: DemoContext): View[] {
  const views = context.world.state(viewsOf);
  return views.filter(({ isPrivate, creator }) => !isPrivate || creator === context.viewer.userId);
}

const unauthorized = { __typename: "UnauthorizedError", message: "Unauthorized" };

interface SaveArgs {
  id?: string | null;
  name: string;
  description: string;
  icon: string;
  isPrivate: boolean;
  selection: Selection;
}

function saveView({ id, selection, ...fields }: SaveArgs, context: DemoContext) {
  const views = context.world.state(viewsOf);
  if ((selection.querySelection ?? "").split("(").length !== (selection.querySelection ?? "").split(")").length) {
    return { __typename: "SelectionNotResolvableError", message: "The selection cannot be resolved." };
  }
  if (id == null) {
    const error = refusal(context, "LAUNCHER");
    if (error !== undefined) return error;
    const creator = context.viewer.userId ?? 1;
    const made: View = { id: `cv-${2041 + views.length}`, creator, ...fields, selection: { ...nothing, ...selection } };
    views.push(made);
    return viewFields(made, context);
  }
  const view = visible(context).find((candidate) => candidate.id === id);
  if (view === undefined || !mayEdit(view, context)) return unauthorized;
  Object.assign(view, fields, { selection: { ...nothing, ...selection } });
  return viewFields(view, context);
}

function deleteView({ id }: { id?: string | null }, context: DemoContext) {
  const views = context.world.state(viewsOf);
  const view = visible(context).find((candidate) => candidate.id === id);
  if (view === undefined || !mayEdit(view, context)) return unauthorized;
  // The on-call policy looks at this one.
  if (view.id === "cv-2041") {
    return {
      __typename: "SelectionCantBeDeletedError",
      message: "The view is used by an alert policy; change that first.",
    };
  }
  views.splice(views.indexOf(view), 1);
  return viewFields(view, context);
}

function markFavorite({ assetKey }: { assetKey: { path: string[] } }, add: boolean, context: DemoContext) {
  const { deployment, viewer, world } = context;
  const key = assetKey.path.join("/");
  const favorites = world.state(favoritesOf);
  const own = favorites.get(viewer.userId ?? 0) ?? [];
  const known = assetsOf(deployment).some(({ asset }) => asset.key === key);
  if (add ? !known : !own.includes(key)) {
    return { __typename: "AssetKeyNotFoundError", message: `Asset key ${key} not found`, assetKey };
  }
  const rest = own.filter((other) => other !== key);
  favorites.set(viewer.userId ?? 0, add ? [...rest, key] : rest);
  return { __typename: "AssetKey", path: assetKey.path };
}

function pinnedItems(context: DemoContext) {
  if (context.viewer.userId !== 1) return [];
  const [first] = visible(context);
  const common = {
    description: "",
    icon: "pin",
    createdBy: creatorFields(1, context.world),
    isPrivate: true,
    canEdit: true,
  };
  return [
    ...(first === undefined ? [] : [viewFields(first, context)]),
    {
      __typename: "AssetGroupPinnableItem",
      ...common,
      id: "pin-group-marts",
      name: "marts",
      selection: {
        ...nothing,
        groups: [{ groupName: "marts", repositoryName: "__repository__", repositoryLocationName: "warehouse" }],
      },
    },
    {
      __typename: "JobPinnableItem",
      ...common,
      id: "pin-job-ingest",
      name: "ingest_daily",
      selection: { jobNames: ["ingest_daily"], codeLocationName: "ingestion", repositoryName: "__repository__" },
    },
  ];
}

/** Views of the catalog, and what each user marked in it. */
export const catalogMarksPart: DemoPart = {
  query: {
    catalogViews: (_args, context) => visible(context).map((view) => viewFields(view, context)),
    pinnedItems: (_args, context) => pinnedItems(context),
    userFavoriteAssets: (_args, { world, viewer }) =>
      (world.state(favoritesOf).get(viewer.userId ?? 0) ?? []).map((key) => ({ path: key.split("/") })),
  },
  mutation: {
    createOrUpdateCatalogView: saveView,
    deleteCatalogView: deleteView,
    addUserFavoriteAsset: (args: { assetKey: { path: string[] } }, context) => markFavorite(args, true, context),
    removeUserFavoriteAsset: (args: { assetKey: { path: string[] } }, context) => markFavorite(args, false, context),
  },
};
