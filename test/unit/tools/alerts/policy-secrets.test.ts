import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskDocument, maskedDifferences, secretsOf } from "../../../../src/output/mask-document.ts";
import { fillMasked, maskPolicy, tellable, type Unfilled } from "../../../../src/tools/alerts/policy-secrets.ts";

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((value) => !value.includes("[masked]"));
const service = fc.oneof(
  fc.record({ slack: fc.record({ slack_channel_name: text }) }),
  fc.record({ pagerduty: fc.record({ integration_key: text }) }),
  fc.record({ microsoft_teams: fc.record({ webhook_url: text }) }),
  fc.record({
    webhook: fc.record({
      webhook_url: text,
      headers: fc.oneof(
        fc.array(fc.record({ key: fc.constantFrom("A", "Authorization", "X-B"), value: text }), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom("A", "Authorization", "X-B"), text),
      ),
      body_template: text,
    }),
  }),
);
const policy = fc.record({
  name: text,
  event_types: fc.array(text, { maxLength: 3 }),
  alert_targets: fc.array(fc.record({ asset_key_target: fc.record({ asset_key: fc.array(text) }) }), { maxLength: 3 }),
  notification_service: service,
});

describe("the secrets of a policy's document", () => {
  it("are not in what is told of it, and are back when what was told is given", () => {
    fc.assert(
      fc.property(policy, (document) => {
        const told = maskPolicy(document);
        const [[kind, how] = ["", {}]] = Object.entries(told.notification_service) as [
          string,
          Record<string, unknown>,
        ][];
        if (kind === "pagerduty") expect(how.integration_key).toBe("[masked]");
        if ("webhook_url" in how) expect(how.webhook_url).toBe("[masked]");
        const headers = Array.isArray(how.headers)
          ? how.headers.map(({ value }: { value: string }) => value)
          : Object.values(how.headers ?? {});
        expect(headers.filter((value) => value !== "[masked]")).toEqual([]);
        const unfilled: Unfilled[] = [];
        expect(fillMasked(told, document, unfilled)).toEqual(document);
        expect(unfilled).toEqual([]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("are filled in nowhere when there is nothing they could have been", () => {
    fc.assert(
      fc.property(policy, (document) => {
        const told = maskPolicy(document);
        const unfilled: Unfilled[] = [];
        expect(fillMasked(told, undefined, unfilled)).toEqual(told);
        expect(unfilled).toHaveLength(JSON.stringify(told).split("[masked]").length - 1);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it("are known to the letter, to be masked in what Dagster says", () => {
    const document = {
      notification_service: {
        webhook: { webhook_url: "https://a.example/b/c", headers: [{ key: "K", value: "hush-hush" }] },
      },
    };
    const secrets = secretsOf(document, maskPolicy(document));
    expect(secrets).toEqual(["https://a.example/b/c", "hush-hush"]);
    expect(tellable("sent hush-hush to https://a.example/b/c and https://c.example/d?e", secrets)).toBe(
      "sent [masked] to [masked] and https://c.example/[masked]",
    );
  });

  it("are known by two names that say it together", () => {
    expect(maskDocument({ api: { key: "roast", url: "u" } })).toEqual({ api: { key: "[masked]", url: "u" } });
    expect(maskedDifferences({ "api.key": "roast" }, { "api.key": "grind" })).toEqual([
      { path: "api.key", masked: "differs" },
    ]);
  });

  it("are known without what stands before them", () => {
    const document = { image: "x:1", container_context: { k8s: { env_vars: ["LICENSE=r0ast-14-Beans", "HOME"] } } };
    expect(secretsOf(document, maskDocument(document))).toEqual(["LICENSE=r0ast-14-Beans", "r0ast-14-Beans"]);
  });
});
