import { hasPlaceholder } from "./inputs.ts";
import { isSensitiveName, looksLikeToken, quoteName } from "./secret-shapes.ts";

/** One HTTP header to send. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

/** Headers by lower-case name: a later one replaces an earlier one of the same name. */
export type Headers = Map<string, Header>;

/** Set by HTTP itself or by the client; another value would break the request. */
const RESERVED = new Set([
  "connection",
  "content-length",
  "content-type",
  "expect",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
/** RFC 9110, 5.6.2: token. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** RFC 9110, 5.5: visible characters, spaces and tabs; Latin-1 is what `fetch` can send. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Checks one header. Secret unless known to be harmless: by its origin (`secret`), its name or its value.
 * @returns the header, or a sentence that says what is wrong without the value.
 */
export function makeHeader(name: string, value: string, secret = false): Header | string {
  if (!NAME.test(name)) return "the part before the colon is not a header name";
  if (RESERVED.has(name.toLowerCase())) return `the header ${quoteName(name)} is set by the server itself`;
  if (!VALUE.test(value))
    return `the value of the header ${quoteName(name)} has characters that HTTP does not allow (line breaks, non-Latin letters)`;
  if (value.trim() === "") return `the header ${quoteName(name)} has no value`;
  return { name, value: value.trim(), secret: secret || isSensitiveName(name) || looksLikeToken(value) };
}

/** Reads `Name: value`. @returns the header, or what is wrong, without the text. */
export function parseHeaderLine(line: string): Header | string {
  const colon = line.indexOf(":");
  if (colon < 1) return "must be written 'Name: value'";
  return makeHeader(line.slice(0, colon).trim(), line.slice(colon + 1));
}

/** What a set of headers says: those that can be sent, and what is wrong, each with the place in the text. */
export interface ParsedHeaders {
  readonly headers: readonly Header[];
  readonly problems: readonly { place: string; message: string }[];
}

/** Reads DAGSTER_MCP_HEADERS: a JSON object of strings, or lines `Name: value`. */
export function parseHeadersText(text: string): ParsedHeaders {
  return text.trimStart().startsWith("{") ? parseHeadersJson(text) : parseHeaderLines(text);
}

function parseHeadersJson(text: string): ParsedHeaders {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, in which there are secrets.
    return {
      headers: [],
      problems: [{ place: "", message: 'is not valid JSON; write {"Name": "value"} or lines \'Name: value\'' }],
    };
  }
  const headers: Header[] = [];
  const problems: { place: string; message: string }[] = [];
  for (const [name, value] of Object.entries(parsed as object)) {
    const header =
      typeof value === "string" ? makeHeader(name, value) : `the value of ${quoteName(name)} must be a string`;
    if (typeof header === "string") problems.push({ place: "", message: header });
    else headers.push(header);
  }
  return { headers, problems };
}

function parseHeaderLines(text: string): ParsedHeaders {
  const headers: Header[] = [];
  const problems: { place: string; message: string }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const header = parseHeaderLine(line.trim());
    if (typeof header === "string") problems.push({ place: ` line ${index + 1}`, message: header });
    else headers.push(header);
  }
  return { headers, problems };
}

/** Whether a client left a placeholder in the header's value, so that sending it makes no sense. */
export function isUnfilled(header: Header): boolean {
  return hasPlaceholder(header.value);
}

/** `Authorization: Basic` from a user name and a password (RFC 7617, UTF-8). */
export function basicAuthorization(user: string, password: string): Header {
  return {
    name: "Authorization",
    value: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
    secret: true,
  };
}

/** Every string that must not be shown because of this header: its value and the credentials in it. */
export function secretsOf(header: Header): string[] {
  if (!header.secret) return [];
  const secrets = new Set([header.value]);
  const [, scheme, credentials] = /^(\S+)\s+(\S+)$/.exec(header.value) ?? [];
  if (scheme !== undefined && credentials !== undefined && /authorization$/i.test(header.name)) {
    secrets.add(credentials);
    if (scheme.toLowerCase() === "basic") {
      const decoded = Buffer.from(credentials, "base64").toString();
      const password = decoded.slice(decoded.indexOf(":") + 1);
      if (password !== "") secrets.add(password);
    }
  }
  if (header.name.toLowerCase() === "cookie") {
    for (const [, value] of header.value.matchAll(/=\s*([^;]+)/g)) if (value) secrets.add(value.trim());
  }
  return [...secrets];
}
