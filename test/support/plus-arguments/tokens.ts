import { newFile } from "./fresh-files.ts";
import type { SampleArguments } from "./sample.ts";

export const tokensArguments: SampleArguments = {
  create_token: { kind: "agent", description: "second cluster", save_to: newFile },
  revoke_token: { kind: "agent", token_id: "71" },
  rename_token: { kind: "user", token_id: "502", description: "release job" },
};
