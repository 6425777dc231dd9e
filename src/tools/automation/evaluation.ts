import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { OperationError } from "../../dagster/errors.ts";
import { rootError } from "../../dagster/failures.ts";
import { partitionOf, tagMap } from "../../dagster/run-summary.ts";
import { dynamicPartitionsLine } from "../../dagster/ticks.ts";
import { maskConfig } from "../../output/mask-config.ts";
import { shorten, squeeze } from "../../output/sanitize.ts";
import { jobLabel } from "../../output/terminology.ts";
import type { TickEvaluationPartsFragment } from "../../queries/generated/graphql.ts";
import { readRunConfig } from "../params.ts";
import { toldError } from "./answer-schemas.ts";

/**
 * How long an evaluation may take, in ms: Dagster itself gives the user's code 60 s
 * (`DAGSTER_SCHEDULE_GRPC_TIMEOUT_SECONDS`, `DAGSTER_SENSOR_GRPC_TIMEOUT_SECONDS`).
 */
export const evaluationTimeoutMs = 75_000;

/** How many of the runs that would be requested are told. */
const shownRuns = 50;

/** Tags that only repeat what is being previewed, or that the answer tells by another name. */
const ownTags: ReadonlySet<string> = new Set(["dagster/schedule_name", "dagster/sensor_name", "dagster/partition"]);

/** What an evaluation answers. */
export const evaluationOutput = {
  outcome: z.enum(["requests_runs", "skips", "raises"]),
  runs: z
    .array(
      z.strictObject({
        job: z.string().optional(),
        partition: z.string().optional(),
        run_key: z.string().optional(),
        tags: z.record(z.string(), z.string()).optional(),
        config: z.record(z.string(), z.unknown()).optional(),
        assets: z.array(z.string()).optional(),
        checks: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  runs_total: z.number().optional(),
  dynamic_partitions: z.array(z.string()).optional(),
  skip_reason: z.string().optional(),
  error: toldError.optional(),
  hint: z.string().optional(),
};

/**
 * What an evaluation came to. Code that raises is what a preview is there to find, so that is an answer as well.
 *
 * @param job - the job that is meant where a run request names none
 * @throws {OperationError} `dagster_error` when Dagster gave no evaluation
 */
export async function evaluationAnswer(
  evaluation: TickEvaluationPartsFragment | null | undefined,
  job: string | undefined,
) {
  if (!evaluation) throw new OperationError("dagster_error", "Dagster answered without evaluating anything.");
  const { skipReason, error } = evaluation;
  const requests = evaluation.runRequests ?? [];
  const partitions = (evaluation.dynamicPartitionsRequests ?? []).map(dynamicPartitionsLine);
  if (error) return { outcome: "raises" as const, error: rootError(error) };
  const runs = await Promise.all(
    requests.slice(0, shownRuns).map(async (request) => {
      const tags = tagMap(request.tags);
      const name = request.jobName ?? job;
      return {
        // Schedules and sensors that target assets have a job made up for them, by other names too.
        job: name === undefined ? undefined : jobLabel(name.startsWith("__") ? "__ASSET_JOB" : name),
        partition: partitionOf(tags),
        run_key: request.runKey ?? undefined,
        tags: Object.fromEntries([...tags].filter(([key]) => !ownTags.has(key))),
        config: maskConfig(await readRunConfig(request.runConfigYaml)).value,
        assets: request.assetSelection?.map(({ path }) => assetKeyText(path)),
        checks: request.assetChecks?.map(({ name: check, assetKey }) => `${assetKeyText(assetKey.path)}:${check}`),
      };
    }),
  );
  return {
    outcome: requests.length > 0 ? ("requests_runs" as const) : ("skips" as const),
    runs: runs.length > 0 ? runs : undefined,
    runs_total: requests.length > shownRuns ? requests.length : undefined,
    dynamic_partitions: partitions.length > 0 ? partitions : undefined,
    skip_reason: skipReason ? shorten(squeeze(skipReason), 1000) : undefined,
    hint:
      requests.length === 0 && !skipReason
        ? "It requests nothing and gives no reason. Requests whose run key has had a run are left out."
        : undefined,
  };
}
