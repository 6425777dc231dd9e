import { describe, expect, it } from "vitest";
import { errorFingerprint, generalMessage } from "../../../../src/dagster/triage/fingerprint.ts";

describe("an error's fingerprint", () => {
  it.each([
    ["ids", "run 0b1f2c3d-1111-4222-8333-944455556666 is gone", "run ffffffff-2222-4222-8333-944455556666 is gone"],
    ["addresses of objects", "<Client at 0x7f00aa12> closed", "<Client at 0x7fee0041> closed"],
    ["numbers", "expected 10 rows, got 3.5", "expected 12 rows, got 1,204"],
    ["dates", "partition 2024-01-05 holds a negative amount", "partition 2024-12-31 holds a negative amount"],
    ["times", "no data since 2024-01-05T10:00:00Z", "no data since 2025-02-01 23:59:59.123+02:00"],
    ["paths", "no such file: /data/a/part-01.parquet", "no such file: /mnt/b.parquet/x"],
    ["URLs", "GET https://a.example.com/v1/x failed", "GET https://b.example.com/y?z=1 failed"],
    ["pods", "pod job-4f1c9a7b2e31 was evicted", "pod job-00aa11bb22cc was evicted"],
    ["spaces", "a   b\n c", "a b c"],
  ])("ignores %s", (_, one, other) => {
    expect(errorFingerprint({ type: "E", message: one })).toBe(errorFingerprint({ type: "E", message: other }));
  });

  it.each([
    ["the class", { type: "ValueError", message: "x" }, { type: "KeyError", message: "x" }],
    ["words", { message: "left hand failed" }, { message: "right hand failed" }],
    ["names of columns", { message: "column amount is missing" }, { message: "column price is missing" }],
  ])("depends on %s", (_, one, other) => {
    expect(errorFingerprint(one)).not.toBe(errorFingerprint(other));
  });

  it("keeps words that only look like hexadecimal", () => {
    expect(generalMessage("the facade decade defaced")).toBe("the facade decade defaced");
  });
});
