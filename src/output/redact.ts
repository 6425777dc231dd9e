const mask = "[masked]";

/** Names of keys whose value is a secret, whatever it looks like. */
const secretName =
  /(^|[_\-.\s])(pass(word|wd|phrase)?|pwd|secret|token|api[_-]?key|apikey|access[_-]?key([_-]?id)?|private[_-]?key|client[_-]?secret|credential(s)?|auth(orization)?|connection[_-]?string|conn[_-]?str|dsn|sas[_-]?token|account[_-]?key|signing[_-]?key|encryption[_-]?key|webhook[_-]?url|integration[_-]?key|session[_-]?key|cookie)$/i;
const secretCamelName =
  /(Password|Passwd|Secret|Token|ApiKey|AccessKey|AccessKeyId|PrivateKey|Credentials?|ConnectionString|AccountKey|WebhookUrl)$/;

/** Whether a key's name says that its value is a secret. A key that names an environment variable holding one is harmless. */
export function isSecretName(name: string): boolean {
  if (harmlessEnding.test(name)) return false;
  return secretName.test(name) || secretCamelName.test(name);
}

/** Endings of names that speak of a secret without holding it. */
const harmlessEnding = /(_env|_env_var|EnvVar|_name|_count|_file|_path|_arn|_expires|_expiry|_ttl)$/i;

/** Values that are no secret: nothing, a truth value, or a reference to where the secret is. */
const noSecret = String.raw`(?![^\S\n]*(?:\{|\[|\$|<|env\b|None\b|null\b|true\b|false\b|\[masked\]))`;
const value = String.raw`("[^"\n]*"|'[^'\n]*'|[^\s,;&"'}\])]+)`;

/** Shapes that are secrets wherever they stand. Each keeps what is harmless in it, so that the text still tells what it was. */
const shapes: readonly [pattern: RegExp, replacement: string | ((...match: string[]) => string)][] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, mask],
  // user:password@ in a connection string or URL (RFC 3986, 3.2.1). A password may hold an unescaped @, or a slash where what
  // stands before it is no port.
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@"'[\]]*):(?!\d{1,5}(?:[/?#\s]|$))[^\s"'<>]{1,500}@/gi, `$1:${mask}@`],
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[A-Za-z0-9_-]{16,}@/gi, `$1${mask}@`],
  [/\b(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, mask],
  [/\bgh[pousr]_[A-Za-z0-9]{20,}\b|\bgithub_pat_[A-Za-z0-9_]{20,}\b|\bglpat-[A-Za-z0-9_-]{16,}/g, mask],
  [/\bxox[abposr]-[A-Za-z0-9-]{10,}|\bxapp-[A-Za-z0-9-]{10,}/g, mask],
  [/\bhttps:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/_-]+/g, mask],
  [/\b(sk|pk|rk)[_-](live|test|proj|ant)[_-][A-Za-z0-9_-]{10,}/g, mask],
  [/\bAIza[A-Za-z0-9_-]{30,}/g, mask],
  [/\beyJ[A-Za-z0-9_-]{8,600}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g, mask],
  [/\b(agent|user|api):[A-Za-z0-9_-]{1,100}:[a-f0-9]{24,}\b/g, mask],
  // Words such as "Basic authentication" are not credentials: those have a digit, a sign, or capitals in the middle.
  [/\b([Bb]earer|[Bb]asic)([ \t]+)(?=[^\s]{0,200}(?:[0-9+/=_]|[a-z][A-Z]))[A-Za-z0-9._~+/=-]{8,}/g, `$1$2${mask}`],
  // name=value and name: value in text, where the name says what the value is
  [
    new RegExp(
      String.raw`((?<![A-Za-z0-9_])[A-Za-z0-9_]{0,80}?(?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?token|access[_-]?token|api[_-]?token|account[_-]?key|credential|authorization)[A-Za-z0-9_]{0,80}["']?[^\S\n]*[=:][^\S\n]*(?:(?:bearer|basic|token)[^\S\n]+)?)${noSecret}${value}`,
      "gi",
    ),
    (match, name) => (harmlessEnding.test(bareName(name!)) ? match! : `${name}${mask}`),
  ],
  // Any other token: of many things named so, only what looks random is one.
  [
    /((?<![A-Za-z0-9_])[A-Za-z0-9_]{0,80}?(?:token|pwd)["']?[^\S\n]*[=:][^\S\n]*["']?)(?=[^\s"',;&}\])]{0,200}[0-9])[A-Za-z0-9._~+/=-]{12,}/gi,
    `$1${mask}`,
  ],
];

/** The name in a piece of text such as `"api_key": `. */
function bareName(text: string): string {
  return /[A-Za-z0-9_-]+/.exec(text)?.[0] ?? text;
}

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
  return result;
}

/** What a secret is replaced by. */
export const masked = mask;
