import { beforeEach, describe, expect, it } from "vitest";
import { OperationError } from "../../../src/dagster/errors.ts";
import { errorOfMember } from "../../../src/dagster/unions.ts";
import { ToolRunner } from "../../../src/tools/call.ts";
import { answerOfError } from "../../../src/tools/error-answer.ts";
import { surfaceOf } from "../../../src/tools/surface.ts";
import { fakeDeployment } from "../../support/fake-dagster.ts";
import { SampleTools } from "../../support/sample-tools.ts";

const canary = "canary-secret-42";
const deployments = [fakeDeployment({ secrets: [canary] })];
let sample: SampleTools;
beforeEach(() => {
  sample = new SampleTools();
});

class Hostile extends Error {
  override get message(): string {
    throw new Error("no message for you");
  }
}

describe("whatever a handler throws", () => {
  it.each<[string, unknown]>([
    ["a text", `token ${canary}`],
    ["null", null],
    ["undefined", undefined],
    ["a number", 42],
    ["a symbol", Symbol("x")],
    ["an object without prototype", Object.create(null)],
    ["a function", () => canary],
    ["an error with a URL and a token", new Error(`connect http://user:${canary}@internal.test/graphql failed`)],
    ["a TypeError", new TypeError("Cannot read properties of undefined (reading 'x')")],
    ["a huge message", new Error("x".repeat(10_000_000))],
    ["an error whose message throws", new Hostile()],
    ["an aggregate", new AggregateError([new Error(canary)], "several")],
    ["an error with a cause", new Error("outer", { cause: new Error(canary) })],
  ])("%s becomes a tool error that tells nothing of it", async (_, thrown) => {
    sample.onRead = async () => {
      throw thrown;
    };
    const faults: string[] = [];
    const { configuration } = sample.runner({ deployments });
    const runner = new ToolRunner(
      surfaceOf(sample.tools, ["read_thing"], configuration),
      configuration,
      "key",
      Date.now,
      (tool, stack) => faults.push(`${tool} ${stack}`),
    );
    const { answer, isError } = await runner.call("read_thing", { name: "a" });
    expect(isError).toBe(true);
    expect(answer).toEqual({
      error: {
        code: "internal_error",
        message: expect.stringMatching(/^This server failed while it handled the call \(\w+\)\./),
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/canary|http|reading|\bat /);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^read_thing /);
    expect(faults[0]).not.toContain(canary);
  });

  it("an answer that cannot be told is a fault as well", async () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    sample.onRead = async () => loop;
    const { answer, isError } = await sample.runner().call("read_thing", { name: "a" });
    expect([isError, (answer.error as { code: string }).code]).toEqual([true, "internal_error"]);
  });

  it("an error for the caller is told: cleaned, and no longer than an answer may be", async () => {
    sample.onRead = async () => {
      throw new OperationError(
        "job_not_found",
        `There is no job "my-pipeline" at ${canary}\u001b[31m.${" ".repeat(5000)}`,
        {
          candidates: Array.from({ length: 2000 }, (_, index) => `job_${index}_${"x".repeat(100)}`),
          allowed: Array.from({ length: 500 }, (_, index) => index),
          next: Array.from({ length: 9 }, () => ({ tool: "read_thing", why: "to see" })),
        },
      );
    };
    const { answer, isError } = await sample.runner({ deployments }).call("read_thing", { name: "a" });
    expect(isError).toBe(true);
    const error = answer.error as Record<string, unknown[]>;
    expect(error).toMatchObject({ code: "job_not_found", message: 'There is no job "my-pipeline" at [masked].' });
    expect(error.allowed).toHaveLength(50);
    expect(error.next).toHaveLength(3);
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(24_000);
  });

  it("notes are told beside an error", async () => {
    sample.onRead = async (_, dagster) => {
      dagster.note("A code location failed to load.");
      throw new OperationError("asset_not_found", "There is no asset.");
    };
    const { answer } = await sample.runner().call("read_thing", { name: "a" });
    expect(answer.notes).toEqual(["A code location failed to load."]);
  });
});

describe("an error's sentence", () => {
  it.each([
    'There is no job "my pipeline".',
    "raw/pipeline is partitioned: say which partition.",
    "No Dagster answers at http://solid.invalid:3000.",
  ])("keeps the user's own words: %s", (message) => {
    expect(answerOfError(new OperationError("job_not_found", message)).error).toMatchObject({ message });
  });

  it.each([
    ["PipelineNotFoundError", "Pipeline 'solid-state' has no solid selection", "Job 'solid-state' has no op selection"],
    ["PipelineNotFoundError", "Could not find Pipeline x.y.my_pipeline", "Could not find Job x.y.my_pipeline"],
    [
      "PythonError",
      "the vendor pipeline is not ready (solid state drive full)",
      "the vendor pipeline is not ready (solid state drive full)",
    ],
    [
      "PythonError",
      "dagster._core.errors.DagsterInvalidSubsetError: no such solid",
      "dagster._core.errors.DagsterInvalidSubsetError: no such op",
    ],
  ])("that Dagster wrote is told in today's words, unless user code raised it (%s: %s)", (type, message, told) => {
    expect(errorOfMember({ __typename: type, message }).message).toBe(told);
  });
});

describe("a call", () => {
  it.each(["", "nope", "__proto__", "constructor", "toString", "wipe", "x".repeat(10_000)])(
    "of the tool %j, which there is not, is an error with the nearest names",
    async (name) => {
      const { answer, isError } = await sample.runner().call(name, {});
      expect([isError, (answer.error as { code: string }).code]).toEqual([true, "unknown_tool"]);
      expect(JSON.stringify(answer).length).toBeLessThan(500);
    },
  );

  it("of another deployment than there is, names those there are", async () => {
    const runner = sample.runner({
      deployments: [fakeDeployment({ name: "prod" }), fakeDeployment({ name: "staging" })],
      defaultDeployment: "prod",
    });
    const { answer } = await runner.call("read_thing", { name: "a", deployment: "production" });
    expect(answer.error).toMatchObject({ code: "deployment_not_found", candidates: ["prod", "staging"] });
    expect((await sample.runner().call("read_thing", { name: "a", deployment: "default" })).answer.error).toMatchObject(
      { code: "invalid_arguments" },
    );
  });

  it("keeps to max_chars, of the call or of the configuration", async () => {
    sample.onRead = async () => ({
      name: "a",
      rows: Array.from({ length: 1000 }, (_, index) => ({ index, text: "x".repeat(100) })),
    });
    const sizes = await Promise.all(
      [
        sample.runner().call("read_thing", { name: "a" }),
        sample.runner({ maxChars: 5000 }).call("read_thing", { name: "a" }),
        sample.runner({ maxChars: 5000 }).call("read_thing", { name: "a", max_chars: 10_000 }),
        sample.runner().call("call_read_tool", { name: "read_thing", arguments: { name: "a", max_chars: 1000 } }),
      ].map(async (result) => JSON.stringify((await result).answer).length),
    );
    expect(
      sizes.map(
        (size, index) => size <= [24_000, 5000, 10_000, 1000][index]! && size > [23_000, 4500, 9300, 600][index]!,
      ),
    ).toEqual([true, true, true, true]);
    for (const max_chars of [999, 400_001, "5000", -1, 1500.5]) {
      expect((await sample.runner().call("read_thing", { name: "a", max_chars })).answer.error).toMatchObject({
        code: "invalid_arguments",
      });
    }
  });

  it("refused for its arguments is no longer than an answer may be either", async () => {
    const raw = {
      name: "a",
      ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`unknown_${index}`, 1])),
    };
    const { answer } = await sample.runner().call("read_thing", raw);
    expect(answer.error).toMatchObject({ code: "invalid_arguments" });
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(24_000);
  });
});
