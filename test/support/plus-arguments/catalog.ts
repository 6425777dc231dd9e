import type { SampleArguments } from "./sample.ts";

export const catalogArguments: SampleArguments = {};
