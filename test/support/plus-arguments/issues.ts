import type { SampleArguments } from "./sample.ts";

export const issuesArguments: SampleArguments = {};
