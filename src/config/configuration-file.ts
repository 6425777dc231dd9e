import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { z } from "zod";
import type { Findings } from "./configuration-error.ts";
import { allowedKeys, type FileConfiguration, fileConfiguration } from "./configuration-file-schema.ts";
import { nearest } from "./nearest.ts";
import { isKnownTokenShape, isSensitiveName, looksLikeToken, quoteName } from "./secret-shapes.ts";

/** A configuration file that was read and is as it should be. */
export interface LoadedFile {
  readonly settings: FileConfiguration;
  /** `config.yaml:7:5` of a value or, where it is not there, of what should hold it. */
  where(...path: PropertyKey[]): string;
  /** `config.yaml:7`, for telling where a deployment comes from. */
  line(...path: PropertyKey[]): string;
}

const CREDENTIAL_ADVICE =
  "put it into an environment variable and name that variable in api_token_env (for a header: headers_env)";
/** Hashes are names here, and a path may hold anything. */
const MAY_LOOK_RANDOM = new Set(["url", "deployment", "default_deployment", "audit_log"]);

const SYNTAX: Partial<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: "an alias (*) can have no properties",
  BAD_INDENT: "the indentation is wrong",
  BLOCK_AS_IMPLICIT_KEY: "a mapping cannot start here; a value with a colon needs quotes",
  DUPLICATE_KEY: "this key occurs twice",
  MISSING_CHAR: "a character is missing (a quote, bracket, comma or colon)",
  MULTILINE_IMPLICIT_KEY: "a key must be on one line; is a colon missing?",
  TAB_AS_INDENT: "tabs cannot indent; use spaces",
  UNEXPECTED_TOKEN: "this is not expected here",
};

/**
 * Reads the text of a configuration file, YAML or JSON (which YAML contains), and checks it whole.
 * @param label how errors name the file. @returns undefined when there are problems; all of them are in `findings`.
 */
export function readConfigurationFile(text: string, label: string, findings: Findings): LoadedFile | undefined {
  const lines = new LineCounter();
  // Pretty errors quote the source, in which there may be secrets.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number): { line: number; col: number } => lines.linePos(offset);
  const before = findings.problems.length;
  const problem = (offset: number, message: string): void => {
    const { line, col } = at(offset);
    findings.problems.push({ where: `${label}:${line}:${col}`, message });
  };

  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problem(
        error.pos[0],
        `is not valid YAML or JSON: ${SYNTAX[error.code] ?? error.code.toLowerCase().replaceAll("_", " ")}`,
      );
    }
    return undefined;
  }
  const root = document.contents;
  let plain: unknown;
  try {
    plain = document.toJS() ?? {};
  } catch {
    // An alias that leads nowhere or multiplies without end; the message may quote the source.
    problem(0, "has an alias (*) that cannot be resolved");
    return undefined;
  }

  const flagged = findSecrets(root, problem);
  const parsed = fileConfiguration.safeParse(plain);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) tellIssue(issue, root, flagged, problem);
  }
  if (findings.problems.length > before || !parsed.success) {
    findings.problems.splice(before, Infinity, ...inOrder(findings.problems.slice(before)));
    return undefined;
  }
  return {
    settings: parsed.data,
    where: (...path) => {
      const { line, col } = at(offsetOf(root, path));
      return `${label}:${line}:${col}`;
    },
    line: (...path) => `${label}:${at(offsetOf(root, path)).line}`,
  };
}

type Tell = (offset: number, message: string) => void;

function tellIssue(issue: z.core.$ZodIssue, root: Node | null, flagged: ReadonlySet<number>, tell: Tell): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const offset = offsetOf(root, [...issue.path, key], true);
      if (flagged.has(offset)) continue;
      tell(
        offset,
        `${written([...issue.path, key])}: unknown key ${quoteName(key)}${unknownKeyAdvice(key, allowedKeys(issue.path))}`,
      );
    }
    return;
  }
  const offset = offsetOf(root, issue.path);
  if (flagged.has(offset)) return;
  // What a record says about its key is nested one level down.
  const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  tell(offset, `${issue.path.length === 0 ? "the file" : written(issue.path)}: ${lowerFirst(message)}`);
}

function unknownKeyAdvice(key: string, allowed: readonly string[]): string {
  if (/^(?:api_?|user_?|auth_?)?(?:token|key)$|passw|secret/i.test(key))
    return `; credentials do not belong into the file: ${CREDENTIAL_ADVICE}`;
  const meant = nearest(key, allowed);
  if (meant !== undefined) return `; did you mean "${meant}"?`;
  return allowed.length > 0 ? `; known are ${allowed.join(", ")}` : "";
}

/** Finds values that are secrets themselves. @returns where, so that nothing else is said of these places. */
function findSecrets(root: Node | null, tell: Tell): Set<number> {
  const flagged = new Set<number>();
  visit(root, {
    Scalar(key, node, ancestors) {
      if (key === "key" || typeof node.value !== "string" || node.range == null) return;
      const path = ancestors.flatMap((ancestor) =>
        isPair(ancestor) && isScalar(ancestor.key) ? [String(ancestor.key.value)] : [],
      );
      const own = path.at(-1) ?? "";
      const literalHeader = path.at(-2) === "headers" && isSensitiveName(own);
      const secret = MAY_LOOK_RANDOM.has(own) ? isKnownTokenShape(node.value) : looksLikeToken(node.value);
      if (!literalHeader && !secret) return;
      flagged.add(node.range[0]);
      const keyNode = ancestors.findLast(isPair)?.key;
      if (isNode(keyNode) && keyNode.range != null) flagged.add(keyNode.range[0]);
      const what = secret ? "this looks like a secret" : "a header of this name carries a secret";
      tell(node.range[0], `${written(path)}: ${what}; ${CREDENTIAL_ADVICE}`);
    },
  });
  return flagged;
}

/** The offset of the node at a path (of its key, if asked), or of the deepest node on the way to it. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], ofKey = false): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      const keyed = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      next = pair.value;
      offset = keyed ?? offset;
      if (ofKey && index === path.length - 1) break;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
    }
    // A block mapping begins at its first key, which says less than the key it belongs to.
    if (isNode(next) && !isMap(next) && next.range != null && next.range[1] > next.range[0]) offset = next.range[0];
    node = next;
  }
  return offset;
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((step) => String(step))
    .map((step) => (quoteName(step) === `"${step}"` ? step : "(not shown)"))
    .join(".");
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function inOrder<T extends { where: string }>(problems: T[]): T[] {
  const position = ({ where }: T): number[] => where.split(":").slice(-2).map(Number);
  return problems.sort((a, b) => {
    const [lineA = 0, columnA = 0] = position(a);
    const [lineB = 0, columnB = 0] = position(b);
    return lineA - lineB || columnA - columnB;
  });
}
