import { isEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import {
  dagsterSentence,
  eventTypeLabel,
  eventTypeOfLabel,
  isAssetJob,
  jobLabel,
} from "../../../src/output/terminology.ts";
import { dagsterSchema } from "../../support/fake-dagster.ts";

describe("event types", () => {
  const type = dagsterSchema("1.13.27").getType("DagsterEventType");
  const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

  it("have no legacy word in their label, and a label leads back to a type that is called so", () => {
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) {
      const label = eventTypeLabel(name);
      expect(label).not.toMatch(/PIPELINE|SOLID/);
      expect(names).toContain(eventTypeOfLabel(label));
      expect(eventTypeLabel(eventTypeOfLabel(label))).toBe(label);
      // Dagster has both names for these; other labels are the type itself.
      if (!name.startsWith("PIPELINE_") && !names.includes(name.replace("RUN_", "PIPELINE_"))) expect(label).toBe(name);
    }
  });
});

describe("jobs", () => {
  it.each([
    ["__ASSET_JOB", "asset materialization"],
    ["__ASSET_JOB_12", "asset materialization"],
    ["my_pipeline", "my_pipeline"],
    ["pipeline", "pipeline"],
    ["__ASSET_JOBS", "__ASSET_JOBS"],
    ["my__ASSET_JOB", "my__ASSET_JOB"],
  ])("%s is called %s", (name, label) => {
    expect(jobLabel(name)).toBe(label);
    expect(isAssetJob(name)).toBe(label !== name);
  });
});

describe("Dagster's own sentences", () => {
  it.each([
    ['Started execution of pipeline "orders".', [], 'Started execution of run "orders".'],
    ['Finished execution of run for "__ASSET_JOB".', [], 'Finished execution of run for "asset materialization".'],
    ["Pipeline run failed: PIPELINE_FAILURE", [], "Run failed: RUN_FAILURE"],
    ["The solid selection of these pipelines; Solids", [], "The op selection of these jobs; Ops"],
    ["Could not find Pipeline loc.repo.my_pipeline", [], "Could not find Job loc.repo.my_pipeline"],
    [
      "Execution of my-pipeline failed in pipeline my-pipeline",
      ["my-pipeline"],
      "Execution of my-pipeline failed in job my-pipeline",
    ],
    ["Step pipeline of pipeline-two", ["pipeline", "pipeline-two"], "Step pipeline of pipeline-two"],
    ["asset solid/state", ["solid/state"], "asset solid/state"],
    ["solidarity, consolidated, pipelined", [], "solidarity, consolidated, pipelined"],
    ["", [], ""],
  ])("%s", (sentence, names, told) => {
    expect(dagsterSentence(sentence, names)).toBe(told);
  });
});
