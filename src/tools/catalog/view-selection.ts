import { print, type SelectionNode } from "../../dagster/selection/ast.ts";
import type { CatalogSelectionPartsFragment, CatalogViewSelectionInput } from "../../queries/generated/graphql.ts";
import { ownerText } from "./catalog-words.ts";

/**
 * What a view selects, in the syntax of asset selections. Views made before there was that syntax keep lists instead: within one
 * an asset needs to match any entry, and it has to match all the lists.
 */
export function selectionText(selection: CatalogSelectionPartsFragment): string {
  const lists = listsAsSelection(selection);
  const written = selection.querySelection?.trim() || undefined;
  if (written === undefined) return lists === undefined ? "*" : print(lists);
  return lists === undefined ? written : `(${written}) and (${print(lists)})`;
}

function listsAsSelection(selection: CatalogSelectionPartsFragment): SelectionNode | undefined {
  const lists: SelectionNode[][] = [
    selection.tags.map(({ key, value }) => ({ type: "pair", attribute: "tag", key, value })),
    selection.kinds.map((value) => ({ type: "attribute", attribute: "kind", value })),
    selection.owners.map((owner) => ({ type: "attribute", attribute: "owner", value: ownerText(owner) })),
    selection.groups.map(({ groupName, repositoryLocationName }) => ({
      type: "and",
      operands: [
        { type: "attribute", attribute: "group", value: groupName },
        { type: "attribute", attribute: "code_location", value: repositoryLocationName },
      ],
    })),
    selection.codeLocations.map(({ repositoryLocationName: value }) => ({
      type: "attribute",
      attribute: "code_location",
      value,
    })),
    selection.columns.map((value) => ({ type: "attribute", attribute: "column", value })),
    (selection.tableNames ?? []).map((value) => ({ type: "attribute", attribute: "table_name", value })),
    selection.columnTags.map(({ key, value }) => ({ type: "pair", attribute: "column_tag", key, value })),
  ];
  const operands = lists.filter((list) => list.length > 0).map((list) => joined("or", list));
  return operands.length === 0 ? undefined : joined("and", operands);
}

function joined(type: "and" | "or", operands: SelectionNode[]): SelectionNode {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { type, operands };
}

/** A selection as it is sent: in the syntax of asset selections alone. */
export function selectionInput(text: string): CatalogViewSelectionInput {
  return {
    tags: [],
    kinds: [],
    owners: [],
    groups: [],
    codeLocations: [],
    columns: [],
    tableNames: [],
    columnTags: [],
    querySelection: text,
  };
}

/** The selection of a view that stays as it is, as it is sent. */
export function sameSelectionInput(selection: CatalogSelectionPartsFragment): CatalogViewSelectionInput {
  return {
    tags: selection.tags.map(({ key, value }) => ({ key, value })),
    kinds: [...selection.kinds],
    owners: selection.owners.map((owner) => ({ ownerName: ownerText(owner) })),
    groups: selection.groups.map(({ groupName, repositoryName, repositoryLocationName }) => ({
      groupName,
      repositoryName,
      repositoryLocationName,
    })),
    codeLocations: selection.codeLocations.map(({ repositoryName, repositoryLocationName }) => ({
      repositoryName,
      repositoryLocationName,
    })),
    columns: [...selection.columns],
    tableNames: [...(selection.tableNames ?? [])],
    columnTags: selection.columnTags.map(({ key, value }) => ({ key, value })),
    querySelection: selection.querySelection,
  };
}
