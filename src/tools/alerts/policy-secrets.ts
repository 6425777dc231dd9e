import { maskConfig } from "../../output/mask-config.ts";
import { masked, redactText } from "../../output/redact.ts";

type Json = unknown;
type Mapping = Record<string, Json>;

/**
 * A document of a policy, or a part of one, as it may be told: URLs of webhooks, keys of integrations and the values of headers are
 * masked, and whatever else is a secret by its name or shape.
 *
 * @param path - where the part stands in the document
 */
export function maskPolicy<T>(value: T, path: readonly string[] = []): T {
  return maskHeaders(maskConfig(value, path).value, path.includes("headers")) as T;
}

/** What a header is called says little about what is in it: of all headers the values are masked. */
function maskHeaders(value: Json, inHeaders: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => maskHeaders(item, inHeaders));
  if (!isMapping(value)) return inHeaders && value !== null && value !== "" ? masked : value;
  const named = inHeaders && typeof value.key === "string";
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      named && key === "key" ? [key, item] : [key, maskHeaders(item, inHeaders || key === "headers")],
    ),
  );
}

/** A sentence of Dagster's with the secrets of a document masked, and all of any URL but its host: the rest may open a door. */
export function tellable(text: string, secrets: readonly string[] = []): string {
  return redactText(text, secrets).replace(/\b(https?:\/\/[^\s/"'<>[\]]+)\/[^\s"'<>)\]]+/gi, `$1/${masked}`);
}

/** A masked value that nothing stands for. */
export interface Unfilled {
  path: string;
  problem: string;
}

/**
 * A document in which what is masked stays as it is: a document that came from an answer can be changed and saved, though no answer
 * holds a secret. A secret never goes anywhere else than before: it is filled in at its own place only, and beside a webhook's
 * URL only while that URL stays the same.
 *
 * @param unfilled - told of each masked value that cannot be filled in
 */
export function fillMasked(
  given: Json,
  live: Json,
  unfilled: Unfilled[],
  path: readonly string[] = [],
  told: Json = maskPolicy(live),
): Json {
  if (typeof given === "string") {
    if (!given.includes(masked) && given !== "<masked>") return given;
    if (live !== undefined && (told === given || given === "<masked>")) return live;
    unfilled.push({
      path: path.join("."),
      problem: "It is masked, and nothing here says what stands for it: give the value itself.",
    });
    return given;
  }
  if (Array.isArray(given)) {
    const before = Array.isArray(live) ? live : [];
    const shown = Array.isArray(told) ? told : [];
    return given.map((item, index) => {
      const at = placeOf(item, index, before);
      return fillMasked(item, before[at], unfilled, [...path, String(index)], shown[at]);
    });
  }
  if (!isMapping(given)) return given;
  const before = isMapping(live) ? live : {};
  const shown = isMapping(told) ? told : {};
  const moved =
    "webhook_url" in given && given.webhook_url !== shown.webhook_url && given.webhook_url !== before.webhook_url;
  return Object.fromEntries(
    Object.entries(given).map(([key, item]) => [
      key,
      fillMasked(item, moved ? undefined : before[key], unfilled, [...path, key], moved ? undefined : shown[key]),
    ]),
  );
}

/** Where an item of a list stood before: things with a key by that, others by their place. */
function placeOf(item: Json, index: number, before: readonly Json[]): number {
  if (!isMapping(item) || typeof item.key !== "string") return index;
  const isIt = (other: Json) => isMapping(other) && other.key === item.key;
  return isIt(before[index]) ? index : before.findIndex(isIt);
}

function isMapping(value: Json): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
