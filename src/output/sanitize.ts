/** ANSI escape sequences: CSI (colours, cursor), OSC (titles, links) and two-character escapes (ECMA-48). */
// biome-ignore lint/complexity/useRegexLiterals: a literal would hold raw control characters
const ansi = new RegExp(
  "\\u001b\\[[0-?]*[ -/]*[@-~]|\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)|\\u001b[@-Z\\\\-_]|\\u009b[0-?]*[ -/]*[@-~]",
  "g",
);

/**
 * Characters that a reader does not see but a model reads: controls other than tab and line feed, zero-width characters,
 * bidirectional controls, the byte order mark, soft hyphens, and the tag block that can spell hidden text.
 */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Removes from text what is not meant to be read: ANSI codes, and control, zero-width and bidirectional characters. */
export function sanitize(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(ansi, "")
    .replace(invisible, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/**
 * Shortens text in the middle, where a stack trace or a query says least, and says how much is gone. The ends are kept
 * two to one in favour of the end, where an error is.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const marker = ` …[${text.length - limit} characters left out]… `;
  const room = Math.max(limit - marker.length, 16);
  const head = Math.ceil(room / 3);
  const tail = room - head;
  return `${text.slice(0, head)}${marker}${text.slice(text.length - tail)}`;
}

/** A message that was padded to length: runs of spaces, dots or one repeated character become three, before it is shortened. */
export function squeeze(text: string): string {
  return text
    .replace(/(\S)\1{40,}/g, "$1$1$1…")
    .replace(/[^\S\n]{4,}/g, "   ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
