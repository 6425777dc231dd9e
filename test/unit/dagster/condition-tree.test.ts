import { describe, expect, it } from "vitest";
import { conditionReasons } from "../../../src/dagster/condition-reasons.ts";
import { conditionTree, nodeCount, nodeWithId } from "../../../src/dagster/condition-tree.ts";
import type { ConditionNodePartsFragment } from "../../../src/queries/generated/graphql.ts";

type Given = Partial<ConditionNodePartsFragment> & { parts?: Given[]; words: string[]; about?: string };

/** Nodes in the order in which Dagster lists them: each before its parts. */
function nodes({ parts = [], words, about = "a", ...rest }: Given, id = "n"): ConditionNodePartsFragment[] {
  const node = {
    uniqueId: rest.uniqueId ?? id,
    userLabel: null,
    expandedLabel: words,
    operatorType: "identity",
    numTrue: 0,
    numCandidates: 1,
    isPartitioned: false,
    childUniqueIds: parts.map((part, place) => part.uniqueId ?? `${id}.${place}`),
    entityKey: { __typename: "AssetKey" as const, path: [about] },
    sinceMetadata: null,
    ...rest,
  };
  return [node, ...parts.flatMap((part, place) => nodes(part, `${id}.${place}`))];
}

const truth = { numTrue: 1 };
const skipped = { numCandidates: 0 };

function reasons(given: Given) {
  return conditionReasons(conditionTree(nodes(given))!).map(({ node_id, reason }) => `${node_id} ${reason}`);
}

describe("conditionTree", () => {
  it("judges each node, counts, and says what is about another asset", () => {
    const tree = conditionTree(
      nodes({
        userLabel: "eager",
        words: ["(a)", "AND", "(b)"],
        operatorType: "and",
        isPartitioned: true,
        numCandidates: null,
        parts: [
          { words: ["missing"], numTrue: 3, numCandidates: null, isPartitioned: true },
          {
            words: ["NOT", "(b)"],
            operatorType: "not",
            ...skipped,
            parts: [{ words: ["b"], ...skipped, about: "up" }],
          },
        ],
      }),
    )!;
    expect(tree).toMatchObject({
      id: "1",
      label: "eager",
      operator: "and",
      status: "false",
      trueCount: 0,
      candidates: undefined,
    });
    expect(tree.children[0]).toMatchObject({
      id: "1.1",
      label: "missing",
      status: "true",
      trueCount: 3,
      about: undefined,
    });
    expect(tree.children[1]).toMatchObject({
      id: "1.2",
      label: "NOT (b)",
      operator: "not",
      status: "skipped",
      candidates: 0,
    });
    expect(nodeWithId(tree, "1.2.1")).toMatchObject({ label: "b", about: "up" });
    expect(nodeWithId(tree, "n.1.0")?.id).toBe("1.2.1");
    expect(nodeWithId(tree, "1.3")).toBeUndefined();
    expect(nodeCount(tree)).toBe(4);
  });

  it("keeps parts apart that have one id, since they are equal", () => {
    const tree = conditionTree(
      nodes({
        words: ["(x)", "OR", "(x)"],
        operatorType: "or",
        parts: [
          { words: ["x"], uniqueId: "x", parts: [{ words: ["y"], uniqueId: "y" }] },
          { words: ["x"], uniqueId: "x", ...truth, parts: [{ words: ["z"], uniqueId: "z" }] },
        ],
      }),
    )!;
    expect(tree.children.map(({ status, children }) => [status, children[0]?.label])).toEqual([
      ["false", "y"],
      ["true", "z"],
    ]);
  });

  it("knows operators by their words where a server does not tell them", () => {
    const of = (words: string[]) =>
      conditionTree(nodes({ words, operatorType: undefined, entityKey: undefined } as unknown as Given))!.operator;
    expect(
      [
        ["(a)", "AND", "(b)"],
        ["(a)", "OR", "(b)"],
        ["NOT", "(a)"],
        ["(a)", "SINCE", "(b)"],
        ["NEWLY_TRUE", "(a)"],
        ["ANY_DEPS_MATCH", "(a)"],
        ["ALL_DEPS_MATCH", "(a)"],
        ["missing"],
      ].map(of),
    ).toEqual(["and", "or", "not", "since", "newly_true", "or", "and", undefined]);
  });

  it("has no tree where there are no nodes", () => {
    expect(conditionTree([])).toBeUndefined();
  });
});

describe("conditionReasons", () => {
  it("names the false part of a conjunction and not those skipped after it", () => {
    expect(
      reasons({
        words: ["(a)", "AND", "(b)"],
        parts: [{ words: ["a"], ...truth }, { words: ["b"] }, { words: ["c"], ...skipped }],
      }),
    ).toEqual(["1.2 b is not true"]);
  });

  it("names what holds and must not, and of which asset", () => {
    const deps: Given = {
      words: ["ANY_DEPS_MATCH", "(up)"],
      userLabel: "any_deps_missing",
      ...truth,
      parts: [
        {
          words: ["up", "(missing)"],
          ...truth,
          parts: [
            {
              words: ["(missing)", "AND", "(NOT (will_be_requested))"],
              ...truth,
              about: "up",
              parts: [
                { words: ["missing"], ...truth, about: "up" },
                {
                  words: ["NOT", "(will_be_requested)"],
                  ...truth,
                  about: "up",
                  parts: [{ words: ["will_be_requested"], about: "up" }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(reasons({ words: ["NOT", "(any_deps_missing)"], parts: [deps] })).toEqual([
      "1 any_deps_missing holds and must not: missing of up is true",
    ]);
  });

  it("tells what has not become true since what, and when", () => {
    const since: Given = {
      words: ["(newly_missing)", "SINCE", "(handled)"],
      sinceMetadata: { triggerTimestamp: null, resetTimestamp: 1_700_000_000 },
      parts: [{ words: ["newly_missing"] }, { words: ["handled"], ...truth }],
    };
    expect(reasons(since)).toEqual(["1 newly_missing has not become true since handled (2023-11-14T22:13:20Z)"]);
    expect(
      reasons({
        ...since,
        ...truth,
        sinceMetadata: { triggerTimestamp: 1_700_000_060, resetTimestamp: 1_700_000_000 },
      }),
    ).toEqual(["1 newly_missing became true (2023-11-14T22:14:20Z), after handled (2023-11-14T22:13:20Z)"]);
  });

  it("tells the parts of which none is true", () => {
    expect(reasons({ words: ["(a)", "OR", "(b)"], parts: [{ words: ["a"] }, { words: ["b"] }] })).toEqual([
      "1 (a) OR (b) is not true: none of a, b is",
    ]);
  });

  it("tells apart what is not true from what was so before", () => {
    expect(reasons({ words: ["NEWLY_TRUE", "(a)"], parts: [{ words: ["a"], ...truth }] })).toEqual([
      "1 a is true, but was so at the evaluation before",
    ]);
    expect(reasons({ words: ["NEWLY_TRUE", "(a)"], parts: [{ words: ["a"] }] })).toEqual(["1 a has not become true"]);
  });

  it("tells the true parts when something was requested", () => {
    expect(
      reasons({
        words: ["(a)", "AND", "(b)"],
        ...truth,
        parts: [
          { words: ["a"], ...truth },
          { words: ["NOT", "(b)"], ...truth, parts: [{ words: ["b"] }] },
        ],
      }),
    ).toEqual(["1.1 a is true", "1.2 NOT (b) is true"]);
  });
});
