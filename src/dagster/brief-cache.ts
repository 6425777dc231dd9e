/**
 * Remembers answers for seconds: long enough that the questions of one conversation share a read of the whole asset graph or
 * workspace, short enough that nobody is told an old state. Any change through this server empties it.
 */
export class BriefCache {
  readonly #entries = new Map<string, { loaded: number; expires: number; value: Promise<unknown> }>();

  /**
   * The remembered value, or what `load` gives. Calls at the same time share one load; a failed load is not remembered.
   *
   * @param ttlMs - for how long the value may be given again, counted from when it arrived
   */
  get<T>(key: string, ttlMs: number, load: () => Promise<T>): Promise<T> {
    const known = this.#entries.get(key);
    if (known !== undefined && known.expires > Date.now()) return known.value as Promise<T>;
    this.#forgetExpired();
    const value = load();
    const entry = { loaded: Date.now(), expires: Number.POSITIVE_INFINITY, value };
    this.#entries.set(key, entry);
    value.then(
      () => {
        entry.expires = Date.now() + ttlMs;
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return value;
  }

  #forgetExpired(): void {
    const now = Date.now();
    for (const [key, { expires }] of this.#entries) if (expires <= now) this.#entries.delete(key);
  }

  /** Forgets what began to be read longer ago than so many ms, and gives whether there was any. */
  forgetOlderThan(ms: number): boolean {
    const limit = Date.now() - ms;
    let forgotten = false;
    for (const [key, { loaded }] of this.#entries)
      if (loaded < limit) forgotten = this.#entries.delete(key) || forgotten;
    return forgotten;
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear();
  }
}
