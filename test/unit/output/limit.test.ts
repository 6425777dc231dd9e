import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cleanAnswer } from "../../../src/output/clean.ts";
import { asPage, keepPage, limitAnswer } from "../../../src/output/limit.ts";
import { decodeCursor, encodeCursor, pageOfSorted } from "../../../src/output/pages.ts";

const size = (answer: unknown) => JSON.stringify(answer).length;

/** A list tool as tools are: sorted, paged, cleaned and limited. */
function listTool(
  keys: readonly string[],
  weight: (key: string) => unknown,
  input: { limit: number; cursor?: string },
  maxChars: number,
) {
  const page = pageOfSorted(
    "things",
    keys,
    (key) => key,
    (key) => ({ key, weight: weight(key) }),
    input,
  );
  const cleaned = cleanAnswer({ ...page, notes: ["A code location failed to load."] }, []);
  keepPage(page, cleaned);
  return limitAnswer(cleaned, maxChars) as {
    things: { key: string }[];
    returned: number;
    total: number;
    next_cursor?: string;
    notes: string[];
  };
}

describe("paging", () => {
  const weights = [
    fc.constant("x"),
    fc.nat(3000).map((length) => "long ".repeat(length / 5)),
    fc.array(fc.string({ maxLength: 30 }), { maxLength: 200 }),
    fc.dictionary(fc.string({ maxLength: 10 }), fc.string({ maxLength: 200 }), { maxKeys: 40 }),
    fc.array(fc.array(fc.record({ a: fc.string({ maxLength: 50 }) }), { maxLength: 20 }), { maxLength: 20 }),
  ];
  it("gives each item exactly once and in order, whatever the limits and however long the items", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(...weights), { maxLength: 60 }),
        fc.integer({ min: 1000, max: 6000 }),
        fc.integer({ min: 1, max: 30 }),
        (items, maxChars, limit) => {
          const keys = items.map((_, index) => `key_${String(index).padStart(4, "0")}`);
          const seen: string[] = [];
          let cursor: string | undefined;
          for (let page = 0; page <= items.length; page += 1) {
            const answer = listTool(keys, (key) => items[Number(key.slice(4))], { limit, cursor }, maxChars);
            expect(size(answer)).toBeLessThanOrEqual(maxChars);
            expect(answer.returned).toBe(answer.things.length);
            expect(answer.total).toBe(items.length);
            seen.push(...answer.things.map(({ key }) => key));
            cursor = answer.next_cursor;
            if (cursor === undefined) break;
          }
          expect(cursor).toBeUndefined();
          expect(seen).toEqual(keys);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it("loses none of several items with one key", () => {
    const items = ["a", "b", "b", "b", "b", "c"].map((key, index) => ({ key, index }));
    for (const limit of [1, 2, 3, 4]) {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page = pageOfSorted(
          "things",
          items,
          ({ key }) => key,
          ({ index }) => index,
          { limit, cursor },
        );
        seen.push(...page.things);
        cursor = page.next_cursor;
      } while (cursor !== undefined);
      expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });

  it("goes on where it was when items come and go", () => {
    const page = (keys: string[], cursor?: string) =>
      pageOfSorted(
        "things",
        keys,
        (key) => key,
        (key) => key,
        { limit: 2, cursor },
      );
    const first = page(["a", "c", "e", "g"]);
    expect(first.things).toEqual(["a", "c"]);
    expect(page(["a", "b", "e", "g"], first.next_cursor).things).toEqual(["e", "g"]);
  });

  it("says what was cut and how to go on", () => {
    const keys = Array.from({ length: 50 }, (_, index) => `k${index + 10}`);
    const answer = listTool(keys, () => "x".repeat(100), { limit: 50 }, 3000);
    expect(answer.returned).toBeGreaterThan(10);
    expect(answer.notes).toEqual([
      "A code location failed to load.",
      `${50 - answer.returned} of the 50 things of this page did not fit into 3000 characters: go on with next_cursor, or raise max_chars.`,
    ]);
  });

  it("uses the room it has", () => {
    const keys = Array.from({ length: 500 }, (_, index) => `k${index + 100}`);
    expect(size(listTool(keys, () => "x".repeat(100), { limit: 500 }, 24_000))).toBeGreaterThan(23_700);
  });

  it("cuts only where another page can start", () => {
    const items = Array.from({ length: 10 }, (_, index) => ({ index, text: "x".repeat(300) }));
    const answer = asPage(
      { items, returned: 10 },
      "items",
      items.map((_, index) => (index % 3 === 2 ? `c${index}` : undefined)),
    );
    const limited = limitAnswer(answer, 2500) as { items: unknown[]; next_cursor: string };
    expect([limited.items.length, limited.next_cursor]).toEqual([6, "c5"]);
  });
});

describe("a cursor", () => {
  it.each([
    "nonsense",
    "",
    "5",
    "bnVsbA",
    encodeCursor({ other: "x" }),
    encodeCursor({ after: 5 }),
    encodeCursor({ after: { $gt: "" } }),
    encodeCursor({ after: "a", order: "asc" }),
    encodeCursor({ after: "a", given: -1 }),
  ])("that is not of this list is refused (%#)", (cursor) => {
    expect(() =>
      pageOfSorted(
        "things",
        ["a"],
        (key) => key,
        (key) => key,
        { limit: 1, cursor },
      ),
    ).toThrow(/not a next_cursor of this tool/);
  });

  it("round-trips", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (position) => {
        const plain = JSON.parse(JSON.stringify(position)) as Record<string, unknown>;
        expect(decodeCursor(encodeCursor(plain), z.unknown())).toEqual(plain);
      }),
    );
  });
});

describe("an answer that is too long", () => {
  it("is left as it is when it is not", () => {
    const answer = { a: [1, 2], b: "x" };
    expect(limitAnswer(answer, 1000)).toBe(answer);
  });

  it("never changes the answer it was given", () => {
    const answer = {
      list: Array.from({ length: 100 }, (_, index) => ({ index, text: "x".repeat(100) })),
      notes: ["n"],
    };
    const before = JSON.stringify(answer);
    limitAnswer(answer, 1000);
    expect(JSON.stringify(answer)).toBe(before);
  });

  it("fits, and says that it was cut, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 12 }),
        fc.nat(80),
        fc.integer({ min: 1000, max: 3000 }),
        (parts, times, maxChars) => {
          const answer = {
            list: Array.from({ length: times }, () => parts),
            mapping: Object.fromEntries(Array.from({ length: times }, (_, index) => [`key ${index}`, parts])),
          };
          const limited = limitAnswer(answer, maxChars);
          expect(size(limited)).toBeLessThanOrEqual(maxChars);
          if (size(answer) > maxChars) expect((limited.notes as string[]).join()).toContain("raise max_chars");
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ["one long text", { text: "x".repeat(100_000), id: "keep" }],
    ["a text of escapes", { text: '\n"\u0001'.repeat(30_000), id: "keep" }],
    ["a text of emoji", { text: "👨‍👩‍👧".repeat(10_000), id: "keep" }],
    [
      "many texts",
      {
        texts: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`t${index}`, "x".repeat(500)])),
        id: "keep",
      },
    ],
    [
      "many short entries",
      { tags: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key ${index}`, index])), id: "keep" },
    ],
    [
      "many small lists",
      { m: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`l${index}`, [1, 2]])), id: "keep" },
    ],
    [
      "many notes",
      {
        notes: Array.from({ length: 500 }, (_, index) => `Code location ${index} failed to load: ${"x".repeat(200)}`),
        id: "keep",
      },
    ],
    ["long keys", { tags: { ["k".repeat(50_000)]: 1 }, id: "keep" }],
    ["nested lists", { a: [[["x".repeat(500), "y".repeat(500)], ["z".repeat(5000)]]], id: "keep" }],
  ])("fits: %s", (_, answer) => {
    const limited = limitAnswer(answer, 2000);
    expect(size(limited)).toBeLessThanOrEqual(2000);
    expect(limited.id).toBe("keep");
    expect(JSON.stringify(limited)).not.toMatch(/\\ud[89a-f]/);
    expect((limited.notes as string[]).join()).toContain("raise max_chars");
  });

  it("keeps what half of would be of no use", () => {
    const kept = {
      next_cursor: "c".repeat(700),
      confirmation: "s".repeat(200),
      next: [{ tool: "list_runs", arguments: { cursor: "d".repeat(200) }, why: "w" }],
    };
    const limited = limitAnswer({ runs: Array.from({ length: 100 }, () => "x".repeat(200)), ...kept }, 3000);
    expect(limited).toMatchObject(kept);
    expect(size(limited)).toBeLessThanOrEqual(3000);
  });

  it("counts what is left of a list that is no page", () => {
    const limited = limitAnswer(
      { runs: Array.from({ length: 100 }, (_, index) => ({ index, t: "x".repeat(100) })), returned: 100 },
      3000,
    );
    expect(limited.returned).toBe((limited.runs as unknown[]).length);
    expect(limited.notes).toEqual([
      expect.stringMatching(
        /^runs: the last \d+ of 100 were left out to keep this under 3000 characters; raise max_chars to see them\.$/,
      ),
    ]);
  });
});
