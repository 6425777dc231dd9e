import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BriefCache } from "../../../src/dagster/brief-cache.ts";
import { Deployment, type Progress } from "../../../src/dagster/dagster.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { waitUntil } from "../../../src/dagster/wait.ts";
import { fakeDeployment } from "../../support/fake-dagster.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function waiting(signal?: AbortSignal) {
  const heard: Progress[] = [];
  const dagster = new Deployment(fakeDeployment()).forCall({ signal, onProgress: (progress) => heard.push(progress) });
  return { dagster, heard };
}
const gone = () => new OperationError("dagster_unreachable", "gone");

async function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}

describe("a wait", () => {
  it("looks until the state has come, and tells how far it is", async () => {
    const { dagster, heard } = waiting();
    let looks = 0;
    const waited = await settled(
      waitUntil(dagster, 60, async () => {
        looks += 1;
        return { done: looks === 4, value: looks, progress: { progress: looks, total: 4 } };
      }),
    );
    expect(waited).toEqual({ timedOut: false, value: 4 });
    expect(heard.map(({ progress }) => progress)).toEqual([1, 2, 3, 4]);
  });

  it("ends with the last state when the time is over, in pauses that grow", async () => {
    const { dagster } = waiting();
    const times: number[] = [];
    const start = Date.now();
    const waited = await settled(
      waitUntil(dagster, 30, async () => ({ done: false, value: times.push(Date.now() - start) })),
    );
    expect(waited).toEqual({ timedOut: true, value: times.length });
    expect(times.slice(0, 3)).toEqual([0, 500, 1200]);
    expect(times.at(-1)).toBe(30_000);
    const pauses = times.slice(1).map((time, index) => time - times[index]!);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5000);
  });

  it("outlives a restart of the web server, not its end", async () => {
    let looks = 0;
    const waited = await settled(
      waitUntil(waiting().dagster, 60, async () => {
        looks += 1;
        if (looks > 1 && looks < 5) throw gone();
        return { done: looks === 6, value: looks };
      }),
    );
    expect(waited).toEqual({ timedOut: false, value: 6 });
    looks = 0;
    const failed = waitUntil(waiting().dagster, 60, async () => {
      looks += 1;
      throw gone();
    });
    await expect(settled(failed)).rejects.toMatchObject({ code: "dagster_unreachable" });
    // Half a minute of looks, the pauses between them growing: long enough for a web server to come back.
    expect(looks).toBeGreaterThan(6);
    expect(looks).toBeLessThan(20);
  });

  it("that ends while Dagster is away still tells the last state that was seen", async () => {
    let looks = 0;
    const waited = waitUntil(waiting().dagster, 1, async () => {
      looks += 1;
      if (looks > 1) throw gone();
      return { done: false, value: "running" };
    });
    expect(await settled(waited)).toEqual({ timedOut: true, value: "running" });
  });

  it("ends at once with what waiting does not mend, and when the caller gives up", async () => {
    const refused = waitUntil(waiting().dagster, 60, async () => {
      throw new OperationError("run_not_found", "no run");
    });
    await expect(settled(refused)).rejects.toMatchObject({ code: "run_not_found" });
    const controller = new AbortController();
    let looks = 0;
    const canceled = waitUntil(waiting(controller.signal).dagster, 60, async () => {
      looks += 1;
      return { done: false, value: 0 };
    });
    const outcome = expect(canceled).rejects.toMatchObject({ code: "canceled" });
    await vi.advanceTimersByTimeAsync(600);
    controller.abort();
    await outcome;
    expect(looks).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("what is remembered briefly", () => {
  it("is loaded once, also by calls at the same time, until its time is over", async () => {
    const cache = new BriefCache();
    const load = vi.fn(async () => "value");
    expect(await Promise.all([cache.get("k", 1000, load), cache.get("k", 1000, load)])).toEqual(["value", "value"]);
    vi.advanceTimersByTime(999);
    await cache.get("k", 1000, load);
    expect(load).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await cache.get("k", 1000, load);
    await cache.get("other", 1000, load);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it("is not a failure, nor what was loaded before it was forgotten", async () => {
    const cache = new BriefCache();
    await expect(cache.get("k", 1000, async () => Promise.reject(new Error("x")))).rejects.toThrow("x");
    expect(await cache.get("k", 1000, async () => "after")).toBe("after");
    let finish = (_: string) => {};
    const old = cache.get(
      "slow",
      1000,
      () =>
        new Promise<string>((resolve) => {
          finish = resolve;
        }),
    );
    cache.clear();
    const fresh = cache.get("slow", 1000, async () => "new");
    finish("old");
    expect([await old, await fresh, await cache.get("slow", 1000, async () => "newest")]).toEqual([
      "old",
      "new",
      "new",
    ]);
  });
});
