import { describe, expect, it } from "vitest";
import { durationSeconds, isoFromMillis, isoFromSeconds, parseTime } from "../../../src/output/time.ts";

const now = Date.parse("2026-03-15T12:00:00Z");
const iso = (millis: number) => new Date(millis).toISOString();

describe("times in", () => {
  it.each([
    ["now", "2026-03-15T12:00:00.000Z"],
    [" now ", "2026-03-15T12:00:00.000Z"],
    ["-30s", "2026-03-15T11:59:30.000Z"],
    ["-30m", "2026-03-15T11:30:00.000Z"],
    ["-24h", "2026-03-14T12:00:00.000Z"],
    ["-7d", "2026-03-08T12:00:00.000Z"],
    ["-2w", "2026-03-01T12:00:00.000Z"],
    ["+1h", "2026-03-15T13:00:00.000Z"],
    ["-0d", "2026-03-15T12:00:00.000Z"],
    ["2026-01-31", "2026-01-31T00:00:00.000Z"],
    ["2026-01-31T08:00", "2026-01-31T08:00:00.000Z"],
    ["2026-01-31 08:00:01", "2026-01-31T08:00:01.000Z"],
    ["2026-01-31T08:00:01.999Z", "2026-01-31T08:00:01.000Z"],
    ["2026-01-31t08:00:01z", "2026-01-31T08:00:01.000Z"],
    ["2026-01-31T08:00:00+02:00", "2026-01-31T06:00:00.000Z"],
    ["2026-01-31T08:00:00 -0530", "2026-01-31T13:30:00.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["0001-01-01", "0001-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z"],
  ])("%j", (text, expected) => {
    expect(iso(parseTime(text, "after", now))).toBe(expected);
  });

  it.each([
    "2026-02-30",
    "2026-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "2026-01-31T24:00",
    "2026-01-31T08:60",
    "2026-01-31T08:00:61",
    "2026-01-31T08:00:00+99:99",
    "0000-01-01",
    "9999-12-31T23:59:59-14:00",
    "-999999w",
    "+999999w",
  ])("%j does not exist", (text) => {
    expect(() => parseTime(text, "after", now)).toThrow(
      expect.objectContaining({
        code: "invalid_arguments",
        message: `after: there is no such time as ${JSON.stringify(text)}.`,
      }),
    );
  });

  it.each([
    "",
    "yesterday",
    "24h",
    "-1y",
    "-1.5h",
    "-9999999d",
    "1700000000",
    "2026-1-1",
    "2026-01",
    "2026-01-31T08",
    "12026-01-01",
    "-24h ago",
    "x".repeat(10_000),
    "NaN",
    "\u0000",
  ])("%j is none", (text) => {
    expect(() => parseTime(text, "after", now)).toThrow(
      expect.objectContaining({
        code: "invalid_arguments",
        message: expect.stringMatching(/^after: ".{0,80}" is not a time\.$/s),
        allowed: expect.arrayContaining(["-24h"]),
      }),
    );
  });
});

describe("times out", () => {
  it.each([
    [1_700_000_000.987, "2023-11-14T22:13:20Z"],
    [0, "1970-01-01T00:00:00Z"],
    [-1.5, "1969-12-31T23:59:58Z"],
    [253_402_300_800, "+010000-01-01T00:00:00Z"],
    [null, undefined],
    [undefined, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [1e20, undefined],
  ])("seconds %s", (seconds, expected) => {
    expect(isoFromSeconds(seconds)).toBe(expected);
  });

  it.each([
    ["1700000000987", "2023-11-14T22:13:20Z"],
    [1_700_000_000_987, "2023-11-14T22:13:20Z"],
    ["", undefined],
    ["x", undefined],
    [null, undefined],
  ])("milliseconds %j", (millis, expected) => {
    expect(isoFromMillis(millis)).toBe(expected);
  });

  it("durations", () => {
    expect(durationSeconds(1, 3.26)).toBe(2.3);
    expect(durationSeconds(1, null)).toBeUndefined();
    expect(durationSeconds(undefined, 1)).toBeUndefined();
    expect(durationSeconds(Number.NaN, 1)).toBeUndefined();
  });
});
