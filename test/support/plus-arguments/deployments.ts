import type { SampleArguments } from "./sample.ts";

export const deploymentsArguments: SampleArguments = {};
