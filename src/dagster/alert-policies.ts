import {
  type AlertPolicyPartsFragment,
  AlertsDocumentsDocument,
  AlertsPoliciesDocument,
  AlertsPolicyNamesDocument,
  AlertsSchemaDocument,
} from "../queries/generated/graphql.ts";
import type { ConfigTypes } from "./config-schema.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";
import { expectType } from "./unions.ts";

/** How long the schema of alert policies is remembered, in ms: it changes with the server's version. */
const rememberedMs = 300_000;

/** All alert policies of the deployment, by name. */
export async function readAlertPolicies(dagster: Dagster): Promise<readonly AlertPolicyPartsFragment[]> {
  const { alertPolicies } = await dagster.query(AlertsPoliciesDocument, {});
  return [...alertPolicies].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The policy that is meant by its name, whatever its case, or by its id.
 * @throws {OperationError} `alert_policy_not_found` with the nearest names
 */
export function pickPolicy<T extends { id: string; name: string }>(policies: readonly T[], given: string): T {
  const found =
    policies.find(({ name }) => name === given) ??
    policies.find(({ id }) => id === given) ??
    onlyOne(policies.filter(({ name }) => name.toLowerCase() === given.toLowerCase()));
  if (found !== undefined) return found;
  const names = policies.map(({ name }) => name);
  const nearest = nearestNames(given, names);
  throw new OperationError(
    "alert_policy_not_found",
    `There is no alert policy ${JSON.stringify(given.slice(0, 120))}, whether by name or by id.`,
    {
      candidates: nearest.length > 0 ? nearest : names.slice(0, 10),
      next: [{ tool: "list_alert_policies", why: "it lists the alert policies of the deployment" }],
    },
  );
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** A policy as its document, in Dagster's own words: what is saved, secrets included. */
export type PolicyDocument = Record<string, unknown>;

/**
 * The documents of all policies of the deployment, by the policy's name. They hold secrets.
 * @throws {OperationError} `permission_denied` for those who may not see them, `unsupported_by_server` for an unknown form
 */
export async function readPolicyDocuments(dagster: Dagster): Promise<ReadonlyMap<string, PolicyDocument>> {
  const { alertPoliciesAsDocumentOrError } = await dagster.query(AlertsDocumentsDocument, {});
  const { document } = expectType(alertPoliciesAsDocumentOrError, "AlertPoliciesAsDocument");
  const all = Array.isArray(document) ? document : (document as { alert_policies?: unknown } | null)?.alert_policies;
  if (!Array.isArray(all) && Object.keys((document ?? {}) as object).length > 0) {
    throw new OperationError(
      "unsupported_by_server",
      "This Dagster+ gives the documents of its alert policies in a form that is not known here.",
    );
  }
  const documents = (Array.isArray(all) ? all : []) as (PolicyDocument | null)[];
  return new Map(
    documents.flatMap((policy) => (typeof policy?.name === "string" ? [[policy.name, policy] as const] : [])),
  );
}

/**
 * Makes sure that there is no policy of that name: one whose document Dagster+ does not give would be told of as new, and saved over.
 * @throws {OperationError} `unsupported_by_server`
 */
export async function assertNoPolicy(dagster: Dagster, name: string): Promise<void> {
  const { alertPolicies } = await dagster.query(AlertsPolicyNamesDocument, {});
  if (!alertPolicies.some((policy) => policy.name === name)) return;
  throw new OperationError(
    "unsupported_by_server",
    `There is an alert policy ${JSON.stringify(name.slice(0, 120))}, and Dagster+ does not give its document, so what would change cannot be told. Nothing was sent.`,
  );
}

/**
 * What a document of one alert policy has to look like. Undefined, with a note on the answer, when the server does not say.
 */
export async function readPolicySchema(dagster: Dagster): Promise<ConfigTypes | undefined> {
  return dagster.cached("alert policy schema", rememberedMs, async (loader) => {
    const { alertPoliciesSchema: schema } = await loader.query(AlertsSchemaDocument, {});
    if (schema === null || schema === undefined) {
      loader.note("This Dagster+ does not tell what an alert policy has to look like: it judges the document itself.");
      return undefined;
    }
    const types: ConfigTypes["types"] = new Map(schema.allConfigTypes.map((type) => [type.key, type]));
    return { root: policyType(types, schema.rootConfigType.key), types };
  });
}

/** The schema is that of the document of all policies, `{alert_policies: […]}` or the list alone; this is the type of one of them. */
function policyType(types: ConfigTypes["types"], root: string): string {
  const whole = unwrapped(types, root);
  const list =
    whole?.__typename === "CompositeConfigType"
      ? whole.fields.find(({ name }) => name === "alert_policies")?.configTypeKey
      : root;
  const listed = list === undefined ? undefined : unwrapped(types, list);
  return listed?.__typename === "ArrayConfigType" ? (listed.typeParamKeys[0] ?? root) : root;
}

function unwrapped(types: ConfigTypes["types"], key: string): ReturnType<ConfigTypes["types"]["get"]> {
  const type = types.get(key);
  return type?.__typename === "NullableConfigType" && type.typeParamKeys[0] !== undefined
    ? unwrapped(types, type.typeParamKeys[0])
    : type;
}
