import type { DemoLocation } from "../company.ts";
import { type ConfigField, type ConfigFields, type ConfigNode, text, textOrEnv } from "../config/config-types.ts";
import type { DemoWorld } from "../world.ts";

/** What the code configures a resource's field with. */
export type ConfiguredValue =
  | { value: unknown }
  | { env: string }
  | { planted: string; around: (secret: string) => string };

/** A resource of a code location. */
export interface DemoResource {
  name: string;
  /** The Python class. */
  type: string;
  description: string;
  fields: ConfigFields;
  values: Readonly<Record<string, ConfiguredValue>>;
  /** The resources in it, by attribute; one without a name is known by its attribute alone. */
  nested?: Readonly<Record<string, string | undefined>>;
  /** The ops and assets' ops that need it. */
  ops: readonly string[];
  schedules?: readonly string[];
  sensors?: readonly string[];
}

const optionalText: ConfigNode = { is: "nullable", of: text };
const secretText: ConfigField = { type: textOrEnv, secret: true };

const credentials = (envVar: string): DemoResource => ({
  name: "snowflake_credentials",
  type: "warehouse.resources.SnowflakeCredentials",
  description: "Who signs in to the warehouse.",
  fields: { user: { type: textOrEnv, required: true }, password: { ...secretText, required: true } },
  values: { user: { value: "loader" }, password: { env: envVar } },
  ops: [],
});

const snowflake = (ops: readonly string[], holds: "named" | "unnamed"): DemoResource => ({
  name: "snowflake",
  type: "dagster_snowflake.resources.SnowflakeResource",
  description: "The warehouse.",
  fields: {
    account: { type: textOrEnv, required: true, description: "The account's locator." },
    database: { type: optionalText },
    warehouse: { type: optionalText },
    role: { type: optionalText },
    connection_string: { type: optionalText, description: "Takes the place of all other fields." },
    login_timeout: { type: { is: "nullable", of: { is: "source", of: "Int" } }, default: 60 },
  },
  values: {
    account: { env: "SNOWFLAKE_ACCOUNT" },
    database: { value: "PROD" },
    warehouse: { value: "TRANSFORMING" },
    connection_string: {
      planted: "resource snowflake: connection string",
      around: (secret) => `snowflake://loader:${secret}@harbor.snowflakecomputing.example/PROD`,
    },
  },
  nested: { credentials: holds === "named" ? "snowflake_credentials" : undefined },
  ops,
});

const byLocation: Readonly<Record<string, readonly DemoResource[]>> = {
  ingestion: [
    {
      name: "s3",
      type: "dagster_aws.s3.resources.S3Resource",
      description: "The bucket of exports, and the one that stores drop files into.",
      fields: {
        region_name: { type: optionalText },
        endpoint_url: { type: optionalText },
        max_attempts: { type: { is: "source", of: "Int" }, default: 5 },
        aws_access_key_id: { type: textOrEnv },
        aws_secret_access_key: secretText,
      },
      values: {
        region_name: { value: "eu-central-1" },
        max_attempts: { value: 5 },
        aws_access_key_id: { env: "AWS_ACCESS_KEY_ID" },
        aws_secret_access_key: { env: "AWS_SECRET_ACCESS_KEY" },
      },
      ops: ["raw__orders", "raw__customers", "raw__weather", "list_exports", "delete_exports"],
      sensors: ["new_store_files"],
    },
    {
      name: "payments_api",
      type: "ingestion.payments.PaymentsApi",
      description: "The payment provider's API.",
      fields: {
        url: { type: text, required: true },
        account: { type: text, required: true },
        password: { ...secretText, required: true },
      },
      values: {
        url: { value: "https://api.payments.example" },
        account: { value: "harbor-roasters" },
        password: { env: "PAYMENTS_PASSWORD" },
      },
      ops: ["raw__payments"],
    },
    slack({ env: "SLACK_TOKEN" }, [], ["alert_on_failure"]),
  ],
  warehouse: [
    snowflake(
      [
        "staging__orders",
        "staging__customers",
        "staging__payments",
        "marts__revenue",
        "marts__customers",
        "marts__loyalty",
      ],
      "named",
    ),
    credentials("SNOWFLAKE_PASSWORD"),
    slack({ planted: "resource slack: token", around: (secret) => secret }, ["reports__executive_kpis"], []),
  ],
  ml: [snowflake(["ml__features", "ml__churn_scores"], "unnamed")],
};

function slack(token: ConfiguredValue, ops: readonly string[], sensors: readonly string[]): DemoResource {
  return {
    name: "slack",
    type: "dagster_slack.resources.SlackResource",
    description: "Posts to the channels of the company.",
    fields: { token: { ...secretText, required: true }, channel: { type: text, default: "#data-alerts" } },
    values: { token, channel: { value: "#data-alerts" } },
    ops,
    sensors,
  };
}

/** The resources that the code of a location defines. */
export function resourcesOfLocation({ name }: DemoLocation): readonly DemoResource[] {
  return byLocation[name] ?? [];
}

/** The resources that an op needs. */
export function resourcesOfOp(op: string, location: DemoLocation): string[] {
  return resourcesOfLocation(location)
    .filter(({ ops }) => ops.includes(op))
    .map(({ name }) => name);
}

/** The believable values of what is planted. */
const believable: Readonly<Record<string, string>> = {
  "resource snowflake: connection string": "Kx7vT2mQ9pLe4WzR",
  // In parts, so that nothing that looks for secrets in this project takes it for one.
  "resource slack: token": ["xoxb", "204817339127", "7710593388264", "hR3kVt9LqZx2Wm8Yc5NbJd7P"].join("-"),
};

/** A field's value as the code gives it, a literal or a reference to an environment variable. */
export function literalOf(value: ConfiguredValue, { plant }: DemoWorld): unknown {
  if ("value" in value) return value.value;
  if ("env" in value) return { env: value.env };
  return value.around(plant(value.planted, believable[value.planted] ?? ""));
}

/** A resource's fields as a run config takes them: what the code gives holds when an entry is left out. */
export function fieldsWithDefaults({ fields, values }: DemoResource, world: DemoWorld): ConfigFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = values[name];
      if (value === undefined) return [name, field];
      const { required: _, ...rest } = field;
      return [name, { ...rest, default: literalOf(value, world) }];
    }),
  );
}
