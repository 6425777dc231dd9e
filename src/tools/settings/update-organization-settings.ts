import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { assertDocument } from "../../dagster/document-problems.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { differences } from "../../output/differences.ts";
import { SettingsUpdateDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import {
  asDocument,
  maskedDifferences,
  mergedSettings,
  readOrganizationSettings,
  refuseMasked,
  type SettingsDocument,
} from "./organization-settings.ts";

const difference = z.strictObject({
  path: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});

export const updateOrganizationSettings = defineTool({
  name: "update_organization_settings",
  toolset: "settings",
  access: "destroy",
  plusOnly: true,
  title: "Update organization settings",
  description: "Change organization settings, such as SSO. Give only what changes; null resets.",
  input: z.strictObject({ settings: z.record(z.string(), z.unknown()) }),
  output: z.strictObject({
    changed: z.array(difference),
    not_as_asked: z.array(difference).optional(),
    hint: z.string().optional(),
  }),
  async preview({ settings }, dagster) {
    const { present, wanted } = await plan(dagster, settings);
    const changes = maskedDifferences(present, wanted);
    return {
      would: changes.length === 0 ? { change: "nothing: it is all so already" } : { change: changes },
      // Of secrets, what is shown does not tell whether they are still those that were there when it was confirmed.
      basis: { present, wanted },
    };
  },
  async handler({ settings }, dagster) {
    const { present, wanted } = await plan(dagster, settings);
    const changes = differences(present, wanted);
    if (changes.length === 0) return { changed: [], hint: "It is all so already: nothing was sent." };
    // `updateOrganizationSettings`, not `setOrganizationSettings`: that one replaces the whole document, and with it what somebody
    // else changed since it was read. Every setting that changes is sent whole, so that nothing within it is lost however deep the
    // server merges.
    const touched = Object.keys(settings).filter((key) => differences(present[key], wanted[key]).length > 0);
    const { updateOrganizationSettings: answer } = await dagster.mutate(SettingsUpdateDocument, {
      settings: Object.fromEntries(touched.map((key) => [key, wanted[key]])),
    });
    const after = asDocument(expectType(answer, "OrganizationSettings").settings);
    const astray = maskedDifferences(wanted, after).filter(({ path }) => concerns(path, present, touched));
    if (astray.length > 0) {
      dagster.note("Dagster+ took the change, but its settings are not what was asked for: see not_as_asked.");
    }
    return { changed: maskedDifferences(present, wanted), not_as_asked: unlessEmpty(astray) };
  },
});

/** The settings as they are, and as they are to be. @throws {OperationError} `invalid_document` with each problem's place */
async function plan(
  dagster: Dagster,
  settings: SettingsDocument,
): Promise<{ present: SettingsDocument; wanted: SettingsDocument }> {
  refuseMasked(settings);
  const { settings: present, schema } = await readOrganizationSettings(dagster);
  const wanted = mergedSettings(present, settings);
  assertDocument("these settings", schema, wanted, present);
  return { present, wanted };
}

/** Whether a difference is about what was asked for, or what was there before; a default that the server adds is neither. */
function concerns(path: string, present: SettingsDocument, touched: readonly string[]): boolean {
  const [key = ""] = path.split(".");
  return touched.includes(key) || Object.hasOwn(present, key);
}
