import { stringify } from "yaml";
import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName, findRunId } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { maskConfig } from "../../output/mask-config.ts";
import { masked } from "../../output/redact.ts";
import { JobDefaultConfigDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, readRunConfig, runId, shortText } from "../params.ts";
import { readConfigOfRun, readRunDetail } from "../runs/run-details.ts";

export const exportRunConfig = defineTool({
  name: "export_run_config",
  toolset: "config",
  access: "read",
  title: "Export run config",
  description:
    "The run config of a past run, or the default config of a job, as YAML or JSON text, which launch_run takes as config. Secrets are masked, and the places of those are listed.",
  input: z.strictObject({
    job: shortText.optional(),
    location,
    run_id: runId.optional(),
    format: z.enum(["yaml", "json"]).default("yaml"),
  }),
  output: z.strictObject({
    job: z.string().optional(),
    location: z.string().optional(),
    run_id: z.string().optional(),
    format: z.enum(["yaml", "json"]),
    config: z.string().optional().describe("text in that format"),
    masked: z.array(z.string()).optional().describe("paths of masked values"),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { names, config } = await readConfig(dagster, input);
    const { value, masked: paths } = maskConfig(config);
    const empty = Object.keys(value).length === 0;
    return {
      ...names,
      format: input.format,
      // As text, in which nulls and empty mappings stay: they mean something in a config.
      config: empty ? undefined : configText(value, input.format),
      masked: unlessEmpty(paths),
      hint: empty
        ? names.run_id === undefined
          ? "The job has no default config."
          : "The run had no config."
        : paths.length > 0
          ? "Masked values are no config: before a launch, leave them out where there is a default, or put the real ones in."
          : undefined,
    };
  },
});

async function readConfig(
  dagster: Dagster,
  { job, location: where, run_id: run }: { job?: string; location?: string; run_id?: string },
): Promise<{ names: { job?: string; location?: string; run_id?: string }; config: Record<string, unknown> }> {
  if ((job === undefined) === (run === undefined)) {
    throw new OperationError("invalid_arguments", "Give either job or run_id.");
  }
  if (run !== undefined) {
    const id = await findRunId(dagster, run);
    await readRunDetail(dagster, id);
    return { names: { run_id: id }, config: await readConfigOfRun(dagster, id) };
  }
  const found = await findByName(dagster, "job", { name: job!, location: where });
  const { runConfigSchemaOrError } = await dagster.query(JobDefaultConfigDocument, {
    job: { ...found.repository, pipelineName: found.name },
  });
  const { rootDefaultYaml } = expectType(runConfigSchemaOrError, "RunConfigSchema");
  return { names: { job: found.name, location: found.location }, config: await readRunConfig(rootDefaultYaml) };
}

/** The config as text. A masked value is `<masked>`: `[masked]`, once its quotes are gone, would be read as a list. */
function configText(config: Record<string, unknown>, format: "yaml" | "json"): string {
  const text = format === "yaml" ? stringify(config, { lineWidth: 0 }) : JSON.stringify(config, null, 1);
  return text.replaceAll(`"${masked}"`, format === "yaml" ? "<masked>" : '"<masked>"');
}
