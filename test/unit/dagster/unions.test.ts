import { type GraphQLObjectType, isInterfaceType, isObjectType, isUnionType } from "graphql";
import { describe, expect, it } from "vitest";
import { OperationError } from "../../../src/dagster/errors.ts";
import { errorOfMember, expectType, isType } from "../../../src/dagster/unions.ts";
import { dagsterSchema } from "../../support/fake-dagster.ts";

const types = Object.values(dagsterSchema("1.13.27").getTypeMap());
const errorInterface = types.find((type) => isInterfaceType(type) && type.name === "Error");

/** Error members that do not say so by implementing `Error`. */
const silentErrors = /Error$|Failure$|Invalid$|NotFound$|Conflict$|NotSupported$|NeedsUserCodeUpgrade$/;

function isError(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some((implemented) => implemented === errorInterface) || silentErrors.test(type.name);
}

const members = new Set(
  types
    .filter(isUnionType)
    .filter(({ name }) => /OrError$|Result$/.test(name))
    .flatMap((union) => union.getTypes()),
);
const implementing = types
  .filter(isObjectType)
  .filter((type) => isError(type) && !/Event$|ChainLink$|ConfigError$|Payload|Subscription/.test(type.name));

describe("the members of Dagster's unions", () => {
  it("are answers, or errors with a stable code", () => {
    const errors = [...new Set([...members, ...implementing])]
      .filter(isError)
      .map(({ name }) => name)
      .sort();
    const codes = Object.fromEntries(errors.map((name) => [name, errorOfMember({ __typename: name }).code]));
    expect(codes).toMatchSnapshot();
    // Types that say no more than "Dagster failed": a new error type must be looked at before it joins them.
    expect(errors.filter((name) => codes[name] === "dagster_error")).toEqual([
      "PartitionSubsetDeserializationError",
      "PythonError",
      "SolidStepStatusUnavailableError",
    ]);
  });

  it("that are answers are these", () => {
    expect(
      [...members]
        .filter((type) => !isError(type))
        .map(({ name }) => name)
        .sort(),
    ).toMatchSnapshot();
  });

  it("are told in today's words when they bring no message", () => {
    for (const type of implementing) {
      const { message } = errorOfMember({ __typename: type.name });
      expect(message).toMatch(
        /^Dagster (answered: [a-z ]+|failed and said no more|refused this for lack of permission)\.$/,
      );
      expect(message).not.toMatch(/pipeline|solid/i);
    }
  });
});

describe("a union's value", () => {
  type Value =
    | { __typename?: "Run"; id: string }
    | { __typename?: "RunNotFoundError"; message: string }
    | { __typename?: "PythonError"; message: string };

  it("is narrowed to what was wanted", () => {
    const value = { __typename: "Run", id: "1" } as Value;
    expect(expectType(value, "Run").id).toBe("1");
    expect(isType(value, "Run", "PythonError")).toBe(true);
    expect(isType(value, "PythonError")).toBe(false);
    expect(isType(null as Value | null, "Run")).toBe(false);
  });

  it.each([
    [{ __typename: "RunNotFoundError", message: " Run x not found. " }, "run_not_found", "Run x not found."],
    [{ __typename: "PythonError", message: "" }, "dagster_error", "Dagster failed and said no more."],
    [
      { __typename: "UnauthorizedError", message: "needs EDITOR" },
      "permission_denied",
      "Dagster refused this for lack of permission: needs EDITOR",
    ],
    [{ __typename: "NewestError", message: 5 }, "dagster_error", "Dagster answered: newest."],
    [{}, "dagster_error", "Dagster answered: unknown type."],
    [null, "unsupported_by_server", expect.stringContaining("gave no answer")],
    [undefined, "unsupported_by_server", expect.stringContaining("gave no answer")],
  ])("is an error otherwise (%#)", (value, code, message) => {
    const error = (() => {
      try {
        return expectType(value as unknown as Value, "Run");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(OperationError);
    expect(error).toMatchObject({ code, message });
  });
});
