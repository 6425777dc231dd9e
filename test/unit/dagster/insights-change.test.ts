import { describe, expect, it } from "vitest";
import { changePercent, rounded, shiftOf } from "../../../src/dagster/insights/change.ts";

const days = (values: readonly number[]) => values.map((value, index): [string, number] => [`day ${index}`, value]);

describe("a change", () => {
  it.each([
    [100, 150, 50],
    [3, 2, -33.3],
    [5, 5, 0],
    [-4, -2, 50],
    [0, 7, undefined],
    [undefined, 7, undefined],
  ])("from %s to %s is %s percent", (before, now, percent) => {
    expect(changePercent(before, now)).toBe(percent);
  });
});

describe("rounded", () => {
  it("keeps what small figures say and drops what large ones do not", () => {
    expect([rounded(0.1 + 0.2), rounded(0.00012345), rounded(1234.5678), rounded(-0.5)]).toEqual([
      0.3, 0.0001, 1234.57, -0.5,
    ]);
  });
});

describe("shiftOf", () => {
  it("finds the day since when a level is another", () => {
    expect(shiftOf(days([1, 1.1, 0.9, 1, 1, 3, 3.1, 2.9]))).toEqual({
      since: "day 5",
      per_day_before: 1,
      per_day_since: 3,
      times: 3,
    });
  });

  it("finds a fall as well", () => {
    expect(shiftOf(days([4, 4, 4, 4, 1, 1, 1]))).toMatchObject({ since: "day 4", times: 0.25 });
  });

  it.each([
    ["the same every day", [2, 2, 2, 2, 2, 2]],
    ["swinging", [1, 5, 1, 5, 1, 5, 1, 5]],
    ["hardly higher", [10, 10, 10, 12, 12, 12]],
    ["high for two days only", [1, 1, 1, 1, 1, 9, 9]],
    ["new", [0, 0, 0, 4, 4, 4]],
    ["too short", [1, 1, 9, 9]],
    ["empty", []],
  ])("finds none in a series that is %s", (_what, values) => {
    expect(shiftOf(days(values))).toBeUndefined();
  });
});
