/** What issuers put in front of tokens: Dagster+ (`user:`, `agent:`), GitHub, Slack, OpenAI-like, AWS, JSON web tokens, HTTP schemes. */
const KNOWN_TOKEN =
  /^(?:(?:user|agent):[0-9a-z]{16,}|gh[pousr]_\w{16,}|github_pat_\w{16,}|xox[a-z]-\S{8,}|sk-\S{16,}|AKIA[0-9A-Z]{12,}|eyJ[\w-]{8,}\.[\w-]+|(?:Bearer|Basic|Token)\s+\S+)/i;
const SENSITIVE_NAME = /auth|cookie|token|secret|key|passw|pwd|credential|session|jwt|signature/i;

/** Whether a value begins as tokens of well-known issuers do. */
export function isKnownTokenShape(value: string): boolean {
  return KNOWN_TOKEN.test(value.trim());
}

/**
 * Whether a value is likely a secret: a known shape, or a long run of letters and digits as nobody writes by hand.
 * Names of environment variables, words and host names are not.
 */
export function looksLikeToken(value: string): boolean {
  if (isKnownTokenShape(value)) return true;
  for (const [run] of value.matchAll(/[A-Za-z0-9]{24,}/g)) {
    if ((run.match(/[0-9]/g)?.length ?? 0) >= 3 && (run.match(/[A-Za-z]/g)?.length ?? 0) >= 3) return true;
  }
  return false;
}

/** Whether a header or key of this name usually carries a secret. */
export function isSensitiveName(name: string): boolean {
  return SENSITIVE_NAME.test(name);
}

/** A name the user wrote, in quotes, for a message; left out where it may be a secret put in the wrong place. */
export function quoteName(name: string): string {
  return name.length > 60 || /[^\x20-\x7e]/.test(name) || looksLikeToken(name) ? "(not shown)" : `"${name}"`;
}
