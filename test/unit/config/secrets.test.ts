import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCommandLine, UsageError } from "../../../src/cli/options.ts";
import type { Configuration } from "../../../src/config/configuration.ts";
import { ConfigurationError } from "../../../src/config/configuration-error.ts";
import { load, type Start } from "./virtual-files.ts";

const TOKEN_LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
/** As tokens are: long, of letters and digits. */
const secret = fc
  .array(fc.constantFrom(...TOKEN_LETTERS), { minLength: 32, maxLength: 40 })
  .map((letters) => `k3y7q9${letters.join("")}`);

/** Where secrets are put, rightly and wrongly, whole and broken. */
const PLACES: ((secret: string) => Start)[] = [
  (s) => ({ options: { url: `https://me:${s}@host/x` } }),
  (s) => ({ options: { url: `https://${s}:pass@host:99999/x` } }),
  (s) => ({ options: { url: s } }),
  (s) => ({ options: { url: `http://host/?token=${s}` } }),
  (s) => ({ options: { url: `${s}://host` } }),
  (s) => ({ options: { header: [`Authorization: Bearer ${s}`] } }),
  (s) => ({ options: { header: [s] } }),
  (s) => ({ options: { header: [`${s}: `, `X-${s}: x\n`, `A: ${s}\n`] } }),
  (s) => ({ options: { timeout: s, maxChars: s, confirmPartitions: s, logLevel: s } }),
  (s) => ({ options: { deployment: s } }),
  (s) => ({ env: { DAGSTER_MCP_READ_ONLY: s, DAGSTER_MCP_TIMEOUT: s } }),
  (s) => ({ env: { DAGSTER_MCP_HEADERS: JSON.stringify({ "X-Api-Key": s }) } }),
  (s) => ({ env: { DAGSTER_MCP_HEADERS: `{"X-Api-Key": "${s}"` } }),
  (s) => ({ env: { DAGSTER_MCP_HEADERS: `{"X": {"${s}": "${s}"}}` } }),
  (s) => ({ env: { DAGSTER_MCP_HEADERS: `X-Api-Key ${s}\nCookie: a=${s}` } }),
  (s) => ({ env: { DAGSTER_MCP_CONFIRMATION_KEY: s } }),
  (s) => ({ env: { DAGSTER_CLOUD_API_TOKEN: s } }),
  (s) => ({ env: { DAGSTER_CLOUD_API_TOKEN: s, DAGSTER_CLOUD_ORGANIZATION: "acme" } }),
  (s) => ({ env: { DAGSTER_CLOUD_API_TOKEN: `${s}\n${s}`, DAGSTER_CLOUD_ORGANIZATION: "acme" } }),
  (s) => ({ env: { DAGSTER_CLOUD_API_TOKEN: "t", DAGSTER_CLOUD_ORGANIZATION: `${s}/` } }),
  (s) => ({ env: { DAGSTER_CLOUD_API_TOKEN: s, DAGSTER_CLOUD_URL: `https://me:${s}@acme.dagster.cloud` } }),
  (s) => ({ env: { T: s }, file: "deployments: {d: {organization: a, api_token_env: T}}" }),
  (s) => ({ env: { T: s }, file: "deployments: {d: {url: http://h, headers_env: {X: T}}}" }),
  (s) => ({ file: `deployments: {d: {organization: a, api_token_env: ${s}}}` }),
  (s) => ({ file: `deployments: {d: {organization: a, api_token: ${s}}}` }),
  (s) => ({ file: `deployments: {d: {url: "https://me:${s}@h"}}` }),
  (s) => ({ file: `deployments: {d: {url: http://h, headers: {X: ${s}}}}` }),
  (s) => ({ file: `deployments: {d: {url: http://h, headers: {Authorization: [${s}]}}}` }),
  (s) => ({ file: `deployments: {d: {url: http://h, headers_env: {X: ${s}}}}` }),
  (s) => ({ file: `${s}: 1\ndeployments: {d: {${s}: 1}}` }),
  (s) => ({ file: `deployments: {d: {url: http://h}}\ndefault_deployment: ${s}` }),
  (s) => ({ file: `deployments:\n\t${s}: {` }),
  (s) => ({ file: `tools: *${s}` }),
  (s) => ({ file: `tools: !${s} x\n  ${s}: "${s}` }),
  (s) => ({ file: `log_level: ${s}\nread_only: ${s}\nmax_chars: ${s}` }),
  (s) => ({ files: { "/home/me/.dagster_cloud_cli/config": `organization: acme\nuser_token: ${s}` } }),
  (s) => ({ files: { "/home/me/.dagster_cloud_cli/config": `organization: acme\n\tuser_token: ${s}` } }),
  (s) => ({ files: { "/home/me/.dagster_cloud_cli/config": `user_token: ${s}` } }),
  (s) => ({ files: { "/home/me/.config/dg.toml": `[cli.plus]\norganization = "acme"\nuser_token = "${s}"` } }),
  (s) => ({ files: { "/home/me/.config/dg.toml": `[cli.plus]\nuser_token = "${s}` } }),
];

/** Everything that printing can show of a value, hidden properties included. */
function shown(value: unknown): string {
  return [
    JSON.stringify(value),
    inspect(value, { depth: null, showHidden: true, breakLength: Infinity }),
    String(value),
  ].join("\n");
}

function shownOfConfiguration(configuration: Configuration): string {
  return [
    shown(configuration),
    shown({ ...configuration }),
    ...configuration.deployments.map((one) => shown({ ...one })),
    shown(structuredClone(configuration)),
  ].join("\n");
}

async function outcome(start: Start): Promise<{ text: string; loaded?: Configuration }> {
  try {
    const loaded = await load(start);
    return { text: shownOfConfiguration(loaded), loaded };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    return { text: `${shown(error)}\n${error.stack}\n${shown(error.problems)}` };
  }
}

test.each(PLACES.map((place, index) => ({ place, title: JSON.stringify(place("SECRET")), index })))(
  "no secret is shown: $title",
  async ({ place }) => {
    await fc.assert(
      fc.asyncProperty(secret, async (value) => {
        const { text } = await outcome(place(value));
        expect(text).not.toContain(value);
        expect(text).not.toContain(Buffer.from(`me:${value}`).toString("base64"));
      }),
      { numRuns: 15, seed: 7 },
    );
  },
);

test("what is hidden can still be read", async () => {
  const configuration = await load({
    env: { DAGSTER_MCP_CONFIRMATION_KEY: "0123456789abcdef" },
    options: { header: ["Authorization: Bearer abc"] },
  });
  expect(configuration.confirmationKey).toBe("0123456789abcdef");
  expect(configuration.deployments[0]?.headers.Authorization).toBe("Bearer abc");
  expect(configuration.deployments[0]?.secrets).toEqual(["Bearer abc", "abc"]);
});

test("a command line that cannot be understood shows no secret", async () => {
  const lines: ((secret: string) => string[])[] = [
    (s) => [s],
    (s) => [`--tokn=${s}`],
    (s) => ["--heder", `Authorization: ${s}`],
    (s) => ["call", "a", `{"x": "${s}"}`, s],
    (s) => ["call", "a", "--format", s],
  ];
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom(...lines), async (value, line) => {
      const error = await parseCommandLine(line(value), "1").catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UsageError);
      expect(shown(error)).not.toContain(value);
    }),
    { numRuns: 50, seed: 7 },
  );
});
