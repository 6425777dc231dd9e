/** An asset key in Dagster's fields, from its text. */
export function pathOf(key: string): { path: string[] } {
  return { path: key.split("/") };
}

/** The text of an asset key. */
export function textOf({ path }: { path: readonly string[] }): string {
  return path.join("/");
}
