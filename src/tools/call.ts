import { type Configuration, type DeploymentConfig, siblingDeployment } from "../config/configuration.ts";
import { type CallContext, type Dagster, Deployment, type Serving } from "../dagster/dagster.ts";
import { findDeployment } from "../dagster/deployment-directory.ts";
import { OperationError } from "../dagster/errors.ts";
import { nearestNames } from "../dagster/nearest.ts";
import { cleanAnswer } from "../output/clean.ts";
import { keepPage, limitAnswer } from "../output/limit.ts";
import { redactText } from "../output/redact.ts";
import { permissionLabel } from "../output/terminology.ts";
import { isoFromMillis } from "../output/time.ts";
import { parseArguments } from "./arguments.ts";
import { type AuditEntry, AuditLog, auditedArguments, operatingSystemUser } from "./audit-log.ts";
import { Confirmations, type ConfirmedCall } from "./confirmation.ts";
import { type Tool, toolsets } from "./define.ts";
import { answerOfError } from "./error-answer.ts";
import { asksForConfirmation, fullInput } from "./json-schema.ts";
import { withPossibleNext } from "./possible-next.ts";
import { callOfReachTool, reachTools, searchTools } from "./reach.ts";
import type { Surface } from "./surface.ts";

/** What a call of a tool gives back: a plain object, and whether it tells of a failure. */
export interface CallResult {
  answer: Record<string, unknown>;
  isError: boolean;
}

/** Who calls, and what they offer. */
export interface Caller extends CallContext {
  /** The calling client's name and version. */
  client?: string;
}

/** How long a branch deployment that sleeps is waited for, in ms: it answers some 90 s after it was first asked. */
const branchWakesWithinMs = 150_000;

/** Deployments beside the configured ones whose connections are kept. */
const mostSiblings = 50;

/** Arguments that the boundary reads and handlers never see. */
const boundaryArguments = ["deployment", "confirmation", "max_chars", "dry_run"] as const;

/**
 * The way of a call, the same for every way in (MCP, resources, command line): strict arguments, guards, handler, and a
 * clean and limited answer. Nothing it is given makes it throw.
 */
export class ToolRunner {
  readonly surface: Surface;
  readonly configuration: Configuration;
  readonly #deployments: ReadonlyMap<string, Deployment>;
  /** Deployments of the configured Dagster+ organizations that calls have named, by organization and name. */
  readonly #siblings = new Map<string, Deployment>();
  readonly #confirmations: Confirmations;
  readonly #audit: AuditLog | undefined;
  readonly #now: () => number;
  readonly #onFault: ((tool: string, stack: string) => void) | undefined;

  /**
   * @param now - the clock, in ms since the epoch
   * @param onFault - told of errors that are this program's own fault, with a redacted stack: the answer holds no detail of them
   */
  constructor(
    surface: Surface,
    configuration: Configuration,
    confirmationKey: string | Buffer,
    now: () => number = Date.now,
    onFault?: (tool: string, stack: string) => void,
  ) {
    this.surface = surface;
    this.configuration = configuration;
    this.#deployments = new Map(configuration.deployments.map((config) => [config.name, new Deployment(config)]));
    this.#confirmations = new Confirmations(confirmationKey);
    this.#audit = configuration.auditLog === undefined ? undefined : new AuditLog(configuration.auditLog);
    this.#now = now;
    this.#onFault = onFault;
  }

  /** Makes sure that the audit log, if there is one, can be written. @throws {Error} Node's, when it cannot */
  async openAuditLog(): Promise<void> {
    await this.#audit?.open();
  }

  /** Whether calls can choose among deployments. */
  get choosesDeployment(): boolean {
    const { deployments, pinned } = this.configuration;
    return !pinned && (deployments.length > 1 || deployments.some(({ kind }) => kind === "plus"));
  }

  /** Runs a tool. */
  async call(name: string, rawArguments: unknown, caller: Caller = {}): Promise<CallResult> {
    const secrets = this.#secrets();
    try {
      const reach = reachTools.find((tool) => tool.name === name);
      if (reach !== undefined && this.#offers(reach))
        return await this.#callReach(reach, rawArguments, caller, secrets);
      return await this.#callTool(this.#find(name), rawArguments, caller);
    } catch (error) {
      const refused = this.surface.all.get(name);
      if (refused !== undefined && refused.access !== "read") {
        const args = rawArguments !== null && typeof rawArguments === "object" ? { ...rawArguments } : {};
        await this.#record(
          refused,
          args,
          undefined,
          caller,
          error instanceof OperationError ? error.code : "internal_error",
        );
      }
      return { answer: cleanAnswer(this.#answerOf(name, error), secrets), isError: true };
    }
  }

  /**
   * The deployment of that name, or the default one: a configured one, or any of a configured Dagster+ organization, by its name,
   * its branch or its pull request number.
   *
   * @throws {OperationError} `deployment_not_found`, and what asking Dagster+ for its deployments may throw
   */
  async deployment(name: string | undefined, context: CallContext = {}): Promise<Deployment> {
    const wanted = name ?? this.configuration.defaultDeployment;
    const found = this.#deployments.get(wanted);
    if (found !== undefined) return found;
    const organizations = this.#organizations();
    if (organizations.length > 0 && !this.configuration.pinned)
      return this.#ofOrganization(organizations, wanted, context);
    throw new OperationError(
      "deployment_not_found",
      `No deployment ${JSON.stringify(wanted.slice(0, 80))} is configured.`,
      {
        candidates: [...this.#deployments.keys()],
      },
    );
  }

  /** A connection to each Dagster+ organization that is configured, that of the default deployment first. */
  #organizations(): Deployment[] {
    const plus = [...this.#deployments.values()].filter(({ config }) => config.kind === "plus");
    const isDefault = ({ config }: Deployment) => Number(config.name === this.configuration.defaultDeployment);
    const ordered = plus.sort((a, b) => isDefault(b) - isDefault(a));
    return ordered.filter(
      ({ config }, index) => ordered.findIndex((other) => other.config.organization === config.organization) === index,
    );
  }

  /** The deployment that is meant where none is named and the default one cannot be: the only one that is Dagster+. */
  #meantBy({ plusOnly }: Tool): string | undefined {
    if (plusOnly !== true || this.#deployments.get(this.configuration.defaultDeployment)?.config.kind === "plus")
      return undefined;
    const [only, ...others] = this.configuration.deployments.filter(({ kind }) => kind === "plus");
    return others.length === 0 ? only?.name : undefined;
  }

  #needsPlus({ name }: Tool): OperationError {
    const plus = this.configuration.deployments.filter(({ kind }) => kind === "plus").map((config) => config.name);
    return new OperationError(
      "needs_dagster_plus",
      `${name} asks for what only Dagster+ has; this is an open-source Dagster.`,
      { candidates: plus },
    );
  }

  async #ofOrganization(
    organizations: readonly Deployment[],
    wanted: string,
    context: CallContext,
  ): Promise<Deployment> {
    let missing: unknown;
    for (const base of organizations) {
      try {
        const { name, branch } = await findDeployment(base.forCall(context), wanted);
        return this.#sibling(base.config, name, branch !== undefined);
      } catch (error) {
        if (!(error instanceof OperationError) || error.code !== "deployment_not_found") throw error;
        missing ??= error;
      }
    }
    throw missing;
  }

  /** The organization's deployment of that name, one object for as long as it is used, with the guards of the one configured. */
  #sibling(base: DeploymentConfig, name: string, isBranch: boolean): Deployment {
    const isIt = ({ config }: Deployment) =>
      config.organization === base.organization && config.plusDeployment === name;
    const known = [...this.#deployments.values()].find(isIt) ?? [...this.#siblings.values()].find(isIt);
    if (known !== undefined) return known;
    const sibling = new Deployment(siblingDeployment(base, name, name, isBranch ? branchWakesWithinMs : undefined));
    this.#siblings.set(`${base.organization}/${name}`, sibling);
    const [oldest] = this.#siblings.keys();
    if (this.#siblings.size > mostSiblings && oldest !== undefined) this.#siblings.delete(oldest);
    return sibling;
  }

  /** @throws {OperationError} `deployment_not_found` when this server is pinned to another deployment */
  #reach(base: Deployment, name: string, isBranch: boolean): Deployment {
    if (!this.configuration.pinned || base.config.plusDeployment === name)
      return this.#sibling(base.config, name, isBranch);
    throw new OperationError(
      "deployment_not_found",
      `This server is pinned to the deployment ${base.config.name} and reaches no other.`,
    );
  }

  #serving(): Serving {
    const present = new Set(this.surface.listed.map(({ toolset }) => toolset));
    return {
      deployments: this.configuration.deployments.map(
        ({ name, webUrl, kind, readOnly, organization, plusDeployment }) => ({
          name,
          url: webUrl,
          kind,
          readOnly: readOnly || this.configuration.readOnly,
          organization,
          plusDeployment,
        }),
      ),
      toolsets: toolsets.filter((toolset) => present.has(toolset)),
      readOnly: this.surface.readOnly,
    };
  }

  #answerOf(tool: string, error: unknown): Record<string, unknown> {
    if (!(error instanceof OperationError) && this.#onFault !== undefined) {
      this.#onFault(
        tool,
        redactText(error instanceof Error ? (error.stack ?? error.message) : String(error), this.#secrets()),
      );
    }
    return answerOfError(error);
  }

  #offers(reach: Tool): boolean {
    return this.surface.reach && !(this.surface.readOnly && reach.access !== "read");
  }

  #find(name: string): Tool {
    const tool = this.surface.reachable.get(name);
    if (tool !== undefined) return tool;
    const known = this.surface.all.get(name);
    if (known?.plusOnly === true && !this.surface.plus) {
      throw this.#needsPlus(known);
    }
    if (known !== undefined && known.access !== "read" && this.surface.readOnly) {
      throw new OperationError("read_only", `${name} changes something, and this server was started read-only.`);
    }
    if (known !== undefined) {
      throw new OperationError(
        "unknown_tool",
        `${name} is not switched on: start the server with --tools ${name} to have it.`,
      );
    }
    const candidates = nearestNames(name, this.surface.reachable.keys());
    throw new OperationError("unknown_tool", `There is no tool ${JSON.stringify(name.slice(0, 80))}.`, { candidates });
  }

  async #callReach(reach: Tool, raw: unknown, caller: Caller, secrets: readonly string[]): Promise<CallResult> {
    const input = parseArguments(reach.name, fullInput(reach, { deployment: false }), raw);
    if (reach.name === "search_tools") {
      const answer = searchTools(this.surface, input as { query: string; limit: number }, {
        deployment: this.choosesDeployment,
      });
      const { max_chars = this.configuration.maxChars } = input as { max_chars?: number };
      return { answer: limitAnswer(cleanAnswer(answer, secrets), max_chars), isError: false };
    }
    const target = this.#find((input as { name: string }).name);
    const args = callOfReachTool(reach, target, input as { name: string; arguments?: Record<string, unknown> });
    return this.#callTool(target, args, caller);
  }

  async #callTool(tool: Tool, raw: unknown, caller: Caller): Promise<CallResult> {
    let dagster: Dagster | undefined;
    let parsed: Record<string, unknown> = {};
    /** The deployment, where it is not the default one that is meant. */
    let named: string | undefined;
    try {
      parsed = parseArguments(tool.name, fullInput(tool, { deployment: this.choosesDeployment }), raw);
      const given = parsed as { deployment?: string; confirmation?: string; max_chars?: number; dry_run?: boolean };
      const input = Object.fromEntries(
        Object.entries(parsed).filter(
          ([key]) => !(boundaryArguments as readonly string[]).includes(key) || key in tool.input.shape,
        ),
      );
      named = given.deployment ?? this.#meantBy(tool);
      const deployment = await this.deployment(named, { signal: caller.signal });
      if (tool.plusOnly === true && deployment.config.kind !== "plus") throw this.#needsPlus(tool);
      dagster = deployment.forCall({
        ...caller,
        confirmPartitions: this.configuration.confirmPartitions,
        serving: this.#serving(),
        reach: (base, name, isBranch) => this.#reach(base, name, isBranch),
      });
      const { config } = dagster;
      if (tool.access !== "read" && given.dry_run !== true && (config.readOnly || this.configuration.readOnly)) {
        throw new OperationError(
          "read_only",
          `${tool.name} changes something, and the deployment ${config.name} is read-only.`,
        );
      }
      const result = await this.#perform(tool, input, dagster, caller, given);
      if (tool.access !== "read") await this.#record(tool, parsed, dagster, caller, result.outcome, result.answer);
      return { answer: this.#finish(result.answer, dagster, named, given.max_chars), isError: false };
    } catch (error) {
      const answer = this.#answerOf(tool.name, withPermission(error, tool));
      const { code } = answer.error as { code: string };
      if (tool.access !== "read") await this.#record(tool, parsed, dagster, caller, code);
      return {
        answer: this.#finish(answer, dagster, named, (parsed as { max_chars?: number }).max_chars),
        isError: true,
      };
    }
  }

  async #perform(
    tool: Tool,
    input: Record<string, unknown>,
    dagster: Dagster,
    caller: Caller,
    how: { dry_run?: boolean; confirmation?: string },
  ): Promise<{ answer: Record<string, unknown>; outcome: string }> {
    if (tool.preview !== undefined && how.dry_run === true) {
      const { would } = await tool.preview(input as never, dagster);
      return { answer: { dry_run: true, would }, outcome: "dry_run" };
    }
    if (asksForConfirmation(tool) && tool.preview !== undefined) {
      const call: ConfirmedCall = { tool: tool.name, arguments: input, deployment: dagster.config.name };
      if (how.confirmation !== undefined) this.#confirmations.check(how.confirmation, call, this.#now());
      const { would, needsConfirmation, basis = would } = await tool.preview(input as never, dagster);
      // What was confirmed is what was shown: when the state has changed since, it is shown anew.
      const confirmed = how.confirmation !== undefined && this.#confirmations.covers(how.confirmation, basis);
      if (!confirmed) {
        if (how.confirmation !== undefined)
          dagster.note(
            "What this would do has changed since it was confirmed, so nothing was changed: confirm it anew.",
          );
        if (tool.access === "destroy" || needsConfirmation === true || how.confirmation !== undefined) {
          const { confirmation, expires } = this.#confirmations.give(call, basis, this.#now());
          return {
            answer: { confirmation_required: true, would, confirmation, expires: isoFromMillis(expires) },
            outcome: "confirmation_required",
          };
        }
      }
    }
    const perform = async () => {
      if (tool.access !== "read") await this.#recordStart(tool, input, dagster, caller);
      return { answer: await tool.handler(input as never, dagster), outcome: "done" };
    };
    if (how.confirmation === undefined) return perform();
    return this.#confirmations.use(how.confirmation, this.#now, perform, () => dagster.mutated);
  }

  #finish(
    answer: Record<string, unknown>,
    dagster: Dagster | undefined,
    named: string | undefined,
    maxChars: number | undefined,
  ): Record<string, unknown> {
    const notes = [...((answer.notes as string[] | undefined) ?? []), ...(dagster?.notes ?? [])];
    const possible = withPossibleNext(
      answer,
      (name) => this.#mayCall(name, dagster),
      dagster === undefined ? undefined : named,
    );
    const whole = notes.length > 0 ? { ...possible, notes } : possible;
    const cleaned = cleanAnswer(whole, dagster?.config.secrets ?? this.#secrets());
    keepPage(answer, cleaned);
    return limitAnswer(cleaned, maxChars ?? this.configuration.maxChars);
  }

  /** Whether a tool may be called, on the deployment of this call. */
  #mayCall(name: string, dagster: Dagster | undefined): boolean {
    const reach = reachTools.find((tool) => tool.name === name);
    if (reach !== undefined) return this.#offers(reach);
    const tool = this.surface.reachable.get(name);
    return tool !== undefined && (tool.access === "read" || dagster?.config.readOnly !== true);
  }

  #secrets(): string[] {
    return this.configuration.deployments.flatMap(({ secrets }) => secrets);
  }

  /** Notes that a change is about to be made. @throws {OperationError} `not_audited` when that cannot be noted */
  async #recordStart(tool: Tool, input: Record<string, unknown>, dagster: Dagster, caller: Caller): Promise<void> {
    try {
      await this.#audit?.write(await this.#entry(tool, input, dagster, caller, "started"));
    } catch {
      throw new OperationError(
        "not_audited",
        "The audit log cannot be written, so nothing was changed: see to the file that --audit-log names.",
      );
    }
  }

  async #record(
    tool: Tool,
    args: Record<string, unknown>,
    dagster: Dagster | undefined,
    caller: Caller,
    outcome: string,
    answer: Record<string, unknown> = {},
  ): Promise<void> {
    const result = Object.fromEntries(
      ["run_id", "run_ids", "backfill_id", "status"].filter((key) => key in answer).map((key) => [key, answer[key]]),
    );
    try {
      await this.#audit?.write({
        ...(await this.#entry(tool, args, dagster, caller, outcome)),
        ...(Object.keys(result).length > 0 ? { result } : {}),
      });
    } catch {
      // The change is made; hiding its outcome now would be worse than a gap in the log, so the answer tells of both.
      dagster?.note("How this call ended could not be written to the audit log.");
    }
  }

  async #entry(
    tool: Tool,
    args: Record<string, unknown>,
    dagster: Dagster | undefined,
    caller: Caller,
    outcome: string,
  ): Promise<AuditEntry> {
    const { confirmation: _, ...told } = args;
    return {
      time: new Date(this.#now()).toISOString(),
      user: operatingSystemUser(),
      client: caller.client,
      deployment: dagster?.config.name ?? String(args.deployment ?? this.configuration.defaultDeployment).slice(0, 100),
      tool: tool.name,
      arguments: await auditedArguments(told, this.#secrets()),
      outcome,
    };
  }
}

/** A refusal for lack of permission that names the permission, which Dagster itself does not tell. */
function withPermission(error: unknown, { permission }: Tool): unknown {
  if (!(error instanceof OperationError) || error.code !== "permission_denied" || permission === undefined)
    return error;
  const label = permissionLabel(permission);
  if (error.message.includes(label)) return error;
  const sentence = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
  const { candidates, allowed, problems, next } = error;
  return new OperationError(error.code, `${sentence} It needs the permission ${label}.`, {
    candidates,
    allowed,
    problems,
    next: next ?? [{ tool: "get_connection", why: "it says who this is and what is permitted" }],
    cause: error,
  });
}
