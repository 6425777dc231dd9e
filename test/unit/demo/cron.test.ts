import { describe, expect, it } from "vitest";
import { Cron } from "../../../src/demo/automation/cron.ts";

function first(times: Iterable<number>, count: number): string[] {
  const found: string[] = [];
  for (const time of times) {
    found.push(new Date(time).toISOString().slice(0, 16));
    if (found.length === count) break;
  }
  return found;
}

const wednesday = Date.parse("2026-03-04T09:30:00Z");

describe("a cron schedule", () => {
  it.each([
    ["0 2 * * *", ["2026-03-05T02:00", "2026-03-06T02:00"], ["2026-03-04T02:00", "2026-03-03T02:00"]],
    ["15 * * * *", ["2026-03-04T10:15", "2026-03-04T11:15"], ["2026-03-04T09:15", "2026-03-04T08:15"]],
    ["0 6 * * 1", ["2026-03-09T06:00", "2026-03-16T06:00"], ["2026-03-02T06:00", "2026-02-23T06:00"]],
    ["0 5 1 * *", ["2026-04-01T05:00", "2026-05-01T05:00"], ["2026-03-01T05:00", "2026-02-01T05:00"]],
    ["*/20 9-10 * * *", ["2026-03-04T09:40", "2026-03-04T10:00"], ["2026-03-04T09:20", "2026-03-04T09:00"]],
    ["0 0 29 2 *", ["2028-02-29T00:00"], ["2024-02-29T00:00"]],
    // Both days limited: either is enough.
    ["0 0 13 * 5", ["2026-03-06T00:00", "2026-03-13T00:00", "2026-03-20T00:00"], ["2026-02-27T00:00"]],
  ])("%s has its times after and before a moment", (text, after, before) => {
    const cron = new Cron(text);
    expect(first(cron.after(wednesday), after.length)).toEqual(after);
    expect(first(cron.before(wednesday), before.length)).toEqual(before);
  });

  it("does not give the moment itself", () => {
    const cron = new Cron("30 9 * * *");
    expect(first(cron.after(wednesday), 1)).toEqual(["2026-03-05T09:30"]);
    expect(first(cron.before(wednesday), 1)).toEqual(["2026-03-03T09:30"]);
  });

  it("that never comes has no times", () => {
    expect(first(new Cron("0 0 31 2 *").after(wednesday), 1)).toEqual([]);
    expect(first(new Cron("0 0 31 2 *").before(wednesday), 1)).toEqual([]);
  });

  it.each(["", "0 2 * *", "60 * * * *", "0 2 * * MON", "5-2 * * * *", "*/0 * * * *"])("cannot be %j", (text) => {
    expect(() => new Cron(text)).toThrow(/cron/);
  });
});
