import { redactText } from "./redact.ts";

/** ANSI escape sequences: CSI (colours, cursor), OSC (titles, links) and short escapes, with or without intermediates (ECMA-48). */
// biome-ignore lint/complexity/useRegexLiterals: a literal would hold raw control characters
const ansi = new RegExp(
  "\\u001b\\[[0-?]*[ -/]*[@-~]|\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)|\\u001b[ -/]+[0-~]|\\u001b[@-Z\\\\-_]|\\u009b[0-?]*[ -/]*[@-~]",
  "g",
);

/**
 * Characters that a reader does not see but a model reads: controls other than tab and line feed, zero-width characters and
 * fillers, bidirectional controls, the byte order mark, soft hyphens, and the tag block and variation selectors that can spell
 * hidden text.
 */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e0fff}]/gu;

/**
 * Joiners (U+200C, U+200D) that join nothing. Between two signs of a joining script, or in an emoji that is made of several,
 * they are spelling and stay: one at a time, which can hide nothing.
 */
const idleJoiner =
  /(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\u2640\u2642]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])/gu;

/** Removes from text what is not meant to be read: ANSI codes, and control, zero-width and bidirectional characters. */
export function sanitize(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(ansi, "")
    .replace(invisible, "")
    .replace(idleJoiner, "")
    .replace(/[\ufe00-\ufe0f]{2,}/g, (selectors) => selectors[0]!)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/**
 * Shortens text in the middle, where a stack trace or a query says least, and says how much is gone. The ends are kept
 * two to one in favour of the end, where an error is. No character outside the basic plane is cut in half.
 */
export function shorten(whole: string, limit: number): string {
  if (whole.length <= limit) return whole;
  // Secrets are masked before the cut: half of one, or one parted from its name, is none that anything would recognize later.
  const text = redactText(whole, []);
  if (text.length <= limit) return text;
  // The marker's own length depends on the number in it, which is at most this one.
  const room = Math.max(limit - marker(text.length).length, 16);
  const head = Math.ceil(room / 3);
  const start = isPair(text, head - 1) ? head - 1 : head;
  const tail = text.length - (room - head);
  const end = isPair(text, tail - 1) ? tail + 1 : tail;
  if (end <= start) return text;
  return cut(text, start, end);
}

/** What `shorten` puts where it cut. */
const markers = / …\[(\d+) characters left out\]… /g;

/** Text without what stands between two places. Where it was shortened before, that counts as left out as well. */
function cut(text: string, start: number, end: number): string {
  let [from, to, before] = [start, end, 0];
  for (const { 0: whole, 1: count, index } of text.matchAll(markers)) {
    if (index >= end || index + whole.length <= start) continue;
    from = Math.min(from, index);
    to = Math.max(to, index + whole.length);
    before += Number(count) - whole.length;
  }
  return `${text.slice(0, from)}${marker(to - from + before)}${text.slice(to)}`;
}

function marker(count: number): string {
  return ` …[${count} characters left out]… `;
}

/** Whether the code units at and after the index are one character. */
function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}

/** A message that was padded to length: runs of spaces, dots or one repeated character become three, before it is shortened. */
export function squeeze(text: string): string {
  return text
    .replace(/(\S)\1{40,}/g, "$1$1$1…")
    .replace(/[^\S\n]{4,}/g, "   ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
