/**
 * The one place that turns Dagster's legacy words into today's. It maps Dagster's own identifiers (event types, job names that
 * Dagster generates, messages that Dagster writes), never values that come from the user's project: a job called
 * `my_pipeline` keeps its name.
 */

/**
 * The jobs that Dagster makes up for asset runs: `__ASSET_JOB`, on older servers `__ASSET_JOB_<n>`, and
 * `__anonymous_asset_job_<name>` for a schedule or sensor that targets assets.
 */
const assetJob = /^(__ASSET_JOB(_.*)?|__anonymous_asset_job(_.*)?)$/;

/** Names the job of a run for a reader: Dagster's made-up asset job is "asset materialization", another job keeps its name. */
export function jobLabel(jobName: string): string {
  return isAssetJob(jobName) ? "asset materialization" : jobName;
}

/** Whether a job is one that Dagster makes up to materialize assets. */
export function isAssetJob(jobName: string): boolean {
  return assetJob.test(jobName);
}

/** Event types whose GraphQL or enum name speaks of pipelines; all others are in today's words already. */
const eventTypes: Readonly<Record<string, string>> = {
  PIPELINE_ENQUEUED: "RUN_ENQUEUED",
  PIPELINE_DEQUEUED: "RUN_DEQUEUED",
  PIPELINE_STARTING: "RUN_STARTING",
  PIPELINE_START: "RUN_START",
  PIPELINE_SUCCESS: "RUN_SUCCESS",
  PIPELINE_FAILURE: "RUN_FAILURE",
  PIPELINE_CANCELING: "RUN_CANCELING",
  PIPELINE_CANCELED: "RUN_CANCELED",
};

/** A Dagster event type in today's words: `PIPELINE_FAILURE` → `RUN_FAILURE`. */
export function eventTypeLabel(eventType: string): string {
  return eventTypes[eventType] ?? eventType;
}

/** The Dagster event type that a label stands for: `RUN_FAILURE` → `PIPELINE_FAILURE`; the inverse of `eventTypeLabel`. */
export function eventTypeOfLabel(label: string): string {
  return Object.keys(eventTypes).find((type) => eventTypes[type] === label) ?? label;
}

/**
 * A sentence that Dagster itself wrote, in today's words: "Started execution of pipeline" → "… of run". The names of the
 * user's things that occur in it are given so that they stay as they are.
 *
 * @param names - names from the user's project that the sentence may contain
 */
export function dagsterSentence(sentence: string, names: readonly string[] = []): string {
  const kept = names.filter((name) => /pipeline|solid|mode/i.test(name));
  // Names are taken out first and put back last, so that no rule below can touch them.
  let text = sentence;
  kept.forEach((name, index) => {
    text = text.replaceAll(name, `\u0000${index}\u0000`);
  });
  text = text
    .replace(/__ASSET_JOB(_\d+)?|__anonymous_asset_job(_\w+)?/g, "asset materialization")
    .replace(/\bPIPELINE_/g, "RUN_")
    .replace(/\b(Started|Finished) execution of pipeline\b/g, "$1 execution of run")
    .replace(/\bExecution of pipeline\b/g, "Execution of run")
    .replace(/\bexecution of pipeline\b/g, "execution of run")
    .replace(/\bpipeline run\b/gi, (match) => matchCase(match, "run"))
    .replace(/\bpipelines\b/gi, (match) => matchCase(match, "jobs"))
    .replace(/\bpipeline\b/gi, (match) => matchCase(match, "job"))
    .replace(/\bsolids\b/gi, (match) => matchCase(match, "ops"))
    .replace(/\bsolid\b/gi, (match) => matchCase(match, "op"));
  kept.forEach((name, index) => {
    text = text.replaceAll(`\u0000${index}\u0000`, name);
  });
  return text;
}

function matchCase(original: string, replacement: string): string {
  return /^[A-Z]/.test(original) ? replacement[0]!.toUpperCase() + replacement.slice(1) : replacement;
}

/** Permissions whose names speak of pipelines and repository locations. */
const permissions: Readonly<Record<string, string>> = {
  launch_pipeline_execution: "launch_run",
  launch_pipeline_reexecution: "reexecute_run",
  terminate_pipeline_execution: "terminate_run",
  delete_pipeline_run: "delete_run",
  reload_repository_location: "reload_code_location",
};

/** A Dagster permission in today's words: `launch_pipeline_execution` → `launch_run`. */
export function permissionLabel(permission: string): string {
  return permissions[permission] ?? permission;
}
