import type { SampleArguments } from "./sample.ts";

export const tokensArguments: SampleArguments = {};
