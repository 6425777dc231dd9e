import { z } from "zod";
import { type Configuration, sealConfiguration } from "../../src/config/configuration.ts";
import { ToolRunner } from "../../src/tools/call.ts";
import { defineTool, type Tool } from "../../src/tools/define.ts";
import { surfaceOf } from "../../src/tools/surface.ts";
import { fakeDeployment } from "./fake-dagster.ts";

/** A catalogue of a few tools that record how they were called: one of each access, and what the guards tell apart. */
export class SampleTools {
  /** Calls that reached a handler. */
  readonly handled: { tool: string; input: Record<string, unknown> }[] = [];
  readonly previewed: string[] = [];
  /** What `read_thing` does instead of answering. */
  onRead:
    | ((input: Record<string, unknown>, dagster: Parameters<Tool["handler"]>[1]) => Promise<Record<string, unknown>>)
    | undefined;
  needsConfirmation = false;
  /** What previews tell of the present state. */
  state: Record<string, unknown> = {};
  readonly tools: readonly Tool[];

  constructor() {
    const input = z.strictObject({
      name: z.string().min(1).max(1000),
      options: z.record(z.string(), z.unknown()).optional(),
      count: z.number().int().default(3),
    });
    const output = z.strictObject({ name: z.string() }).loose();
    const preview = (tool: string) => async (given: { name: string }) => {
      this.previewed.push(tool);
      return { would: { delete: given.name, ...this.state }, needsConfirmation: this.needsConfirmation };
    };
    const handler = (tool: string) => async (given: { name: string }, dagster: Parameters<Tool["handler"]>[1]) => {
      // As `Dagster.mutate` does when it sends a change.
      dagster.mutated = true;
      this.handled.push({ tool, input: given });
      return { name: given.name };
    };
    const common = { title: "Sample", description: "A sample tool.", input, output };
    this.tools = [
      defineTool({
        ...common,
        name: "read_thing",
        toolset: "assets",
        access: "read",
        handler: async (given, dagster) => {
          this.handled.push({ tool: "read_thing", input: given });
          return (this.onRead === undefined ? { name: given.name } : await this.onRead(given, dagster)) as {
            name: string;
          };
        },
      }),
      defineTool({
        ...common,
        name: "write_thing",
        toolset: "assets",
        access: "write",
        preview: preview("write_thing"),
        handler: handler("write_thing"),
      }),
      defineTool({
        ...common,
        name: "add_thing",
        toolset: "runs",
        access: "write",
        idempotent: true,
        handler: handler("add_thing"),
      }),
      defineTool({
        ...common,
        name: "fill_thing",
        toolset: "backfills",
        access: "write",
        mayConfirm: true,
        preview: preview("fill_thing"),
        handler: handler("fill_thing"),
      }),
      defineTool({
        ...common,
        name: "wipe_thing",
        toolset: "assets",
        access: "destroy",
        preview: preview("wipe_thing"),
        handler: handler("wipe_thing"),
      }),
      defineTool({
        ...common,
        name: "plus_thing",
        toolset: "alerts",
        access: "read",
        plusOnly: true,
        handler: handler("plus_thing"),
      }),
      defineTool({ ...common, name: "raw_thing", toolset: "graphql", access: "read", handler: handler("raw_thing") }),
    ];
  }

  /** A runner with these tools, of which the first two are listed unless the configuration says otherwise. */
  runner(overrides: Partial<Configuration> = {}, now?: () => number, key = "sample key"): ToolRunner {
    const configuration = sealConfiguration({
      deployments: [fakeDeployment()],
      defaultDeployment: "default",
      pinned: false,
      readOnly: false,
      maxChars: 24_000,
      confirmPartitions: 100,
      logLevel: "silent",
      warnings: [],
      ...overrides,
    });
    return new ToolRunner(surfaceOf(this.tools, ["read_thing", "write_thing"], configuration), configuration, key, now);
  }
}
