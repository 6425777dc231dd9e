import { describe, expect, test } from "vitest";
import { loadConfiguration } from "../../../src/config/load-configuration.ts";
import { load, problemsOf, virtualFiles } from "./virtual-files.ts";

const DG = "/home/me/.config/dg.toml";
const CLOUD = "/home/me/.dagster_cloud_cli/config";
const dg = (more = "", token = "dg-token") =>
  `[cli]\ntelemetry = {enabled = false}\n[cli.plus]\norganization = "acme"\nuser_token = "${token}"\n${more}`;
const cloud = (more = "", token = "cloud-token") => `organization: acme\nuser_token: ${token}\n${more}`;

describe("with nothing else said, the login of Dagster's own tools is used", () => {
  test("dg", async () => {
    const { deployments } = await load({
      files: { [DG]: dg('default_deployment = "dev"\nurl = "https://eu.dagster.cloud"') },
    });
    expect(deployments).toMatchObject([
      {
        kind: "plus",
        name: "dev",
        organization: "acme",
        webUrl: "https://acme.eu.dagster.cloud/dev",
        source: `dg login file (${DG})`,
      },
    ]);
    expect(deployments[0]?.secrets).toEqual(["dg-token"]);
  });
  test("dagster-cloud", async () => {
    const { deployments } = await load({ files: { [CLOUD]: cloud("agent_timeout: 5\n") } });
    expect(deployments).toMatchObject([
      { name: "prod", webUrl: "https://acme.dagster.cloud/prod", source: `dagster-cloud login file (${CLOUD})` },
    ]);
    expect(deployments[0]?.headers["Dagster-Cloud-Api-Token"]).toBe("cloud-token");
  });
  test.each([
    ["https://dagster.cloud", "https://acme.dagster.cloud/prod"],
    ["https://acme.dagster.cloud", "https://acme.dagster.cloud/prod"],
    ["https://plus.example.com", "https://plus.example.com/acme/prod"],
    ["https://plus.example.com/acme", "https://plus.example.com/acme/prod"],
  ])("its url %s", async (url, webUrl) => {
    expect((await load({ files: { [CLOUD]: cloud(`url: ${url}\n`) } })).deployments).toMatchObject([{ webUrl }]);
  });
});

describe("where the files are", () => {
  test.each([
    ["DG_CLI_CONFIG", { DG_CLI_CONFIG: "/a/b.toml" }, "/a/b.toml", dg()],
    ["XDG_CONFIG_HOME", { XDG_CONFIG_HOME: "/xdg" }, "/xdg/dg.toml", dg()],
    ["DAGSTER_CLOUD_CLI_CONFIG", { DAGSTER_CLOUD_CLI_CONFIG: "/a/b" }, "/a/b", cloud()],
    [
      "DAGSTER_CLOUD_CLI_CONFIG as TOML",
      { DAGSTER_CLOUD_CLI_CONFIG: "/a/b.toml" },
      "/a/b.toml",
      'organization = "acme"\nuser_token = "t"',
    ],
  ])("%s", async (_title, env, path, text) => {
    const { deployments } = await load({ env, files: { [path]: text } });
    expect(deployments[0]?.source).toContain(path);
  });
  test("Windows", async () => {
    const path = "/home/me/AppData/dg/dg.toml";
    const files = { ...virtualFiles({ [path]: dg() }), platform: "win32" as const };
    const { deployments } = await loadConfiguration({}, {}, files);
    expect(deployments[0]?.source).toBe(`dg login file (${path})`);
  });
});

describe("precedence", () => {
  const files = { [CLOUD]: cloud("default_deployment: dev\n") };
  test.each([
    ["--url", { options: { url: "http://x" } }],
    ["DAGSTER_URL", { env: { DAGSTER_URL: "http://x" } }],
    ["a deployment of the file", { options: { config: "/c.yaml" } }],
    ["organization and token", { env: { DAGSTER_CLOUD_ORGANIZATION: "o", DAGSTER_CLOUD_API_TOKEN: "t" } }],
  ])(
    "%s: they are not even read",
    async (_title, { options = {}, env = {} }: { options?: object; env?: Record<string, string> }) => {
      const machine = virtualFiles({ ...files, "/c.yaml": "deployments: {d: {url: http://x}}" });
      await loadConfiguration(options, env, machine);
      expect(machine.reads.filter((path) => path !== "/c.yaml")).toEqual([]);
    },
  );
  test("variables replace single fields", async () => {
    const env = { DAGSTER_CLOUD_API_TOKEN: "env-token", DAGSTER_CLOUD_DEPLOYMENT: "env-deployment" };
    const { deployments } = await load({ files, env });
    expect(deployments).toMatchObject([{ name: "env-deployment", organization: "acme" }]);
    expect(deployments[0]?.secrets).toEqual(["env-token"]);
    expect((await load({ files, env, options: { deployment: "pin" } })).defaultDeployment).toBe("pin");
  });
  test("the token serves the same organization, named otherwise, and no other", async () => {
    const own = await load({ files, env: { DAGSTER_CLOUD_ORGANIZATION: "acme" } });
    expect(own.deployments).toMatchObject([
      { name: "dev", source: `DAGSTER_CLOUD_ORGANIZATION, token from dagster-cloud login file (${CLOUD})` },
    ]);
    const inFile = await load({ files, file: "deployments: {x: {organization: acme}}" });
    expect(inFile.deployments[0]?.secrets).toEqual(["cloud-token"]);
    expect((await problemsOf({ files, env: { DAGSTER_CLOUD_ORGANIZATION: "other" } }))[0]).toMatch(
      /^DAGSTER_CLOUD_API_TOKEN: is not set/,
    );
    expect((await problemsOf({ files, file: "deployments: {x: {organization: other}}" }))[0]).toMatch(
      /Dagster\+ needs a user token/,
    );
  });
  test("a configuration file that is wrong does not end in using the login", async () => {
    expect(await problemsOf({ files, file: "deployments: 5" })).toEqual([
      "config.yaml:1:14: deployments: invalid input: expected record, received number",
    ]);
  });
});

describe("what is wrong", () => {
  test("both, agreeing: one login; disagreeing: an error", async () => {
    expect((await load({ files: { [DG]: dg("", "same"), [CLOUD]: cloud("", "same") } })).deployments).toHaveLength(1);
    expect(await problemsOf({ files: { [DG]: dg(), [CLOUD]: cloud() } })).toEqual([
      `dagster-cloud login file (${CLOUD}): disagrees with the dg login file (${DG}); remove one of them, or set DAGSTER_CLOUD_ORGANIZATION and DAGSTER_CLOUD_API_TOKEN`,
    ]);
  });
  test("a file that is no TOML or YAML, or cannot be read, is told with its place and not with its text", async () => {
    expect(await problemsOf({ files: { [DG]: '[cli.plus]\nuser_token = "dg-token\n' } })).toEqual([
      expect.stringMatching(
        /^\/home\/me\/\.config\/dg\.toml:2:\d+: dg login file is not valid TOML; with DAGSTER_URL set it is not needed$/,
      ),
    ]);
    expect(await problemsOf({ files: { [CLOUD]: "a: 1\n\tuser_token: x\n" } })).toEqual([
      expect.stringMatching(
        /^\/home\/me\/\.dagster_cloud_cli\/config:2:\d+: dagster-cloud login file is not valid YAML/,
      ),
    ]);
    const denied = Object.assign(new Error("no"), { code: "EACCES" });
    expect(await problemsOf({ files: { [DG]: denied } })).toEqual([
      `${DG}: dg login file cannot be read: permission denied; with DAGSTER_URL set it is not needed`,
    ]);
  });
  test("half a login is not used, and told", async () => {
    const { deployments, warnings } = await load({ files: { [CLOUD]: "organization: acme\n" } });
    expect(deployments[0]?.kind).toBe("open_source");
    expect(warnings).toEqual([`The dagster-cloud login file (${CLOUD}) has no user_token and is not used.`]);
  });
  test("a dg.toml without a login is none", async () => {
    expect(await load({ files: { [DG]: "[cli]\nverbose = true\n", [CLOUD]: "" } })).toMatchObject({
      warnings: [],
      deployments: [{ name: "default" }],
    });
  });
  test("an address in it that cannot be", async () => {
    expect((await problemsOf({ files: { [CLOUD]: cloud("url: nowhere\n") } }))[0]).toBe(
      `dagster-cloud login file (${CLOUD}): its url must begin with http:// or https://`,
    );
    expect((await problemsOf({ files: { [CLOUD]: "organization: a.b\nuser_token: t\n" } }))[0]).toContain(
      "cannot be one",
    );
  });
});
