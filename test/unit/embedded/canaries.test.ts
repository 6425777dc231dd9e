import { readFileSync } from "node:fs";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { useEmbedded } from "../../support/embedded.ts";
import { embeddedArguments } from "../../support/embedded-arguments.ts";
import { freshFiles, newFile } from "../../support/plus-arguments/fresh-files.ts";

// How long a retry waits is tested where it is decided; here it would only add up.
vi.mock("../../../src/dagster/request-failures.ts", async (original) => ({
  ...(await original<object>()),
  retryDelayMs: () => 0,
}));

const embedded = useEmbedded();

/** The secrets that were planted, by the mark that is in each, with where each lies. */
const planted = new Map<string, string>();
const seen = new Set<string>();

/** A secret of the same shape as the believable one, with a mark in it that no other text has. */
function plant(where: string, believable: string): string {
  const mark = (0xc0ffee000000 + planted.size).toString(16);
  planted.set(mark, where);
  // Of a connection string the password is the secret, of a webhook's URL its path.
  const [, password] = /:\/\/[^/]*:([^@/]+)@/.exec(believable) ?? [];
  const [, path] = /^https:\/\/[^/]+\/(.+)$/.exec(believable) ?? [];
  const secret = password ?? path ?? believable;
  const [longest = ""] = (secret.match(/[A-Za-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length);
  if (longest === "") throw new Error(`${where}: ${JSON.stringify(believable)} has no room for a mark`);
  const marked = secret.replace(longest, longest.length > 12 ? longest.slice(0, -12) + mark : mark);
  return believable.replace(secret, () => marked);
}

beforeEach(() => {
  freshFiles();
  embedded.reset(plant);
});

afterAll(() => {
  freshFiles();
});

/** Fails when a text holds a planted secret. */
function expectNoSecret(what: string, text: string): void {
  for (const [mark, where] of planted) {
    const at = text.indexOf(mark);
    if (at >= 0)
      throw new Error(`${what} holds the secret of ${where}: …${text.slice(Math.max(at - 150, 0), at + 60)}…`);
  }
}

/** Calls that look where secrets lie and the sample call does not. */
const where: Readonly<Record<string, Record<string, unknown>[]>> = {
  get_run_compute_logs: [{ run_id: "latest-failure", step: "raw__payments" }],
  get_run_logs: [{ run_id: "latest-failure", max_chars: 400_000 }],
  get_code_location_logs: [{ location: "warehouse", deployment: "128" }],
  list_serverless_logs: [{ deployment: "128" }],
  list_alert_notifications: [{ policy: "ticks" }],
  list_audit_log: [{ after: "-60d", limit: 100, max_chars: 400_000 }],
  get_alert_policy: ["warehouse-costs", "ingest-failed", "ticks", "agent-down"].map((policy) => ({ policy })),
};

/** Tools whose sample call is refused on the embedded organization, since nothing there is in a state for it. */
const refused: ReadonlySet<string> = new Set(["resume_backfill", "list_automation_evaluation_partitions"]);

/** The sample call of a tool, one that asks for everything it may include, and those that look elsewhere. */
async function everything(name: string): Promise<Record<string, unknown>[]> {
  const tool = catalogue.find((candidate) => candidate.name === name)!;
  const args = await embeddedArguments(embedded.runner(), name);
  const include = tool.input.shape.include as
    | { def?: { innerType?: { element?: { options?: string[] } } } }
    | undefined;
  const parts = include?.def?.innerType?.element?.options;
  return [
    args,
    ...(where[name] ?? []),
    ...(parts === undefined ? [] : [{ ...args, include: parts, max_chars: 400_000 }]),
  ];
}

describe.each(catalogue.map(({ name }) => name))("%s", (name) => {
  it("tells no planted secret: not in an answer, a preview, an error or a log", async () => {
    const faults: string[] = [];
    const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      faults.push(String(text));
      return true;
    });
    try {
      for (const args of await everything(name)) {
        embedded.lookingTakes(2);
        freshFiles();
        const runner = embedded.runner();
        const first = await runner.call(name, args);
        expectNoSecret(name, JSON.stringify(first.answer));
        expect(first.isError, JSON.stringify(first.answer)).toBe(refused.has(name));
        const { confirmation } = first.answer;
        if (typeof confirmation === "string") {
          freshFiles();
          expectNoSecret(name, JSON.stringify((await runner.call(name, { ...args, confirmation })).answer));
        }
        expectNoSecret(name, JSON.stringify((await embedded.call(name, args, { role: "viewer" })).answer));
      }
    } finally {
      stderr.mockRestore();
    }
    expectNoSecret(`${name}, in the log,`, faults.join(""));
    if (name === "create_token") {
      const text = readFileSync(newFile, "utf8");
      expect([...planted.keys()].some((mark) => text.includes(mark))).toBe(true);
    }
    for (const where of planted.values()) seen.add(where);
    planted.clear();
  });
});

it("the organization holds secrets in all the places in which Dagster+ has them", () => {
  expect([...seen].sort()).toMatchSnapshot();
  expect(seen.size).toBeGreaterThan(10);
});
