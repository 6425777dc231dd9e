/** How an asset is partitioned, in the words of the selection syntax (`partitions:`). */
export type PartitionsKind = "none" | "static" | "dynamic" | "time" | "multipartitions";

/**
 * One asset as the graph knows it. Keys are "a/b/c".
 *
 * An optional field that no asset of a graph has means that the graph was loaded without it: a selection that needs it
 * is then refused, never answered with an empty set. So fill a field for all assets (an empty list counts) or for none.
 */
export interface GraphAsset {
  key: string;
  group?: string;
  kinds: readonly string[];
  tags: readonly { key: string; value: string }[];
  /** `user@x.y` or `team:name`, as Dagster's definitions write them. */
  owners: readonly string[];
  /** Name of the code location. */
  location: string;
  /** Name of the repository within the code location. Dagster's unnamed repository is `__repository__`. */
  repository?: string;
  /** Keys of the direct upstream assets; keys that are not in the graph are allowed and lead nowhere. */
  upstream: readonly string[];
  /** Keys of the direct downstream assets, on the same terms as `upstream`. */
  downstream: readonly string[];
  /** True when Dagster only knows of the asset and cannot materialize it (`isMaterializable` is false). */
  external?: boolean;
  partitions?: PartitionsKind;
  /** Names of the asset jobs that materialize it. */
  jobs?: readonly string[];
  /** Names of the sensors that target it. */
  sensors?: readonly string[];
  /** Names of the schedules that target it. */
  schedules?: readonly string[];
  /** Dagster's `changedReasons` in a branch deployment, such as `CODE_VERSION`. */
  changed?: readonly string[];
}

/** All assets of a deployment, by key. */
export interface AssetGraph {
  assets: ReadonlyMap<string, GraphAsset>;
}
