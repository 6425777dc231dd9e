import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import {
  type Configuration,
  type DeploymentConfig,
  sealConfiguration,
  sealDeployment,
} from "../../src/config/configuration.ts";
import {
  EmbeddedOrganization,
  type EmbeddedRequest,
  embeddedUrl,
  tokenOfRole,
} from "../../src/demo/embedded-organization.ts";
import type { Plant } from "../../src/demo/world.ts";
import { type Caller, type CallResult, ToolRunner } from "../../src/tools/call.ts";
import { catalogue, standardSurface } from "../../src/tools/catalogue.ts";
import { surfaceOf } from "../../src/tools/surface.ts";

/** How a test connects to the embedded organization. */
export interface EmbeddedConnection extends Partial<Omit<Configuration, "deployments">> {
  role?: "admin" | "editor" | "viewer";
  deployment?: Partial<DeploymentConfig>;
}

/** The embedded organization behind HTTP, as tests of Dagster+ tools use it, with a clock that only the test moves. */
export class EmbeddedServer {
  organization = new EmbeddedOrganization();

  /** A new organization, at the same time of the same day: a Wednesday. */
  reset(plant?: Plant): void {
    vi.setSystemTime("2026-03-04T09:30:00Z");
    this.organization = new EmbeddedOrganization({ plant });
  }

  get mutations(): EmbeddedRequest[] {
    return this.organization.requests.filter(({ kind }) => kind === "mutation");
  }

  /** Lets time pass. */
  advance(seconds: number): void {
    vi.setSystemTime(Date.now() + seconds * 1000);
  }

  /** Makes every look at a code location take so many seconds of the clock, which else stands still. */
  lookingTakes(seconds: number): void {
    this.organization.overrides.set("WorkspaceLocationEntry.versionKey", (entry) => {
      this.advance(seconds);
      return (entry as { versionKey: string }).versionKey;
    });
  }

  /** A runner connected to the deployment prod, with the whole catalogue unless the connection says otherwise. */
  runner({ role = "admin", deployment, ...rest }: EmbeddedConnection = {}): ToolRunner {
    const token = tokenOfRole(role);
    const configuration = sealConfiguration({
      deployments: [
        sealDeployment({
          name: "prod",
          kind: "plus",
          organization: "harbor-roasters",
          plusDeployment: "prod",
          graphqlUrl: `${embeddedUrl}/prod/graphql`,
          webUrl: `${embeddedUrl}/prod`,
          headers: { "Dagster-Cloud-Deployment": "prod", "Dagster-Cloud-Api-Token": token },
          secrets: [token],
          readOnly: false,
          timeoutMs: 5000,
          source: "test",
          ...deployment,
        }),
      ],
      defaultDeployment: "prod",
      pinned: false,
      toolsets: ["all"],
      readOnly: false,
      maxChars: 24_000,
      confirmPartitions: 100,
      logLevel: "silent",
      warnings: [],
      ...rest,
    });
    const surface = surfaceOf(catalogue, standardSurface, configuration);
    return new ToolRunner(surface, configuration, "test key");
  }

  /** Calls a tool of a fresh runner. */
  call(tool: string, args: Record<string, unknown> = {}, connection: EmbeddedConnection = {}): Promise<CallResult> {
    return this.runner(connection).call(tool, args);
  }

  /**
   * Calls a tool that asks for confirmation twice, the second time with the confirmation.
   * @throws {Error} when the first call did not ask
   */
  async confirmed(
    tool: string,
    args: Record<string, unknown>,
    connection: EmbeddedConnection = {},
    caller: Caller = {},
  ): Promise<CallResult & { would: Record<string, unknown> }> {
    const runner = this.runner(connection);
    const first = await runner.call(tool, args, caller);
    if (first.answer.confirmation_required !== true) {
      throw new Error(`${tool} did not ask for confirmation: ${JSON.stringify(first.answer)}`);
    }
    const second = await runner.call(tool, { ...args, confirmation: first.answer.confirmation }, caller);
    return { ...second, would: first.answer.would as Record<string, unknown> };
  }
}

/** Serves a new embedded organization to each test of a file; any other request fails the test that makes it. */
export function useEmbedded(): EmbeddedServer {
  const embedded = new EmbeddedServer();
  const server = setupServer(http.post(`${embeddedUrl}/*`, ({ request }) => embedded.organization.respond(request)));
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  beforeEach(() => {
    // The clock alone: a call that waits does so on real timers.
    vi.useFakeTimers({ toFake: ["Date"] });
    embedded.reset();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(() => server.close());
  return embedded;
}
