import { type DemoContext, type DemoPart, hasRole, refusal } from "./part.ts";
import { type DemoWorld, userFields } from "./world.ts";

type Settings = Record<string, unknown>;

/** What is set: sign-on by SAML, and a key for it that nobody should see. */
function settingsOf(world: DemoWorld): { settings: Settings } {
  return {
    settings: {
      sso: {
        provider: "saml",
        default_role: "VIEWER",
        metadata_url: "https://login.harbor-roasters.example/saml/metadata",
        signing_key: world.plant("organization settings: signing key", "q8Tz-41xw-Lk93-bb7P-0aVe"),
      },
      allowed_email_domains: ["harbor-roasters.example"],
      ai_features: { enabled: true, summaries: true },
      audit_webhook_url: world.plant(
        "organization settings: audit webhook",
        "https://hooks.harbor-roasters.example/services/audit/81c2",
      ),
    },
  };
}

const scalar = (key: string) => ({
  __typename: "RegularConfigType",
  key,
  givenName: key,
  description: null,
  typeParamKeys: [],
  isSelector: false,
});

const field = (name: string, configTypeKey: string, description: string) => ({
  name,
  configTypeKey,
  description,
  isRequired: false,
  isSecret: false,
  defaultValueAsJson: null,
});

const mapping = (key: string, fields: unknown[]) => ({
  __typename: "CompositeConfigType",
  key,
  description: null,
  typeParamKeys: [],
  isSelector: false,
  fields,
});

/** What may be set, in Dagster's config types. */
const configTypes = [
  scalar("String"),
  scalar("Bool"),
  scalar("Int"),
  {
    __typename: "ArrayConfigType",
    key: "Array.String",
    description: null,
    typeParamKeys: ["String"],
    isSelector: false,
  },
  {
    __typename: "EnumConfigType",
    key: "DefaultRole",
    givenName: "DefaultRole",
    description: null,
    typeParamKeys: [],
    isSelector: false,
    values: ["VIEWER", "LAUNCHER", "EDITOR", "ADMIN"].map((value) => ({ value, description: null })),
  },
  mapping("Shape.Sso", [
    field("provider", "String", "saml or oidc"),
    field("default_role", "DefaultRole", "What whoever signs on for the first time may do."),
    field("metadata_url", "String", "Where the identity provider describes itself."),
    field("signing_key", "String", "Signs the requests to the identity provider."),
  ]),
  mapping("Shape.AiFeatures", [
    field("enabled", "Bool", "Whether any of them is on."),
    field("summaries", "Bool", "Summaries of failed runs."),
  ]),
  mapping("Shape.Organization", [
    field("sso", "Shape.Sso", "Sign-on by an identity provider."),
    field("allowed_email_domains", "Array.String", "Who may be invited; empty for everybody."),
    field("ai_features", "Shape.AiFeatures", "What is done by language models."),
    field("audit_webhook_url", "String", "Is told of every entry of the audit log."),
    field("session_hours", "Int", "How long a person stays signed on."),
  ]),
];

/** Gates that are not simply off. */
const openGates: Readonly<Record<string, unknown>> = {
  ENABLE_AUDIT_LOG_ACCESS: true,
  NATIVE_SECRETS_ENABLED: true,
  ENABLE_CATALOG_VIEWS: true,
  BACKEND_SEARCH_ENABLED: true,
  CUSTOM_RBAC_ENABLED: true,
  ENABLE_SERVICE_USERS: true,
  ENABLE_SCIM_PROVISIONING_PAGE: true,
  DAGSTER_PLUS_ISSUES_ENABLED: true,
  ENABLE_PAGERDUTY_ALERTS: true,
  ENABLE_ASSET_HEALTH_QUERIES: true,
  VICTORIA_METRICS_ENABLED: true,
  PRODUCTION_DEPLOYMENT_LIMIT: 3,
  EDITOR_ADMIN_LIMIT: 10,
};

const day = 24 * 60 * 60;

/** Secrets: one with two values, by deployment; one that was never changed since its owner left; one of a single branch. */
function secretsOf(world: DemoWorld) {
  const began = world.began / 1000;
  const secret = (id: string, secretName: string, by: number, daysAgo: number, scopes: Record<string, unknown>) => ({
    id,
    secretName,
    updatedBy: userFields(world.user(by)),
    updateTimestamp: began - daysAgo * day,
    fullDeploymentScope: false,
    allBranchDeploymentsScope: false,
    specificBranchDeploymentScope: null,
    localDeploymentScope: false,
    locationNames: [],
    ...scopes,
  });
  return [
    secret("sec-1", "SNOWFLAKE_PASSWORD", 1, 85, { fullDeploymentScope: true, locationNames: ["warehouse", "ml"] }),
    secret("sec-2", "SNOWFLAKE_PASSWORD", 3, 12, { allBranchDeploymentsScope: true, locationNames: ["warehouse"] }),
    secret("sec-3", "STRIPE_API_KEY", 1, 89, { fullDeploymentScope: true, locationNames: ["ingestion"] }),
    secret("sec-4", "REPORT_SENDER", 2, 3, { fullDeploymentScope: true, localDeploymentScope: true }),
    secret("sec-5", "LOYALTY_SANDBOX_TOKEN", 3, 1, { specificBranchDeploymentScope: "feature/loyalty-points" }),
  ];
}

function merged(before: unknown, change: unknown): unknown {
  const isMapping = (value: unknown): value is Settings =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMapping(before) || !isMapping(change)) return change;
  const result: Settings = { ...before };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}

function updated({ organizationSettings }: { organizationSettings: { settings: Settings } }, context: DemoContext) {
  const error = refusal(context, "ADMIN");
  if (error !== undefined) return error;
  const state = context.world.state(settingsOf);
  const known = (configTypes.at(-1) as { fields: { name: string }[] }).fields.map(({ name }) => name);
  const unknown = Object.keys(organizationSettings.settings).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    return {
      __typename: "PythonError",
      message: `Received unexpected config entry "${unknown}" at the root.`,
      className: "DagsterInvalidConfigError",
      stack: [],
      errorChain: [],
    };
  }
  state.settings = merged(state.settings, organizationSettings.settings) as Settings;
  return { __typename: "OrganizationSettings", ...state };
}

/** The organization's settings, feature gates and secrets. */
export const settingsPart: DemoPart = {
  query: {
    planType: () => "TEAM_V2",
    organizationSettings: (_args, context) => (hasRole(context, "EDITOR") ? context.world.state(settingsOf) : null),
    organizationSettingsSchema: () => ({ rootConfigType: configTypes.at(-1), allConfigTypes: configTypes }),
    scimSyncEnabled: () => true,
    defaultTimezone: () => "Europe/Lisbon",
    featureGateValue: ({ featureGate }: { featureGate: string }) => openGates[featureGate] ?? false,
    secretsOrError: (_args, context) =>
      refusal(context, "EDITOR") ?? { __typename: "Secrets", secrets: context.world.state(secretsOf) },
  },
  mutation: { updateOrganizationSettings: updated },
};
