import type { SampleArguments } from "./sample.ts";

export const serverlessArguments: SampleArguments = {
  list_serverless_logs: { limit: 20 },
};
