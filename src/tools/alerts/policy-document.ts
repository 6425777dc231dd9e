import {
  assertNoPolicy,
  type PolicyDocument,
  readPolicyDocuments,
  readPolicySchema,
} from "../../dagster/alert-policies.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { type DocumentProblem, invalidDocument, newProblems } from "../../dagster/document-problems.ts";
import { OperationError } from "../../dagster/errors.ts";
import { type Difference, differences } from "../../output/differences.ts";
import { secretsOf } from "../../output/mask-document.ts";
import { readDocument } from "../params.ts";
import { fillMasked, maskPolicy, tellable, type Unfilled } from "./policy-secrets.ts";

/** A policy that was given as a document, which fits the server's schema. */
export interface GivenPolicy {
  name: string;
  /** As it is sent. It may hold secrets. */
  document: PolicyDocument;
  /** The policy of that name as it is; undefined when there is none. It may hold secrets. */
  live: PolicyDocument | undefined;
  /** The secrets in the document, to the letter. */
  secrets: string[];
}

const example = "{name: my-alert, event_types: [JOB_FAILURE], notification_service: {email: {email_addresses: […]}}}";

/**
 * Reads a document of one policy and checks it against the server's schema, before anything is sent. What is masked in it is what the
 * policy of that name has there.
 *
 * @throws {OperationError} `invalid_document` with every problem and its place
 */
export async function readGivenPolicy(dagster: Dagster, given: Record<string, unknown> | string): Promise<GivenPolicy> {
  const document = theOne(await readDocument(given, example));
  const [schema, documents] = await Promise.all([readPolicySchema(dagster), readPolicyDocuments(dagster)]);
  const { name } = document;
  const live = typeof name === "string" ? documents.get(name) : undefined;
  const problems: DocumentProblem[] = schema === undefined ? [] : newProblems(schema, document, live);
  if (typeof name !== "string" || name.trim() === "") {
    if (!problems.some(({ path }) => path === "name")) problems.push({ path: "name", problem: "It is required." });
    throw invalidDocument("the alert policy", problems);
  }
  const unfilled: Unfilled[] = [];
  const filled = fillMasked(document, live, unfilled) as PolicyDocument;
  problems.push(...unfilled);
  if (problems.length > 0) throw invalidDocument("the alert policy", problems);
  if (live === undefined) await assertNoPolicy(dagster, name);
  return { name, document: filled, live, secrets: secretsOf(filled, maskPolicy(filled)) };
}

/** The document of one policy, also when it stands alone in a document of all. */
function theOne(document: Record<string, unknown>): PolicyDocument {
  const { alert_policies: all } = document;
  if (!Array.isArray(all)) return document;
  const [only] = all as unknown[];
  if (all.length === 1 && typeof only === "object" && only !== null) return only as PolicyDocument;
  throw new OperationError(
    "invalid_document",
    `One alert policy is saved per call, and this document has ${all.length}: give the document of one of them.`,
  );
}

/** What saving the document changes, secrets masked; no changes when it changes nothing. Undefined when the policy is new. */
export function policyChanges({ document, live }: GivenPolicy): Difference[] | undefined {
  if (live === undefined) return undefined;
  return differences(withoutEmpties(live), withoutEmpties(document)).map(({ path, before, after }) => {
    const at = path.split(".");
    return {
      path,
      ...(before === undefined ? {} : { before: told(before, at) }),
      ...(after === undefined ? {} : { after: told(after, at) }),
    };
  });
}

/** What is null, an empty text or an empty list says the same as what is not there. */
function withoutEmpties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpties);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null && item !== "" && !(Array.isArray(item) && item.length === 0))
      .map(([key, item]) => [key, withoutEmpties(item)]),
  );
}

/** Whom a document notifies, in its own words, secrets masked. */
export function documentNotifies({ document }: GivenPolicy): unknown {
  return told(document.notification_service, ["notification_service"]);
}

/** A document as YAML, secrets masked: as text it stays whole, while of an object an answer leaves out what is empty. */
export async function documentText(document: PolicyDocument): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify(maskPolicy(document), { lineWidth: 0 });
}

/** A part of a document with its secrets masked, and its empty mappings written out: a target without conditions is one. */
function told(part: unknown, path: readonly string[]): unknown {
  return written(maskPolicy(part, path));
}

function written(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(written);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part);
  return entries.length === 0 ? "{}" : Object.fromEntries(entries.map(([key, value]) => [key, written(value)]));
}

/** The error for a document that Dagster refuses, though it fits the schema. */
export function refusedDocument(
  { message, errors }: { message: string; errors: readonly string[] },
  secrets: readonly string[],
): OperationError {
  return new OperationError("invalid_document", tellable(message, secrets), {
    problems: errors.map((problem) => ({ path: "(root)", problem: tellable(problem, secrets) })),
  });
}
