import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, type TypeNode } from "graphql";
import { describe, expect, it } from "vitest";
import { EmbeddedOrganization, tokenOfRole } from "../../../src/demo/embedded-organization.ts";

const folder = join(import.meta.dirname, "../../../src/queries");
const definitions: readonly DefinitionNode[] = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .flatMap((file) => parse(readFileSync(join(folder, file), "utf8")).definitions);
const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
const queries = definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION && one.operation === "query" ? [one] : [],
);

const organization = new EmbeddedOrganization();
const began = organization.world.began / 1000;
const repository = { repositoryName: "__repository__", repositoryLocationName: "warehouse" };
const asset = { path: ["marts", "customers"] };
const lastDay = new Date(organization.world.began - 24 * 3600 * 1000).toISOString().slice(0, 10);
const runId = await newestRun();

/** A value for each type of variable, naming things that are there. */
const byType: Readonly<Record<string, unknown>> = {
  RepositorySelector: repository,
  PipelineSelector: { ...repository, pipelineName: "refresh_marts" },
  ScheduleSelector: { ...repository, scheduleName: "refresh_marts_hourly" },
  SensorSelector: { ...repository, sensorName: "payments_landed" },
  ResourceSelector: { ...repository, resourceName: "snowflake" },
  AssetKeyInput: asset,
  RunsFilter: {},
  RunConfigData: {},
  AssetJobKeyInput: { jobName: "refresh_marts" },
  AssetCheckHandleInput: { assetKey: { path: ["marts", "revenue"] }, name: "matches_ledger" },
  AssetEventHistoryEventTypeSelector: "MATERIALIZATION",
  AssetBackfillPreviewParams: { assetSelection: [{ path: ["marts", "revenue"] }], partitionNames: [lastDay] },
  ExecutionTag: { key: "dagster/partition", value: lastDay },
  Boolean: true,
  Int: 3,
  Float: began,
};

/** A text for each variable that takes one. */
const texts: Readonly<Record<string, string>> = {
  name: "warehouse",
  job: "refresh_marts",
  runId,
  runIds: runId,
  partition: lastDay,
  partitions: lastDay,
  partitionSet: "refresh_marts_partition_set",
  keys: "dagster/partition",
};

async function ask(query: string, variables: Record<string, unknown>) {
  const request = new Request("https://embedded/prod/graphql", {
    method: "POST",
    headers: { "Dagster-Cloud-Api-Token": tokenOfRole("admin") },
    body: JSON.stringify({ query, variables }),
  });
  return (await (await organization.respond(request)).json()) as { data?: unknown; errors?: unknown };
}

async function newestRun(): Promise<string> {
  const { data } = await ask("{ runIdsOrError(limit: 1) { ... on RunIds { results } } }", {});
  return (data as { runIdsOrError: { results: string[] } }).runIdsOrError.results[0]!;
}

function variableOf(type: TypeNode, name: string, required = false): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return variableOf(type.type, name, true);
  if (type.kind === Kind.LIST_TYPE) {
    const item = variableOf(type.type, name, required);
    return item === undefined ? undefined : [item];
  }
  const kind = type.name.value;
  return (
    byType[kind] ?? (kind === "String" || kind === "ID" ? (texts[name] ?? (required ? runId : undefined)) : undefined)
  );
}

/** They take what only an answer before gives, an evaluation's id or positions in a log, and fail without it as Dagster does. */
const notHere: ReadonlySet<string> = new Set(["DeclarativeAutomationTruePartitions", "RunEventsThere"]);

describe("the embedded deployment answers", () => {
  it.each(queries.filter(({ name }) => !notHere.has(name!.value)).map((query) => [query.name!.value, query] as const))(
    "%s",
    async (_name, query) => {
      const variables = Object.fromEntries(
        (query.variableDefinitions ?? []).map(({ type, variable }) => [
          variable.name.value,
          variableOf(type, variable.name.value),
        ]),
      );
      const text = [query, ...fragments].map((one) => print(one)).join("\n");
      const { data, errors } = await ask(withUsedFragments(text), variables);
      expect(errors).toBeUndefined();
      expect(data).toBeDefined();
    },
  );
});

/** Without the fragments that a document does not use, which a schema's validation refuses. */
function withUsedFragments(text: string): string {
  const document = parse(text);
  const used = new Set<string>();
  const visit = (part: string): void => {
    for (const [, name] of part.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      const fragment = fragments.find((one) => one.name.value === name);
      if (fragment !== undefined) visit(print(fragment));
    }
  };
  visit(print(document.definitions[0]!));
  return document.definitions
    .filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION || used.has(one.name.value))
    .map((one) => print(one))
    .join("\n");
}
