import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const embedded = useEmbedded();

const error = (__typename: string) => () => ({ __typename, message: "no", stack: [], errorChain: [] });
const refusals = [
  ["UnauthorizedError", "permission_denied"],
  ["PythonError", "dagster_error"],
] as const;

describe("mute_alert_policy", () => {
  it.each([
    ["+2h", "2026-03-04T11:30:00Z", 7200],
    ["+7d", "2026-03-11T09:30:00Z", 604_800],
    ["2026-03-05", "2026-03-05T00:00:00Z", 52_200],
    ["2026-03-04T12:00:00+02:00", "2026-03-04T10:00:00Z", 1800],
  ])("mutes until %s", async (until, muted_until, seconds) => {
    const { answer } = await embedded.call("mute_alert_policy", { policy: "ticks", until });
    expect(answer).toEqual({ policy: "ticks", muted: true, muted_until });
    expect(embedded.mutations).toMatchObject([{ variables: { muteForSeconds: seconds } }]);
    expect((await embedded.call("get_alert_policy", { policy: "ticks" })).answer).toMatchObject({ muted_until });
  });

  it("unmutes, and says until when it was muted", async () => {
    const { answer } = await embedded.call("mute_alert_policy", { policy: "check-warnings", until: "now" });
    expect(answer).toEqual({ policy: "check-warnings", muted: false, was_muted_until: "2026-03-04T15:30:00Z" });
    expect(embedded.mutations).toMatchObject([{ variables: { muteForSeconds: null } }]);
    expect((await embedded.call("get_alert_policy", { policy: "check-warnings" })).answer).not.toHaveProperty(
      "muted_until",
    );
  });

  it("sends nothing when there is nothing to unmute", async () => {
    const { answer } = await embedded.call("mute_alert_policy", { policy: "ticks", until: "now" });
    expect(answer).toEqual({ policy: "ticks", muted: false, unchanged: true });
    expect(embedded.mutations).toEqual([]);
  });

  it("shows without changing anything what it would do", async () => {
    const would = async (policy: string, until: string) =>
      (await embedded.call("mute_alert_policy", { policy, until, dry_run: true })).answer.would;
    expect(await would("check-warnings", "+1d")).toEqual({
      policy: "check-warnings",
      mute_until: "2026-03-05T09:30:00Z",
      was_muted_until: "2026-03-04T15:30:00Z",
    });
    expect(await would("check-warnings", "now")).toEqual({
      policy: "check-warnings",
      unmute: true,
      was_muted_until: "2026-03-04T15:30:00Z",
    });
    expect(await would("ticks", "now")).toEqual({ policy: "ticks", unmute: true, unchanged: true });
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    ["-1h", "until: 2026-03-04T08:30:00Z is past. Give a time to come, such as +2h, or now to unmute."],
    ["2026-03-01", "is past"],
    ["9999-01-01", "is too far away"],
    ["tomorrow", "is not a time"],
  ])("refuses %s, before anything is asked", async (until, words) => {
    const { answer } = await embedded.call("mute_alert_policy", { policy: "ticks", until });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect((answer.error as { message: string }).message).toContain(words);
    expect(embedded.organization.requests).toEqual([]);
  });

  it("names the nearest policy", async () => {
    const { answer } = await embedded.call("mute_alert_policy", { policy: "ingest-fail", until: "+1h" });
    expect(answer).toMatchObject({ error: { code: "alert_policy_not_found", candidates: ["ingest-failed"] } });
  });

  it("is refused to a viewer", async () => {
    const { answer } = await embedded.call("mute_alert_policy", { policy: "ticks", until: "+1h" }, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
    expect((answer.error as { message: string }).message).toContain("edit_alert_policies");
  });

  it.each(refusals)("tells a refusal with %s", async (__typename, code) => {
    embedded.organization.overrides.set("Mutation.setAlertPolicyMuteUntil", error(__typename));
    const { answer } = await embedded.call("mute_alert_policy", { policy: "ticks", until: "+1h" });
    expect(answer).toMatchObject({ error: { code } });
  });
});

describe("delete_alert_policy", () => {
  it("shows what would be gone, and deletes it once that is confirmed", async () => {
    const { answer, would } = await embedded.confirmed("delete_alert_policy", { policy: "ingest-failed" });
    expect(would).toEqual({
      delete_alert_policy: "ingest-failed",
      enabled: true,
      event_types: ["JOB_FAILURE"],
      description: "Wakes whoever is on call when the nightly ingestion fails.",
      targets: ["runs of the job ingest_daily (ingestion)"],
      notifies: { type: "pagerduty" },
    });
    expect(answer).toMatchObject({ policy: "ingest-failed", deleted: true });
    expect(embedded.mutations).toHaveLength(1);
    const again = await embedded.call("delete_alert_policy", { policy: "ingest-failed" });
    expect(again.answer).toMatchObject({ error: { code: "alert_policy_not_found" } });
  });

  it("deletes nothing without confirmation", async () => {
    await embedded.call("delete_alert_policy", { policy: "ticks" });
    await embedded.call("delete_alert_policy", { policy: "ticks", dry_run: true });
    await embedded.call("delete_alert_policy", { policy: "ticks", confirmation: "forged" });
    expect(embedded.mutations).toEqual([]);
  });

  it("is refused to a viewer", async () => {
    const { answer } = await embedded.confirmed("delete_alert_policy", { policy: "ticks" }, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
    expect((await embedded.call("get_alert_policy", { policy: "ticks" })).isError).toBe(false);
  });

  it.each(refusals)("tells a refusal with %s", async (__typename, code) => {
    embedded.organization.overrides.set("Mutation.deleteAlertPolicy", error(__typename));
    const { answer } = await embedded.confirmed("delete_alert_policy", { policy: "ticks" });
    expect(answer).toMatchObject({ error: { code } });
  });
});

describe("send_test_notification", () => {
  const toSlack = (channel: string) => ({
    name: "any",
    event_types: ["JOB_FAILURE"],
    notification_service: { slack: { slack_workspace_name: "harbor-roasters", slack_channel_name: channel } },
  });

  it("says whom it would reach, and sends nothing", async () => {
    const { answer } = await embedded.call("send_test_notification", { document: toSlack("#ml"), dry_run: true });
    expect(answer).toEqual({
      dry_run: true,
      would: {
        send_sample_of: "any",
        notification_service: { slack: { slack_workspace_name: "harbor-roasters", slack_channel_name: "#ml" } },
      },
    });
    expect(embedded.mutations).toEqual([]);
  });

  it("sends a sample of a policy that need not be saved", async () => {
    const { answer } = await embedded.call("send_test_notification", { document: toSlack("#ml") });
    expect(answer).toMatchObject({ policy: "any", sent: true, message: "Sample notification sent." });
    expect(embedded.mutations).toMatchObject([{ variables: { document: toSlack("#ml") } }]);
  });

  it("sends to the webhook of a saved policy though its URL is masked, and tells what that answered", async () => {
    const { answer: read } = await embedded.call("get_alert_policy", { policy: "warehouse-costs" });
    const { answer } = await embedded.call("send_test_notification", { document: read.document });
    expect(answer).toMatchObject({
      sent: true,
      response: "200 OK",
      notification_service: { webhook: { webhook_url: "[masked]", headers: [{ key: "X-Costs", value: "[masked]" }] } },
    });
    expect(JSON.stringify(embedded.mutations)).toContain("x9K2mQ");
  });

  it("tells that it could not be delivered, and why", async () => {
    const failed = await embedded.call("send_test_notification", { document: toSlack("#store-operations") });
    expect(failed.answer.error).toEqual({
      code: "refused_by_dagster",
      message: "The sample could not be delivered: Slack: channel_not_found (#store-operations)",
    });
    const { answer: read } = await embedded.call("get_alert_policy", { policy: "ticks" });
    const gone = await embedded.call("send_test_notification", { document: read.document });
    expect(gone.answer.error).toEqual({
      code: "refused_by_dagster",
      message: "The sample could not be delivered (the webhook answered 410 Gone): POST [masked] failed",
    });
  });

  it("checks the document first", async () => {
    const { answer } = await embedded.call("send_test_notification", {
      document: { ...toSlack("#ml"), evnt_types: 1 },
    });
    expect(answer).toMatchObject({
      error: { code: "invalid_document", problems: [{ path: "evnt_types", did_you_mean: "event_types" }] },
    });
    const mixed = { ...toSlack("#ml"), event_types: ["JOB_FAILURE", "TICK_FAILURE"] };
    expect(embedded.mutations).toEqual([]);
    expect((await embedded.call("send_test_notification", { document: mixed })).answer).toMatchObject({
      error: { code: "invalid_document", problems: [{ problem: expect.stringContaining("cannot be combined") }] },
    });
  });

  it("is refused to a viewer", async () => {
    const { answer } = await embedded.call("send_test_notification", { document: toSlack("#ml") }, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
    expect(embedded.mutations).toEqual([]);
  });

  it.each(refusals)("tells a refusal with %s", async (__typename, code) => {
    embedded.organization.overrides.set("Mutation.sendSampleNotification", error(__typename));
    const { answer } = await embedded.call("send_test_notification", { document: toSlack("#ml") });
    expect(answer).toMatchObject({ error: { code } });
  });
});

describe("on an open-source Dagster", () => {
  const fake = useFakeDagster();

  it.each(["mute_alert_policy", "delete_alert_policy", "send_test_notification", "save_alert_policy"])(
    "%s says that it needs Dagster+",
    async (tool) => {
      expect((await fake.call(tool, {})).answer).toMatchObject({ error: { code: "needs_dagster_plus" } });
    },
  );
});
