import { RunsOpsDocument, RunsPlanDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { type LaunchRequest, type RunTarget, selectorOfTarget } from "./launch.ts";
import { nearestNames } from "./nearest.ts";
import { cannotPlan } from "./plan-problem.ts";
import { invalidRunConfig } from "./run-config-errors.ts";
import { errorOfMember, expectType, isType } from "./unions.ts";

/**
 * The steps that a run would have. Dagster plans it as it would at the launch, so this also finds what a valid config hides: a
 * resource whose environment variable is not set.
 *
 * @throws {OperationError} `invalid_run_config`, or `refused_by_dagster` when the run cannot be planned
 */
export async function plannedSteps(dagster: Dagster, { target, config }: LaunchRequest): Promise<string[]> {
  const selector = selectorOfTarget(target);
  const { executionPlanOrError: plan } = await dagster.query(RunsPlanDocument, {
    target: selector,
    config: config ?? {},
  });
  if (isType(plan, "RunConfigValidationInvalid")) throw await invalidRunConfig(dagster, selector, plan.errors);
  if (isType(plan, "PythonError")) throw cannotPlan(plan);
  if (isType(plan, "InvalidSubsetError")) throw errorOfMember(plan);
  return expectType(plan, "ExecutionPlan").steps.map(({ key }) => key);
}

/**
 * Checks that the ops of a selection exist; a selection like `+op` or `op*` is judged by the name in it.
 * @throws {OperationError} `op_not_found` with the nearest ops
 */
export async function checkOps(dagster: Dagster, target: RunTarget, ops: readonly string[]): Promise<void> {
  const { pipelineOrError } = await dagster.query(RunsOpsDocument, {
    target: selectorOfTarget({ ...target, ops: undefined }),
  });
  const known = expectType(pipelineOrError, "Pipeline").solidHandles.map(({ handleID }) => handleID);
  for (const given of ops) {
    const name = given.replace(/^[*+\d]+|[*+\d]*[*+]$/g, "");
    if (known.includes(name) || given === "*") continue;
    const nearest = nearestNames(name, known);
    throw new OperationError("op_not_found", `The job ${target.job} has no op ${JSON.stringify(name.slice(0, 120))}.`, {
      candidates: nearest.length > 0 ? nearest : known.slice(0, 20),
    });
  }
}
