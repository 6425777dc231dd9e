import { HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { inputJsonSchema } from "../../../src/tools/json-schema.ts";
import { fakePlusDeployment, useFakeDagster } from "../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";
import { sampleArguments } from "../../support/sample-arguments.ts";

// How long a retry waits is tested where it is decided; here it would only add up.
vi.mock("../../../src/dagster/request-failures.ts", async (original) => ({
  ...(await original<object>()),
  retryDelayMs: () => 0,
}));

const fake = useFakeDagster();

interface Property {
  type?: string;
  enum?: unknown[];
}

/** A value of a wrong type for a property, or undefined where everything fits. */
function misfit(property: Property): unknown {
  if (property.type === "string" || property.enum !== undefined) return 42.5;
  if (property.type === "boolean") return "yes";
  if (property.type === "integer" || property.type === "number") return "many";
  if (property.type === "array") return 7;
  if (property.type === "object") return 7;
  return undefined;
}

describe.each(catalogue.map((tool) => [tool.name, tool] as const))("%s, called wrongly,", (name, tool) => {
  const properties = (inputJsonSchema(tool, { deployment: false }).properties ?? {}) as Record<string, Property>;

  async function call(args: Record<string, unknown>) {
    if (!tool.plusOnly) return fake.call(name, args);
    if (fake.version === "1.13.27") fake.version = "plus";
    return fake.runner({ deployments: [fakePlusDeployment()], defaultDeployment: "prod" }).call(name, args);
  }

  async function refused(args: Record<string, unknown>) {
    const { answer, isError } = await call(args);
    expect(isError, JSON.stringify(answer)).toBe(true);
    expect((answer.error as { code: string }).code, JSON.stringify(answer)).not.toBe("internal_error");
    expect(fake.mutations).toEqual([]);
    return answer.error as { code: string; message: string };
  }

  it("refuses an argument that it does not know, before asking Dagster anything", async () => {
    const error = await refused({ ...sampleArguments(tool), no_such_argument: 1 });
    expect(error.code).toBe("invalid_arguments");
    expect(error.message).toContain("no_such_argument");
    expect(fake.requests).toEqual([]);
  });

  it.each(Object.entries(properties).filter(([, property]) => misfit(property) !== undefined))(
    "refuses a value of the wrong type for %s",
    async (argument, property) => {
      const error = await refused({ ...sampleArguments(tool), [argument]: misfit(property) });
      expect(error.code).toBe("invalid_arguments");
      expect(error.message).toContain(argument);
      expect(fake.requests).toEqual([]);
    },
  );

  it.each(Object.entries(properties).filter(([, { type }]) => type === "integer" || type === "number"))(
    "refuses a negative %s",
    async (argument) => {
      expect((await refused({ ...sampleArguments(tool), [argument]: -1 })).code).toBe("invalid_arguments");
    },
  );

  it.each(
    Object.entries(properties).filter(
      ([argument, { type, enum: values }]) => type === "string" && values === undefined && argument !== "config",
    ),
  )("survives 10,000 characters for %s", async (argument) => {
    fake.query = { workspaceOrError: fakeWorkspace({ here: {} }) };
    await refused({ ...sampleArguments(tool), [argument]: "x".repeat(10_000) });
  });

  it.each(Object.entries(properties).filter(([argument, { type }]) => type === "array" && argument !== "include"))(
    "refuses an empty list for %s",
    async (argument) => {
      expect((await refused({ ...sampleArguments(tool), [argument]: [] })).code).toBe("invalid_arguments");
    },
  );

  it("says that Dagster is not there when it is not", async () => {
    fake.intercept = () => HttpResponse.error();
    const error = await refused(sampleArguments(tool));
    expect(["dagster_unreachable", "outcome_unknown"]).toContain(error.code);
  });

  it("does not fall over an answer that is HTML", async () => {
    fake.intercept = () =>
      new Response("<html><body>Sign in</body></html>", { status: 200, headers: { "content-type": "text/html" } });
    expect((await refused(sampleArguments(tool))).code).toMatch(/dagster_unreachable|dagster_error|outcome_unknown/);
  });

  it("tells a name that does not exist from an empty answer", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({ here: {} }) };
    const { answer, isError } = await call(sampleArguments(tool));
    // Whatever it says of an empty Dagster: it is an answer or a proper error, and never a fault of this program.
    if (isError) expect((answer.error as { code: string }).code, JSON.stringify(answer)).not.toBe("internal_error");
    else expect(answer).toBeTypeOf("object");
  });

  it("answers or refuses properly on Dagster 1.8.13", async () => {
    fake.version = "1.8.13";
    fake.query = { workspaceOrError: fakeWorkspace({ here: {} }) };
    const { answer, isError } = await call(sampleArguments(tool));
    if (isError) expect((answer.error as { code: string }).code, JSON.stringify(answer)).not.toBe("internal_error");
    else expect(answer).toBeTypeOf("object");
  });
});
