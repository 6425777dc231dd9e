import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findDeploymentOrOwn, type KnownDeployment, lookInto } from "../../dagster/deployment-directory.ts";
import { assertDocument, assertUnmasked } from "../../dagster/document-problems.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { expectType } from "../../dagster/unions.ts";
import { differences } from "../../output/differences.ts";
import { maskedDifferences } from "../../output/mask-document.ts";
import { DeploymentSetSettingsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { changeList, deploymentName, namesOf } from "./deployment-shapes.ts";
import { asSettings, merged, readSettings, type Settings } from "./settings.ts";

const inputs = z.strictObject({
  settings: z.record(z.string(), z.unknown()).meta({ jsonSchema: { type: "object" } }),
  name: shortText.optional(),
});

export const updateDeploymentSettings = defineTool({
  name: "update_deployment_settings",
  toolset: "deployments",
  access: "destroy",
  plusOnly: true,
  permission: "edit_deployment_settings",
  title: "Update deployment settings",
  description: "Change settings of a deployment. Give only what changes; null resets an entry.",
  input: inputs,
  output: z.strictObject({
    ...deploymentName,
    changed: z.boolean(),
    changes: changeList.optional(),
    hint: z.string().optional(),
  }),
  async preview(input, dagster) {
    const { known, before, after } = await plan(input, dagster);
    const changes = maskedDifferences(before, after);
    return {
      would: {
        ...namesOf(known),
        ...(changes.length > 0 ? { changes } : { nothing: "The settings are like that already." }),
      },
      basis: { deployment: known.id, before, after },
    };
  },
  async handler(input, dagster) {
    const { known, before, after } = await plan(input, dagster);
    if (differences(before, after).length === 0) {
      return { ...namesOf(known), changed: false, hint: "The settings were like that already: nothing was sent." };
    }
    const { setDeploymentSettings } = await dagster.mutate(DeploymentSetSettingsDocument, {
      id: known.id,
      settings: after,
    });
    const answered = expectType(setDeploymentSettings, "DeploymentSettings").settings;
    const now =
      answered === null || answered === undefined
        ? await readAfterChange(
            dagster,
            "The settings were sent and accepted; what they are now is not known",
            async () => (await readSettings(dagster, known)).settings,
          )
        : asSettings(answered);
    if (now !== undefined) noteSurprises(dagster, after, now);
    const changes = maskedDifferences(before, now ?? after);
    return {
      ...namesOf(known),
      changed: changes.length > 0,
      changes,
      hint: "The whole settings were sent, since Dagster+ replaces them: what was not named is as it was before.",
    };
  },
});

/** The live settings, and what they would be. @throws {OperationError} `invalid_document` */
async function plan(
  { name, settings: change }: z.output<typeof inputs>,
  dagster: Dagster,
): Promise<{ known: KnownDeployment; before: Settings; after: Settings }> {
  assertUnmasked(change);
  const known = await findDeploymentOrOwn(dagster, name);
  // It may be configured read-only here under another name.
  lookInto(dagster, known).assertWritable();
  const { settings: before, schema } = await readSettings(dagster, known);
  const after = merged(before, change) as Settings;
  assertDocument("these settings", schema, after, before);
  if (schema === undefined) dagster.note("This Dagster+ offers no schema of its settings, so they were not checked.");
  return { known, before, after };
}

/** Tells where the settings are not what was sent: Dagster+ fills in defaults, or somebody else changed them too. */
function noteSurprises(dagster: Dagster, sent: Settings, now: Settings): void {
  const paths = differences(sent, now).map(({ path }) => path);
  if (paths.length > 0)
    dagster.note(`The settings are now other than what was sent at: ${paths.slice(0, 20).join(", ")}.`);
}
