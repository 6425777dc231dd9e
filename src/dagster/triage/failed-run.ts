import { OverviewRunDocument } from "../../queries/generated/graphql.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import type { ToldError } from "../failures.ts";
import { runTimes } from "../run-summary.ts";
import { isType } from "../unions.ts";
import { readRunFailure } from "./run-failure.ts";

/** Whose fault a failed run is. */
export interface BlamedRun {
  run_id: string;
  error?: ToldError;
  /** The assets whose own steps failed; empty when the run failed as a whole. */
  assets: readonly string[];
  /** The checks whose steps failed: a blocking one keeps what follows from running. */
  checks: readonly { asset: string; name: string }[];
}

/** Reads failed runs, each once, and says which of their assets failed by themselves: the others were only not reached. */
export class Blame {
  readonly #dagster: Dagster;
  readonly #runs = new Map<string, Promise<BlamedRun | undefined>>();

  constructor(dagster: Dagster) {
    this.#dagster = dagster;
  }

  /** Whose fault a run is; undefined when the run is gone. */
  of(runId: string): Promise<BlamedRun | undefined> {
    const known = this.#runs.get(runId) ?? this.#read(runId);
    this.#runs.set(runId, known);
    return known;
  }

  async #read(runId: string): Promise<BlamedRun | undefined> {
    const { runOrError } = await this.#dagster.query(OverviewRunDocument, { runId });
    if (!isType(runOrError, "Run")) return undefined;
    const began = runTimes(runOrError).started !== undefined;
    const { jobName, status, stepStats } = runOrError;
    const failure = await readRunFailure(this.#dagster, { runId, jobName, status, began, steps: stepStats });
    const made = new Set(
      runOrError.assetMaterializations.flatMap(({ assetKey }) => (assetKey ? [assetKeyText(assetKey.path)] : [])),
    );
    return {
      run_id: runId,
      error: failure.root_error,
      // A step may fail after it has materialized some of its assets.
      assets: failure.failedAssets.filter((asset) => !made.has(asset)),
      checks: failure.failedCheckKeys,
    };
  }
}
