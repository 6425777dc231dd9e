import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

describe("get_onboarding_progress", () => {
  it("says which steps are done, skipped and open, and when that changed", async () => {
    const { answer, isError } = await embedded.call("get_onboarding_progress");
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ complete: 6, skipped: 1, total: 9 });
    expect(answer.steps).toContainEqual({
      step: "invited_team",
      what: "invite others",
      status: "complete",
      changed: "2025-12-07T09:30:00Z",
    });
    expect(answer.steps).toContainEqual({ step: "finished_setup", what: "finish the set-up", status: "incomplete" });
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s from an empty list", async (__typename, code) => {
    embedded.organization.overrides.set("Query.onboardingChecklistEntries", () => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
    }));
    const { answer, isError } = await embedded.call("get_onboarding_progress");
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });
});

describe("set_onboarding_step", () => {
  it("ticks a step, which the next look sees", async () => {
    const { answer } = await embedded.call("set_onboarding_step", { step: "finished_setup", status: "complete" });
    expect(answer).toEqual({ step: "finished_setup", status: "complete", was: "incomplete" });
    expect((await embedded.call("get_onboarding_progress")).answer).toMatchObject({ complete: 7 });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("sends nothing where the step is so already", async () => {
    const { answer } = await embedded.call("set_onboarding_step", { step: "invited_team", status: "complete" });
    expect(answer).toEqual({ step: "invited_team", status: "complete", was: "complete", unchanged: true });
    expect(embedded.mutations).toEqual([]);
  });

  it("shows without changing anything what it would do", async () => {
    const { answer } = await embedded.call("set_onboarding_step", {
      step: "plan_selected",
      status: "skipped",
      dry_run: true,
    });
    expect(answer).toEqual({
      dry_run: true,
      would: { step: "plan_selected", status: "skipped", was: "incomplete" },
    });
    expect(embedded.mutations).toEqual([]);
  });

  it("is refused to a viewer", async () => {
    const { answer, isError } = await embedded.call(
      "set_onboarding_step",
      { step: "finished_setup", status: "complete" },
      { role: "viewer" },
    );
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
  });

  it("names the steps there are", async () => {
    const { answer } = await embedded.call("set_onboarding_step", { step: "invited_tem", status: "complete" });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(JSON.stringify(answer)).toContain("invited_team");
    expect(embedded.organization.requests).toEqual([]);
  });
});
