import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SampleArguments } from "./sample.ts";

export const tokensArguments: SampleArguments = {
  // Nothing is there, and a call without a confirmation makes nothing there.
  create_token: { kind: "agent", description: "second cluster", save_to: join(tmpdir(), `agent-token-${process.pid}`) },
  revoke_token: { kind: "agent", token_id: "71" },
  rename_token: { kind: "user", token_id: "502", description: "release job" },
};
