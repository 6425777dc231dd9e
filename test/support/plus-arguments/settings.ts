import type { SampleArguments } from "./sample.ts";

export const settingsArguments: SampleArguments = {};
