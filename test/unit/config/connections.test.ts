import { describe, expect, test } from "vitest";
import { siblingDeployment } from "../../../src/config/configuration.ts";
import { load, problemsOf } from "./virtual-files.ts";

const TOKEN = "user:0123456789abcdef0123456789abcdef";

describe("open source", () => {
  test.each([
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://localhost:3000/", "http://localhost:3000"],
    ["https://host/dagster", "https://host/dagster"],
    ["https://host/dagster///", "https://host/dagster"],
    ["https://host/dagster/graphql", "https://host/dagster"],
    ["https://host/graphql/", "https://host"],
    ["HTTP://HOST:80", "http://host"],
    ["http://[::1]:3000/a%20b", "http://[::1]:3000/a%20b"],
  ])("%s", async (url, webUrl) => {
    const { deployments } = await load({ env: { DAGSTER_URL: url } });
    expect(deployments).toMatchObject([
      { kind: "open_source", name: "default", webUrl, graphqlUrl: `${webUrl}/graphql`, source: "DAGSTER_URL" },
    ]);
  });

  test("credentials in the URL become a header and are nowhere else", async () => {
    const { deployments, warnings } = await load({ options: { url: "https://me:p%40ss%3Aword@host/x" } });
    const value = `Basic ${Buffer.from("me:p@ss:word").toString("base64")}`;
    expect(deployments[0]?.headers).toEqual({ Authorization: value });
    expect(deployments[0]?.secrets).toEqual([value, value.slice(6), "p@ss:word"]);
    expect(deployments[0]).toMatchObject({ webUrl: "https://host/x", graphqlUrl: "https://host/x/graphql" });
    expect(warnings).toEqual([]);
  });

  test("unencrypted credentials are told, except on this machine", async () => {
    expect((await load({ options: { url: "http://me:pass@host" } })).warnings).toEqual([
      "--url: credentials are sent unencrypted, because the URL begins with http://",
    ]);
    expect((await load({ options: { url: "http://me:pass@127.0.0.1:1" } })).warnings).toEqual([]);
  });

  test("a Dagster+ deployment that is named in full is there beside it, and is not the default", async () => {
    const env = {
      DAGSTER_URL: "http://localhost:3000",
      DAGSTER_CLOUD_API_TOKEN: TOKEN,
      DAGSTER_CLOUD_ORGANIZATION: "acme",
      DAGSTER_CLOUD_DEPLOYMENT: "stage",
    };
    const { deployments, defaultDeployment, warnings } = await load({ env });
    expect(deployments).toMatchObject([
      { kind: "open_source", name: "default", webUrl: "http://localhost:3000" },
      { kind: "plus", name: "stage", webUrl: "https://acme.dagster.cloud/stage" },
    ]);
    expect(defaultDeployment).toBe("default");
    expect(JSON.stringify(deployments[0]?.headers)).not.toContain(TOKEN);
    expect(warnings).toEqual([]);
    expect((await load({ env, options: { deployment: "default" } })).deployments).toMatchObject([{ name: "default" }]);
    expect((await load({ env, options: { deployment: "prod" } })).deployments).toMatchObject([
      { kind: "plus", name: "prod" },
    ]);
    expect((await load({ env, options: { url: "http://other" } })).deployments).toMatchObject([
      { kind: "open_source", webUrl: "http://other" },
    ]);
  });

  test("no Dagster+ token is sent there, and what is not used is told", async () => {
    const { deployments, warnings } = await load({
      env: {
        DAGSTER_URL: "https://dagster.acme.com",
        DAGSTER_CLOUD_API_TOKEN: TOKEN,
        DAGSTER_CLOUD_ORGANIZATION: "acme",
      },
    });
    expect(deployments[0]).toMatchObject({ kind: "open_source" });
    expect(deployments[0]?.headers).toEqual({});
    expect(warnings).toEqual([
      "DAGSTER_CLOUD_ORGANIZATION is not used, because DAGSTER_URL names an open-source server.",
    ]);
  });

  test.each([
    ["localhost:3000", "must begin with http:// or https://"],
    ["file:///etc/passwd", "must begin with http:// or https://"],
    ["http://", "is not a URL; write it as https://host:port"],
    ["http://host:99999", "is not a URL; write it as https://host:port"],
    ["http://host/?token=x", "must have no query (?…) and no fragment (#…)"],
    ["http://host/#x", "must have no query (?…) and no fragment (#…)"],
    [`http://\${HOST}:3000`, "holds a placeholder that was not filled in"],
    [
      "http://me:50%@host",
      "has a user name or password with a % that is not part of a percent-encoding; write it as %25",
    ],
  ])("%s is refused", async (url, message) => {
    expect(await problemsOf({ env: { DAGSTER_URL: url } })).toEqual([`DAGSTER_URL: ${message}`]);
  });

  test("its only deployment is called default", async () => {
    expect(await load({ options: { deployment: "default" } })).toMatchObject({
      pinned: true,
      defaultDeployment: "default",
    });
    expect(await problemsOf({ env: { DAGSTER_MCP_DEPLOYMENT: "prod" } })).toEqual([
      'DAGSTER_MCP_DEPLOYMENT: no deployment "prod": an open-source server has one, "default"',
    ]);
  });
});

describe("Dagster+", () => {
  const org = { DAGSTER_CLOUD_API_TOKEN: TOKEN, DAGSTER_CLOUD_ORGANIZATION: "acme" };
  const only = { DAGSTER_CLOUD_API_TOKEN: TOKEN };

  test.each([
    ["organization", org, "https://acme.dagster.cloud/prod", "DAGSTER_CLOUD_ORGANIZATION"],
    [
      "deployment",
      { ...org, DAGSTER_CLOUD_DEPLOYMENT: "stage 1" },
      "https://acme.dagster.cloud/stage%201",
      "DAGSTER_CLOUD_ORGANIZATION",
    ],
    [
      "URL",
      { ...only, DAGSTER_CLOUD_URL: "https://acme.dagster.cloud" },
      "https://acme.dagster.cloud/prod",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "URL of a deployment",
      { ...only, DAGSTER_CLOUD_URL: "https://acme.dagster.cloud/dev/" },
      "https://acme.dagster.cloud/dev",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "URL from a browser",
      { ...only, DAGSTER_URL: "https://acme.dagster.cloud/dev/runs/1" },
      "https://acme.dagster.cloud/dev",
      "DAGSTER_URL",
    ],
    [
      "GraphQL URL",
      { ...only, DAGSTER_URL: "https://acme.dagster.cloud/dev/graphql" },
      "https://acme.dagster.cloud/dev",
      "DAGSTER_URL",
    ],
    [
      "EU",
      { ...only, DAGSTER_CLOUD_URL: "https://acme.eu.dagster.cloud/dev" },
      "https://acme.eu.dagster.cloud/dev",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "organization in the path",
      { ...only, DAGSTER_CLOUD_URL: "https://dagster.cloud/acme" },
      "https://acme.dagster.cloud/prod",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "both in the path, EU",
      { ...only, DAGSTER_CLOUD_URL: "https://eu.dagster.cloud/acme/dev" },
      "https://acme.eu.dagster.cloud/dev",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "region's URL",
      { ...org, DAGSTER_CLOUD_URL: "https://eu.dagster.cloud" },
      "https://acme.eu.dagster.cloud/prod",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "own host",
      { ...org, DAGSTER_CLOUD_URL: "https://plus.acme.com:8443/dev" },
      "https://plus.acme.com:8443/dev",
      "DAGSTER_CLOUD_URL",
    ],
    [
      "own host with organization",
      { ...org, DAGSTER_CLOUD_URL: "https://plus.acme.com/acme/dev" },
      "https://plus.acme.com/acme/dev",
      "DAGSTER_CLOUD_URL",
    ],
  ])("by %s", async (_case, env, webUrl, source) => {
    const { deployments, defaultDeployment, warnings } = await load({ env });
    const name = decodeURIComponent(webUrl.split("/").at(-1) ?? "");
    expect(deployments).toMatchObject([
      {
        kind: "plus",
        name,
        plusDeployment: name,
        organization: "acme",
        webUrl,
        graphqlUrl: `${webUrl}/graphql`,
        source,
      },
    ]);
    expect(deployments[0]?.headers).toEqual({ "Dagster-Cloud-Api-Token": TOKEN, "Dagster-Cloud-Deployment": name });
    expect(deployments[0]?.secrets).toEqual([TOKEN]);
    expect(defaultDeployment).toBe(name);
    expect(warnings).toEqual([]);
  });

  test("which deployment: --deployment, then --url's, then DAGSTER_CLOUD_DEPLOYMENT, then the URL's", async () => {
    const env = { ...org, DAGSTER_CLOUD_DEPLOYMENT: "variable", DAGSTER_CLOUD_URL: "https://acme.dagster.cloud/path" };
    expect(await load({ env, options: { deployment: "pin" } })).toMatchObject({
      defaultDeployment: "pin",
      pinned: true,
      warnings: [],
    });
    expect(await load({ env })).toMatchObject({
      defaultDeployment: "variable",
      pinned: false,
      warnings: [
        "DAGSTER_CLOUD_URL and DAGSTER_CLOUD_DEPLOYMENT name different deployments; DAGSTER_CLOUD_DEPLOYMENT is followed.",
      ],
    });
    const url = "https://acme.dagster.cloud/option";
    expect(await load({ env, options: { url } })).toMatchObject({ defaultDeployment: "option" });
  });

  test.each([
    [{ DAGSTER_CLOUD_ORGANIZATION: "acme" }, /^DAGSTER_CLOUD_API_TOKEN: is not set; Dagster\+ needs a user token/],
    [{ DAGSTER_URL: "https://acme.dagster.cloud" }, /^DAGSTER_CLOUD_API_TOKEN: is not set/],
    [only, /^DAGSTER_CLOUD_ORGANIZATION: is not set, while DAGSTER_CLOUD_API_TOKEN is/],
    [
      { ...only, DAGSTER_CLOUD_ORGANIZATION: "evil.com/" },
      /^DAGSTER_CLOUD_ORGANIZATION: is no name of an organization/,
    ],
    [{ ...only, DAGSTER_CLOUD_URL: "https://dagster.cloud" }, /^DAGSTER_CLOUD_URL: names no organization/],
    [{ ...org, DAGSTER_CLOUD_URL: "https://other.dagster.cloud" }, /^DAGSTER_CLOUD_URL: names another organization/],
    [
      { ...only, DAGSTER_CLOUD_URL: "https://acme.agent.dagster.cloud" },
      /^DAGSTER_CLOUD_URL: is not an organization's address/,
    ],
    [{ ...only, DAGSTER_CLOUD_URL: "https://plus.acme.com" }, /^DAGSTER_CLOUD_URL: does not tell the organization/],
    [{ ...org, DAGSTER_CLOUD_URL: "https://plus.acme.com/a/b" }, /^DAGSTER_CLOUD_URL: has a path of which only/],
    [{ ...org, DAGSTER_CLOUD_URL: "acme" }, /^DAGSTER_CLOUD_URL: must begin with http/],
    [
      { ...only, DAGSTER_CLOUD_URL: "https://dagster.cloud/a.b" },
      /^DAGSTER_CLOUD_URL: names an organization that cannot be one/,
    ],
    [{ ...org, DAGSTER_CLOUD_API_TOKEN: "a\nb" }, /^DAGSTER_CLOUD_API_TOKEN: the value of the header/],
  ])("refuses %j", async (env, message) => {
    const problems = await problemsOf({ env });
    expect(problems[0]).toMatch(message);
  });

  test("credentials in the URL: for the proxy before a host of one's own, refused for Dagster's cloud", async () => {
    const url = (host: string) => ({ ...org, DAGSTER_CLOUD_URL: `https://me:pass@${host}` });
    const { deployments } = await load({ env: url("plus.acme.com/dev") });
    expect(deployments[0]?.headers).toMatchObject({
      Authorization: "Basic bWU6cGFzcw==",
      "Dagster-Cloud-Api-Token": TOKEN,
    });
    expect(await problemsOf({ env: url("acme.dagster.cloud") })).toEqual([
      "DAGSTER_CLOUD_URL: must contain no user name and no password; Dagster+ takes a token, in DAGSTER_CLOUD_API_TOKEN",
    ]);
  });

  test("a header may authenticate instead of a token", async () => {
    const { deployments } = await load({
      env: { DAGSTER_CLOUD_ORGANIZATION: "acme" },
      options: { header: ["Dagster-Cloud-Api-Token: t"] },
    });
    expect(deployments[0]?.headers).toMatchObject({ "Dagster-Cloud-Api-Token": "t" });
  });

  test("another deployment of the organization keeps credentials and guards", async () => {
    const { deployments } = await load({ env: org, options: { readOnly: true } });
    const sibling = siblingDeployment(deployments[0]!, "feature/x", "feature");
    expect(sibling).toMatchObject({
      name: "feature",
      plusDeployment: "feature/x",
      readOnly: true,
      graphqlUrl: "https://acme.dagster.cloud/feature%2Fx/graphql",
    });
    expect(sibling.headers).toEqual({ "Dagster-Cloud-Api-Token": TOKEN, "Dagster-Cloud-Deployment": "feature/x" });
    expect(sibling.secrets).toEqual([TOKEN]);
    const other = { ...sibling, headers: { "dagster-cloud-deployment": "x" }, secrets: sibling.secrets };
    expect(siblingDeployment(other, "y").headers).toEqual({ "Dagster-Cloud-Deployment": "y" });
    const openSource = (await load({})).deployments[0]!;
    expect(() => siblingDeployment(openSource, "x")).toThrow(TypeError);
  });
});
