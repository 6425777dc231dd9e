import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../../../src/tools/catalogue.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

/** Makes writing to the new file fail, as a full disk does. */
const disk = vi.hoisted(() => ({ full: false }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const handle = await real.open(...args);
      if (disk.full) {
        handle.writeFile = () => Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" }));
      }
      return handle;
    },
  };
});

const canary = "canary-c41d07e2";
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "create-token-"));
  file = join(folder, "token");
  disk.full = false;
  embedded.reset((where, believable) => (where.startsWith("created") ? canary : believable));
});
afterEach(() => rmSync(folder, { recursive: true }));

const failed = (__typename: string) => () => ({
  __typename,
  message: "no",
  serviceTokenId: "",
  stack: [],
  errorChain: [],
});

describe("create_token", () => {
  it.each([
    ["user", {}, { owner: "platform-lead@harbor-roasters.example" }],
    ["user", { user: "finance@harbor-roasters.example" }, { owner: "finance@harbor-roasters.example" }],
    ["agent", {}, {}],
    ["api", {}, {}],
    ["service", { service_user: "ci" }, { owner: "ci" }],
  ])("puts the value of a %s token into a new file, and nowhere else", async (kind, owner, expected) => {
    const auditLog = join(folder, "audit.jsonl");
    const args = { kind, description: "for the test", save_to: file, ...owner };
    const { answer, isError, would } = await embedded.confirmed("create_token", args, { auditLog });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      created: kind,
      id: expect.any(String),
      description: "for the test",
      saved_to: file,
      ...expected,
    });
    expect(would).toMatchObject({ create: `${kind} token`, description: "for the test", save_to: file, ...expected });
    expect(readFileSync(file, "utf8")).toBe(canary);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(embedded.mutations).toHaveLength(1);
    const audit = readFileSync(auditLog, "utf8");
    expect(audit).toContain("create_token");
    for (const told of [JSON.stringify(answer), JSON.stringify(would), audit]) expect(told).not.toContain(canary);
    const { answer: list } = await embedded.call(`list_${kind}_tokens`, owner);
    expect(list.tokens).toContainEqual(expect.objectContaining({ id: answer.id, description: "for the test" }));
    expect(JSON.stringify(list)).not.toContain(canary);
  });

  it("shows beforehand whose it is, what it can do, and tokens of the same description", async () => {
    const { answer } = await embedded.call("create_token", { kind: "user", description: "laptop", save_to: file });
    expect(answer).toMatchObject({
      confirmation_required: true,
      would: {
        owner: "platform-lead@harbor-roasters.example",
        grants: "everything that this user may do",
        same_description: [{ id: "501" }],
      },
    });
    expect(existsSync(file)).toBe(false);
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    ["a file that exists", () => writeFileSync(file, "precious"), () => file, "exists already"],
    ["a link that leads nowhere", () => symlinkSync(join(folder, "elsewhere"), file), () => file, "exists already"],
    ["a missing folder", () => undefined, () => join(folder, "missing", "token"), "a folder that does not exist"],
    ["a file for a folder", () => writeFileSync(file, ""), () => join(file, "token"), /folder/],
    ["a folder", () => undefined, () => folder, "exists already"],
    ["too long a name", () => undefined, () => join(folder, "x".repeat(300)), "too long"],
  ])("makes no token where it cannot be saved: %s", async (_, prepare, path, problem) => {
    prepare();
    const args = { kind: "agent", description: "x", save_to: path() };
    const { answer, isError } = await embedded.call("create_token", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringMatching(problem) } });
    expect(embedded.mutations).toEqual([]);
  });

  it("makes no token when a file came there since it was confirmed", async () => {
    const runner = embedded.runner();
    const args = { kind: "agent", description: "x", save_to: file };
    const { answer } = await runner.call("create_token", args);
    symlinkSync(join(folder, "elsewhere"), file);
    const second = await runner.call("create_token", { ...args, confirmation: answer.confirmation });
    expect(second.answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(embedded.mutations).toEqual([]);
    expect(existsSync(join(folder, "elsewhere"))).toBe(false);
  });

  it("is marked as a tool that writes where the server runs, the only one", () => {
    expect(catalogue.filter((tool) => tool.localOnly === true).map(({ name }) => name)).toEqual(["create_token"]);
  });

  it("makes nothing without the confirmation of the very same call", async () => {
    const runner = embedded.runner();
    const args = { kind: "agent", description: "x", save_to: file };
    const { answer } = await runner.call("create_token", args);
    const other = { ...args, save_to: `${file}2`, confirmation: answer.confirmation };
    expect((await runner.call("create_token", other)).answer).toMatchObject({
      error: { code: "invalid_confirmation" },
    });
    expect(embedded.mutations).toEqual([]);
    expect(existsSync(`${file}2`)).toBe(false);
  });

  it("revokes the token again when its value could not be written", async () => {
    disk.full = true;
    const { answer, isError } = await embedded.confirmed("create_token", {
      kind: "agent",
      description: "x",
      save_to: file,
    });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "not_saved", message: expect.stringMatching(/agent token \d+ was made.*ENOSPC.*revoked again/) },
    });
    expect(JSON.stringify(answer)).not.toContain(canary);
    expect(embedded.mutations.map(({ operation }) => operation)).toEqual(["TokensCreateAgent", "TokensRevokeAgent"]);
    expect(existsSync(file)).toBe(false);
  });

  it("tells the token's id when it can neither be kept nor revoked again", async () => {
    disk.full = true;
    embedded.organization.overrides.set("Mutation.revokeServiceToken", failed("UnauthorizedError"));
    const { answer } = await embedded.confirmed("create_token", {
      kind: "service",
      service_user: "ci",
      description: "x",
      save_to: file,
    });
    expect(answer).toMatchObject({
      error: {
        code: "not_saved",
        message: expect.stringContaining("still is valid"),
        next: [{ tool: "revoke_token", arguments: { kind: "service", token_id: "svc-token-913" } }],
      },
    });
    expect(JSON.stringify(answer)).not.toContain(canary);
  });

  it("revokes a token that Dagster gives without a value", async () => {
    embedded.organization.overrides.set("DagsterCloudUserToken.token", () => "");
    const { answer } = await embedded.confirmed("create_token", { kind: "user", description: "x", save_to: file });
    expect(answer).toMatchObject({ error: { code: "not_saved", message: expect.stringContaining("gave no value") } });
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ["user", {}, "UnauthorizedError", "permission_denied"],
    ["user", {}, "PythonError", "dagster_error"],
    ["agent", {}, "UnauthorizedError", "permission_denied"],
    ["agent", {}, "PythonError", "dagster_error"],
    ["api", {}, "UnauthorizedError", "permission_denied"],
    ["api", {}, "PythonError", "dagster_error"],
    ["service", { service_user: "ci" }, "ServiceTokenNotFoundError", "user_not_found"],
    ["service", { service_user: "ci" }, "UnauthorizedError", "permission_denied"],
    ["service", { service_user: "ci" }, "PythonError", "dagster_error"],
  ])("leaves no file when a %s token is refused (%j: %s)", async (kind, owner, member, code) => {
    const field = `Mutation.create${kind[0]!.toUpperCase()}${kind.slice(1)}Token`;
    embedded.organization.overrides.set(field, failed(member));
    const args = { kind, description: "x", save_to: file, ...owner };
    const { answer, isError } = await embedded.confirmed("create_token", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
    expect(existsSync(file)).toBe(false);
  });

  it("says how to find out when nobody knows whether the token was made", async () => {
    const runner = embedded.runner();
    const args = { kind: "agent", description: "x", save_to: file };
    const { answer } = await runner.call("create_token", args);
    embedded.organization.overrides.set("DagsterCloudAgentToken.id", () => {
      throw new Error("the database went away");
    });
    const second = await runner.call("create_token", { ...args, confirmation: answer.confirmation });
    expect(second.answer).toMatchObject({
      error: {
        code: "outcome_unknown",
        message: expect.stringContaining("look for it by its description"),
        next: [{ tool: "list_agent_tokens" }],
      },
    });
    expect(existsSync(file)).toBe(false);
  });

  it("lets a viewer make tokens of its own alone", async () => {
    const role = "viewer" as const;
    const args = { description: "mine", save_to: file };
    const own = await embedded.confirmed("create_token", { kind: "user", ...args }, { role });
    expect(own.answer).toMatchObject({ owner: "viewer@harbor-roasters.example" });
    const agent = await embedded.call("create_token", { kind: "agent", ...args, save_to: `${file}2` }, { role });
    expect(agent.answer).toMatchObject({ error: { code: "permission_denied" } });
  });

  it.each([
    [{ kind: "agent", user: "on-call@harbor-roasters.example" }, "user: only user tokens"],
    [{ kind: "user", service_user: "ci" }, "service_user: only service tokens"],
    [{ kind: "service" }, "service_user: is required"],
    [{ kind: "robot" }, "kind: must be one of"],
  ])("refuses %j", async (args, problem) => {
    const { answer } = await embedded.call("create_token", { description: "x", save_to: file, ...args });
    expect(answer).toMatchObject({
      error: { code: "invalid_arguments", message: expect.stringContaining(problem) },
    });
    expect(embedded.mutations).toEqual([]);
  });
});
