import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitize, shorten, squeeze } from "../../../src/output/sanitize.ts";

/** Whether no surrogate stands alone: JSON escapes those that do. */
function isWellFormed(text: string): boolean {
  return !/\\ud[89a-f]/.test(JSON.stringify(text));
}

describe("text that pipelines wrote", () => {
  it.each([
    ["colours", "\u001b[1;31mred\u001b[0m", "red"],
    ["cursor moves", "a\u001b[2K\u001b[1Gb", "ab"],
    ["a link", "\u001b]8;;http://x.test\u0007text\u001b]8;;\u0007", "text"],
    ["a title ended by ST", "\u001b]0;title\u001b\\text", "text"],
    ["a character set", "\u001b(Bplain", "plain"],
    ["8-bit CSI", "\u009b31mred", "red"],
    ["an escape cut off", "text\u001b", "text"],
    ["an escape hidden in an escape", "\u001b\u200b[31mred", "[31mred"],
    ["controls", "a\u0000b\u0007c\u007fd\u0085e", "abcde"],
    ["tab and line feed, which stay", "a\tb\nc", "a\tb\nc"],
    ["other line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["zero width", "pass\u200bword\ufeff\u2060", "password"],
    ["joiners between Latin letters", "pass\u200dword \u200c!", "password !"],
    ["bidirectional", "abc\u202edef\u2066ghi\u2069\u200f", "abcdefghi"],
    ["soft hyphens", "a\u00adb", "ab"],
    ["hidden tags", `hi${[..."evil"].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("")}`, "hi"],
    ["hidden variation selectors", `x${String.fromCodePoint(0xe0100, 0xe0155)}\ufe00\ufe01\ufe02`, "x\ufe00"],
    ["fillers", "a\u3164b\u115fc", "abc"],
    ["lone surrogates", "a\ud83db\ude00c", "a\ufffdb\ufffdc"],
  ])("%s", (_, text, clean) => {
    expect(sanitize(text)).toBe(clean);
  });

  it.each([
    "Größe 漢字 العربية עברית हिन्दी ไทย 한국어 Ελληνικά Кириллица",
    "👍🏽 ❤️ 👨‍👩‍👧‍👦 🏳️‍🌈 🤦🏽‍♀️ 👩🏽‍💻 1️⃣ 🇩🇪",
    "می‌خواهم",
    "ක්‍ෂ क्‍ष",
    "e\u0301 naïve",
    "a → b ≤ c € – “x” …",
  ])("is left as it is: %s", (text) => {
    expect(sanitize(text)).toBe(text);
  });

  it("is well-formed afterwards, and the same when it is cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const clean = sanitize(text);
        expect(isWellFormed(clean)).toBe(true);
        expect(sanitize(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe("shortening", () => {
  it("keeps both ends, says how much is gone, and keeps to the limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.integer({ min: 80, max: 400 }), (text, limit) => {
        const short = shorten(text, limit);
        if (text.length <= limit) expect(short).toBe(text);
        else {
          expect(short.length).toBeLessThanOrEqual(limit);
          const [, head, count, tail] = /^([\s\S]*) …\[(\d+) characters left out\]… ([\s\S]*)$/.exec(short)!;
          expect(text.startsWith(head!) && text.endsWith(tail!)).toBe(true);
          expect(head!.length + Number(count) + tail!.length).toBe(text.length);
          if (isWellFormed(text)) expect(isWellFormed(short)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("says how much is gone in all of what was shortened before", () => {
    const text = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(" ");
    for (const first of [1000, 400, 210]) {
      const short = shorten(shorten(text, first), 160);
      const [, head, count, tail] = /^(.*?) …\[(\d+) characters left out\]… (.*)$/.exec(short)!;
      expect(short.length).toBeLessThanOrEqual(165);
      expect(head!.length + Number(count) + tail!.length).toBe(text.length);
      expect(text.startsWith(head!) && text.endsWith(tail!)).toBe(true);
    }
  });

  it("squeezes a padded message first", () => {
    expect(squeeze(`the cause${" ".repeat(5000)}here${".".repeat(3000)}`)).toBe("the cause   here...…");
    expect(squeeze("a\n\n\n\n\nb   c")).toBe("a\n\nb   c");
  });
});
