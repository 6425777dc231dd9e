import type { z } from "zod";
import type { Dagster } from "../dagster/dagster.ts";

/** What a tool may do to Dagster: read it; start, stop or add to it; or destroy, overwrite or grant. */
export type Access = "read" | "write" | "destroy";

/** The toolsets in the order in which they are documented. */
export const toolsets = [
  "overview",
  "assets",
  "asset_checks",
  "runs",
  "jobs",
  "automation",
  "backfills",
  "instance",
  "code_locations",
  "declarative_automation",
  "config",
  "analytics",
  "deployments",
  "alerts",
  "access",
  "tokens",
  "settings",
  "onboarding",
  "serverless",
  "catalog",
  "issues",
  "graphql",
] as const;
export type Toolset = (typeof toolsets)[number];

/** What a change would do, shown before it is made. */
export interface Preview {
  /** Names and numbers of what would be changed, for a person to judge. */
  would: Record<string, unknown>;
  /** Whether so much would change that a write, too, asks for confirmation. Destructive tools always do. */
  needsConfirmation?: boolean;
  /** What the change starts from, where `would` masks or shortens it: a confirmation is good for this alone. */
  basis?: unknown;
}

/** One tool: everything that registration, guards, documentation and tests need to know about it. */
export interface ToolSpec<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  name: string;
  toolset: Toolset;
  access: Access;
  /** Whether it exists on Dagster+ only. */
  plusOnly?: boolean;
  /** Whether it touches files of the machine that this server runs on: over HTTP, where the caller may be elsewhere, it is refused. */
  localOnly?: boolean;
  /** A write whose preview may say `needsConfirmation`: it is previewed before every call. */
  mayConfirm?: boolean;
  /** Dagster's name of the permission that it takes, told when Dagster refuses for lack of it. */
  permission?: string;
  /** Writes that end in the same state when they are called twice (start, stop, set). Reads always are. */
  idempotent?: boolean;
  title: string;
  /** The first line carries the words that a search would use; then when to use it and what comes back. */
  description: string;
  /** A `z.strictObject`: unknown arguments are refused. */
  input: I;
  /** The answer, apart from `notes` and what previews add; the tests hold every answer to it strictly. */
  output: O;
  /**
   * What a call would change. Required of destructive tools, which always ask for confirmation with it. A write that has one
   * takes `dry_run`; with `mayConfirm`, it asks for confirmation when the preview says so.
   */
  preview?(input: z.output<I>, dagster: Dagster): Promise<Preview>;
  /** The answer as a plain object. It may throw `OperationError`; it knows nothing of MCP, redaction or limits. */
  handler(input: z.output<I>, dagster: Dagster): Promise<z.input<O>>;
}

/** A tool whose input and output types are no longer of interest. */
export type Tool = ToolSpec<z.ZodObject, z.ZodObject>;

/**
 * Declares a tool. The types of its handler follow from its schemas.
 *
 * @throws {Error} when a tool that asks for confirmation has no preview: it could not ask in words
 */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(spec: ToolSpec<I, O>): Tool {
  if ((spec.access === "destroy" || spec.mayConfirm === true) && spec.preview === undefined) {
    throw new Error(`${spec.name} asks for confirmation and has no preview`);
  }
  return spec as unknown as Tool;
}
