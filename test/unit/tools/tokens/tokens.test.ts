import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const failed = (__typename: string) => () => ({ __typename, message: "no", stack: [], errorChain: [] });

/** Puts the same value, which no answer may contain, wherever a secret lies. */
const canary = "canary-7f3d9a21";
const plantCanary = () => embedded.reset(() => canary);

const lists = [
  ["list_user_tokens", "Query.userTokensOrError"],
  ["list_agent_tokens", "Query.agentTokensOrError"],
  ["list_api_tokens", "Query.apiTokensOrError"],
  ["list_service_tokens", "Query.serviceTokensOrError"],
] as const;

describe("lists of tokens", () => {
  it("are of one's own, without those that were revoked", async () => {
    const { answer, isError } = await embedded.call("list_user_tokens");
    expect(isError).toBe(false);
    expect(answer).toEqual({
      tokens: [
        {
          id: "501",
          description: "laptop",
          owner: "platform-lead@harbor-roasters.example",
          created: "2025-12-14T09:30:00Z",
        },
        {
          id: "502",
          description: "release script",
          owner: "platform-lead@harbor-roasters.example",
          created: "2026-01-18T09:30:00Z",
        },
      ],
      returned: 2,
      total: 2,
      revoked_left_out: 1,
    });
  });

  it("have the revoked ones on demand, and by whom and when they were", async () => {
    const { answer } = await embedded.call("list_agent_tokens", { include_revoked: true });
    expect(answer.tokens).toHaveLength(3);
    expect((answer.tokens as object[])[0]).toEqual({
      id: "70",
      description: "trial",
      created: "2025-12-04T09:30:00Z",
      created_by: "platform-lead@harbor-roasters.example",
      revoked: "2025-12-05T09:30:00Z",
      revoked_by: "platform-lead@harbor-roasters.example",
    });
    expect(answer).not.toHaveProperty("revoked_left_out");
  });

  it("are of another user by email or id, of a service user by name or id, or of all service users", async () => {
    for (const user of ["On-Call@harbor-roasters.example", "2"]) {
      const { answer } = await embedded.call("list_user_tokens", { user });
      expect(answer.tokens).toMatchObject([{ id: "511" }]);
    }
    for (const service_user of ["CI-deploys", "su-ci"]) {
      const { answer } = await embedded.call("list_service_tokens", { service_user });
      expect(answer.tokens).toMatchObject([{ id: "svc-token-8101", owner: "ci-deploys" }, { id: "svc-token-8102" }]);
    }
    const { answer } = await embedded.call("list_service_tokens", { include_revoked: true });
    expect(answer).toMatchObject({ total: 3 });
    expect((await embedded.call("list_api_tokens")).answer.tokens).toMatchObject([{ id: "61" }]);
  });

  it("say that all are revoked, or that there are none", async () => {
    const { answer } = await embedded.call("list_service_tokens", { service_user: "nightly-backfills" });
    expect(answer).toMatchObject({ tokens: [], hint: expect.stringContaining("include_revoked") });
    const { answer: none } = await embedded.call("list_user_tokens", { user: "finance@harbor-roasters.example" });
    expect(none).toMatchObject({ tokens: [], hint: expect.stringContaining("No user tokens match user") });
  });

  it("go on from page to page", async () => {
    const first = await embedded.call("list_user_tokens", { include_revoked: true, limit: 2 });
    expect(first.answer).toMatchObject({ returned: 2, total: 3 });
    const { answer } = await embedded.call("list_user_tokens", {
      include_revoked: true,
      limit: 2,
      cursor: first.answer.next_cursor,
    });
    expect(answer.tokens).toMatchObject([{ id: "503" }]);
    expect(answer).not.toHaveProperty("next_cursor");
  });

  it("name who there is for a user or service user that is not", async () => {
    const { answer } = await embedded.call("list_user_tokens", { user: "on-cal@harbor-roasters.example" });
    expect(answer).toMatchObject({
      error: { code: "user_not_found", candidates: expect.arrayContaining(["on-call@harbor-roasters.example"]) },
    });
    const service = await embedded.call("list_service_tokens", { service_user: "deploy" });
    expect(service.answer).toMatchObject({
      error: { code: "user_not_found", candidates: ["ci-deploys", "nightly-backfills"] },
    });
  });

  it("of oneself are nobody's for a token that no user has", async () => {
    embedded.organization.overrides.set("DagsterCloudIdentity.viewer", () => null);
    const { answer } = await embedded.call("list_user_tokens");
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining("user: ") } });
  });

  it("show a viewer its own tokens, and refuse those of others", async () => {
    const { answer } = await embedded.call("list_user_tokens", {}, { role: "viewer" });
    expect(answer.tokens).toMatchObject([{ id: "551" }]);
    const own = await embedded.call("list_user_tokens", { user: "viewer@harbor-roasters.example" }, { role: "viewer" });
    expect(own.answer.tokens).toMatchObject([{ id: "551" }]);
    const others = await embedded.call("list_agent_tokens", {}, { role: "editor" });
    expect(others.answer).toMatchObject({ error: { code: "permission_denied" } });
  });

  it.each(
    lists.flatMap(([tool, field]) => [
      [tool, field, "UnauthorizedError", "permission_denied"] as const,
      [tool, field, "PythonError", "dagster_error"] as const,
    ]),
  )("%s tells a failure of %s (%s) from an empty list", async (tool, field, member, code) => {
    embedded.organization.overrides.set(field, failed(member));
    const { answer, isError } = await embedded.call(tool);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tell it when the service users cannot be read (%s)", async (member, code) => {
    embedded.organization.overrides.set("Query.serviceUsersOrError", failed(member));
    expect((await embedded.call("list_service_tokens")).answer).toMatchObject({ error: { code } });
  });

  it("never have a value in them", async () => {
    plantCanary();
    for (const [tool] of lists) {
      const { answer, isError } = await embedded.call(tool, { include_revoked: true });
      expect(isError).toBe(false);
      expect(JSON.stringify(answer)).not.toContain(canary);
    }
  });
});

describe("revoke_token", () => {
  it("shows which token, asks, and then revokes it", async () => {
    const before = await embedded.call("revoke_token", { kind: "agent", token_id: "71" });
    expect(before.answer).toMatchObject({
      confirmation_required: true,
      would: {
        revoke: "agent token",
        id: "71",
        description: "kubernetes agent, before the move",
        created: "2025-12-04T09:30:00Z",
        warning: expect.stringContaining("lose their connection"),
      },
    });
    expect(embedded.mutations).toEqual([]);
    const { answer, isError } = await embedded.confirmed("revoke_token", { kind: "agent", token_id: "71" });
    expect(isError).toBe(false);
    expect(answer).toEqual({ id: "71", description: "kubernetes agent, before the move", status: "revoked" });
    expect(embedded.mutations).toHaveLength(1);
    expect((await embedded.call("list_agent_tokens")).answer.tokens).toMatchObject([{ id: "72" }]);
  });

  it("leaves a trace of which one in the audit log", async () => {
    const folder = mkdtempSync(join(tmpdir(), "revoke-token-"));
    const auditLog = join(folder, "audit.jsonl");
    await embedded.confirmed("revoke_token", { kind: "agent", token_id: "71" }, { auditLog });
    const lines = readFileSync(auditLog, "utf8").trim().split("\n");
    rmSync(folder, { recursive: true });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      tool: "revoke_token",
      arguments: { kind: "agent", token_id: "71" },
      outcome: "done",
    });
  });

  it.each([
    ["user", 521, { tokenId: 521, userId: 3 }],
    ["api", "61", { tokenId: "61" }],
    ["service", "svc-token-8102", { tokenId: "svc-token-8102" }],
  ])("revokes a %s token by its id alone, whosever it is", async (kind, token_id, variables) => {
    const { answer } = await embedded.confirmed("revoke_token", { kind, token_id });
    expect(answer).toMatchObject({ id: String(token_id), status: "revoked" });
    expect(embedded.mutations).toMatchObject([{ variables }]);
  });

  it("warns of one's own, which may be the one in use", async () => {
    const { answer } = await embedded.call("revoke_token", { kind: "user", token_id: "502" });
    expect(answer).toMatchObject({ would: { warning: expect.stringContaining("nothing here works after that") } });
  });

  it.each([
    ["agent", "71"],
    ["service", "svc-token-8101"],
  ])("warns of an %s token where this server may be using it", async (kind, token_id) => {
    const warning = "this server uses a token that no user has";
    const { answer: byUser } = await embedded.call("revoke_token", { kind, token_id, dry_run: true });
    expect(JSON.stringify(byUser)).not.toContain(warning);
    embedded.organization.overrides.set("DagsterCloudIdentity.viewer", () => null);
    const { answer } = await embedded.call("revoke_token", { kind, token_id, dry_run: true });
    expect(answer).toMatchObject({ would: { warning: expect.stringContaining(warning) } });
  });

  it("says that it is revoked already, and sends nothing", async () => {
    const { answer, would } = await embedded.confirmed("revoke_token", { kind: "agent", token_id: 70 });
    expect(would).toMatchObject({ change: "nothing: it is revoked already", revoked: "2025-12-05T09:30:00Z" });
    expect(answer).toEqual({ id: "70", description: "trial", status: "was revoked already" });
    expect(embedded.mutations).toEqual([]);
  });

  it.each(["agent", "api", "service", "user"])("names the %s tokens there are for an id that is none", async (kind) => {
    const { answer } = await embedded.call("revoke_token", { kind, token_id: "99" });
    expect(answer).toMatchObject({
      error: { code: "token_not_found", next: [{ tool: `list_${kind}_tokens` }] },
    });
    expect((answer.error as { candidates: unknown[] }).candidates.length).toBeGreaterThan(0);
  });

  it("looks through one's own tokens alone where those of others may not be seen", async () => {
    const { answer } = await embedded.call("revoke_token", { kind: "user", token_id: "501" }, { role: "viewer" });
    expect(answer).toMatchObject({
      error: { code: "token_not_found", candidates: [{ id: "551" }] },
      notes: [expect.stringContaining("Only your own tokens")],
    });
    const own = await embedded.confirmed("revoke_token", { kind: "user", token_id: "551" }, { role: "viewer" });
    expect(own.answer).toMatchObject({ status: "revoked" });
  });

  it("is refused with the permission that it takes", async () => {
    embedded.organization.overrides.set("Mutation.revokeAgentToken", failed("UnauthorizedError"));
    const { answer } = await embedded.confirmed("revoke_token", { kind: "agent", token_id: "71" });
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("read_and_edit_agent_tokens") },
    });
  });

  it("does not call revoked what Dagster says is not", async () => {
    embedded.organization.overrides.set("DagsterCloudAgentToken.revoked", () => false);
    const { answer, isError } = await embedded.confirmed("revoke_token", { kind: "agent", token_id: "71" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "dagster_error" } });
  });

  it.each(
    ["user", "agent", "api", "service"].flatMap((kind) =>
      (
        [
          ["DagsterCloudTokenNotFoundError", "token_not_found"],
          ["UnauthorizedError", "permission_denied"],
          ["PythonError", "dagster_error"],
        ] as const
      ).map((row) => [kind, ...row] as const),
    ),
  )("of a %s token tells what Dagster answers: %s", async (kind, member, code) => {
    const ids = { user: "502", agent: "71", api: "61", service: "svc-token-8102" } as Record<string, string>;
    const field = `${kind[0]!.toUpperCase()}${kind.slice(1)}Token`;
    embedded.organization.overrides.set(`Mutation.revoke${field}`, failed(member));
    const { answer, isError } = await embedded.confirmed("revoke_token", { kind, token_id: ids[kind] });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
    const rename = kind === "service" ? "Mutation.updateServiceToken" : `Mutation.edit${field}Description`;
    embedded.organization.overrides.set(rename, failed(member));
    const renamed = await embedded.call("rename_token", { kind, token_id: ids[kind], description: "other" });
    expect(renamed.answer).toMatchObject({ error: { code } });
  });
});

describe("rename_token", () => {
  it.each([
    ["user", "502", "release script"],
    ["agent", "72", "kubernetes agent"],
    ["api", "61", "user provisioning"],
    ["service", "svc-token-8101", "deploy workflow"],
  ])("gives a %s token another description", async (kind, token_id, was) => {
    const { answer } = await embedded.call("rename_token", { kind, token_id, description: "renamed" });
    expect(answer).toEqual({ id: token_id, description: "renamed", was });
    const { answer: list } = await embedded.call(`list_${kind}_tokens`);
    expect(list.tokens).toContainEqual(expect.objectContaining({ id: token_id, description: "renamed" }));
    expect(embedded.mutations).toHaveLength(1);
  });

  it("shows the change without making it", async () => {
    const { answer } = await embedded.call("rename_token", {
      kind: "agent",
      token_id: "71",
      description: "old agent",
      dry_run: true,
    });
    expect(answer).toEqual({
      dry_run: true,
      would: { id: "71", description: "old agent", was: "kubernetes agent, before the move" },
    });
    expect(embedded.mutations).toEqual([]);
  });

  it("sends nothing where nothing changes", async () => {
    const { answer } = await embedded.call("rename_token", { kind: "user", token_id: "501", description: "laptop" });
    expect(answer).toEqual({ id: "501", description: "laptop", unchanged: true });
    expect(embedded.mutations).toEqual([]);
  });
});
