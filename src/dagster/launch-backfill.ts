import { BackfillLaunchDocument, type LaunchBackfillParams } from "../queries/generated/graphql.ts";
import { backfillLink } from "./backfill-state.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { rootError } from "./failures.ts";
import { expectType, isType } from "./unions.ts";

/** A backfill that was launched: Dagster's daemon takes it up from here. */
export interface LaunchedBackfill {
  backfill_id: string;
  status: "REQUESTED";
  /** Its page in Dagster's UI. */
  url: string;
}

/**
 * Launches a backfill.
 *
 * @throws {OperationError} `partition_not_found`, `invalid_run_config`, `permission_denied`, `dagster_error`, … as Dagster
 * answers; `unsupported_by_server` for run config on a Dagster whose backfills take none; `outcome_unknown` when no answer came
 */
export async function launchBackfill(dagster: Dagster, params: LaunchBackfillParams): Promise<LaunchedBackfill> {
  const { launchPartitionBackfill: answer } = await dagster.mutate(
    BackfillLaunchDocument,
    { params },
    { timeoutMs: 60_000 },
  );
  if (isType(answer, "PythonError")) throw new OperationError("dagster_error", rootError(answer).message);
  if (isType(answer, "RunConfigValidationInvalid")) {
    throw new OperationError("invalid_run_config", "Dagster refuses the config.", {
      problems: answer.errors.map(({ message }) => ({ message })),
    });
  }
  const { backfillId } = expectType(answer, "LaunchBackfillSuccess");
  return { backfill_id: backfillId, status: "REQUESTED", url: backfillLink(dagster, backfillId) };
}
