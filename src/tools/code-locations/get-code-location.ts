import { z } from "zod";
import { findLocation } from "../../dagster/find.ts";
import { definitionCounts, locationState } from "../../dagster/location-state.ts";
import { expectType } from "../../dagster/unions.ts";
import { permissionLabel } from "../../output/terminology.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { CodeLocationsDetailsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { counts, loadError, locationStatus, nextCalls } from "./location-schemas.ts";

export const getCodeLocation = defineTool({
  name: "get_code_location",
  toolset: "code_locations",
  access: "read",
  title: "Code location",
  description:
    "One code location: whether it loaded and the cause when it failed, what it defines, Dagster library versions, feature flags, its code server, and what is not permitted there.",
  input: z.strictObject({ location: shortText }),
  output: z.strictObject({
    location: z.string(),
    status: locationStatus,
    updated: z.string().optional(),
    error: loadError.optional(),
    defines: counts.optional(),
    repositories: z.array(z.string()).optional(),
    asset_groups: z.array(z.string()).optional(),
    resources: z.array(z.string()).optional(),
    libraries: z.record(z.string(), z.string()).optional(),
    feature_flags: z.record(z.string(), z.boolean()).optional(),
    served_from: z.record(z.string(), z.string()).optional(),
    environment: z.string().optional(),
    reload_supported: z.boolean().optional(),
    not_permitted: z.array(z.string()).optional(),
    next: nextCalls.optional(),
  }),
  async handler(input, dagster) {
    const { location } = input;
    await findLocation(dagster, location);
    const { workspaceLocationEntryOrError } = await dagster.query(
      CodeLocationsDetailsDocument,
      { name: location },
      { timeoutMs: 60_000 },
    );
    const entry = expectType(workspaceLocationEntryOrError, "WorkspaceLocationEntry");
    const state = locationState(entry);
    const content =
      entry.locationOrLoadError?.__typename === "RepositoryLocation" ? entry.locationOrLoadError : undefined;
    const repositories = content?.repositories ?? [];
    return {
      location,
      status: state.status,
      updated: isoFromSeconds(state.updated),
      error: state.error,
      defines: definitionCounts(state),
      // The name that Dagster gives the only repository of a location tells nobody anything.
      repositories: unique(repositories.map(({ name }) => name).filter((name) => name !== "__repository__")),
      asset_groups: unique(repositories.flatMap(({ assetGroups }) => assetGroups.map(({ groupName }) => groupName))),
      resources: unique(
        repositories.flatMap(({ allTopLevelResourceDetails }) => allTopLevelResourceDetails.map(({ name }) => name)),
      ),
      libraries: Object.fromEntries(
        (content?.dagsterLibraryVersions ?? []).map(({ name, version }) => [name, version]),
      ),
      feature_flags: Object.fromEntries(entry.featureFlags.map(({ name, enabled }) => [name, enabled])),
      served_from: Object.fromEntries(entry.displayMetadata.map(({ key, value }) => [key, value])),
      environment: content?.environmentPath ?? undefined,
      reload_supported: content?.isReloadSupported,
      not_permitted: unique(
        entry.permissions.filter(({ value }) => !value).map(({ permission }) => permissionLabel(permission)),
      ),
      next:
        state.status === "failed"
          ? [
              {
                tool: "reload_code_location",
                arguments: { location },
                why: "it loads the code anew once the cause is mended",
              },
            ]
          : undefined,
    };
  },
});

function unique(names: readonly string[]): string[] | undefined {
  return names.length === 0 ? undefined : [...new Set(names)].sort();
}
