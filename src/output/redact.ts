const mask = "[masked]";

/** Words that say that what they name is a secret, wherever they stand in its name. */
const secretWords =
  /\b(?:[a-z]*(?:password|passwd|passphrase)s?|pwd|[a-z]*secrets?|[a-z]*token|jwt|bearer|[a-z]*credentials?|creds|cookies?|dsn|[a-z]*apikey|sas|sessionid|(?:api|access|secret|private|ssh|auth|account|storage|signing|encryption|decryption|master|integration|session) ?key|session (?:id|token)|conn(?:ection)? ?str(?:ing)?|service account (?:json|key|info))\b/;
/** Words that do so only at the end: `auth`, but not `auth_method`; `DB_PASS`, but not `pass_rate`. */
const lastSecretWord = /\b(?:(?:db|pg|user|my)?pass|auth(?:orization)?)$/;
/** Words at the end of names that speak of a secret without holding it: where it is, how long, of what kind. */
const harmlessEnding =
  /\b(?:env(?: vars?)?|names?|counts?|files?|path|paths|arn|ref|refs|expir(?:es|y|ation)(?: (?:at|in|on))?|ttl|at|type|types|ur[il]|endpoint|policy|resets?|length|size|limit|scopes?|manager|provider|backend|store|version|field|column|rotation|enabled|required|expired|invalid|missing|error|exception|failure|warning|left out)$|\b(?:env|image pull) secrets$|\btoken ids?$/;

/**
 * Whether a name says that its value is a secret: by a word anywhere in it, whether `like_this`, `likeThis` or `LIKE_THIS_1`.
 * A name that says where a secret is (`password_env`, `secret_name`) is harmless; of a path only the last part counts.
 */
export function isSecretName(name: string): boolean {
  if (name.length > 200) return false;
  const words = name
    .slice(name.lastIndexOf("/") + 1)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  // Whoever has the URL of a webhook can post to it.
  if (/\bwebhook ur[il]\b/.test(words)) return true;
  return !harmlessEnding.test(words) && (secretWords.test(words) || lastSecretWord.test(words));
}

/** Shapes that are secrets wherever they stand. Each keeps what is harmless in it, so that the text still tells what it was. */
const shapes: readonly [pattern: RegExp, replacement: string | ((...match: string[]) => string)][] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, mask],
  // user:password@ in a connection string or URL (RFC 3986, 3.2.1). A password may hold an unescaped @, or a slash where what
  // stands before it is no port.
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@"'[\]]*):(?!\d{1,5}(?:[/?#\s]|$))[^\s"'<>]{1,500}@/gi, `$1:${mask}@`],
  // Where no website is meant, an @ behind what looks like a port is no account in a path.
  [
    /\b((?!https?:)[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@"'[\]]{1,200}):\d{1,5}(?:\/[^\s"'<>@?#]{0,200})?@/gi,
    `$1:${mask}@`,
  ],
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[A-Za-z0-9_-]{16,}@/gi, `$1${mask}@`],
  [/\b(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, mask],
  [/\bgh[pousr]_[A-Za-z0-9]{20,}\b|\bgithub_pat_[A-Za-z0-9_]{20,}\b|\bglpat-[A-Za-z0-9_-]{16,}/g, mask],
  [/\bxox[abposr]-[A-Za-z0-9-]{10,}|\bxapp-[A-Za-z0-9-]{10,}/g, mask],
  [/\bhttps:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/_-]+/g, mask],
  [/\b(sk|pk|rk)[_-](live|test|proj|ant)[_-][A-Za-z0-9_-]{10,}|\bsk-[A-Za-z0-9]{20,}/g, mask],
  [
    /\b(?:npm|hf)_[A-Za-z0-9]{30,}|\bdapi[0-9a-f]{32}(?:-\d)?|\b(?:dop|doo|dor)_v1_[a-f0-9]{32,}|\bpypi-[A-Za-z0-9_-]{30,}/g,
    mask,
  ],
  // Signatures in the URLs of cloud storage let anyone in who has the URL.
  [/([?&;](?:sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token))=)[^\s&"'<>]+/gi, `$1${mask}`],
  [/\b(SharedAccessSignature[=\s]{1,3})[^\s;"'<>]+/gi, `$1${mask}`],
  [/\bAIza[A-Za-z0-9_-]{30,}/g, mask],
  [/\beyJ[A-Za-z0-9_-]{8,600}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g, mask],
  [/\b(agent|user|api):[A-Za-z0-9_-]{1,100}:[a-f0-9]{24,}\b/g, mask],
  // Words such as "Basic authentication" are not credentials: those have a digit, a sign, or capitals in the middle.
  [/\b([Bb]earer|[Bb]asic)([ \t]+)(?=[^\s]{0,200}(?:[0-9+/=_]|[a-z][A-Z]))[A-Za-z0-9._~+/=-]{8,}/g, `$1$2${mask}`],
];

/** A name before its value: in JSON, a Python dict, YAML, a URL, a shell, or JSON within a text of JSON. */
const namedValue =
  /(?<![A-Za-z0-9_])((?:(?:api|access|secret|private|ssh|account|signing|encryption) )?[A-Za-z0-9_-]{1,100})(?:\\{0,3}["'])?[^\S\n]{0,20}(?:=(?!=)|:(?!\/\/))[^\S\n]{0,20}(?:(?:bearer|basic|token)[^\S\n]+)?/gi;
/** Values that are no secret: nothing, a truth value, or a reference to where the secret is. */
const noSecret =
  /(?:\{|\[|\$[{(A-Z]|<|env\b|EnvVar\(|(?:None|null|true|false)\b|(?:\\{0,3}["'])?(?:\[masked\]|<masked>)|(?:\\{0,3}["']){2})/iy;
const quoted = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\\{1,3}["'][^"'\\\n]*\\{1,3}["']`;
const word = new RegExp(String.raw`${quoted}|[^\s,;&"'}\])]+`, "y");
const phrase = new RegExp(String.raw`${quoted}|[^\s,;&"'}\])][^\n,;&"'}\])]*`, "y");
/** A plain YAML scalar goes on to the end of its line, or to a comment. */
const line = new RegExp(String.raw`${quoted}|[^\s"'](?:[^\n#]|(?<=\S)#)*`, "y");
/** Names whose value is a secret whatever it looks like; under others (tokens, above all) in text, only what looks made by a machine. */
const strongName = /pass|secret|key|cred|authorization|^(?:set-)?cookies?$|conn|dsn|webhook/i;
const machineMade = /["'\\]{0,4}(?=[^\s"',;&}\])]{0,200}(?:[0-9]|[a-z][A-Z]))[A-Za-z0-9._~+/=-]{8,}/y;
const longWord = /["'\\]{0,4}[A-Za-z0-9._~+/=-]{12,}/y;

/** Masks the values of `name=value` and `name: value` where the name says that the value is a secret. */
function maskNamed(text: string): string {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(namedValue)) {
    const [whole, name] = match as unknown as [string, string];
    const at = match.index + whole.length;
    if (match.index < done || !isSecretName(name) || matchAt(noSecret, text, at) !== undefined) continue;
    const before = lineBefore(text, match.index);
    // "The second pass: 5 rows" speaks of another pass.
    if (/^pass$/i.test(name) && /[\w.] $/.test(before)) continue;
    const strong = strongName.test(name);
    const looks = machineMadeAt(text, at, whole.includes("="));
    if (!strong && !looks) continue;
    const spaced = /\s$/.test(whole);
    const alone = spaced && /^[\s-]*$/.test(before);
    const value = matchAt(!strong || !spaced ? word : alone ? line : phrase, text, at);
    if (value === undefined) continue;
    result += `${text.slice(done, at)}${mask}`;
    done = at + value.trimEnd().length;
  }
  return result + text.slice(done);
}

function machineMadeAt(text: string, at: number, assigned: boolean): boolean {
  return matchAt(machineMade, text, at) !== undefined || (assigned && matchAt(longWord, text, at) !== undefined);
}

/** What stands before an index on its line, as far as it matters. */
function lineBefore(text: string, index: number): string {
  const near = text.slice(Math.max(index - 100, 0), index);
  return near.slice(near.lastIndexOf("\n") + 1);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** YAML whose value stands on the lines below its name: a block scalar, or a plain one. */
const blockName =
  /^([ \t]{0,100}(?:- )?)["']?([A-Za-z0-9_-]{1,100})["']?:[ \t]{0,20}([|>][+-]?\d?[+-]?)?[ \t]{0,20}\n/gm;

function maskBlocks(text: string): string {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(blockName)) {
    const [whole, indent, name, header] = match as unknown as [string, string, string, string | undefined];
    if (match.index < done || !isSecretName(name)) continue;
    const at = match.index + whole.length;
    const deeper = new RegExp(`(?:[ \\t]*\\n)*[ \\t]{${indent.length + 1},}(?=\\S)`, "y");
    const lead = matchAt(deeper, text, at);
    if (lead === undefined) continue;
    const first = at + lead.length;
    // A mapping or a list has names of its own, by which its values are judged.
    if (header === undefined && matchAt(/["']?[\w.-]{1,200}["']?:(?:\s|$)|- |[{[]/y, text, first) !== undefined)
      continue;
    const body = matchAt(new RegExp(`[^\\n]+(?:\\n+[ \\t]{${indent.length + 1},}[^\\n]+)*`, "y"), text, first)!;
    result += `${text.slice(done, first)}${mask}`;
    done = first + body.length;
  }
  return result + text.slice(done);
}

/** An option of a command line, in a shell or as a list, and its value. */
const option =
  /(?<![\w-])(--[A-Za-z][A-Za-z0-9-]{0,60})([ \t]{1,5}|["'],[ \t]{0,5})(?!-|(?:or|and|to|is|was|for|option|flag|argument)\b)("[^"\n]*"|'[^'\n]*'|[^\s"']+)/g;
/** The two sides of a pair, as in the environment of a container: `name: DB_PASSWORD, value: …`. */
const pair = new RegExp(
  String.raw`(\b(?:name|key)(?:\\{0,3}["'])?\s{0,5}[:=]\s{0,5}(?:\\{0,3}["'])?([A-Za-z0-9_-]{1,100})(?:\\{0,3}["'])?\s{0,20},?\s{0,40}(?:\\{0,3}["'])?value(?:\\{0,3}["'])?[^\S\n]{0,5}[:=][^\S\n]{0,5})(?!${noSecret.source})(${quoted}|[^\s,;&"'}\])]+)`,
  "gi",
);

/**
 * Masks secrets in text: the deployment's own credentials to the letter, and whatever has the shape of a credential
 * (private keys, passwords in URLs, cloud and token formats, `password=…`).
 *
 * @param own - secret values to mask wherever they occur
 */
export function redactText(text: string, own: readonly string[]): string {
  let result = text;
  // The longest first: one secret may be a part of another.
  for (const secret of [...own].sort((a, b) => b.length - a.length)) {
    // A very short value would mask half of every answer; it is no secret to speak of.
    if (secret.length >= 6) result = result.replaceAll(secret, mask);
  }
  for (const [pattern, replacement] of shapes) result = result.replace(pattern, replacement as string);
  result = result.replace(option, (all, flag: string, between: string) =>
    isSecretName(flag) ? `${flag}${between}${mask}` : all,
  );
  result = result.replace(pair, (all, head: string, name: string) => (isSecretName(name) ? `${head}${mask}` : all));
  return maskNamed(maskBlocks(result));
}

/** What a secret is replaced by. */
export const masked = mask;
