import { buildSchema, printSchema } from "graphql";
import { describe, expect, it, vi } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

/** What Dagster+ of February 2026 lacked: muting, links and public ids of issues, the filter by status. */
vi.mock("../../../../src/demo/embedded-schema.ts", async (original) => {
  const { embeddedSchema } = await original<typeof import("../../../../src/demo/embedded-schema.ts")>();
  const older = printSchema(embeddedSchema())
    .replace(/^ *"""[\s\S]*?"""\n/gm, "")
    .replace(
      /^ {2}(mutedUntil|setAlertPolicyMuteUntil|comparisonType|publicId|linkedObjects|metadata: Issue).*\n/gm,
      "",
    )
    .replace(/(type Issue \{[^}]*)createdAt: Float!\n/, "$1")
    .replaceAll("createdBy: ServiceUserOrUser", "createdBy: DagsterCloudUser")
    .replace(/(issues\(limit: Int!, cursor: String), filters: IssuesFilter/, "$1");
  const schema = buildSchema(older);
  return { embeddedSchema: () => schema };
});

const embedded = useEmbedded();

describe("an older Dagster+", () => {
  it("tells of policies what it knows", async () => {
    const { answer, isError } = await embedded.call("list_alert_policies", { event_type: "METRIC_MONITOR_ALERT" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      alert_policies: [{ policy: "check-warnings", targets: [expect.stringContaining("above 5")] }],
      notes: [expect.stringContaining("does not tell: comparison type, muted until.")],
    });
  });

  it.each(["+2h", "now"])("says that it knows no muting, asked for %s", async (until) => {
    const { answer, isError } = await embedded.call("mute_alert_policy", { policy: "ticks", until });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "unsupported_by_server" } });
    expect(embedded.mutations).toEqual([]);
  });

  it("tells of issues what it knows, by their older ids and the one link", async () => {
    const { answer } = await embedded.call("list_issues", { limit: 2 });
    expect(answer).toMatchObject({
      issues: [{ issue: "16" }, { issue: "15", runs: [{ job: "ingest_daily" }], created_by: expect.any(String) }],
      notes: [expect.stringContaining("does not tell: created at, linked objects, metadata, public id.")],
    });
    expect((await embedded.call("update_issue", { issue: "15", status: "closed" })).answer).toMatchObject({
      issue: "15",
      status: "closed",
    });
  });

  it("does not answer with all issues when those of a status were asked for", async () => {
    const { answer, isError } = await embedded.call("list_issues", { status: ["open"] });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "unsupported_by_server" } });
  });
});
