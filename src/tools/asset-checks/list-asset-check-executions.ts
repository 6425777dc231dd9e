import { z } from "zod";
import { findChecks } from "../../dagster/asset-checks.ts";
import { assetKeyInput } from "../../dagster/asset-graph.ts";
import { checkState } from "../../dagster/check-executions.ts";
import { metadataValues } from "../../dagster/metadata.ts";
import { choosePartition, readAssetPartitions } from "../../dagster/partitions.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { AssetChecksExecutionsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit, partitionKey, shortText } from "../params.ts";
import { checkStateShape } from "./check-shapes.ts";

const { last_completed: _, ...executionShape } = checkStateShape;

/** Dagster's cursor: the id, a number, of the last execution that was seen. */
const position = z.strictObject({ execution: z.string().regex(/^\d+$/) });

export const listAssetCheckExecutions = defineTool({
  name: "list_asset_check_executions",
  toolset: "asset_checks",
  access: "read",
  title: "List asset check executions",
  description:
    "History of one asset check, newest first: status, severity, result, metadata, run, partition, and the materialization that was checked.",
  input: z.strictObject({
    asset_key: assetKey,
    check_name: shortText,
    partition: partitionKey.optional(),
    limit: limit(25, 200),
    cursor,
  }),
  output: z.strictObject({
    executions: z.array(
      z.strictObject({
        ...executionShape,
        metadata: z.record(z.string(), z.unknown()).optional(),
        checked_materialization: z
          .strictObject({ run_id: z.string().optional(), materialized: z.string().optional() })
          .optional(),
      }),
    ),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ asset_key, check_name, partition: wanted, limit: size, cursor: given }, dagster) {
    const after = given === undefined ? undefined : decodeCursor(given, position).execution;
    await findChecks(dagster, asset_key, [check_name]);
    const keyOf = async (key: z.output<typeof partitionKey>) =>
      choosePartition(await readAssetPartitions(dagster, asset_key), key);
    const partition = typeof wanted === "object" ? await keyOf(wanted) : wanted;
    const { assetCheckExecutions } = await dagster.query(AssetChecksExecutionsDocument, {
      asset: assetKeyInput(asset_key),
      check: check_name,
      partition,
      limit: size + 1,
      cursor: after,
    });
    // Only now: a partition that is gone may have left executions.
    if (partition !== undefined && assetCheckExecutions.length === 0 && after === undefined) await keyOf(partition);
    const page = assetCheckExecutions.slice(0, size);
    const cursors = page.map(({ id }) => encodeCursor({ execution: id }));
    const executions = page.map((execution) => {
      const target = execution.evaluation?.targetMaterialization ?? undefined;
      return {
        ...checkState(execution),
        metadata: metadataValues(execution.evaluation?.metadataEntries ?? []),
        checked_materialization: target && {
          run_id: target.runId || undefined,
          materialized: isoFromSeconds(target.timestamp),
        },
      };
    });
    const answer = {
      executions,
      returned: executions.length,
      next_cursor: assetCheckExecutions.length > size ? cursors.at(-1) : undefined,
      hint: hintOf(executions.length, partition, after),
    };
    return asPage(answer, "executions", cursors);
  },
});

function hintOf(count: number, partition: string | undefined, after: string | undefined): string | undefined {
  if (count > 0 || after !== undefined) return undefined;
  return partition === undefined
    ? "This check has never been executed: execute_asset_checks does it."
    : "This check has not been executed for that partition. Leave partition out to see all executions.";
}
