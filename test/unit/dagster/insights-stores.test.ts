import { describe, expect, it } from "vitest";
import type { Dagster } from "../../../src/dagster/dagster.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { fromInsights } from "../../../src/dagster/insights/stores.ts";

/** Asks stores that answer as they are told; an error is thrown. */
function ask(stores: Record<string, number[] | Error>) {
  const asked: string[] = [];
  const notes: string[] = [];
  const dagster = { note: (text: string) => void notes.push(text) } as unknown as Dagster;
  const answer = fromInsights(
    dagster,
    async (store) => {
      const name = store ?? "none";
      asked.push(name);
      const given = stores[name];
      if (given === undefined || given instanceof Error) throw given ?? new Error(`asked ${name}`);
      return given;
    },
    (figures) => figures.length === 0,
  );
  return { answer, asked, notes };
}

const failed = (code: "dagster_error" | "unsupported_by_server" | "permission_denied") =>
  new OperationError(code, `a ${code}`);

describe("fromInsights", () => {
  it("asks the current store alone when it knows", async () => {
    const { answer, asked, notes } = ask({ VICTORIA_METRICS: [1] });
    expect(await answer).toEqual({ answer: [1], store: "VICTORIA_METRICS" });
    expect([asked, notes]).toEqual([["VICTORIA_METRICS"], []]);
  });

  it("asks the older one when it knows nothing, and says whose the figures are", async () => {
    const { answer, notes } = ask({ VICTORIA_METRICS: [], POSTGRES: [2] });
    expect(await answer).toEqual({ answer: [2], store: "POSTGRES" });
    expect(notes).toEqual(["These figures are from the older store of Insights; its current one has none."]);
  });

  it("says nothing when neither has any, or the older one has failed", async () => {
    for (const POSTGRES of [[], failed("dagster_error")]) {
      const { answer, notes } = ask({ VICTORIA_METRICS: [], POSTGRES });
      expect(await answer).toEqual({ answer: [], store: "VICTORIA_METRICS" });
      expect(notes).toEqual([]);
    }
  });

  it("takes the older one's figures for those of a current one that fails, and says so", async () => {
    const { answer, notes } = ask({ VICTORIA_METRICS: failed("dagster_error"), POSTGRES: [3] });
    expect(await answer).toEqual({ answer: [3], store: "POSTGRES" });
    expect(notes[0]).toContain("its current one failed: a dagster_error");
  });

  it("does not take the older one's silence for an answer when the current one failed", async () => {
    for (const POSTGRES of [[], failed("unsupported_by_server")]) {
      await expect(ask({ VICTORIA_METRICS: failed("dagster_error"), POSTGRES }).answer).rejects.toThrow(
        "a dagster_error",
      );
    }
  });

  it("asks a Dagster+ that has no stores without one", async () => {
    const { answer, asked } = ask({ VICTORIA_METRICS: failed("unsupported_by_server"), none: [4] });
    expect(await answer).toEqual({ answer: [4], store: undefined });
    expect(asked).toEqual(["VICTORIA_METRICS", "none"]);
  });

  it.each([failed("permission_denied"), new Error("a fault")])("asks no further after %s", async (error) => {
    const { answer, asked } = ask({ VICTORIA_METRICS: error });
    await expect(answer).rejects.toBe(error);
    expect(asked).toEqual(["VICTORIA_METRICS"]);
  });
});
