import { describe, expect, it } from "vitest";
import { cleanAnswer } from "../../../src/output/clean.ts";
import { encodeCursor } from "../../../src/output/pages.ts";
import { isSecretName, redactText } from "../../../src/output/redact.ts";

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
