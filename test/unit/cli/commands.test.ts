import { Readable, Writable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { callFromShell } from "../../../src/cli/call.ts";
import { check } from "../../../src/cli/check.ts";
import { shellConfirmationKey } from "../../../src/cli/confirmation-key.ts";
import { formatAnswer, table } from "../../../src/cli/format.ts";
import type { OutputFormat } from "../../../src/cli/options.ts";
import { UsageError } from "../../../src/cli/options.ts";
import { printTools } from "../../../src/cli/tools.ts";
import { OperationError } from "../../../src/dagster/errors.ts";
import { ToolRunner } from "../../../src/tools/call.ts";
import { fakeDeployment, useFakeDagster } from "../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";
import { SampleTools } from "../../support/sample-tools.ts";

const fake = useFakeDagster();
let sample: SampleTools;
beforeEach(() => {
  sample = new SampleTools();
});

function output() {
  let text = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString("utf8");
      done();
    },
  });
  return { stream, text: () => text };
}

async function call(
  runner: ToolRunner,
  tool: string,
  argument?: string,
  { stdin = "", format }: { stdin?: string; format?: OutputFormat } = {},
) {
  const stdout = output();
  const code = await callFromShell(
    runner,
    { tool, argument, format },
    { stdin: Readable.from([Buffer.from(stdin)]), stdout: stdout.stream },
  );
  return { code, text: stdout.text() };
}

describe("call", () => {
  it("prints the answer and exits with 0", async () => {
    const { code, text } = await call(sample.runner(), "read_thing", '{"name": "ä"}');
    expect([code, JSON.parse(text)]).toEqual([0, { name: "ä" }]);
  });

  it.each(["-"])("reads the arguments from standard input for %s, in whatever pieces they come", async (argument) => {
    const stdout = output();
    const bytes = Buffer.from('{"name": "größe 😀"}');
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect(
      await callFromShell(sample.runner(), { tool: "read_thing", argument }, { stdin, stdout: stdout.stream }),
    ).toBe(0);
    expect(JSON.parse(stdout.text())).toEqual({ name: "größe 😀" });
  });

  it.each([
    ["an error of the tool", "read_thing", '{"name": "a"}', 1, "asset_not_found"],
    ["wrong arguments", "read_thing", '{"nmae": "a"}', 2, "invalid_arguments"],
    ["no arguments where some are needed", "read_thing", undefined, 2, "invalid_arguments"],
    ["an empty text", "read_thing", "  ", 2, "invalid_arguments"],
    ["a tool that there is not", "read_thin", "{}", 2, "unknown_tool"],
  ])("exits with 1 or 2 and prints the error: %s", async (_, tool, argument, code, error) => {
    sample.onRead = async () => {
      throw new OperationError("asset_not_found", "There is no asset.");
    };
    const called = await call(sample.runner(), tool, argument);
    expect(called.code).toBe(code);
    expect(JSON.parse(called.text)).toMatchObject({ error: { code: error } });
  });

  it.each(["{", "[]", "5", '"x"', "null", "{name: a}", "{'name': 'a'}"])(
    "refuses %s, which is no JSON object",
    async (argument) => {
      await expect(call(sample.runner(), "read_thing", argument)).rejects.toThrow(UsageError);
      await expect(call(sample.runner(), "read_thing", "-", { stdin: argument })).rejects.toThrow(/JSON/);
      expect(sample.handled).toEqual([]);
    },
  );

  it.each([
    ['{"password": "hunter2"', "line 1, column 23"],
    ['{\n "password": hunter2}', "line 2, column 14"],
    ["hunter2", "line 1, column 1"],
    ['{"password": "hunter2", }', "line 1, column 25"],
    ["{'password': 'hunter2'}", "line 1, column 2"],
    ['{"password": "hunter2\n"}', "line 1, column 22"],
    ['{"password": "hunter2"} x', "line 1, column 25"],
  ])("says where %j is no JSON, and repeats nothing of it", async (argument, place) => {
    const error = await call(sample.runner(), "read_thing", argument).catch((thrown: Error) => thrown);
    expect((error as Error).message).toBe(`The arguments are not valid JSON, at ${place}.`);
  });

  it("asks for confirmation like everywhere, and takes it in the next process", async () => {
    const { configuration } = sample.runner();
    const process = () => new ToolRunner(sample.runner().surface, configuration, shellConfirmationKey(configuration));
    const first = await call(process(), "wipe_thing", '{"name": "a"}');
    expect(first.code).toBe(0);
    const { confirmation } = JSON.parse(first.text) as { confirmation: string };
    expect((await call(process(), "wipe_thing", JSON.stringify({ name: "b", confirmation }))).code).toBe(1);
    expect(sample.handled).toEqual([]);
    expect((await call(process(), "wipe_thing", JSON.stringify({ name: "a", confirmation }))).code).toBe(0);
    expect(sample.handled).toHaveLength(1);
  });

  it("leaves no listener behind", async () => {
    const before = process.listenerCount("SIGINT");
    await call(sample.runner(), "read_thing", '{"name": "a"}');
    await call(sample.runner(), "nothing");
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});

describe("the confirmation key of the shell", () => {
  it("is the same for the same configuration, and another for another", () => {
    const key = (overrides: Parameters<SampleTools["runner"]>[0]) =>
      shellConfirmationKey(sample.runner(overrides).configuration).toString("hex");
    expect(key({})).toBe(key({}));
    expect(key({ deployments: [fakeDeployment({ graphqlUrl: "http://other.test/graphql" })] })).not.toBe(key({}));
    expect(key({ deployments: [fakeDeployment({ secrets: ["another token"] })] })).not.toBe(key({}));
  });
});

describe("formats", () => {
  const answer = {
    jobs: [
      { job: "a", tags: { x: "y" }, schedules: ["d", "w"] },
      { job: "b", note: "x".repeat(100) },
    ],
    returned: 2,
    notes: ["n"],
  };

  it("json and yaml hold the whole answer", async () => {
    expect(JSON.parse(await formatAnswer(answer, "json"))).toEqual(answer);
    expect(parse(await formatAnswer(answer, "yaml"))).toEqual(answer);
  });

  it("a table shows the list, and what stands beside it", async () => {
    expect(await formatAnswer(answer, "table")).toBe(
      [
        "job  tags       schedules  note",
        "---  ---------  ---------  ------------------------------------------------------------",
        'a    {"x":"y"}  d, w',
        `b                          ${"x".repeat(59)}…`,
        "",
        "returned: 2",
        "notes: n",
      ].join("\n"),
    );
  });

  it("a table of nothing, and of an error, is still readable", async () => {
    expect(await formatAnswer({ jobs: [], returned: 0, hint: "none" }, "table")).toBe(
      "jobs: \nreturned: 0\nhint: none",
    );
    expect(await formatAnswer({ error: { code: "x", message: "a\nb" } }, "table")).toBe(
      'error: {"code":"x","message":"a\\nb"}',
    );
    expect(table([{ a: null, b: "two\nlines" }])).toBe("a  b\n-  ---------\n   two lines");
  });
});

describe("tools", () => {
  const print = async (query: string | undefined, format: OutputFormat) => {
    const stdout = output();
    const code = await printTools(sample.runner(), query, format, stdout.stream);
    return { code, text: stdout.text() };
  };

  it("lists what can be called", async () => {
    const { code, text } = await print(undefined, "json");
    expect(code).toBe(0);
    expect((JSON.parse(text) as { tools: { tool: string }[] }).tools.map(({ tool }) => tool)).toEqual([
      "read_thing",
      "write_thing",
      "add_thing",
      "fill_thing",
      "wipe_thing",
    ]);
  });

  it("explains one by its name", async () => {
    expect(JSON.parse((await print(" wipe_thing ", "json")).text)).toMatchObject({
      name: "wipe_thing",
      access: "destroy",
      input: { additionalProperties: false },
    });
    expect((await print("wipe_thing", "table")).text).toMatch(
      /^wipe_thing \(assets, destroy\)\nA sample tool\.\n\nargument +required +type/,
    );
  });

  it("exits with 1 when nothing fits", async () => {
    expect(await print("zzz", "table")).toEqual({ code: 1, text: "No tool fits.\n" });
    expect(JSON.parse((await print("zzz", "json")).text)).toEqual({ tools: [] });
  });
});

describe("check", () => {
  const daemons = (...down: string[]) => ({
    daemonHealth: {
      allDaemonStatuses: ["SENSOR", "SCHEDULER"].map((daemonType) => ({
        id: daemonType,
        daemonType,
        required: true,
        healthy: !down.includes(daemonType),
        lastHeartbeatErrors: [],
      })),
    },
  });
  const well = { workspaceOrError: fakeWorkspace({ warehouse: {} }), instance: daemons() };
  const run = async (overrides: Parameters<typeof fake.runner>[0] = {}, patience = { waitMs: 0, pollMs: 1 }) => {
    const stdout = output();
    const deployments = [fakeDeployment({ source: "DAGSTER_URL" })];
    const code = await check(fake.runner({ deployments, ...overrides }), stdout.stream, patience);
    return { code, text: stdout.text() };
  };

  it("exits with 0 when everything is well", async () => {
    fake.query = well;
    const { code, text } = await run();
    expect(text).toMatch(
      /^default: http:\/\/dagster\.test \(from DAGSTER_URL\)\n {2}ok {5}open source 1\.13\.27\n {2}ok {5}code location warehouse\n {2}ok {5}daemons: 2 required\ntools: \d+ listed, \d+ callable\n$/,
    );
    expect(code).toBe(0);
  });

  it("exits with 1 and says what is wrong", async () => {
    fake.query = { ...well, workspaceOrError: fakeWorkspace({ broken: { error: "no module named x" } }) };
    expect(await run()).toMatchObject({
      code: 1,
      text: expect.stringContaining("FAILED code location broken: no module named x"),
    });
    fake.intercept = () => new Response("no", { status: 401 });
    expect(await run()).toMatchObject({ code: 1, text: expect.stringContaining("FAILED unauthenticated: ") });
  });

  it("tells of every location that failed, however short the answers are to be", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`location_${index}`, { error: `no module named x${index}` }]),
    );
    fake.query = { ...well, workspaceOrError: fakeWorkspace(many) };
    const { text } = await run({ maxChars: 1000 });
    for (const name of Object.keys(many)) expect(text).toContain(`FAILED code location ${name}: `);
  });

  it("finds a default location that does not exist", async () => {
    fake.query = well;
    const deployments = (defaultLocation: string) => [fakeDeployment({ defaultLocation })];
    expect((await run({ deployments: deployments("warehouse") })).code).toBe(0);
    expect(await run({ deployments: deployments("nosuch") })).toMatchObject({
      code: 1,
      text: expect.stringContaining(
        '  FAILED default_location: there is no code location "nosuch"; there are: warehouse\n',
      ),
    });
  });

  it("finds required daemons that do not run", async () => {
    fake.query = { ...well, instance: daemons("SENSOR") };
    expect(await run()).toMatchObject({
      code: 1,
      text: expect.stringContaining("  FAILED daemons: no healthy heartbeat of SENSOR\n"),
    });
  });

  it("finds an audit log that cannot be written", async () => {
    fake.query = well;
    expect(await run({ auditLog: "/nonexistent/folder/audit.jsonl" })).toMatchObject({
      code: 1,
      text: expect.stringContaining("/nonexistent/folder/audit.jsonl FAILED: it cannot be written (ENOENT)\n"),
    });
  });

  it("waits for a code location that loads, and exits with 1 when it still does", async () => {
    const loading = { ...well, workspaceOrError: fakeWorkspace({ warehouse: {} }) };
    const [entry] = loading.workspaceOrError.locationEntries as Record<string, unknown>[];
    Object.assign(entry!, { loadStatus: "LOADING", locationOrLoadError: null });
    fake.query = loading;
    const patience = { waitMs: 20, pollMs: 1 };
    expect(await run({}, patience)).toMatchObject({
      code: 1,
      text: expect.stringContaining("FAILED code location warehouse is still loading after 0.02 s"),
    });
    let asked = 0;
    fake.intercept = () => {
      asked += 1;
      if (asked === 12) fake.query = well;
      return undefined;
    };
    expect((await run({}, { waitMs: 60_000, pollMs: 1 })).code).toBe(0);
  });

  it("prints what is not permitted, and the notes", async () => {
    const permissions = [
      { permission: "launch_pipeline_execution", value: false, disabledReason: "no" },
      { permission: "start_schedule", value: true, disabledReason: null },
    ];
    fake.query = { ...well, permissions, workspaceOrError: fakeWorkspace({}) };
    const { text } = await run();
    expect(text).toMatch(/\n {2}not permitted: launch_run\n/);
    expect(text).not.toContain("pipeline");
    expect(text).toContain("\n  note: The workspace is empty: this Dagster has no code location.\n");
  });
});
