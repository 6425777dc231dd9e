import type { MetricsStoreType } from "../../queries/generated/graphql.ts";
import type { Dagster } from "../dagster.ts";
import { OperationError } from "../errors.ts";

/**
 * What Insights knows, and which store knew it. Dagster+ keeps figures in two stores and, when it is not told which, may look into the empty one: the
 * current store is asked first, as Dagster's own client does (`dagster_rest_resources.api.metrics`); where it fails or has
 * nothing, the older one of organizations that were not moved. A Dagster+ that has no stores to choose from is asked without.
 *
 * @param ask - asks one store, and throws when it is no answer
 * @param isEmpty - whether an answer says nothing
 * @throws {OperationError} what the current store said, when neither gives an answer
 */
export async function fromInsights<A>(
  dagster: Dagster,
  ask: (store: MetricsStoreType | undefined) => Promise<A>,
  isEmpty: (answer: A) => boolean,
): Promise<{ answer: A; store: MetricsStoreType | undefined }> {
  const current = await attempt(ask, "VICTORIA_METRICS");
  if (current.failed?.code === "unsupported_by_server") return { answer: await ask(undefined), store: undefined };
  if (current.failed === undefined && !isEmpty(current.answer))
    return { answer: current.answer, store: "VICTORIA_METRICS" };
  const older = await attempt(ask, "POSTGRES");
  if (older.failed !== undefined || isEmpty(older.answer)) {
    // Nothing of a store that failed is not known to be nothing.
    if (current.failed !== undefined) throw current.failed;
    return { answer: current.answer, store: "VICTORIA_METRICS" };
  }
  dagster.note(
    current.failed === undefined
      ? "These figures are from the older store of Insights; its current one has none."
      : `These figures are from the older store of Insights; its current one failed: ${current.failed.message}`,
  );
  return { answer: older.answer, store: "POSTGRES" };
}

/** Errors that are about the store: the other one may answer. */
const ofTheStore: ReadonlySet<string> = new Set(["dagster_error", "invalid_arguments", "unsupported_by_server"]);

async function attempt<A>(
  ask: (store: MetricsStoreType) => Promise<A>,
  store: MetricsStoreType,
): Promise<{ answer: A; failed?: undefined } | { failed: OperationError }> {
  try {
    return { answer: await ask(store) };
  } catch (error) {
    if (error instanceof OperationError && ofTheStore.has(error.code)) return { failed: error };
    throw error;
  }
}
