import { describe, expect, it } from "vitest";
import type { Dagster } from "../../../../src/dagster/dagster.ts";
import type { OverviewInstigator } from "../../../../src/dagster/triage/overview-workspace.ts";
import { automationProblems } from "../../../../src/tools/overview/overview-automation.ts";
import { fakeDeployment } from "../../../support/fake-dagster.ts";

type Instance = Parameters<typeof automationProblems>[3]["instance"];

const sensor = (name: string, running: boolean, location = "main"): OverviewInstigator => ({
  kind: "sensor",
  name,
  location,
  repository: "__repository__",
  running,
  stoppedByHand: false,
  sensorType: "automation",
});

/** Answers what each sensor looks after; of those that are not named, as an older Dagster, nothing. */
function dagsterWith(targets: Record<string, string[]>): Dagster {
  return {
    config: fakeDeployment(),
    query: async (_: unknown, variables: Record<string, { sensorName: string }>) =>
      Object.fromEntries(
        Object.entries(variables).map(([alias, { sensorName }]) => [
          alias,
          {
            __typename: "Sensor",
            assetSelection: targets[sensorName] && {
              assetKeys: targets[sensorName].map((key) => ({ path: key.split("/") })),
            },
          },
        ]),
      ),
  } as unknown as Dagster;
}

const conditioned = new Map([["main", new Set(["a", "b"])]]);
const bySensors = { instance: { useAutoMaterializeSensors: true, autoMaterializePaused: false } as Instance };

describe("automation in an overview", () => {
  it("is off where a stopped sensor alone looks after assets with conditions", async () => {
    const sensors = [sensor("one", true), sensor("two", false)];
    const told = await automationProblems(
      dagsterWith({ one: ["a"], two: ["a", "b"] }),
      sensors,
      conditioned,
      bySensors,
    );
    expect(told).toEqual([
      {
        kind: "automation_sensor_stopped",
        name: "two",
        location: "main",
        what: "1 asset has an automation condition that nothing else evaluates",
      },
    ]);
  });

  it("is no problem where another sensor evaluates the same, or there is no condition to evaluate", async () => {
    const sensors = [sensor("one", true), sensor("two", false), sensor("three", false)];
    const dagster = dagsterWith({ one: ["a", "b"], two: ["b"], three: ["c"] });
    expect(await automationProblems(dagster, sensors, conditioned, bySensors)).toEqual([]);
    expect(await automationProblems(dagster, [sensor("x", false, "other")], conditioned, bySensors)).toEqual([]);
  });

  it("takes a stopped sensor for that of its whole location where Dagster does not tell", async () => {
    const told = await automationProblems(dagsterWith({}), [sensor("one", false)], conditioned, bySensors);
    expect(told).toMatchObject([{ name: "one", what: expect.stringContaining("2 assets") }]);
  });

  it("is paused as a whole where the daemon evaluates conditions", async () => {
    const paused = { instance: { useAutoMaterializeSensors: false, autoMaterializePaused: true } as Instance };
    expect(await automationProblems(dagsterWith({}), [], conditioned, paused)).toMatchObject([
      { kind: "automation_paused" },
    ]);
    expect(await automationProblems(dagsterWith({}), [], new Map(), paused)).toEqual([]);
  });
});
