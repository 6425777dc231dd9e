import { describe, expect, it } from "vitest";
import { z } from "zod";
import { OperationError } from "../../../src/dagster/errors.ts";
import { parseArguments } from "../../../src/tools/arguments.ts";
import {
  assetKey,
  assetKeys,
  limit,
  partitionKey,
  partitionRange,
  runConfig,
  runId,
  shortText,
  tags,
} from "../../../src/tools/params.ts";

const schema = z.strictObject({
  name: shortText.optional(),
  limit: limit(50),
  asset_key: assetKey.optional(),
  asset_keys: assetKeys(3).optional(),
  run_id: runId.optional(),
  status: z.enum(["SUCCESS", "FAILURE"]).optional(),
  kind: z.literal("one").optional(),
  partition: partitionKey.optional(),
  partition_range: partitionRange.optional(),
  tags: tags.optional(),
  run_config: runConfig.optional(),
  nested: z
    .strictObject({
      inner: z.strictObject({ count: z.number().multipleOf(5) }).optional(),
      list: z.array(z.strictObject({ a: z.string() })).optional(),
    })
    .optional(),
  either: z.union([z.string(), z.strictObject({ start: z.string(), end: z.string() })]).optional(),
  shape: z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.literal("a"), x: z.number() }),
      z.strictObject({ type: z.literal("b") }),
    ])
    .optional(),
  day: z.iso.date().optional(),
  names: z.record(z.string().max(3), z.number()).optional(),
});

function refusal(raw: unknown): OperationError {
  try {
    parseArguments("list_things", schema, raw);
  } catch (error) {
    if (error instanceof OperationError) {
      expect(error.code).toBe("invalid_arguments");
      return error;
    }
    throw error;
  }
  throw new Error("expected a refusal");
}

describe("arguments", () => {
  it.each<[unknown, string]>([
    [{ name: 5 }, "name: must be a string"],
    [{ name: null }, "name: must be a string"],
    [{ name: "" }, "name: must not be empty"],
    [{ name: "  " }, "name: must not be empty"],
    [{ name: "x".repeat(10_000) }, "name: must have at most 1000 characters"],
    [{ limit: "many" }, "limit: must be a number"],
    [{ limit: 0 }, "limit: must be at least 1"],
    [{ limit: -5 }, "limit: must be at least 1"],
    [{ limit: 501 }, "limit: must be at most 500"],
    [{ limit: 1.5 }, "limit: must be an integer"],
    [{ limit: 1e300 }, "limit: must be"],
    [{ asset_key: 5 }, "asset_key: must be a string, or must be an array"],
    [{ asset_key: "" }, "asset_key: must not be empty"],
    [{ asset_key: [] }, "asset_key: must have at least 1 item"],
    [{ asset_key: ["a", ""] }, "asset_key.1: must not be empty"],
    [{ asset_key: ["a", 5] }, "asset_key.1: must be a string"],
    [{ asset_key: "x".repeat(10_000) }, "asset_key: must have at most 1000 characters"],
    [{ asset_keys: [] }, "asset_keys: must have at least 1 item"],
    [{ asset_keys: "a" }, "asset_keys: must be an array"],
    [{ asset_keys: ["a", "b", "c", "d"] }, "asset_keys: must have at most 3 items"],
    [{ asset_keys: ["a", {}] }, "asset_keys.1: must be a string, or must be an array"],
    [{ run_id: "abc" }, "run_id: must be a run id, a prefix of one of at least 6 characters, latest or latest-failure"],
    [{ run_id: "../../etc" }, "run_id: must be a run id"],
    [{ status: "success" }, 'status: must be one of "SUCCESS", "FAILURE"'],
    [{ kind: "two" }, 'kind: must be "one"'],
    [{ partition: 5 }, "partition: must be a string, or must be an object"],
    [{ partition: { a: 5 } }, "partition.a: must be a string"],
    [{ partition_range: { start: "a" } }, "partition_range.end: is required"],
    [
      { partition_range: { start: "a", ende: "b" } },
      "partition_range.ende: there is no such argument; did you mean end?",
    ],
    [{ tags: { a: { b: 1 } } }, "tags.a: must be a string"],
    [{ tags: [] }, "tags: must be an object"],
    [{ run_config: 5 }, "run_config: must be an object, or must be a string"],
    [{ nested: { inner: { count: "1" } } }, "nested.inner.count: must be a number"],
    [{ nested: { inner: { count: 7 } } }, "nested.inner.count: must be a multiple of 5"],
    [
      { nested: { inner: { cuont: 5, count: 5 } } },
      "nested.inner.cuont: there is no such argument; did you mean count?",
    ],
    [{ nested: { list: [{ a: "x" }, { a: "x", b: 1 }] } }, "nested.list.1.b: there is no such argument"],
    [{ either: 5 }, "either: must be a string, or must be an object"],
    [{ either: { start: "a", edn: "b" } }, "either.edn: there is no such argument; did you mean end?"],
    [{ shape: { type: "c" } }, "shape"],
    [{ shape: { type: "a" } }, "shape.x: is required"],
    [{ day: "2026-02-30" }, "day: does not have the right form (date)"],
    [{ names: { long_name: 1 } }, "names.long_name: is no allowed name: must have at most 3 characters"],
    [{ names: { a: "1" } }, "names.a: must be a number"],
    [{ nmae: "x" }, "nmae: there is no such argument; did you mean name?"],
    [{ zzzzzzzz: "x" }, "zzzzzzzz: there is no such argument"],
    [JSON.parse('{"__proto__": {"limit": 5}}'), "__proto__: there is no such argument"],
    [{ constructor: 1, toString: 2 }, "constructor: there is no such argument"],
    [[], "takes its arguments as an object"],
    ["name", "takes its arguments as an object"],
    [5, "takes its arguments as an object"],
    [true, "takes its arguments as an object"],
  ])("%j", (raw, sentence) => {
    const { message } = refusal(raw);
    expect(message).toContain(sentence);
    expect(message).toMatch(/^list_things (was not called: .+[^?.][.?]|takes its arguments as an object\.)$/s);
    expect(message.length).toBeLessThan(1000);
  });

  it("may be left out altogether", () => {
    expect(parseArguments("t", schema, undefined)).toEqual({ limit: 50 });
    expect(parseArguments("t", schema, null)).toEqual({ limit: 50 });
  });

  it("names every problem with its place, and what is allowed when a name is unknown", () => {
    const error = refusal({ nmae: 1, limit: 0, status: "X" });
    expect(error.problems).toEqual(
      expect.arrayContaining([
        { argument: "limit", problem: "must be at least 1" },
        { argument: "status", problem: 'must be one of "SUCCESS", "FAILURE"', allowed: ["SUCCESS", "FAILURE"] },
        { argument: "nmae", problem: "there is no such argument; did you mean name?" },
      ]),
    );
    expect(error.allowed).toEqual(Object.keys(schema.shape));
    expect(refusal({ nested: { x: 1 } }).allowed).toBeUndefined();
  });

  it("do not come back at length in what is said of them", () => {
    const long = "k".repeat(100_000);
    for (const raw of [
      { [long]: 1 },
      { tags: { [long]: {} } },
      { partition_range: { [long]: 1 } },
      { names: { [long]: 1 } },
    ]) {
      expect(JSON.stringify([refusal(raw).message, refusal(raw).problems]).length).toBeLessThan(2000);
    }
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]));
    expect(refusal(many).message.length).toBeLessThan(1000);
  });

  it("understand an asset key as text and as a list of parts", () => {
    expect(parseArguments("t", schema, { asset_key: ["a", "b/c"], asset_keys: ["x/y", ["z"]] })).toMatchObject({
      asset_key: "a/b\\/c",
      asset_keys: ["x/y", "z"],
    });
  });

  it("that are tags may be numbers and truth values", () => {
    expect(parseArguments("t", schema, { tags: { a: 1, b: true, c: "x" } })).toMatchObject({
      tags: { a: "1", b: "true", c: "x" },
    });
  });
});
