import { describe, expect, test } from "vitest";
import { load, problemsOf } from "./virtual-files.ts";

const HEX = "0123456789abcdef0123456789abcdef";
const ADVICE =
  "put it into an environment variable and name that variable in api_token_env (for a header: headers_env)";

const FULL = `# everything
deployments:
  prod:
    url: https://dagster.example.com/prefix
    headers: { X-Team: data }
    headers_env: { CF-Access-Client-Secret: CF_SECRET }
    read_only: true
    default_location: warehouse
    timeout_s: 12.5
  cloud:
    organization: acme
    deployment: staging
    region: eu
    api_token_env: STAGING_TOKEN
default_deployment: cloud
toolsets: [assets, runs]
tools: [list_agents]
confirm_partitions: 5
max_chars: 5000
audit_log: ./audit.jsonl
log_level: warn
`;

test("every key of the file", async () => {
  const configuration = await load({ file: FULL, env: { CF_SECRET: "cf-secret", STAGING_TOKEN: "staging-token" } });
  expect(configuration).toEqual({
    deployments: [
      {
        name: "prod",
        kind: "open_source",
        graphqlUrl: "https://dagster.example.com/prefix/graphql",
        webUrl: "https://dagster.example.com/prefix",
        readOnly: true,
        defaultLocation: "warehouse",
        timeoutMs: 12_500,
        source: "config.yaml:3",
      },
      {
        name: "cloud",
        kind: "plus",
        graphqlUrl: "https://acme.eu.dagster.cloud/staging/graphql",
        webUrl: "https://acme.eu.dagster.cloud/staging",
        organization: "acme",
        plusDeployment: "staging",
        readOnly: false,
        timeoutMs: 30_000,
        source: "config.yaml:10",
      },
    ],
    defaultDeployment: "cloud",
    pinned: false,
    toolsets: ["assets", "runs"],
    tools: ["list_agents"],
    toolsetsWhere: ["config.yaml:16:12", "config.yaml:16:20"],
    toolsWhere: ["config.yaml:17:9"],
    readOnly: false,
    confirmPartitions: 5,
    maxChars: 5000,
    auditLog: "/cwd/audit.jsonl",
    logLevel: "warn",
    warnings: [],
  });
  const [prod, cloud] = configuration.deployments;
  expect(prod?.headers).toEqual({ "X-Team": "data", "CF-Access-Client-Secret": "cf-secret" });
  expect(prod?.secrets).toEqual(["cf-secret"]);
  expect(cloud?.headers).toEqual({ "Dagster-Cloud-Api-Token": "staging-token", "Dagster-Cloud-Deployment": "staging" });
  expect(cloud?.secrets).toEqual(["staging-token"]);
});

test("JSON is read as well, with places", async () => {
  const files = { "/cwd/c.json": '{\n\t"deployments": {"d": {"url": "http://x"}},\n\t"max_chars": 4000\n}' };
  expect(await load({ files, options: { config: "c.json" } })).toMatchObject({
    maxChars: 4000,
    deployments: [{ source: "c.json:2" }],
  });
  expect(
    await problemsOf({ files: { "/cwd/c.json": '{\n  "max_char": 4000\n}' }, options: { config: "c.json" } }),
  ).toEqual(['c.json:2:3: max_char: unknown key "max_char"; did you mean "max_chars"?']);
});

test("an empty file and a file of comments say nothing", async () => {
  for (const file of ["", "# nothing\n"]) expect((await load({ file })).deployments[0]?.name).toBe("default");
});

describe("what is wrong in the file is told with line and column", () => {
  test.each([
    [
      "unknown key of a deployment",
      "deployments:\n  prod:\n    ur: http://x",
      ['config.yaml:2:3: deployments.prod: needs "url", or'],
    ],
    [
      "a type",
      "read_only: sometimes",
      ["config.yaml:1:12: read_only: invalid input: expected boolean, received string"],
    ],
    ["a range", "max_chars: 10", ["config.yaml:1:12: max_chars: must be a whole number from 1000 to 1000000"]],
    [
      "a fraction",
      "confirm_partitions: 1.5",
      ["config.yaml:1:21: confirm_partitions: must be a whole number from 0 to 1000000"],
    ],
    ["a choice", "log_level: loud", ['config.yaml:1:12: log_level: invalid option: expected one of "trace"']],
    [
      "an item of a list",
      "tools:\n  - a\n  - 5",
      ["config.yaml:3:5: tools.1: invalid input: expected string, received number"],
    ],
    ["an empty list", "toolsets: []", ["config.yaml:1:11: toolsets: must not be an empty list"]],
    ["no deployments", "deployments: {}", ["config.yaml:1:1: deployments: must name at least one deployment"]],
    [
      "a deployment's name",
      "deployments:\n  a/b: {url: http://x}",
      ["config.yaml:2:3: deployments.a/b: must be a name without slashes"],
    ],
    ["no mapping", "- a", ["config.yaml:1:1: the file: invalid input: expected object, received array"]],
    [
      "a credential's key",
      "deployments:\n  d:\n    url: http://x\n    password: x",
      [
        `config.yaml:4:5: deployments.d.password: unknown key "password"; credentials do not belong into the file: ${ADVICE}`,
      ],
    ],
    [
      "not a variable's name",
      "deployments:\n  d:\n    organization: a\n    api_token_env: $TOKEN",
      ["config.yaml:4:20: deployments.d.api_token_env: must be the name of an environment variable, not a value"],
    ],
  ])("%s", async (title, file, expected) => {
    const problems = await problemsOf({
      file: title === "unknown key of a deployment" ? file.replace("    ur: http://x", "    {}") : file,
    });
    expect(problems).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(problems[index]).toContain(start);
    expect(problems[0]?.startsWith(expected[0] ?? "-")).toBe(true);
  });

  test("all of it at once, in order, and with what is wrong elsewhere", async () => {
    const file =
      "deployments:\n  prod:\n    ur: http://x\n    timeout_s: 0\nmax_chars: 1\ndefault_deploymnt: prod\nzzzzzzzzzzzz: 1\n";
    const known =
      "deployments, default_deployment, toolsets, tools, read_only, confirm_partitions, max_chars, timeout_s, audit_log, log_level";
    expect(await problemsOf({ file, env: { DAGSTER_MCP_TIMEOUT: "x" } })).toEqual([
      'config.yaml:3:5: deployments.prod.ur: unknown key "ur"; did you mean "url"?',
      "config.yaml:4:16: deployments.prod.timeout_s: must be a number from 1 to 3600",
      "config.yaml:5:12: max_chars: must be a whole number from 1000 to 1000000",
      'config.yaml:6:1: default_deploymnt: unknown key "default_deploymnt"; did you mean "default_deployment"?',
      `config.yaml:7:1: zzzzzzzzzzzz: unknown key "zzzzzzzzzzzz"; known are ${known}`,
      "DAGSTER_MCP_TIMEOUT: must be a number of seconds from 1 to 3600",
    ]);
  });

  test.each([
    ["tab", "deployments:\n\tprod: 1", /^config\.yaml:2:1: is not valid YAML or JSON: tabs cannot indent/],
    ["bracket", "tools: [a", /^config\.yaml:1:\d+: is not valid YAML or JSON: /],
    [
      "twice",
      "read_only: true\nread_only: false",
      /^config\.yaml:2:1: is not valid YAML or JSON: this key occurs twice/,
    ],
    ["alias", "tools: *nowhere", /^config\.yaml:1:\d+: (?:is not valid|has an alias)/],
  ])("syntax: %s", async (_title, file, message) => {
    expect((await problemsOf({ file }))[0]).toMatch(message);
  });

  test("a file that is not there, cannot be read, or is a folder", async () => {
    const options = { config: "c.yaml" };
    const failing = (code: string) => ({ "/cwd/c.yaml": Object.assign(new Error("secret"), { code }) });
    expect(await problemsOf({ options })).toEqual(["--config: there is no file c.yaml"]);
    expect(await problemsOf({ options, files: failing("EACCES") })).toEqual([
      "--config: the file c.yaml cannot be read: permission denied",
    ]);
    expect(await problemsOf({ options, files: failing("EISDIR") })).toEqual([
      "--config: the file c.yaml is a folder, not a file",
    ]);
    expect(await problemsOf({ options, files: failing("EIO") })).toEqual([
      "--config: the file c.yaml cannot be read (EIO)",
    ]);
  });
});

describe("what does not go together", () => {
  const entry = (lines: string) => `deployments:\n  d:\n${lines.replace(/^/gm, "    ")}\n`;
  test.each([
    ["url: localhost", "config.yaml:3:10: deployments.d.url: must begin with http:// or https://"],
    [
      "url: https://me:pw@x",
      "config.yaml:3:10: deployments.d.url: must not contain credentials; name variables that hold them in headers_env",
    ],
    ["read_only: true", 'config.yaml:2:3: deployments.d: needs "url", or "organization" for Dagster+'],
    [
      "url: http://x\napi_token_env: TOKEN",
      'config.yaml:4:20: deployments.d.api_token_env: is for Dagster+; use headers_env, or add "organization"',
    ],
    [
      "url: http://x\ndeployment: a",
      'config.yaml:4:17: deployments.d.deployment: is for Dagster+; add "organization" if it is one',
    ],
    [
      "url: http://x\nregion: eu",
      'config.yaml:4:13: deployments.d.region: is for Dagster+; add "organization" if it is one',
    ],
    [
      "url: https://a.dagster.cloud\nregion: eu\napi_token_env: TOKEN",
      'config.yaml:4:13: deployments.d.region: cannot be beside "url", which tells the region',
    ],
    [
      "url: https://a.dagster.cloud\norganization: b",
      "config.yaml:3:10: deployments.d.url: names another organization than the one configured beside it",
    ],
    [
      "organization: a.b",
      "config.yaml:3:19: deployments.d.organization: is no name of an organization: letters, digits and dashes are allowed",
    ],
    [
      "organization: a\napi_token_env: NONE",
      "config.yaml:4:20: deployments.d.api_token_env: the environment variable NONE is not set",
    ],
    [
      "url: http://x\nheaders_env: {A: NONE}",
      "config.yaml:4:22: deployments.d.headers_env.A: the environment variable NONE is not set",
    ],
    [
      "url: http://x\nheaders: {Content-Length: '1'}",
      'config.yaml:4:31: deployments.d.headers.Content-Length: the header "Content-Length" is set by the server itself',
    ],
    [
      "url: http://x\nheaders: {Authorization: x}",
      `config.yaml:4:30: deployments.d.headers.Authorization: a header of this name carries a secret; ${ADVICE}`,
    ],
    [
      `url: http://x\nheaders: {X-A: ${HEX}}`,
      `config.yaml:4:20: deployments.d.headers.X-A: this looks like a secret; ${ADVICE}`,
    ],
    [
      `organization: a\napi_token_env: ${HEX}`,
      `config.yaml:4:20: deployments.d.api_token_env: this looks like a secret; ${ADVICE}`,
    ],
    [
      `url: http://x\napi_token: user:${HEX}`,
      `config.yaml:4:16: deployments.d.api_token: this looks like a secret; ${ADVICE}`,
    ],
  ])("%s", async (lines, problem) => {
    expect(await problemsOf({ file: entry(lines), env: { TOKEN: "t" } })).toEqual([problem]);
  });

  test("a hash is a good name of a deployment and of a host", async () => {
    const file = entry(`organization: a\ndeployment: ${HEX}\napi_token_env: TOKEN`);
    expect((await load({ file, env: { TOKEN: "t" } })).deployments[0]?.plusDeployment).toBe(HEX);
    expect((await load({ file: entry(`url: https://${HEX}.elb.example.com`) })).deployments).toHaveLength(1);
  });

  test("a header with a placeholder is not sent", async () => {
    const { deployments, warnings } = await load({ file: entry(`url: http://x\nheaders: {X-A: '\${A}'}`) });
    expect(deployments[0]?.headers).toEqual({});
    expect(warnings).toEqual([
      'config.yaml:4:20: the header "X-A" has a placeholder that was not filled in and is not sent.',
    ]);
  });
});

describe("which deployment", () => {
  const TWO = "deployments:\n  prod: {url: http://prod}\n  staging: {url: http://staging, headers_env: {A: NONE}}\n";
  const PLUS =
    "deployments:\n  prod: {organization: acme, read_only: true, api_token_env: TOKEN}\n  local: {url: http://local}\n";

  test("the first, unless default_deployment names another", async () => {
    const env = { NONE: "x" };
    expect((await load({ file: TWO, env })).defaultDeployment).toBe("prod");
    expect((await load({ file: `${TWO}default_deployment: staging`, env })).defaultDeployment).toBe("staging");
    expect(await problemsOf({ file: `${TWO}default_deployment: stagin`, env })).toEqual([
      'config.yaml:4:21: default_deployment: no deployment "stagin"; did you mean "staging"? Configured: "prod", "staging"',
    ]);
  });

  test("a pinned one is the only one, and the variables of others are not needed", async () => {
    const configuration = await load({ file: TWO, options: { deployment: "prod" } });
    expect(configuration).toMatchObject({ pinned: true, defaultDeployment: "prod", deployments: [{ name: "prod" }] });
    expect(configuration.deployments).toHaveLength(1);
    expect(await problemsOf({ file: TWO, env: { NONE: "x", DAGSTER_MCP_DEPLOYMENT: "prd" } })).toEqual([
      'DAGSTER_MCP_DEPLOYMENT: no deployment "prd"; did you mean "prod"? Configured: "prod", "staging"',
    ]);
  });

  test("--deployment over DAGSTER_MCP_DEPLOYMENT", async () => {
    const env = { DAGSTER_MCP_DEPLOYMENT: "staging", NONE: "x" };
    expect((await load({ file: TWO, env })).defaultDeployment).toBe("staging");
    expect((await load({ file: TWO, env, options: { deployment: "prod" } })).defaultDeployment).toBe("prod");
  });

  test("a branch deployment of the organization in the file can be pinned, under the same guards", async () => {
    const { deployments, warnings } = await load({
      file: PLUS,
      env: { TOKEN: "t" },
      options: { deployment: "feature-1" },
    });
    expect(warnings).toEqual([
      '--deployment: "feature-1" is not in the configuration file and is taken as another deployment of the Dagster+ organization acme.',
    ]);
    expect(deployments).toMatchObject([
      { name: "feature-1", readOnly: true, graphqlUrl: "https://acme.dagster.cloud/feature-1/graphql" },
    ]);
  });

  test("DAGSTER_URL replaces the file's deployments, with a warning, unless one of them is pinned", async () => {
    const env = { DAGSTER_URL: "http://env" };
    const named = { DAGSTER_MCP_CONFIG: "config.yaml" };
    const files = { "/cwd/config.yaml": TWO };
    expect(await load({ files, env: { ...env, ...named } })).toMatchObject({
      deployments: [{ webUrl: "http://env" }],
      warnings: ["The deployments of the configuration file (config.yaml:1) are not used, because DAGSTER_URL is set."],
    });
    expect(await load({ files, env: { ...env, ...named }, options: { deployment: "prod" } })).toMatchObject({
      deployments: [{ webUrl: "http://prod" }],
    });
    expect(await load({ file: TWO, env, options: { url: "http://cli" } })).toMatchObject({
      deployments: [{ webUrl: "http://cli" }],
    });
  });

  test("DAGSTER_CLOUD_ORGANIZATION replaces them too; DAGSTER_CLOUD_API_TOKEN alone does not, and serves as their token", async () => {
    const file = "deployments: {prod: {organization: acme}}";
    const token = { DAGSTER_CLOUD_API_TOKEN: "t" };
    const { deployments } = await load({ file, env: token });
    expect(deployments).toMatchObject([{ name: "prod", organization: "acme" }]);
    expect(deployments[0]?.headers["Dagster-Cloud-Api-Token"]).toBe("t");
    const env = { ...token, DAGSTER_CLOUD_ORGANIZATION: "other", DAGSTER_MCP_CONFIG: "config.yaml" };
    expect(await load({ files: { "/cwd/config.yaml": file }, env })).toMatchObject({
      deployments: [{ organization: "other" }],
    });
  });

  test("the ambient token goes to no host of one's own", async () => {
    const file = "deployments: {prod: {organization: acme, url: https://plus.example.com}}";
    const problems = await problemsOf({ file, env: { DAGSTER_CLOUD_API_TOKEN: "t" } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^config\.yaml:1:15: Dagster\+ needs a user token/);
  });
});
