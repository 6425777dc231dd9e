import { z } from "zod";
import { type CheckDefinition, checksOfAsset, findChecks } from "../../dagster/asset-checks.ts";
import { findAssets } from "../../dagster/asset-graph.ts";
import { readCheckStates } from "../../dagster/check-executions.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { followLaunchedRun } from "../../dagster/follow-run.ts";
import { checkRunConfig, type LaunchRequest, launchRun } from "../../dagster/launch.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { isAssetJob, jobLabel } from "../../output/terminology.ts";
import { defineTool } from "../define.ts";
import { assetKey, shortText, tags, timeoutS } from "../params.ts";
import { runStateShape } from "../runs/run-shapes.ts";
import { checkStateShape } from "./check-shapes.ts";

const input = z.strictObject({
  asset_key: assetKey,
  check_names: z.array(shortText).min(1).max(200).optional().describe("all of the asset's checks by default"),
  tags: tags.optional(),
  wait: z.boolean().optional(),
  timeout_s: timeoutS(600),
});

export const executeAssetChecks = defineTool({
  name: "execute_asset_checks",
  toolset: "asset_checks",
  access: "write",
  permission: "launch_pipeline_execution",
  title: "Execute asset checks",
  description:
    "Launch a run that executes checks of an asset, without materializing it. With wait, answers how each check came out.",
  input,
  output: z.strictObject({
    ...runStateShape,
    asset_key: z.string(),
    check_names: z.array(z.string()),
    checks: z.array(z.strictObject({ check_name: z.string(), ...checkStateShape })).optional(),
  }),
  async preview(given, dagster) {
    const { request, names } = await prepare(given, dagster);
    await checkRunConfig(dagster, request);
    const { location, job } = request.target;
    return {
      would: {
        execute_checks: names,
        of_asset: given.asset_key,
        runs: 1,
        job: jobLabel(job),
        location,
        tags: request.tags,
      },
    };
  },
  async handler(given, dagster) {
    const { request, names } = await prepare(given, dagster);
    const { asset_key } = given;
    const launched = await launchRun(dagster, request);
    if (given.wait !== true) return { ...launched, asset_key, check_names: names };
    const ended = await followLaunchedRun(dagster, launched, given.timeout_s);
    const states = await readAfterChange(dagster, "The run was launched; how the checks came out is not known", () =>
      readCheckStates(
        dagster,
        names.map((name) => ({ asset: asset_key, name })),
      ),
    );
    return {
      ...ended,
      asset_key,
      check_names: names,
      checks: states?.map((state, index) => ({ check_name: names[index]!, ...state })),
    };
  },
});

type Input = z.output<typeof input>;

/** Everything that can be wrong is found here, before anything is sent that changes something. */
async function prepare(given: Input, dagster: Dagster): Promise<{ request: LaunchRequest; names: string[] }> {
  const checks = await chosenChecks(given, dagster);
  const [asset] = await findAssets(dagster, [given.asset_key]);
  const names = checks.map(({ name }) => name);
  return {
    names,
    request: {
      target: {
        job: commonJob(checks),
        repository: asset!.repository,
        location: asset!.location,
        // An empty list: the checks alone. Without it Dagster would materialize the asset as well.
        assets: [],
        checks: names.map((name) => ({ asset: given.asset_key, name })),
      },
      tags: given.tags,
    },
  };
}

async function chosenChecks(given: Input, dagster: Dagster): Promise<CheckDefinition[]> {
  const { asset_key } = given;
  if (given.check_names !== undefined) {
    const named = await findChecks(dagster, asset_key, [...new Set(given.check_names)]);
    const bound = named.filter(({ canExecute }) => canExecute !== "CAN_EXECUTE");
    if (bound.length > 0) throw cannotRunAlone(asset_key, bound);
    return named;
  }
  const all = await checksOfAsset(dagster, asset_key);
  if (all.length === 0) throw new OperationError("asset_check_not_found", `The asset ${asset_key} defines no checks.`);
  const free = all.filter(({ canExecute }) => canExecute === "CAN_EXECUTE");
  const bound = all.filter(({ canExecute }) => canExecute !== "CAN_EXECUTE");
  if (free.length === 0) throw cannotRunAlone(asset_key, bound);
  if (bound.length > 0)
    dagster.note(
      `Left out, since they run only while ${asset_key} is materialized: ${bound.map(({ name }) => name).join(", ")}.`,
    );
  return free;
}

function cannotRunAlone(asset_key: string, checks: readonly CheckDefinition[]): OperationError {
  const names = checks.map(({ name }) => name).join(", ");
  return new OperationError(
    "refused_by_dagster",
    `${names} cannot be executed alone: the asset's own step executes them.`,
    {
      next: [
        {
          tool: "materialize_assets",
          arguments: { asset_keys: [asset_key] },
          why: "it materializes the asset and executes its checks",
        },
      ],
    },
  );
}

/** A job that has all the checks, as Dagster's UI chooses it: the one that Dagster makes up for assets before any other. */
function commonJob(checks: readonly CheckDefinition[]): string {
  const [first] = checks;
  const shared = first?.jobs.filter((job) => checks.every(({ jobs }) => jobs.includes(job))) ?? [];
  const job = shared.find(isAssetJob) ?? shared[0];
  if (job !== undefined) return job;
  throw new OperationError("refused_by_dagster", "No one job has all of these checks: execute them in several calls.", {
    candidates: checks.map(({ name, jobs }) => ({ check_name: name, jobs: jobs.map(jobLabel) })),
  });
}
