import { isoFromMillis, isoFromSeconds } from "./time.ts";

/** Seconds since the epoch stay below this for thousands of years; milliseconds have been above it since 1973. */
const firstMillis = 100_000_000_000;

/** A time that a log service gives in seconds or in milliseconds, as ISO 8601. */
export function isoFromEither(time: number): string | undefined {
  return time >= firstMillis ? isoFromMillis(time) : isoFromSeconds(time);
}
