import type { Tool } from "../define.ts";
import { getOrganization } from "./get-organization.ts";
import { getOrganizationSettings } from "./get-organization-settings.ts";
import { listFeatureGates } from "./list-feature-gates.ts";
import { listSecrets } from "./list-secrets.ts";
import { updateOrganizationSettings } from "./update-organization-settings.ts";

/** The tools of the organization and its settings, in the order in which they are listed. */
export const settingsTools: readonly Tool[] = [
  getOrganization,
  getOrganizationSettings,
  updateOrganizationSettings,
  listFeatureGates,
  listSecrets,
];
