import { z } from "zod";
import { expectType } from "../../dagster/unions.ts";
import { CatalogDeleteViewDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { assertEditable, findView, viewAnswer } from "./catalog-views.ts";

export const deleteCatalogView = defineTool({
  name: "delete_catalog_view",
  toolset: "catalog",
  access: "destroy",
  plusOnly: true,
  title: "Delete catalog view",
  description: "Delete a catalog view, by name or id.",
  input: z.strictObject({ view: shortText }),
  output: z.strictObject({ deleted: z.string(), id: z.string() }),
  async preview({ view }, dagster) {
    const found = await findView(dagster, view);
    assertEditable(found);
    const { private: isPrivate, can_edit: _, ...told } = viewAnswer(found);
    return { would: { delete: told, gone_for: isPrivate ? "its owner" : "everybody: it is shared" } };
  },
  async handler({ view: given }, dagster) {
    const view = await findView(dagster, given);
    assertEditable(view);
    const { id, name } = view;
    const { deleteCatalogView: answer } = await dagster.mutate(CatalogDeleteViewDocument, { id });
    expectType(answer, "CatalogView");
    return { deleted: name, id };
  },
});
