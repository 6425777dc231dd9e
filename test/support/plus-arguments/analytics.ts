import type { SampleArguments } from "./sample.ts";

export const analyticsArguments: SampleArguments = {};
