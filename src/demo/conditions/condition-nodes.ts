import { pathOf } from "../assets/keys.ts";
import { idOf } from "../ids.ts";

/** A part of an automation condition, and how it turned out in an evaluation. */
export interface ConditionPart {
  /** A name that somebody gave it. */
  label?: string;
  /** Its expression, one level deep. */
  words: string[];
  operator: "and" | "or" | "not" | "identity";
  /** For how many partitions it held; 1 or 0 where there are none. Left out: it was not looked at. */
  held?: number;
  /** The upstream asset that it is about, where that is not the asset that the whole is about. */
  about?: string;
  /** Whether what it is about has partitions. */
  partitioned?: boolean;
  /** Of `since`: when its first part last became true, and its second; in ms. */
  since?: { triggered?: number; reset?: number };
  parts: ConditionPart[];
}

/** A plain part, such as `missing`. */
export function plain(name: string, held: number | undefined, about?: string, partitioned?: boolean): ConditionPart {
  return { words: [name], operator: "identity", held, about, partitioned, parts: [] };
}

/** All of some parts. Those after one that does not hold are not looked at. */
export function all(parts: readonly ConditionPart[], label?: string): ConditionPart {
  let holds = true;
  const seen = parts.map((part) => {
    const looked = holds ? part : unseen(part);
    holds = holds && (part.held ?? 0) > 0;
    return looked;
  });
  const { about, partitioned } = parts[0]!;
  return { label, words: joined(parts, "AND"), operator: "and", held: holds ? 1 : 0, about, partitioned, parts: seen };
}

/** Any of some parts. */
export function any(parts: readonly ConditionPart[], label?: string): ConditionPart {
  const held = Math.max(...parts.map((part) => part.held ?? 0));
  const { about, partitioned } = parts[0]!;
  return { label, words: joined(parts, "OR"), operator: "or", held, about, partitioned, parts: [...parts] };
}

/** The opposite of a part. */
export function not(part: ConditionPart): ConditionPart {
  const held = (part.held ?? 0) > 0 ? 0 : 1;
  const { about, partitioned } = part;
  return { words: ["NOT", `(${nameOf(part)})`], operator: "not", held, about, partitioned, parts: [part] };
}

/** What became true at this evaluation. */
export function newlyTrue(part: ConditionPart, label: string): ConditionPart {
  return { label, words: ["NEWLY_TRUE", `(${nameOf(part)})`], operator: "identity", held: 0, parts: [part] };
}

/** Whether the first became true after the second last did. Times in ms. */
export function since(
  first: ConditionPart,
  second: ConditionPart,
  times: { triggered?: number; reset?: number },
  at: { about?: string; partitioned?: boolean } = {},
): ConditionPart {
  const holds = times.triggered !== undefined && times.triggered > (times.reset ?? 0);
  return {
    words: [`(${nameOf(first)})`, "SINCE", `(${nameOf(second)})`],
    operator: "identity",
    held: holds ? 1 : 0,
    since: times,
    ...at,
    parts: [first, second],
  };
}

/** Whether a part holds for any, or all, of the assets upstream. */
export function deps(
  which: "ANY" | "ALL",
  upstream: readonly { key: string; part: ConditionPart }[],
  label: string,
): ConditionPart {
  const holding = upstream.filter(({ part }) => (part.held ?? 0) > 0).length;
  const holds = which === "ANY" ? holding > 0 : holding === upstream.length;
  return {
    label,
    words: [`${which}_DEPS_MATCH`, `(${nameOf(upstream[0]!.part)})`],
    operator: which === "ANY" ? "or" : "and",
    held: holds ? 1 : 0,
    parts: upstream.map(({ key, part }) => ({
      words: [key, `(${nameOf(part)})`],
      operator: "identity",
      held: (part.held ?? 0) > 0 ? 1 : 0,
      parts: [part],
    })),
  };
}

/** The parts of a condition on an asset in the fields of Dagster's schema: each before its own parts. */
export function nodeFields(whole: ConditionPart, asset: string, at: number): Record<string, unknown>[] {
  const fields = (part: ConditionPart): Record<string, unknown>[] => [
    {
      __typename: "AutomationConditionEvaluationNode",
      uniqueId: uniqueId(part, asset),
      userLabel: part.label ?? null,
      expandedLabel: part.words,
      entityKey: { __typename: "AssetKey", ...pathOf(part.about ?? asset) },
      startTimestamp: at / 1000,
      endTimestamp: at / 1000 + 0.004,
      numTrue: part.held ?? 0,
      // Where partitions were not narrowed down by parts before, Dagster does not tell how many there were.
      numCandidates: part.held === undefined ? 0 : part.partitioned === true ? null : 1,
      isPartitioned: part.partitioned === true,
      childUniqueIds: part.parts.map((child) => uniqueId(child, asset)),
      operatorType: part.operator,
      sinceMetadata: part.since === undefined ? null : sinceFields(part.since),
    },
    ...part.parts.flatMap(fields),
  ];
  return fields(whole);
}

/** A condition as the asset that has it tells of it. */
export function conditionFields(whole: ConditionPart): Record<string, unknown> {
  return { label: whole.label ?? null, expandedLabel: whole.words };
}

function sinceFields({ triggered, reset }: { triggered?: number; reset?: number }): Record<string, unknown> {
  const seconds = (time: number | undefined) => (time === undefined ? null : time / 1000);
  return {
    triggerEvaluationId: null,
    triggerTimestamp: seconds(triggered),
    resetEvaluationId: null,
    resetTimestamp: seconds(reset),
  };
}

function unseen(part: ConditionPart): ConditionPart {
  return { ...part, held: undefined, parts: part.parts.map(unseen) };
}

function nameOf(part: ConditionPart): string {
  return part.label ?? part.words.join(" ");
}

function joined(parts: readonly ConditionPart[], word: string): string[] {
  return parts.flatMap((part, index) => (index === 0 ? [`(${nameOf(part)})`] : [word, `(${nameOf(part)})`]));
}

function uniqueId(part: ConditionPart, asset: string): string {
  return idOf("condition", asset, part.about ?? "", nameOf(part)).slice(0, 32);
}
