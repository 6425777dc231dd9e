import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

interface Pool {
  pool: string;
  limit: number;
  claimed: number;
  claimed_by?: { run_id: string; step: string }[];
  waiting_steps?: { run_id: string; step: string }[];
}

async function pool(name: string): Promise<Pool | undefined> {
  const { answer } = await embedded.call("list_concurrency_pools");
  return (answer.pools as Pool[]).find((one) => one.pool === name);
}

describe("the instance of the embedded deployment", () => {
  it("tells its settings, with the secrets in them masked", async () => {
    embedded.reset((_where, value) => `canary-${value.length}`);
    const { answer } = await embedded.call("get_instance", { include: ["config", "concurrency", "daemons"] });
    expect(answer).toMatchObject({
      run_launcher: "CloudAgentRunLauncher",
      automation: "by sensors",
      concurrency: { max_concurrent_runs: 25, tags: [{ tag: "dagster/backfill", limit: 10 }] },
    });
    expect(JSON.stringify(answer)).toContain("WAREHOUSE_PASSWORD=[masked]");
    expect(JSON.stringify(answer)).not.toContain("canary");
  });

  it("has daemons that tell no heartbeat, as those of Dagster+", async () => {
    const { answer } = await embedded.call("list_daemons");
    expect(answer.daemons).toContainEqual({ daemon: "SCHEDULER", required: true });
    expect(String(answer.notes)).toContain("Dagster+ runs the daemons itself");
  });

  it("tells an editor and a viewer what each may do", async () => {
    const editor = await embedded.call("get_instance", { include: ["permissions"] }, { role: "editor" });
    expect(editor.answer.permissions).toMatchObject({
      allowed: expect.arrayContaining(["start_schedule"]),
      denied: { delete_run: "Disabled by your administrator" },
    });
    const viewer = await embedded.call("get_instance", { include: ["permissions", "config"] }, { role: "viewer" });
    expect(viewer.answer.permissions).not.toHaveProperty("allowed");
    expect(viewer.answer.config).toBeUndefined();
  });
});

describe("concurrency pools of the embedded deployment", () => {
  it("show who holds the slot that a queued run waits for", async () => {
    const gpu = await pool("gpu");
    expect(gpu).toMatchObject({
      limit: 1,
      claimed: 1,
      claimed_by: [{ step: "ml__features" }],
      waiting_steps: [{ step: "ml__churn_model" }],
    });
    const { answer } = await embedded.call("get_run_queue");
    expect(answer).toMatchObject({
      queued: [
        {
          run_id: gpu?.waiting_steps?.[0]?.run_id,
          job: "train_churn",
          waits_for: [{ limit: "pool gpu", max: 1, in_use: 1 }],
        },
      ],
    });
    const holder = await embedded.call("get_run", { run_id: gpu?.claimed_by?.[0]?.run_id });
    expect(holder.answer).toMatchObject({ status: "STARTED" });
  });

  it("take a new limit, with which the queued run starts", async () => {
    const before = await pool("gpu");
    const { answer } = await embedded.call("set_concurrency_limit", { pool: "gpu", limit: 2 });
    expect(answer).toMatchObject({ pool: "gpu", limit: 2 });
    embedded.advance(10);
    const gpu = await pool("gpu");
    expect(gpu).toMatchObject({ limit: 2, claimed: 2 });
    expect(gpu?.waiting_steps).toBeUndefined();
    const run = await embedded.call("get_run", { run_id: before?.waiting_steps?.[0]?.run_id });
    expect(run.answer).toMatchObject({ status: "STARTED" });
    expect((await embedded.call("get_run_queue")).answer).toMatchObject({ total: 0 });
  });

  it("are limited anew or no longer when an administrator says so", async () => {
    await embedded.call("set_concurrency_limit", { pool: "looker", limit: 3 });
    expect(await pool("looker")).toMatchObject({ limit: 3, claimed: 0 });
    const { answer } = await embedded.confirmed("delete_concurrency_limit", { pool: "looker" });
    expect(answer).not.toHaveProperty("error");
    expect(await pool("looker")).toBeUndefined();
    const missing = await embedded.call("delete_concurrency_limit", { pool: "gpuu" });
    expect(missing.answer).toMatchObject({ error: { code: "pool_not_found", candidates: ["gpu"] } });
    expect(embedded.mutations).toHaveLength(2);
  });

  it("free the slots of a run", async () => {
    const run_id = (await pool("gpu"))?.claimed_by?.[0]?.run_id;
    const { answer } = await embedded.call("free_concurrency_slots", { run_id });
    expect(answer).toMatchObject({ freed: [{ pool: "gpu", step: "ml__features" }] });
    expect(await pool("gpu")).toMatchObject({ claimed: 0 });
    embedded.advance(10);
    expect(await pool("gpu")).toMatchObject({ claimed_by: [{ step: "ml__churn_model" }] });
  });

  it.each([
    ["set_concurrency_limit", { pool: "gpu", limit: 2 }],
    ["free_concurrency_slots", {}],
  ])("%s is refused to a viewer", async (tool, args) => {
    const given = tool === "free_concurrency_slots" ? { run_id: (await pool("gpu"))?.claimed_by?.[0]?.run_id } : args;
    const { answer } = await embedded.call(tool, given, { role: "viewer" });
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("edit_concurrency_limit") },
    });
    expect(await pool("gpu")).toMatchObject({ limit: 1, claimed: 1 });
  });

  it("are not deleted by a viewer, nor where the server is read-only", async () => {
    await expect(
      embedded.confirmed("delete_concurrency_limit", { pool: "gpu" }, { role: "viewer" }),
    ).resolves.toMatchObject({ answer: { error: { code: "permission_denied" } } });
    const sent = embedded.mutations.length;
    const { answer } = await embedded.call("delete_concurrency_limit", { pool: "gpu" }, { readOnly: true });
    expect(answer).toMatchObject({ error: { code: "read_only" } });
    expect(embedded.mutations).toHaveLength(sent);
  });
});
