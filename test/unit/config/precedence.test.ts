import { describe, expect, test } from "vitest";
import type { CommandLineOptions } from "../../../src/cli/options.ts";
import { type Configuration, siblingDeployment } from "../../../src/config/configuration.ts";
import { load, problemsOf } from "./virtual-files.ts";

test("with nothing said, the default open-source server", async () => {
  const configuration = await load({});
  expect(configuration).toEqual({
    deployments: [
      {
        name: "default",
        kind: "open_source",
        graphqlUrl: "http://localhost:3000/graphql",
        webUrl: "http://localhost:3000",
        readOnly: false,
        timeoutMs: 30_000,
        source: "default (http://localhost:3000)",
      },
    ],
    defaultDeployment: "default",
    pinned: false,
    readOnly: false,
    maxChars: 24_000,
    confirmPartitions: 100,
    logLevel: "info",
    warnings: [],
  });
  expect(configuration.deployments[0]?.headers).toEqual({});
  expect(configuration.deployments[0]?.secrets).toEqual([]);
});

interface Setting {
  name: string;
  option: CommandLineOptions;
  env: Record<string, string>;
  file: string;
  read: (configuration: Configuration) => unknown;
  /** Expected of command line, environment, file, nothing. */
  expected: [unknown, unknown, unknown, unknown];
}

const SETTINGS: Setting[] = [
  {
    name: "url",
    option: { url: "http://cli" },
    env: { DAGSTER_URL: "http://env" },
    file: "deployments: {d: {url: http://file}}",
    read: ({ deployments }) => deployments.map(({ webUrl }) => webUrl),
    expected: [["http://cli"], ["http://env"], ["http://file"], ["http://localhost:3000"]],
  },
  {
    name: "toolsets",
    option: { toolsets: "a, b,a" },
    env: { DAGSTER_MCP_TOOLSETS: "c" },
    file: "toolsets: [d]",
    read: ({ toolsets }) => toolsets,
    expected: [["a", "b"], ["c"], ["d"], undefined],
  },
  {
    name: "tools",
    option: { tools: "a" },
    env: { DAGSTER_MCP_TOOLS: "b,c" },
    file: "tools: [d]",
    read: ({ tools }) => tools,
    expected: [["a"], ["b", "c"], ["d"], undefined],
  },
  {
    name: "read-only",
    option: { readOnly: true },
    env: { DAGSTER_MCP_READ_ONLY: "false" },
    file: "read_only: true",
    read: ({ readOnly, deployments }) => [readOnly, deployments[0]?.readOnly],
    expected: [
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ],
  },
  {
    name: "audit log, relative to where it is said",
    option: { auditLog: "cli.jsonl" },
    env: { DAGSTER_MCP_AUDIT_LOG: "/env.jsonl" },
    file: "audit_log: ./file.jsonl",
    read: ({ auditLog }) => auditLog,
    expected: ["/cwd/cli.jsonl", "/env.jsonl", "/cwd/file.jsonl", undefined],
  },
  {
    name: "timeout",
    option: { timeout: "1.5" },
    env: { DAGSTER_MCP_TIMEOUT: "2" },
    file: "timeout_s: 3",
    read: ({ deployments }) => deployments[0]?.timeoutMs,
    expected: [1500, 2000, 30_000, 30_000],
  },
  {
    name: "a deployment's timeout",
    option: { timeout: "1" },
    env: { DAGSTER_MCP_TIMEOUT: "2" },
    file: "timeout_s: 3\ndeployments: {d: {url: http://file, timeout_s: 4}}",
    read: ({ deployments }) => deployments[0]?.timeoutMs,
    expected: [1000, 2000, 4000, 30_000],
  },
  {
    name: "max chars",
    option: { maxChars: "1001" },
    env: { DAGSTER_MCP_MAX_CHARS: "1002" },
    file: "max_chars: 1003",
    read: ({ maxChars }) => maxChars,
    expected: [1001, 1002, 1003, 24_000],
  },
  {
    name: "confirm partitions",
    option: { confirmPartitions: "0" },
    env: { DAGSTER_MCP_CONFIRM_PARTITIONS: "2" },
    file: "confirm_partitions: 3",
    read: ({ confirmPartitions }) => confirmPartitions,
    expected: [0, 2, 3, 100],
  },
  {
    name: "log level",
    option: { logLevel: "debug" },
    env: { DAGSTER_MCP_LOG_LEVEL: "WARN" },
    file: "log_level: error",
    read: ({ logLevel }) => logLevel,
    expected: ["debug", "warn", "error", "info"],
  },
];

describe.each(SETTINGS)("$name", ({ option, env, file, read, expected: [cli, environment, inFile, none] }) => {
  test("command line over environment and file", async () => {
    expect(read(await load({ options: option, env, file }))).toEqual(cli);
    expect(read(await load({ options: option, env }))).toEqual(cli);
    expect(read(await load({ options: option, file }))).toEqual(cli);
    expect(read(await load({ options: option }))).toEqual(cli);
  });
  test("environment over file", async () => {
    const files = { "/cwd/config.yaml": file };
    expect(read(await load({ env: { ...env, DAGSTER_MCP_CONFIG: "config.yaml" }, files }))).toEqual(environment);
    expect(read(await load({ env }))).toEqual(environment);
  });
  test("file over default", async () => {
    expect(read(await load({ file }))).toEqual(inFile);
    expect(read(await load({}))).toEqual(none);
  });
});

test("the top-level timeout of the file holds where a deployment says none", async () => {
  const { deployments } = await load({ file: "timeout_s: 3\ndeployments: {d: {url: http://file}}" });
  expect(deployments[0]?.timeoutMs).toBe(3000);
});

test("the configuration file: option over variable; an audit log in it is relative to it", async () => {
  const files = { "/etc/a.yaml": "max_chars: 2000\naudit_log: a.jsonl", "/etc/b.yaml": "max_chars: 3000" };
  const env = { DAGSTER_MCP_CONFIG: "/etc/a.yaml" };
  expect(await load({ env, files })).toMatchObject({ maxChars: 2000, auditLog: "/etc/a.jsonl" });
  expect(await load({ env, files, options: { config: "/etc/b.yaml" } })).toMatchObject({ maxChars: 3000 });
});

describe("the deployments of a configuration file and variables that are there by accident", () => {
  const file = "deployments:\n  prod:\n    url: http://prod:3000/\n    read_only: true\n";
  const shown = ({ deployments, warnings }: Configuration) => ({
    deployments: deployments.map(({ name, webUrl, readOnly }) => [name, webUrl, readOnly]),
    warnings,
  });

  test.each([
    ["DAGSTER_URL", "http://prod:3000"],
    ["DAGSTER_URL", "http://other"],
    ["DAGSTER_CLOUD_ORGANIZATION", "acme"],
    ["DAGSTER_CLOUD_URL", "https://acme.dagster.cloud"],
  ])("--config wins over %s=%s", async (name, value) => {
    expect(shown(await load({ file, env: { [name]: value } }))).toEqual({
      deployments: [["prod", "http://prod:3000", true]],
      warnings: [`${name} is not used, because --config names deployments (config.yaml:1) and the command line wins.`],
    });
  });

  test("a file that DAGSTER_MCP_CONFIG names does not, but what it says is read-only stays so", async () => {
    const start = (url: string) =>
      load({ files: { "/cwd/config.yaml": file }, env: { DAGSTER_MCP_CONFIG: "config.yaml", DAGSTER_URL: url } });
    expect(shown(await start("http://prod:3000/graphql"))).toEqual({
      deployments: [["default", "http://prod:3000", true]],
      warnings: [
        "The deployments of the configuration file (config.yaml:1) are not used, because DAGSTER_URL is set.",
        "DAGSTER_URL is read-only, because the configuration file (config.yaml:2) says so of the same URL.",
      ],
    });
    expect(shown(await start("http://dev:3000")).deployments).toEqual([["default", "http://dev:3000", false]]);
  });

  test("so does what --url reaches, on Dagster+ too", async () => {
    expect(shown(await load({ file, options: { url: "http://prod:3000" } })).deployments).toEqual([
      ["default", "http://prod:3000", true],
    ]);
    const plus = "deployments:\n  prod:\n    organization: acme\n    read_only: true\n";
    const env = { DAGSTER_CLOUD_API_TOKEN: "user:0123456789abcdef" };
    const configuration = await load({ file: plus, env, options: { url: "https://acme.dagster.cloud/prod" } });
    expect(configuration.deployments.map(({ readOnly }) => readOnly)).toEqual([true]);
  });

  test("so does a deployment that calls reach from another one of its organization", async () => {
    const plus = "deployments:\n  prod:\n    organization: acme\n    read_only: true\n";
    const env = { DAGSTER_CLOUD_API_TOKEN: "user:0123456789abcdef" };
    const { deployments } = await load({ file: plus, env, options: { url: "https://acme.dagster.cloud/staging" } });
    const [staging] = deployments;
    expect(staging?.readOnly).toBe(false);
    expect(siblingDeployment(staging!, "prod").readOnly).toBe(true);
    expect(siblingDeployment(staging!, "sandbox").readOnly).toBe(false);
    // The way back from a third is guarded as well.
    expect(siblingDeployment(siblingDeployment(staging!, "sandbox"), "prod").readOnly).toBe(true);
  });

  test("two names of one URL in the same file stay two", async () => {
    const two = `${file}  dev:\n    url: http://prod:3000\n`;
    expect(shown(await load({ file: two })).deployments).toEqual([
      ["prod", "http://prod:3000", true],
      ["dev", "http://prod:3000", false],
    ]);
  });
});

describe("headers", () => {
  const file =
    "deployments:\n  d:\n    url: http://localhost\n    headers: {A: file, B: file, C: file}\n    headers_env: {D: VAR}\n";
  test("each comes from the highest place that names it, in any case", async () => {
    const { deployments } = await load({
      file,
      env: { DAGSTER_MCP_HEADERS: '{"b": "env", "c": "env"}', VAR: "var" },
      options: { header: ["C: cli"] },
    });
    expect(deployments[0]?.headers).toEqual({ A: "file", b: "env", C: "cli", D: "var" });
    expect(deployments[0]?.secrets).toEqual(["var"]);
  });
  test("the variable may hold lines; values may hold colons", async () => {
    const { deployments } = await load({ env: { DAGSTER_MCP_HEADERS: "X-A: http://x:1\n\nX-Api-Key:  k \r\n" } });
    expect(deployments[0]?.headers).toEqual({ "X-A": "http://x:1", "X-Api-Key": "k" });
    expect(deployments[0]?.secrets).toEqual(["k"]);
  });
  test("secrets hold each form in which one can show up", async () => {
    const basic = Buffer.from("me:pass:word").toString("base64");
    const { deployments } = await load({
      options: {
        header: [
          `Authorization: Basic ${basic}`,
          "Cookie: a=one; b=two",
          "Proxy-Authorization: Bearer tok",
          "X-Team: data",
        ],
      },
    });
    expect([...(deployments[0]?.secrets ?? [])].sort()).toEqual(
      [`Basic ${basic}`, basic, "pass:word", "a=one; b=two", "one", "two", "Bearer tok", "tok"].sort(),
    );
  });
});

describe("what a client did not fill in counts as not set", () => {
  test.each(["", "  ", `\${DAGSTER_URL}`, `\${input:url}`, "{{url}}"])("%j", async (value) => {
    const { deployments, warnings } = await load({ env: { DAGSTER_URL: value }, options: { toolsets: value } });
    expect(deployments[0]?.source).toBe("default (http://localhost:3000)");
    expect(warnings).toHaveLength(2);
    expect(warnings.join("\n")).toMatch(/--toolsets .*not set\.\nDAGSTER_URL .*not set\./);
  });
  test("an option not filled in leaves the variable", async () => {
    const { deployments } = await load({ env: { DAGSTER_URL: "http://env" }, options: { url: `\${url}` } });
    expect(deployments[0]?.webUrl).toBe("http://env");
  });
  test("a header with a placeholder is not sent", async () => {
    const { deployments, warnings } = await load({
      env: { DAGSTER_MCP_HEADERS: `Authorization: Bearer \${TOKEN}` },
      options: { header: [`X-A: \${A}`, `\${input:h}`, ""] },
    });
    expect(deployments[0]?.headers).toEqual({});
    expect(warnings).toEqual([
      'DAGSTER_MCP_HEADERS: the header "Authorization" has a placeholder that was not filled in and is not sent.',
      '--header (number 1): the header "X-A" has a placeholder that was not filled in and is not sent.',
      "--header (number 2) is empty or was not filled in and counts as not set.",
      "--header (number 3) is empty or was not filled in and counts as not set.",
    ]);
  });
  test("read-only that cannot be read is on", async () => {
    const { readOnly, warnings } = await load({ env: { DAGSTER_MCP_READ_ONLY: `\${user_config.read_only}` } });
    expect(readOnly).toBe(true);
    expect(warnings).toEqual([
      "DAGSTER_MCP_READ_ONLY is a placeholder that was not filled in; read-only mode is on to be safe.",
    ]);
  });
});

test.each([
  ["true", true],
  ["1", true],
  ["YES", true],
  ["on", true],
  ["0", false],
  ["no", false],
  ["Off", false],
])("DAGSTER_MCP_READ_ONLY=%s", async (value, readOnly) => {
  expect((await load({ env: { DAGSTER_MCP_READ_ONLY: value } })).readOnly).toBe(readOnly);
});

test("a variable that is nearly one of this server's is told", async () => {
  const { warnings } = await load({ env: { DAGSTER_MCP_READONLY: "1", DAGSTER_HOME: "/x" } });
  expect(warnings).toEqual([
    "DAGSTER_MCP_READONLY is not a variable of this server; did you mean DAGSTER_MCP_READ_ONLY?",
  ]);
});

test("all that is wrong on the command line and in the environment is told at once", async () => {
  expect(
    await problemsOf({
      options: {
        timeout: "soon",
        maxChars: "12",
        confirmPartitions: "1.5",
        logLevel: "loud",
        toolsets: ",",
        header: ["x"],
        url: "ftp://x",
      },
      env: {
        DAGSTER_MCP_READ_ONLY: "maybe",
        DAGSTER_MCP_CONFIRMATION_KEY: "short",
        DAGSTER_MCP_HEADERS: "A: b\nContent-Type: c\n: d",
        DAGSTER_MCP_TOOLS: ", ,",
      },
    }),
  ).toEqual([
    "--toolsets: must be names separated by commas",
    "DAGSTER_MCP_TOOLS: must be names separated by commas",
    "DAGSTER_MCP_READ_ONLY: must be true or false",
    "--max-chars: must be a whole number of characters from 1000 to 1000000",
    "--confirm-partitions: must be a whole number of partitions from 0 to 1000000",
    "DAGSTER_MCP_CONFIRMATION_KEY: must have at least 16 characters",
    "--log-level: must be one of trace, debug, info, warn, error, fatal, silent",
    "--timeout: must be a number of seconds from 1 to 3600",
    'DAGSTER_MCP_HEADERS line 2: the header "Content-Type" is set by the server itself',
    "DAGSTER_MCP_HEADERS line 3: must be written 'Name: value'",
    "--header: must be written 'Name: value'",
    "--url: must begin with http:// or https://",
  ]);
});

test.each([
  ["DAGSTER_MCP_TIMEOUT", "-1", "must be a number of seconds from 1 to 3600"],
  ["DAGSTER_MCP_MAX_CHARS", "1e9", "must be a whole number of characters from 1000 to 1000000"],
  ["DAGSTER_MCP_CONFIRM_PARTITIONS", "many", "must be a whole number of partitions from 0 to 1000000"],
  ["DAGSTER_MCP_LOG_LEVEL", "loud", "must be one of trace, debug, info, warn, error, fatal, silent"],
  ["DAGSTER_MCP_HEADERS", "{oops", 'is not valid JSON; write {"Name": "value"} or lines \'Name: value\''],
  ["DAGSTER_MCP_HEADERS", '{"A": 1}', 'the value of "A" must be a string'],
  ["DAGSTER_MCP_HEADERS", '{"A b": "c"}', "the part before the colon is not a header name"],
  [
    "DAGSTER_MCP_HEADERS",
    '{"A": "b\\nc"}',
    'the value of the header "A" has characters that HTTP does not allow (line breaks, non-Latin letters)',
  ],
  ["DAGSTER_MCP_HEADERS", "A:", 'the header "A" has no value', " line 1"],
  ["DAGSTER_MCP_CONFIG", "none.yaml", "there is no file none.yaml"],
])("%s=%s", async (variable, value, message, place = "") => {
  expect(await problemsOf({ env: { [variable]: value } })).toEqual([`${variable}${place}: ${message}`]);
});
