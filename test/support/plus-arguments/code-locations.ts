import type { SampleArguments } from "./sample.ts";

export const codeLocationsArguments: SampleArguments = {};
