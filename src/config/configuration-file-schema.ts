import { z } from "zod";
import { LIMITS, LOG_LEVELS } from "./limits.ts";
import { looksLikeToken } from "./secret-shapes.ts";

const text = z.string().trim().min(1, "must not be empty");
const names = z.array(text).min(1, "must not be an empty list");
const variableName = text
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable, not a value")
  .refine((name) => !looksLikeToken(name), "must be the name of an environment variable, not a value");

function amount(of: { min: number; max: number; whole: boolean }): z.ZodNumber {
  const range = `must be ${of.whole ? "a whole number" : "a number"} from ${of.min} to ${of.max}`;
  const base = z.number(range).min(of.min, range).max(of.max, range);
  return of.whole ? base.int(range) : base;
}

/** One deployment in the configuration file. Which keys go together is checked where the address is made. */
export const fileDeployment = z.strictObject({
  url: text.optional(),
  organization: text.optional(),
  deployment: text.regex(/^[^/]+$/, "must be a deployment's name, without slashes").optional(),
  region: z.enum(["us", "eu"]).optional(),
  api_token_env: variableName.optional(),
  headers: z.record(z.string(), z.string()).optional(),
  headers_env: z.record(z.string(), variableName).optional(),
  read_only: z.boolean().optional(),
  default_location: text.optional(),
  timeout_s: amount(LIMITS.timeoutS).optional(),
});

/** The configuration file. */
export const fileConfiguration = z.strictObject({
  deployments: z
    .record(z.string().regex(/^[^/\s][^/]*$/, "must be a name without slashes"), fileDeployment)
    .refine((deployments) => Object.keys(deployments).length > 0, "must name at least one deployment")
    .optional(),
  default_deployment: text.optional(),
  toolsets: names.optional(),
  tools: names.optional(),
  read_only: z.boolean().optional(),
  confirm_partitions: amount(LIMITS.confirmPartitions).optional(),
  max_chars: amount(LIMITS.maxChars).optional(),
  timeout_s: amount(LIMITS.timeoutS).optional(),
  audit_log: text.optional(),
  log_level: z.enum(LOG_LEVELS).optional(),
});

export type FileDeployment = z.infer<typeof fileDeployment>;
export type FileConfiguration = z.infer<typeof fileConfiguration>;

/** The keys allowed at a path of the file, for suggesting the one that was meant. */
export function allowedKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(fileConfiguration.shape);
  return path.length === 2 && path[0] === "deployments" ? Object.keys(fileDeployment.shape) : [];
}
