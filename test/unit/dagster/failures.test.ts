import { describe, expect, it } from "vitest";
import { innermostUserFrame, rootError } from "../../../src/dagster/failures.ts";

const link = (message: string, className: string, stack: string[] = []) => ({ error: { message, className, stack } });
const error = (
  message: string,
  className: string | null,
  errorChain: ReturnType<typeof link>[] = [],
  stack: string[] = [],
) => ({ message, className, stack, errorChain }) as never;

describe("the true cause", () => {
  it("is at the bottom of the chain, in the user's own words and place", () => {
    const told = rootError(
      error(
        'dagster._core.errors.DagsterExecutionStepExecutionError: Error occurred while executing op "load":',
        "DagsterExecutionStepExecutionError",
        [
          link("ValueError: the pipeline of solid tables has no mode", "ValueError", [
            '  File "/venv/lib/python3.11/site-packages/dagster/_core/x.py", line 9, in run\n',
            '  File "/app/warehouse/assets.py", line 42, in load\n    raise ValueError',
            '  File "/venv/lib/python3.11/site-packages/pandas/io.py", line 7, in read\n',
          ]),
        ],
      ),
    );
    expect(told).toEqual({
      type: "ValueError",
      message: "the pipeline of solid tables has no mode",
      where: "/app/warehouse/assets.py:42 in load",
    });
  });

  it("is the top where there is no chain, as of dbt", () => {
    expect(
      rootError(error("DagsterDbtCliRuntimeError: dbt failed in pipeline x", "DagsterDbtCliRuntimeError")),
    ).toEqual({
      type: "DagsterDbtCliRuntimeError",
      message: "dbt failed in job x",
    });
  });

  it("is never a wrapper when the chain has more, nor empty", () => {
    const told = rootError(
      error("top", "A", [
        link("KeyError: 'x'\n", "KeyError"),
        link("Error occurred while loading input", "DagsterExecutionLoadInputError"),
        link("  ", "B"),
      ]),
    );
    expect(told).toMatchObject({ type: "KeyError", message: "'x'" });
  });

  it("is squeezed before it is shortened", () => {
    const told = rootError(error(`start${" ".repeat(20_000)}cause`, null), 200);
    expect(told.message).toBe("start   cause");
    expect(rootError(error("x y ".repeat(5000), null), 200).message.length).toBeLessThanOrEqual(200);
  });

  it("stands in the last frame there is when none is the user's", () => {
    expect(innermostUserFrame(['File "/usr/lib/python3.11/json/decoder.py", line 3, in decode'])).toBe(
      "/usr/lib/python3.11/json/decoder.py:3 in decode",
    );
    expect(innermostUserFrame([])).toBeUndefined();
  });
});
