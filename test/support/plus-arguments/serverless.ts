import type { SampleArguments } from "./sample.ts";

export const serverlessArguments: SampleArguments = {};
