import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

describe("a tool that is called through another", () => {
  it("takes the confirmation beside its arguments, where the list offers it, as well as within them", async () => {
    const runner = embedded.runner({ toolsets: undefined });
    const call = { name: "delete_catalog_view", arguments: { view: "Loyalty" } };
    const { answer: first } = await runner.call("call_write_tool", call);
    expect(first).toMatchObject({ confirmation_required: true });
    const { answer, isError } = await runner.call("call_write_tool", { ...call, confirmation: first.confirmation });
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(embedded.mutations).toHaveLength(1);
  });

  it("takes the length of the answer beside its arguments", async () => {
    const runner = embedded.runner({ toolsets: undefined });
    const call = { name: "list_run_steps", arguments: { run_id: "latest" }, max_chars: 1000 };
    const { answer, isError } = await runner.call("call_read_tool", call);
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(1300);
  });

  it.each([
    ["who can launch runs in prod", "evaluate_permission"],
    ["who has access to prod", "list_permissions"],
    ["is the PR deployment ok", "get_deployment_status"],
    ["invite a colleague", "add_user"],
    ["who changed the settings yesterday", "list_audit_log"],
    ["most expensive assets", "get_asset_metrics"],
    ["silence an alert", "mute_alert_policy"],
  ])("is found by %s", async (query, name) => {
    const runner = embedded.runner({ toolsets: undefined });
    const { answer } = await runner.call("search_tools", { query, limit: 8 });
    expect((answer.tools as { name: string }[]).map((tool) => tool.name)).toContain(name);
  });
});
