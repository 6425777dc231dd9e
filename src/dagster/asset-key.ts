/** The parts of an asset key written as text, as Dagster's `AssetKeyInput.path`: `a/b` → `["a", "b"]`; `\/` is a slash in a part. */
export function assetPath(key: string): string[] {
  return key.split(/(?<!\\)\//).map((part) => part.replaceAll("\\/", "/"));
}

/** An asset key as text, from its parts. */
export function assetKeyText(path: readonly string[]): string {
  return path.map((part) => part.replaceAll("/", "\\/")).join("/");
}
