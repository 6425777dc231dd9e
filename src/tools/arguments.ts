import { z } from "zod";
import { OperationError } from "../dagster/errors.ts";
import { nearestNames } from "../dagster/nearest.ts";

/**
 * Parses a call's arguments strictly.
 *
 * @throws {OperationError} `invalid_arguments` naming every argument that is wrong, what it may be, and for an unknown one
 * the nearest known names
 */
export function parseArguments<S extends z.ZodObject>(toolName: string, schema: S, raw: unknown): z.output<S> {
  if (raw !== undefined && raw !== null && (typeof raw !== "object" || Array.isArray(raw))) {
    throw new OperationError("invalid_arguments", `${toolName} takes its arguments as an object.`);
  }
  const parsed = schema.safeParse(raw ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  const known = Object.keys(schema.shape);
  const problems = parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, schema));
  const sentences = problems
    .slice(0, 5)
    .map(({ argument, problem }) => (argument === "" ? problem : `${argument}: ${problem}`))
    .join("; ");
  const end = sentences.endsWith("?") ? "" : ".";
  throw new OperationError("invalid_arguments", `${toolName} was not called: ${sentences}${end}`, {
    allowed: problems.some(({ unknown }) => unknown) ? known : undefined,
    problems: problems.map(({ unknown: _, ...problem }) => problem),
  });
}

interface Problem {
  argument: string;
  problem: string;
  allowed?: readonly unknown[];
  unknown?: boolean;
}

/** @param schema - of the value in which the issue's path starts */
function problemsOfIssue(issue: z.core.$ZodIssue, schema: unknown): Problem[] {
  const argument = issue.path.map((part) => clip(String(part))).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const [nearest] = nearestNames(key, knownWithin(schema, issue.path), 1);
        return {
          argument: argument === "" ? clip(key) : `${argument}.${clip(key)}`,
          problem:
            nearest === undefined ? "there is no such argument" : `there is no such argument; did you mean ${nearest}?`,
          unknown: argument === "",
        };
      });
    case "invalid_type":
      return [{ argument, problem: issue.input === undefined ? "is required" : `must be ${article(issue.expected)}` }];
    case "invalid_value":
      return [
        {
          argument,
          problem: `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map((value) => JSON.stringify(value)).join(", ")}`,
          allowed: issue.values as readonly unknown[],
        },
      ];
    case "too_small":
      return [{ argument, problem: sizeProblem(issue.origin, "at least", Number(issue.minimum)) }];
    case "too_big":
      return [{ argument, problem: sizeProblem(issue.origin, "at most", Number(issue.maximum)) }];
    case "invalid_format":
      return [
        {
          argument,
          problem: issue.message.startsWith("Invalid")
            ? `does not have the right form (${issue.format})`
            : `must be ${issue.message}`,
        },
      ];
    case "invalid_union": {
      const members = membersOf(schemaAt(schema, issue.path));
      const branches = issue.errors.map((errors, index) =>
        errors.flatMap((inner) => problemsOfIssue(inner, members[index])),
      );
      // The member that got furthest says best what is wrong: one whose type fits, and of those the deepest.
      const fitting = branches.filter(
        (_, index) => !issue.errors[index]!.some(({ code, path }) => code === "invalid_type" && path.length === 0),
      );
      const candidates = fitting.length > 0 ? fitting : branches;
      const best = [...candidates].sort((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
      if (best.length === 0) return [{ argument, problem: "is none of the forms that it may have" }];
      const problems = [...new Set(candidates.flat().map(({ problem }) => problem))];
      if (best.every(({ argument: inner }) => inner === "")) return [{ argument, problem: problems.join(", or ") }];
      return best.map((problem) => ({
        ...problem,
        unknown: false,
        argument: [argument, problem.argument].filter(Boolean).join("."),
      }));
    }
    case "invalid_key":
      return [
        {
          argument,
          problem: `is no allowed name: ${issue.issues
            .flatMap((inner) => problemsOfIssue(inner, undefined))
            .map(({ problem }) => problem)
            .join(", ")}`,
        },
      ];
    case "not_multiple_of":
      return [{ argument, problem: `must be a multiple of ${issue.divisor}` }];
    default:
      return [{ argument, problem: issue.message }];
  }
}

function depthOf(problems: readonly Problem[]): number {
  return Math.max(0, ...problems.map(({ argument }) => argument.split(".").filter(Boolean).length));
}

/** The names that the object at the path of a schema may have. */
function knownWithin(schema: unknown, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let current = unwrapped(schema);
  for (const part of path) {
    if (current instanceof z.ZodObject) current = (current.shape as Record<string, unknown>)[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return undefined;
    current = unwrapped(current);
  }
  return current;
}

function membersOf(schema: unknown): readonly unknown[] {
  return schema instanceof z.ZodUnion ? schema.options : [];
}

function unwrapped(schema: unknown): unknown {
  let current = schema;
  for (;;) {
    if (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodNullable)
      current = current.unwrap();
    else if (current instanceof z.ZodPipe) current = current.in;
    else return current;
  }
}

function sizeProblem(origin: string, bound: string, size: number): string {
  if (origin === "string")
    return size === 1 && bound === "at least" ? "must not be empty" : `must have ${bound} ${size} characters`;
  if (origin === "array" || origin === "set") return `must have ${bound} ${size} item${size === 1 ? "" : "s"}`;
  return `must be ${bound} ${size}`;
}

function article(type: string): string {
  const word = type === "int" ? "integer" : type === "record" ? "object" : type;
  return `${/^[aeio]/.test(word) ? "an" : "a"} ${word}`;
}

function clip(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
