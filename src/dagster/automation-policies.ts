import {
  type ConditionPartsFragment,
  DeclarativeAutomationJobsDocument,
  DeclarativeAutomationPoliciesDocument,
  type PolicyPartsFragment,
} from "../queries/generated/graphql.ts";
import { assetKeyInput } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { sensorTypeWord } from "./instigator-items.ts";
import { expectType, isType } from "./unions.ts";

/** A sensor that evaluates conditions. */
export interface EvaluatingSensor {
  sensor: string;
  location: string;
  running: boolean;
}

/** An automation condition and what it is on: an asset, a check of an asset, or a job. */
export interface AutomationPolicy {
  asset?: string;
  check?: string;
  job?: string;
  /** Its name, or its expression when it has none. */
  condition: string;
  /** Its expression, one level deep: parts that have a name are told by it. */
  expression?: string;
  /** Of a policy made of rules, which is what conditions grew out of. */
  rules?: string[];
  /** The sensors that evaluate it, as far as Dagster tells: it does of assets alone. None when the daemon does, or nothing. */
  sensors: EvaluatingSensor[];
}

/** How long the policies of all assets are remembered, in ms, as the asset graph is. */
const rememberedMs = 30_000;

/** The conditions on all assets and their checks, sorted by key; shared by all calls for a while. */
export function readAllPolicies(dagster: Dagster): Promise<readonly AutomationPolicy[]> {
  return dagster.cached("automation policies", rememberedMs, (loader) => readPolicies(loader));
}

/** The conditions on assets and their checks, sorted by key. @param keys - assets that exist; all assets when left out */
export async function readPolicies(dagster: Dagster, keys?: readonly string[]): Promise<AutomationPolicy[]> {
  const { assetNodes } = await dagster.query(
    DeclarativeAutomationPoliciesDocument,
    { assets: keys?.map(assetKeyInput) },
    { timeoutMs: 60_000 },
  );
  return assetNodes
    .flatMap((node) => {
      const asset = assetKeyText(node.assetKey.path);
      const sensors = sensorsOf(node);
      const own = policyOf(node);
      // A location too old for checks has none that could have a condition.
      const checks = isType(node.assetChecksOrError, "AssetChecks") ? node.assetChecksOrError.checks : [];
      return [
        ...(own === undefined ? [] : [{ asset, ...own, sensors }]),
        ...checks.flatMap(({ name, automationCondition: condition }) =>
          condition ? [{ asset, check: name, ...conditionWords(condition), sensors: [] }] : [],
        ),
      ];
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The conditions on jobs, with the location that each is in; none on a Dagster that is older than these. */
export async function readJobPolicies(dagster: Dagster): Promise<(AutomationPolicy & { location: string })[]> {
  const { repositoriesOrError } = await dagster.query(DeclarativeAutomationJobsDocument, {});
  return expectType(repositoriesOrError, "RepositoryConnection").nodes.flatMap(({ location, jobs }) =>
    jobs.flatMap(({ name, automationCondition: condition }) =>
      condition ? [{ job: name, location: location.name, ...conditionWords(condition), sensors: [] }] : [],
    ),
  );
}

function policyOf(node: PolicyPartsFragment): Pick<AutomationPolicy, "condition" | "expression" | "rules"> | undefined {
  const { automationCondition, autoMaterializePolicy: policy } = node;
  const rules = policy?.rules.map(({ decisionType, description }) => `${decisionType.toLowerCase()}: ${description}`);
  const ruled = rules === undefined || rules.length === 0 ? undefined : rules;
  if (automationCondition) return { ...conditionWords(automationCondition), rules: ruled };
  return policy
    ? { condition: `auto-materialize policy (${policy.policyType.toLowerCase()})`, rules: ruled }
    : undefined;
}

function conditionWords({ label, expandedLabel }: ConditionPartsFragment) {
  const expression = expandedLabel.join(" ");
  return { condition: label ?? expression, expression: label ? expression : undefined };
}

function sensorsOf({ targetingInstigators }: PolicyPartsFragment): EvaluatingSensor[] {
  return (targetingInstigators ?? []).flatMap((instigator) =>
    instigator.__typename === "Sensor" && sensorTypeWord(instigator.sensorType) === "automation"
      ? [
          {
            sensor: instigator.name,
            location: instigator.sensorState.repositoryLocationName,
            running: instigator.sensorState.status === "RUNNING",
          },
        ]
      : [],
  );
}

function sortKey({ asset, check }: AutomationPolicy): string {
  return `${asset}\u0000${check ?? ""}`;
}
