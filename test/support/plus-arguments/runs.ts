import type { SampleArguments } from "./sample.ts";

export const runsArguments: SampleArguments = {};
