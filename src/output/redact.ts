const mask = "[masked]";

/** Names of keys whose value is a secret, whatever it looks like. */
const secretName =
  /(^|[_\-.\s])(pass(word|wd|phrase)?|pwd|secret|token|api[_-]?key|apikey|access[_-]?key([_-]?id)?|private[_-]?key|client[_-]?secret|credential(s)?|auth(orization)?|connection[_-]?string|conn[_-]?str|dsn|sas[_-]?token|account[_-]?key|signing[_-]?key|encryption[_-]?key|webhook[_-]?url|integration[_-]?key|session[_-]?key|cookie)$/i;
const secretCamelName = /(Password|Passwd|Secret|Token|ApiKey|AccessKey|AccessKeyId|PrivateKey|Credentials?|ConnectionString|AccountKey|WebhookUrl)$/;

/** Whether a key's name says that its value is a secret. A key that names an environment variable holding one is harmless. */
export function isSecretName(name: string): boolean {
  if (/(_env|_env_var|EnvVar)$/i.test(name)) return false;
  return secretName.test(name) || secretCamelName.test(name);
}

/** Shapes that are secrets wherever they stand. Each keeps what is harmless in it, so that the text still tells what it was. */
const shapes: readonly [pattern: RegExp, replacement: string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, mask],
  // user:password@ in a connection string or URL (RFC 3986, 3.2.1)
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*):[^\s/@"']+@/gi, `$1:${mask}@`],
  [/\b(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, mask],
  [/\bgh[pousr]_[A-Za-z0-9]{20,}\b|\bgithub_pat_[A-Za-z0-9_]{20,}\b|\bglpat-[A-Za-z0-9_-]{16,}/g, mask],
  [/\bxox[abposr]-[A-Za-z0-9-]{10,}/g, mask],
  [/\bhttps:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/_-]+/g, mask],
  [/\b(sk|pk|rk)[_-](live|test|proj|ant)[_-][A-Za-z0-9_-]{10,}/g, mask],
  [/\bAIza[A-Za-z0-9_-]{30,}/g, mask],
  [/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/g, mask],
  [/\b(agent|user|api):[A-Za-z0-9_-]+:[a-f0-9]{24,}\b/g, mask],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/g, `$1 ${mask}`],
  // name=value and name: value in text, where the name says what the value is
  [
    /\b([A-Za-z0-9_.-]*(?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?token|access[_-]?token|api[_-]?token|account[_-]?key|credential)[A-Za-z0-9_]*["']?\s*[=:]\s*)(?!\s*(?:\{|\[|\$|env\b|None\b|null\b|true\b|false\b|\[masked\]))("[^"\n]*"|'[^'\n]*'|[^\s,;&"'}\])]+)/gi,
    `$1${mask}`,
  ],
];

/**
 * Masks secrets in text: the deployment's own credentials to the letter, and whatever has the shape of a credential
 * (private keys, passwords in URLs, cloud and token formats, `password=…`).
 *
 * @param own - secret values to mask wherever they occur
 */
export function redactText(text: string, own: readonly string[]): string {
  let result = text;
  for (const secret of own) {
    // A very short value would mask half of every answer; it is no secret to speak of.
    if (secret.length >= 6) result = result.replaceAll(secret, mask);
  }
  for (const [pattern, replacement] of shapes) result = result.replace(pattern, replacement);
  return result;
}

/** What a secret is replaced by. */
export const masked = mask;
