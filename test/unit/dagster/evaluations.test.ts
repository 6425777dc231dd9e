import { describe, expect, it } from "vitest";
import { assertEvaluates } from "../../../src/dagster/evaluations.ts";
import * as documents from "../../../src/queries/generated/graphql.ts";

const mutations = Object.entries(documents)
  .filter(([name]) => name.endsWith("Document"))
  .map(([name, document]) => [name, String(document)] as const)
  .filter(([, text]) => /^\s*(fragment [\s\S]*)?mutation /.test(text));

describe("assertEvaluates", () => {
  it.each(mutations)("judges %s by whether it only evaluates", (name, text) => {
    const evaluates = name === "AutomationPreviewScheduleDocument" || name === "AutomationPreviewSensorDocument";
    if (evaluates) expect(() => assertEvaluates(text)).not.toThrow();
    else expect(() => assertEvaluates(text)).toThrow("is no evaluation");
  });

  it.each([
    "query Q { version }",
    "fragment F on Mutation { scheduleDryRun { __typename } }",
    "mutation M { ...F } fragment F on Mutation { wipeAssets { __typename } }",
    "mutation M { ... on Mutation { wipeAssets { __typename } } }",
    "mutation M { sensorDryRun: wipeAssets { __typename } }",
    "mutation M { sensorDryRun { __typename } wipeAssets { __typename } }",
    "mutation A { sensorDryRun { __typename } } mutation B { wipeAssets { __typename } }",
  ])("refuses %s", (text) => {
    expect(() => assertEvaluates(text)).toThrow("is no evaluation");
  });

  it("sees every mutation of the project", () => {
    expect(mutations.length).toBeGreaterThan(8);
  });
});
