import { OperationError } from "../dagster/errors.ts";

/** A run's or tick's time, in float seconds since the epoch, as ISO 8601 UTC to the second. */
export function isoFromSeconds(seconds: number | null | undefined): string | undefined {
  return seconds === null || seconds === undefined || !Number.isFinite(seconds) ? undefined : iso(seconds * 1000);
}

/** An event's time, in milliseconds since the epoch and often a string, as ISO 8601 UTC to the second. */
export function isoFromMillis(millis: number | string | null | undefined): string | undefined {
  if (millis === null || millis === undefined || millis === "") return undefined;
  const value = Number(millis);
  return Number.isFinite(value) ? iso(value) : undefined;
}

/** Seconds since the epoch stay below this for thousands of years; milliseconds have been above it since 1973. */
const firstMillis = 100_000_000_000;

/** A time that a log service gives in seconds or in milliseconds, as ISO 8601. */
export function isoFromEither(time: number): string | undefined {
  return time >= firstMillis ? isoFromMillis(time) : isoFromSeconds(time);
}

function iso(millis: number): string | undefined {
  const date = new Date(Math.floor(millis));
  // Years beyond 9999 have a sign and six digits, so the length of the text is not always the same.
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** The seconds between two times in float seconds, to a tenth; undefined unless both are known. */
export function durationSeconds(start: number | null | undefined, end: number | null | undefined): number | undefined {
  if (typeof start !== "number" || typeof end !== "number" || !Number.isFinite(end - start)) return undefined;
  return Math.round((end - start) * 10) / 10;
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * Reads a time as tools take it: ISO 8601 with or without a time of day (UTC where no offset is given), `now`, or an offset
 * from now such as `-24h`, `-7d`, `-30m`.
 *
 * @param name - the argument's name, for the error
 * @returns milliseconds since the epoch
 * @throws {OperationError} `invalid_arguments` when it is none of these, or no such date exists
 */
export function parseTime(text: string, name: string, now: number): number {
  const trimmed = text.trim();
  if (trimmed === "now") return now;
  const relative = /^([+-])(\d{1,6})(s|m|h|d|w)$/.exec(trimmed);
  if (relative !== null) {
    const amount = Number(relative[2]) * unitMs[relative[3]!]!;
    return withinYears(relative[1] === "-" ? now - amount : now + amount, trimmed, name);
  }
  const absolute =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(trimmed);
  if (absolute !== null) {
    const [, year, month, day, hour, minute, second, zone] = absolute;
    const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const exists =
      Number(month) >= 1 &&
      Number(month) <= 12 &&
      Number(day) >= 1 &&
      Number(day) <= daysInMonth &&
      Number(hour ?? 0) < 24;
    const millis = Date.parse(
      `${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:${second ?? "00"}${(zone ?? "Z").toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`,
    );
    return withinYears(exists ? millis : Number.NaN, trimmed, name);
  }
  throw new OperationError("invalid_arguments", `${name}: ${JSON.stringify(trimmed.slice(0, 60))} is not a time.`, {
    allowed: ["2026-01-31", "2026-01-31T08:00:00Z", "2026-01-31T08:00:00+02:00", "-24h", "-7d", "+30m", "now"],
  });
}

/** The years 1 to 9999, which is what Python's datetime, and so Dagster, can tell. */
const earliest = Date.parse("0001-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59Z");

function withinYears(millis: number, text: string, name: string): number {
  if (millis >= earliest && millis <= latest) return millis;
  throw new OperationError(
    "invalid_arguments",
    `${name}: there is no such time as ${JSON.stringify(text.slice(0, 60))}.`,
  );
}
