import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cleanAnswer } from "../../../src/output/clean.ts";
import { encodeCursor } from "../../../src/output/pages.ts";
import { isSecretName, redactText } from "../../../src/output/redact.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";

const canary = "Canary7x9Qz3Lw8Vb2";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

describe("secrets in text", () => {
  it.each<[string, string, string?]>([
    ["an AWS key id", "key AKIAIOSFODNN7EXAMPLE used", "AKIAIOSFODNN7EXAMPLE"],
    ["an AWS secret", `AWS_SECRET_ACCESS_KEY=${canary}`],
    ["a connection string", `postgresql://etl:${canary}@db.internal:5432/dw`],
    ["a connection string without a user", `redis://:${canary}@cache:6379/0`],
    ["a password with an @", `postgresql://etl:p@${canary}@db:5432/dw`],
    ["a password with a slash", `snowflake://etl:pa/${canary}@account/db`],
    ["a password of digits", "mysql://etl:123456789@db/dw", "123456789"],
    ["a key before a host", `https://${canary}@o1.ingest.sentry.io/1`],
    ["a JWT", `got ${jwt}!`, jwt],
    ["a PEM key", `-----BEGIN RSA PRIVATE KEY-----\n${canary}\n-----END RSA PRIVATE KEY-----`],
    ["a PEM key cut off", `-----BEGIN PRIVATE KEY-----\n${canary}\nxyz`],
    ["a Slack token", "xoxb-1234567890-abcdefghij", "1234567890"],
    ["a Slack webhook", `https://hooks.slack.com/services/T000/B000/${canary}`],
    ["a GitHub token", "ghp_abcdefghijklmnopqrstuvwxyz0123456789", "ghp_"],
    ["a GitHub fine-grained token", "github_pat_11ABCDEFG0abcdefghijkl_mnop", "github_pat_"],
    ["a GitLab token", "glpat-abcdefghij0123456789", "glpat-"],
    ["a Google key", "AIzaSyA1234567890abcdefghijklmnopqrstuv", "AIza"],
    ["a Stripe key", "sk_live_abcdefghij0123456789", "sk_live"],
    ["an Anthropic key", "sk-ant-api03-abcdefghij0123", "sk-ant"],
    ["a Dagster+ user token", "user:me:0123456789abcdef0123456789abcdef", "0123456789abcdef"],
    ["a bearer header", `Authorization: Bearer ${canary}`],
    ["a bearer in lower case", `authorization: bearer ${canary}`],
    ["basic credentials", "Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA"],
    ["another header", `Authorization: Token ${canary}`],
    ["password=", `password=${canary}`],
    ["PASSWORD =", `DB_PASSWORD = '${canary}'`],
    ["in YAML", `resources:\n  password: ${canary}\n  user: etl`],
    ["in YAML, quoted, with spaces", `secret: "two words ${canary}"`],
    ["in JSON", `{"api_key": "${canary}", "user": "etl"}`],
    ["in a Python dict", `{'client_secret': '${canary}'}`],
    ["in a query string", `https://x.test/?a=1&access_token=${canary}&b=2`],
    ["a token", `SLACK_TOKEN=${canary}`],
    ["a token in JSON", `{"token": "${canary}"}`],
    ["a password of several words", `password: my ${canary} pass`],
    ["a password of several words, the end of it", `password: my secret ${canary}`],
    ["a password of several words within a line", `ERROR password: my secret ${canary}`],
    ["a YAML block", `db:\n  password: |\n    ${canary}\n  user: etl`],
    ["the second line of a YAML block", `password: |-\n  first\n\n  ${canary}\nuser: etl`],
    ["a folded YAML block", `- password: >-\n    ${canary}\n  user: etl`],
    ["YAML with the value on the next line", `db:\n  password:\n    ${canary}\n`],
    ["a quote in a quoted value", `{"password":"a\\"${canary}"}`, canary],
    ["JSON within JSON", `{\\"password\\": \\"${canary}\\"}`],
    ["pass:", `pass: ${canary}`],
    ["DB_PASS=", `DB_PASS=${canary}`],
    ["SECRET_KEY=", `SECRET_KEY=${canary}`],
    ["PGPASSWORD=", `PGPASSWORD=${canary} psql`],
    ["a header of a key", `X-Api-Key: ${canary}`],
    ["a cookie", `Cookie: session=${canary}; other=x`],
    ["an option", `tool --password ${canary} --user etl`],
    ["an option in a list", `['tool', '--api-key', '${canary}']`],
    ["a pair in JSON", `{"name": "DB_PASSWORD", "value": "${canary}"}`],
    ["a pair in YAML", `env:\n  - name: DB_PASSWORD\n    value: ${canary}\n`],
    ["a shared access signature", `SharedAccessSignature=sv=2020&sig=${canary}`],
    ["the signature of a URL", `https://x.blob.test/a?sv=1&sig=${canary}`],
    ["a password like a port", "postgresql://user:12345/6@host/db", "12345/6"],
    ["an OpenAI key", "sk-abcdefghijklmnopqrstuvwxyz1234", "sk-abc"],
    ["an npm token", "npm_abcdefghijklmnopqrstuvwxyz0123456789", "npm_abc"],
    ["a Databricks token", "dapi0123456789abcdef0123456789abcdef", "dapi0"],
    ["a DigitalOcean token", `dop_v1_${"0123456789abcdef".repeat(4)}`, "dop_v1_0"],
    ["a token of letters", "token=abcdefghijklmnop", "abcdefgh"],
    ["a token of letters in both cases", "aws_session_token: FwoGZXIvYXdzEBYaDH", "FwoG"],
    ["an account key", `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${canary}==;`],
  ])("%s is masked", (_, text, secret = canary) => {
    const redacted = redactText(text, []);
    expect(redacted).not.toContain(secret);
    expect(redacted).toContain("[masked]");
  });

  it("keeps what stands around them", () => {
    expect(redactText(`{"api_key": "${canary}", "user": "etl"}`, [])).toBe('{"api_key": [masked], "user": "etl"}');
    expect(redactText(`postgresql://etl:${canary}@db:5432/dw`, [])).toBe("postgresql://etl:[masked]@db:5432/dw");
    expect(redactText(`password: ${canary}\nuser: etl`, [])).toBe("password: [masked]\nuser: etl");
  });

  it.each([
    "a run 3f2b8c1e-9d4a-4b6e-8f7a-1c2d3e4f5a6b failed",
    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
    "token_count: 5",
    "tokenizer: bert-base-uncased-v12",
    "password reset page",
    "The secret is out",
    "Unexpected token: identifier",
    "Basic authentication is required",
    "bearer authentication failed",
    "https://example.com:8080/a/b?x=1#y@z",
    "http://localhost:3000/users/me@example.com",
    "http://[::1]:3000/users/me@example.com",
    "s3://bucket/prefix/password_resets/2026-01-01.parquet",
    "mailto me@example.com",
    "secret: {env: DB_PASSWORD}",
    "password:\n  env: DB_PASSWORD",
    "secret: null",
    "password = None",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as it stands in YAML
    "api_key: ${API_KEY}",
    "secret:\n  name: x",
    "password_env: DB_PASSWORD",
    "secret_name: prod/db",
    "raw/secret/customers",
    "2026-01-31T08:00:00Z",
    'File "/app/auth_token.py", line 3, in get_secret',
    "dagster._core.errors.DagsterInvalidConfigError",
    "Unexpected token: <EOF> at line 3",
    "The second pass: 5 rows",
    "pass_rate: 0.9",
    "botocore.exceptions.NoCredentialsError: Unable to locate credentials",
    "InvalidTokenError: the token is not valid",
    "TokenExpired: sign in again",
    "postgresql://host:5432/db?user=me@example.com",
    "use --password to set it",
    "env:\n  - name: DB_HOST\n    value: db.internal",
    "env_secrets:\n  - name: db",
    "auth_method: iam_role_based_1",
    "resources:\n  credentials:\n    config:\n      bucket: raw",
    "SELECT token, secret FROM credentials WHERE id = 5",
  ])("harmless: %s", (text) => {
    expect(redactText(text, [])).toBe(text);
  });

  it("masks the deployment's own credentials to the letter, one within another too, but nothing short", () => {
    expect(redactText("a hunter2hunter2! b hunter2 c abc", ["hunter2", "hunter2hunter2!", "abc"])).toBe(
      "a [masked] b [masked] c abc",
    );
  });

  it.each([
    "a.",
    "a-",
    "eyJ-",
    "api:",
    "password",
    "x://",
    "Bearer ",
    "-----BEGIN PRIVATE KEY-----",
    "token=",
    "\u001b]",
    "_",
    "password: ",
    "password:\n  ",
    "password: |\n",
    "x://a:1/",
    "name: a value",
    "--a ",
    "a: ",
    '\\"',
    "token=a-",
  ])("takes no more than a moment for a text full of %j", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    // Time of the processor, not of the clock: other processes may keep it busy.
    const start = process.cpuUsage().user;
    redactText(text, []);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
  });
});

describe("secrets by the name of their key", () => {
  it.each([
    "password",
    "db_password",
    "PASSWORD",
    "clientSecret",
    "api_key",
    "apiKey",
    "token",
    "access_token",
    "aws_access_key_id",
    "connection_string",
    "auth",
    "cookie",
    "secret_key",
    "SECRET_KEY",
    "secretKey",
    "PGPASSWORD",
    "dbpassword",
    "DB_PASSWORD_PROD",
    "PASSWORD1",
    "API_KEY_1",
    "ssh_key",
    "auth_key",
    "private_key_pem",
    "client_secret_value",
    "token_value",
    "jwt",
    "bearer",
    "service_account_json",
    "session_id",
    "cookies",
    "DB_PASS",
    "webhook_url",
    "company/api_token",
  ])("%s", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    "password_env",
    "token_count",
    "tokenizer",
    "tokens",
    "next_cursor",
    "secretary",
    "key",
    "asset_key",
    "partition_key",
    "author",
    "secret_name",
    "api_key_count",
    "confirmation",
    "token_type",
    "token_url",
    "pass_rate",
    "auth_method",
    "raw/secret/customers",
    "secretKeyRef",
    "service_account_name",
    "env_secrets",
    "bypass",
    "cursor",
    "tags",
    "keys",
  ])("not %s", (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  it("in an answer: texts, numbers and lists, however deep", () => {
    const config = {
      resources: {
        db: { password: "short", pin: { token: 4711 }, api_key: ["a", "b"], user: "etl", secret: { env: "X" } },
      },
    };
    expect(cleanAnswer({ config }, [])).toEqual({
      config: {
        resources: {
          db: {
            password: "[masked]",
            pin: { token: "[masked]" },
            api_key: ["[masked]", "[masked]"],
            user: "etl",
            secret: { env: "X" },
          },
        },
      },
    });
  });
});

describe("secrets in the parts of an answer", () => {
  const masked = "[masked]";
  it.each<[string, unknown, unknown]>([
    [
      "a pair of name and value, as in the environment of a container",
      {
        env: [
          { name: "DB_PASSWORD", value: "hunter2" },
          { name: "DB_HOST", value: "db" },
        ],
      },
      {
        env: [
          { name: "DB_PASSWORD", value: masked },
          { name: "DB_HOST", value: "db" },
        ],
      },
    ],
    ["a pair of key and value", [{ key: "api_token", value: 4711 }], [{ key: "api_token", value: masked }]],
    [
      "JSON in a tag",
      { "dagster-k8s/config": '{"env": [{"name": "DB_PASSWORD", "value": "hunter2"}], "image": null}' },
      { "dagster-k8s/config": '{"env":[{"name":"DB_PASSWORD","value":"[masked]"}],"image":null}' },
    ],
    ["JSON without a secret, to the letter", { tag: '{ "a": [1, null] }' }, { tag: '{ "a": [1, null] }' }],
    [
      "what stands in an object under a secret's name",
      { password: { literal: "hunter2" }, credentials: { user: "etl", value: "hunter2", keys: [1] } },
      { password: { literal: masked }, credentials: { user: masked, value: masked, keys: [masked] } },
    ],
    [
      "no reference to an environment variable",
      { password: { env: "DB_PASSWORD" }, credentials: { user: { env: "DB_USER" } } },
      { password: { env: "DB_PASSWORD" }, credentials: { user: { env: "DB_USER" } } },
    ],
    [
      "no resource, op or asset that is named after a secret",
      {
        resources: [{ name: "credentials", type: "Vault" }],
        secrets: [{ name: "DB", location: "etl", value: "x" }],
        ops: { get_token: { config: { limit: 5 } } },
      },
      {
        resources: [{ name: "credentials", type: "Vault" }],
        secrets: [{ name: "DB", location: "etl", value: masked }],
        ops: { get_token: { config: { limit: 5 } } },
      },
    ],
    [
      "the default of a field that is one, and nothing else of its schema",
      {
        properties: { password: { type: "string", default: "hunter2" } },
        fields: [{ field: "token", type: "x", default: "y" }],
      },
      {
        properties: { password: { type: "string", default: masked } },
        fields: [{ field: "token", type: "x", default: masked }],
      },
    ],
    [
      "no library",
      { libraries: { "google-auth": "2.1", "keyvault-secrets": "4.8" } },
      { libraries: { "google-auth": "2.1", "keyvault-secrets": "4.8" } },
    ],
    ["a name with invisible characters", { "pass\u200bword": "hunter2" }, { password: masked }],
  ])("%s", (_, value, expected) => {
    expect(cleanAnswer({ value }, [])).toEqual({ value: expected });
  });

  it("are in no key that an answer or a call has of its own", () => {
    const found = new Set<string>();
    const walk = (schema: unknown): void => {
      if (schema === null || typeof schema !== "object") return;
      for (const [key, part] of Object.entries(schema)) {
        if (key === "properties")
          for (const [name, value] of Object.entries(part as Record<string, { items?: { properties?: object } }>)) {
            // Of a list of secrets whose items have names, only values are masked: it tells of secrets and holds none.
            const tellsOfSecrets = Object.keys(value.items?.properties ?? {}).includes("name");
            if (isSecretName(name) && !tellsOfSecrets) found.add(name);
          }
        walk(part);
      }
    };
    for (const { input, output } of catalogue) {
      walk(z.toJSONSchema(input, { unrepresentable: "any", io: "input" }));
      walk(z.toJSONSchema(output, { unrepresentable: "any", io: "input" }));
    }
    expect([...found]).toEqual([]);
  });
});

describe("an answer", () => {
  it("loses nulls and what is empty, but for lists at the top", () => {
    expect(
      cleanAnswer(
        {
          runs: [],
          notes: [],
          next: [],
          a: null,
          b: undefined,
          c: {},
          d: { e: [], f: null, g: 0, h: false, i: "" },
          j: [null, {}, 1],
        },
        [],
      ),
    ).toEqual({ runs: [], d: { g: 0, h: false, i: "" }, j: [1] });
  });

  it("gives numbers that JSON does not have as text", () => {
    expect(cleanAnswer({ a: Number.NaN, b: Number.POSITIVE_INFINITY, c: 12345678901234567890n }, [])).toEqual({
      a: "NaN",
      b: "Infinity",
      c: "12345678901234567890",
    });
  });

  it("keeps keys that JavaScript knows as what they are", () => {
    const answer = cleanAnswer({ tags: JSON.parse('{"__proto__": "x", "constructor": "y"}') }, []);
    expect(JSON.stringify(answer)).toBe('{"tags":{"__proto__":"x","constructor":"y"}}');
  });

  it("keeps its cursors, whatever is in them", () => {
    for (const after of [
      "token=abcdefgh12345678",
      "password: x",
      "a\u0000b",
      "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
      "eyJ.eyJ",
      "AKIAIOSFODNN7EXAMPLE",
    ]) {
      const next_cursor = encodeCursor({ after, at: 1234567890123 });
      expect(cleanAnswer({ next_cursor }, ["hunter2"])).toEqual({ next_cursor });
    }
  });

  it("is sanitized before secrets are looked for, keys included", () => {
    expect(cleanAnswer({ text: `pass\u200bword=${canary}`, tags: { [`k\u202e${canary}`]: "v" } }, [canary])).toEqual({
      text: "password=[masked]",
      tags: { "k[masked]": "v" },
    });
  });
});
