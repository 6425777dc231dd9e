import { z } from "zod";
import { findChecks } from "../../dagster/asset-checks.ts";
import { assetKeyInput } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { choosePartition, readAssetPartitions } from "../../dagster/partitions.ts";
import { expectType } from "../../dagster/unions.ts";
import { AssetChecksReportDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, exactName, longText, partitionKey, shortText } from "../params.ts";
import { checkStatus, severity } from "./check-shapes.ts";

/** The most metadata that one report takes, in characters of its JSON. */
const longestMetadata = 100_000;

const input = z.strictObject({
  asset_key: assetKey,
  check_name: shortText,
  passed: z.boolean(),
  severity: severity.default("ERROR"),
  metadata: z.record(exactName, z.unknown()).optional().describe("label: text, number, boolean, list or object"),
  description: longText(10_000).optional(),
  partition: partitionKey.optional(),
});

export const reportAssetCheckEvaluation = defineTool({
  name: "report_asset_check_evaluation",
  toolset: "asset_checks",
  access: "write",
  permission: "report_runless_asset_events",
  title: "Report asset check evaluation",
  description:
    "Record the result of an asset check that was evaluated outside Dagster. It becomes the check's latest execution, without a run.",
  input,
  output: z.strictObject({
    asset_key: z.string(),
    check_name: z.string(),
    partition: z.string().optional(),
    reported: checkStatus,
  }),
  async preview(given, dagster) {
    const { partition } = await prepare(given, dagster);
    return {
      would: { report: reported(given), of_check: given.check_name, of_asset: given.asset_key, partition },
    };
  },
  async handler(given, dagster) {
    const { params, partition } = await prepare(given, dagster);
    const { reportAssetCheckEvaluations } = await dagster.mutate(AssetChecksReportDocument, { params });
    expectType(reportAssetCheckEvaluations, "ReportAssetCheckEvaluationsSuccess");
    const { asset_key, check_name } = given;
    return { asset_key, check_name, partition, reported: reported(given) };
  },
});

type Input = z.output<typeof input>;

/** Dagster itself would take a report for a check or a partition that does not exist, and nobody would ever see it. */
async function prepare(given: Input, dagster: Dagster) {
  await findChecks(dagster, given.asset_key, [given.check_name]);
  const partition =
    given.partition === undefined
      ? undefined
      : choosePartition(await readAssetPartitions(dagster, given.asset_key), given.partition);
  const serializedMetadata = given.metadata === undefined ? undefined : JSON.stringify(given.metadata);
  if ((serializedMetadata?.length ?? 0) > longestMetadata) {
    throw new OperationError("invalid_arguments", `metadata: must have at most ${longestMetadata} characters as JSON.`);
  }
  const params = {
    assetKey: assetKeyInput(given.asset_key),
    checkName: given.check_name,
    passed: given.passed,
    severity: given.severity,
    serializedMetadata,
    partitionKeys: partition === undefined ? undefined : [partition],
    description: given.description,
  };
  return { params, partition };
}

function reported({ passed, severity: serious }: Input) {
  return passed ? ("passed" as const) : serious === "WARN" ? ("warned" as const) : ("failed" as const);
}
