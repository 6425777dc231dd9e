import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { print } from "../../dagster/selection/ast.ts";
import { parse } from "../../dagster/selection/parse.ts";
import { expectType } from "../../dagster/unions.ts";
import { differences } from "../../output/differences.ts";
import { CatalogSaveViewDocument } from "../../queries/generated/graphql.ts";
import { selection as assetSelection } from "../assets/asset-shapes.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import {
  ambiguousView,
  assertEditable,
  assetsSelectedIfTold,
  type CatalogView,
  findView,
  meantViews,
  readViews,
  viewAnswer,
  viewShape,
} from "./catalog-views.ts";
import { creatorText } from "./catalog-words.ts";
import { sameSelectionInput, selectionInput, selectionText } from "./view-selection.ts";

const input = z.strictObject({
  name: shortText,
  selection: assetSelection.optional(),
  description: z.string().trim().max(1000).optional(),
  private: z.boolean().optional(),
  icon: shortText.optional(),
  view: shortText.optional(),
});

export const saveCatalogView = defineTool({
  name: "save_catalog_view",
  toolset: "catalog",
  access: "destroy",
  plusOnly: true,
  title: "Save catalog view",
  description:
    "Create a catalog view of an asset selection, or change the one of that name; what is left out stays. To rename one, give it as view. New ones are private by default.",
  input,
  output: z.strictObject({ saved: z.enum(["created", "updated", "unchanged"]), ...viewShape }),
  async preview(given, dagster) {
    const { view, before, after } = await plan(dagster, given);
    const { selects, unmatched } = await effectOf(dagster, given.selection);
    if (view === undefined) return { would: { create: after, selects, unmatched } };
    const change = differences(before, after);
    const { id, name } = view;
    if (change.length === 0) return { would: { change: "nothing: it is so already", id, name } };
    return { would: { update: { id, name, owner: creatorText(view.createdBy) }, change, selects, unmatched } };
  },
  async handler(given, dagster) {
    const { view, before, after } = await plan(dagster, given);
    if (view !== undefined && differences(before, after).length === 0) {
      return { saved: "unchanged" as const, ...viewAnswer(view) };
    }
    const { private: isPrivate, selection, ...texts } = after;
    const { createOrUpdateCatalogView: answer } = await dagster.mutate(CatalogSaveViewDocument, {
      ...texts,
      id: view?.id,
      isPrivate,
      // Lists that a view keeps from before there was the syntax stay lists unless it is given another selection.
      selection:
        view !== undefined && selection === before?.selection
          ? sameSelectionInput(view.selection)
          : selectionInput(selection),
    });
    const saved = viewAnswer(expectType(answer, "CatalogView"));
    return { saved: view === undefined ? ("created" as const) : ("updated" as const), ...saved };
  },
});

/** What of a view can be saved. */
interface Saved {
  name: string;
  description: string;
  icon: string;
  private: boolean;
  selection: string;
}

/** The icon of views that nobody gave one. */
const standardIcon = "asset";

/** The view as it is, if it is there, and as it is to be. */
async function plan(
  dagster: Dagster,
  given: z.output<typeof input>,
): Promise<{ view?: CatalogView; before?: Saved; after: Saved }> {
  // Points at the character where the selection cannot be read, before anything is asked. It is saved in the one form that every
  // Dagster+ reads: what is understood here besides, such as a key alone, is not in its grammar.
  const selection = given.selection === undefined ? undefined : print(parse(given.selection));
  const view = given.view === undefined ? await ofThatName(dagster, given.name) : await findView(dagster, given.view);
  if (view === undefined) {
    const { name, description = "", icon = standardIcon, private: isPrivate = true } = given;
    if (selection !== undefined) return { after: { name, description, icon, private: isPrivate, selection } };
    throw new OperationError(
      "invalid_arguments",
      `selection: is required, because there is no catalog view ${JSON.stringify(name.slice(0, 120))} yet.`,
    );
  }
  assertEditable(view);
  const before = {
    name: view.name,
    description: view.description,
    icon: view.icon,
    private: view.isPrivate,
    selection: selectionText(view.selection),
  };
  const wanted = { ...given, selection: given.selection === before.selection ? before.selection : selection };
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => key in before && value !== undefined),
  );
  return { view, before, after: { ...before, ...changes } };
}

/** How many assets a new selection chooses, and what in it matches none. */
async function effectOf(
  dagster: Dagster,
  selection: string | undefined,
): Promise<{ selects?: string; unmatched?: string[] }> {
  if (selection === undefined) return {};
  const selected = await assetsSelectedIfTold(dagster, selection);
  // A selection by what only Dagster+ knows is a good one.
  if (typeof selected === "string") return { selects: selected };
  return { selects: `${selected.keys.length} assets of this deployment`, unmatched: selected.unmatched };
}

async function ofThatName(dagster: Dagster, name: string): Promise<CatalogView | undefined> {
  const found = meantViews(await readViews(dagster), name);
  if (found.length > 1) throw ambiguousView(found, name);
  return found[0];
}
