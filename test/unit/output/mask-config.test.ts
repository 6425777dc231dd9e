import { describe, expect, it } from "vitest";
import { isPlainlyHarmless, maskConfig } from "../../../src/output/mask-config.ts";

describe("isPlainlyHarmless", () => {
  it.each([
    ["port", 5432],
    ["enabled", true],
    ["anything", null],
    ["anything", "append"],
    ["anything", "eu-central-1"],
    ["host", "db7.internal"],
    ["bucket", "s3://raw-2024/orders"],
    ["base_dir", "/var/lib/dagster/v2"],
    ["url", "https://api.example.com/v1?limit=10"],
    ["user", "loader2"],
    ["password_env_var", "WAREHOUSE_PASSWORD"],
    ["password", ""],
  ])("shows %s = %j", (name, value) => {
    expect(isPlainlyHarmless(name, value)).toBe(true);
  });

  it.each([
    ["password", "hunter"],
    ["api_token", 123_456],
    ["anything", "hunter2"],
    ["anything", "x8Kj2Pq9Lm"],
    ["url", "postgresql://loader:pw-of-the-loader@db/warehouse"],
    ["host", "AKIAIOSFODNN7EXAMPLE"],
    ["path", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"],
    ["account", "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA=="],
    ["user", "0123456789abcdef0123456789abcdef"],
    ["anything", "glpat-abcdefghijklmnopqrst"],
    ["anything", ["a"]],
  ])("masks %s = %j", (name, value) => {
    expect(isPlainlyHarmless(name, value)).toBe(false);
  });
});

describe("maskConfig", () => {
  it("masks by name, by shape, and literals of resources, and tells where", () => {
    const config = {
      ops: {
        load: {
          config: {
            rows: 10,
            note: "hunter2 is fine here",
            password: "pw",
            address_text: "mysql://a:pwpwpw@h/db",
            keys: ["AKIAIOSFODNN7EXAMPLE"],
          },
        },
      },
      resources: {
        io_manager: {},
        db: {
          config: {
            host: "db.internal",
            port: 1,
            value: "hunter2",
            password: { env: "DB_PASSWORD" },
            nested: { token: 5 },
          },
        },
      },
    };
    expect(maskConfig(config)).toEqual({
      value: {
        ops: {
          load: {
            config: {
              rows: 10,
              note: "hunter2 is fine here",
              password: "[masked]",
              address_text: "mysql://a:[masked]@h/db",
              keys: ["[masked]"],
            },
          },
        },
        resources: {
          io_manager: {},
          db: {
            config: {
              host: "db.internal",
              port: 1,
              value: "[masked]",
              password: { env: "DB_PASSWORD" },
              nested: { token: "[masked]" },
            },
          },
        },
      },
      masked: [
        "ops.load.config.password",
        "ops.load.config.address_text",
        "ops.load.config.keys.0",
        "resources.db.config.value",
        "resources.db.config.nested.token",
      ],
    });
  });

  it("takes only a name of a variable for a reference to one", () => {
    expect(maskConfig({ password: { env: "the password itself!" } }).value).toEqual({
      password: { env: "the password itself!" },
    });
    expect(maskConfig({ secret: { env: "A", other: "b" } }).masked).toEqual([]);
    expect(maskConfig({ a: { env: "glpat-abcdefghijklmnopqrst" } }).value).toEqual({ a: { env: "[masked]" } });
  });
});
