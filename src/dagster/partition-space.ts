/** One dimension of a partitions definition; a definition of one dimension has one called `default`. */
export interface PartitionDimension {
  name: string;
  kind: "time" | "static" | "dynamic";
  /** All keys, in the definition's order: time order, the order of the list, or the order in which they were added. */
  keys: readonly string[];
  /** The name of the dynamic partitions definition, whose keys are added and deleted while Dagster runs. */
  dynamicName?: string;
}

/** Consecutive partitions, both ends included: what `partition_range` takes. On two dimensions, a range in each. */
export interface PartitionRange {
  start: string;
  end: string;
  count: number;
}

/**
 * All partitions of an asset or job as an ordered list of keys that is never written out unless someone asks: a key of
 * several dimensions is `a|b`, with the dimensions in the order of their names and the first one changing slowest, as
 * Dagster's `MultiPartitionsDefinition` has it.
 */
export class PartitionSpace {
  /** The asset key or job name. */
  readonly of: string;
  readonly owner: "asset" | "job";
  /** Sorted by name. */
  readonly dimensions: readonly PartitionDimension[];
  /** How many partitions there are. */
  readonly count: number;
  /** How many consecutive partitions a backfill does in one run, by the backfill policy: 1 without one, `Infinity` for all. */
  readonly perRun: number;
  readonly #indexes: readonly ReadonlyMap<string, number>[];

  constructor(owner: "asset" | "job", of: string, dimensions: readonly PartitionDimension[], perRun = 1) {
    this.owner = owner;
    this.perRun = perRun;
    this.of = of;
    this.dimensions = [...dimensions].sort((a, b) => (a.name < b.name ? -1 : 1));
    this.count = this.dimensions.reduce((product, { keys }) => product * keys.length, 1);
    this.#indexes = this.dimensions.map(({ keys }) => new Map(keys.map((key, index) => [key, index])));
  }

  /** Whether keys are put together from several dimensions. */
  get isMultiDimensional(): boolean {
    return this.dimensions.length > 1;
  }

  /** The key at a position in the definition's order. */
  keyAt(index: number): string {
    let rest = index;
    const parts: string[] = [];
    for (let place = this.dimensions.length - 1; place >= 0; place -= 1) {
      const { keys } = this.dimensions[place]!;
      parts.unshift(keys[rest % keys.length]!);
      rest = Math.floor(rest / keys.length);
    }
    return parts.join("|");
  }

  /** The position of a key in the definition's order; undefined when it is no key of this. */
  indexOf(key: string): number | undefined {
    return this.indexOfParts(this.isMultiDimensional ? key.split("|") : [key]);
  }

  /** The position of the key made of one part for each dimension, in the order of `dimensions`. */
  indexOfParts(parts: readonly string[]): number | undefined {
    if (parts.length !== this.dimensions.length) return undefined;
    let index = 0;
    for (const [place, part] of parts.entries()) {
      const at = this.#indexes[place]!.get(part);
      if (at === undefined) return undefined;
      index = index * this.dimensions[place]!.keys.length + at;
    }
    return index;
  }

  /** Whether a key lies in a range, on several dimensions in that of each; an end that is no key of this holds nothing. */
  isWithin(key: string, { start, end }: Pick<PartitionRange, "start" | "end">): boolean {
    const [parts, from, to] = [key, start, end].map((text) => (this.isMultiDimensional ? text.split("|") : [text]));
    return this.#indexes.every((indexes, place) => {
      const [at, first, last] = [parts, from, to].map((given) => indexes.get(given?.[place] ?? ""));
      return at !== undefined && first !== undefined && last !== undefined && first <= at && at <= last;
    });
  }

  /** The position of a key within one dimension. */
  indexInDimension(place: number, key: string): number | undefined {
    return this.#indexes[place]?.get(key);
  }

  /** Every key, in the definition's order. */
  keys(): string[] {
    if (!this.isMultiDimensional) return [...this.dimensions[0]!.keys];
    return Array.from({ length: this.count }, (_, index) => this.keyAt(index));
  }

  /** Whether another asset's or job's partitions are the same: same dimensions, number and ends. */
  hasSameKeysAs(other: PartitionSpace): boolean {
    return (
      this.count === other.count &&
      this.dimensions.length === other.dimensions.length &&
      this.dimensions.every(({ name, keys }, place) => {
        const { name: otherName, keys: otherKeys } = other.dimensions[place]!;
        return name === otherName && keys[0] === otherKeys[0] && keys.at(-1) === otherKeys.at(-1);
      })
    );
  }

  /**
   * The keys at these positions as ranges of consecutive ones. On two dimensions a range is a block: consecutive keys of the
   * first with the same consecutive keys of the second.
   */
  ranges(indexes: Iterable<number>): PartitionRange[] {
    const positions = [...indexes].sort((a, b) => a - b);
    if (!this.isMultiDimensional) {
      return spansOf(positions).map(([first, last]) => this.#block(first, last));
    }
    const width = this.dimensions.slice(1).reduce((product, { keys }) => product * keys.length, 1);
    const rows = groupBy(positions, (index) => Math.floor(index / width));
    const open = new Map<string, { first: number; last: number; from: number; to: number }>();
    const blocks: { first: number; last: number; from: number; to: number }[] = [];
    for (const [row, within] of rows) {
      for (const [from, to] of spansOf(within.map((index) => index % width))) {
        const block = open.get(`${from}-${to}`);
        if (block !== undefined && block.last === row - 1) block.last = row;
        else {
          const started = { first: row, last: row, from, to };
          open.set(`${from}-${to}`, started);
          blocks.push(started);
        }
      }
    }
    return blocks.map(({ first, last, from, to }) => ({
      ...this.#block(first * width + from, last * width + to),
      count: (last - first + 1) * (to - from + 1),
    }));
  }

  /** How many runs a backfill needs for the partitions at these positions. */
  runsFor(indexes: readonly number[]): number {
    if (this.perRun === 1) return indexes.length;
    const perRun = (spans: [number, number][]) =>
      spans.reduce((runs, [first, last]) => runs + Math.max(Math.ceil((last - first + 1) / this.perRun), 1), 0);
    const positions = [...indexes].sort((a, b) => a - b);
    if (!this.isMultiDimensional) return perRun(spansOf(positions));
    // Dagster makes ranges along one dimension for each key of the other, whichever needs fewer of them.
    const width = this.dimensions.slice(1).reduce((product, { keys }) => product * keys.length, 1);
    const byFirst = groupBy(positions, (index) => Math.floor(index / width));
    const bySecond = groupBy(positions, (index) => index % width);
    const groups =
      byFirst.size <= bySecond.size
        ? [...byFirst.values()].map((group) => group.map((index) => index % width))
        : [...bySecond.values()].map((group) => group.map((index) => Math.floor(index / width)));
    return groups.reduce((runs, group) => runs + perRun(spansOf(group)), 0);
  }

  #block(first: number, last: number): PartitionRange {
    return { start: this.keyAt(first), end: this.keyAt(last), count: last - first + 1 };
  }
}

/** Ascending positions as spans of consecutive ones, both ends included. */
function spansOf(positions: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const position of positions) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === position - 1) span[1] = position;
    else spans.push([position, position]);
  }
  return spans;
}

function groupBy(positions: readonly number[], keyOf: (position: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const position of positions) {
    const group = groups.get(keyOf(position));
    if (group === undefined) groups.set(keyOf(position), [position]);
    else group.push(position);
  }
  return groups;
}
