import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { checkRunConfig, type RunTarget } from "../../dagster/launch.ts";
import { checkOps } from "../../dagster/run-target-check.ts";
import { isSecretName, masked } from "../../output/redact.ts";
import { defineTool } from "../define.ts";
import { location, readRunConfig, runConfig, shortText } from "../params.ts";

export const validateRunConfig = defineTool({
  name: "validate_run_config",
  toolset: "config",
  access: "read",
  title: "Validate run config",
  description:
    "Check a run config against a job (or some of its ops) and launch nothing: whether it is valid, and each problem with its path and what is allowed there.",
  input: z.strictObject({
    job: shortText,
    config: runConfig.describe("object or YAML"),
    ops: z.array(shortText).min(1).max(200).optional(),
    location,
  }),
  output: z.strictObject({
    job: z.string(),
    location: z.string(),
    valid: z.boolean(),
    problems: z
      .array(
        z.strictObject({
          path: z.string(),
          message: z.string(),
          allowed: z.array(z.string()).optional(),
          did_you_mean: z.string().optional(),
        }),
      )
      .optional(),
  }),
  async handler(input, dagster) {
    // Before anything is asked: text that cannot be read needs no Dagster.
    const config = await readRunConfig(input.config);
    const found = await findByName(dagster, "job", { name: input.job, location: input.location });
    const target: RunTarget = {
      job: found.name,
      location: found.location,
      repository: found.repository.repositoryName,
      ops: input.ops,
    };
    if (input.ops !== undefined) await checkOps(dagster, target, input.ops);
    const answer = { job: found.name, location: found.location };
    try {
      await checkRunConfig(dagster, { target, config });
      return { ...answer, valid: true };
    } catch (error) {
      if (!(error instanceof OperationError) || error.code !== "invalid_run_config" || error.problems === undefined)
        throw error;
      return {
        ...answer,
        valid: false,
        problems: error.problems.map((problem) => withoutValue(problem as unknown as Problem)),
      };
    }
  },
});

interface Problem {
  path: string;
  message: string;
  allowed?: string[];
  did_you_mean?: string;
}

/** Dagster quotes the refused value: under a secret's name it may be the secret. */
function withoutValue({ path, message, ...rest }: Problem): Problem {
  const secret = path.split(".").some(isSecretName);
  return { path, message: secret ? message.replace(/"[^"]*"|'[^']*'/g, `"${masked}"`) : message, ...rest };
}
