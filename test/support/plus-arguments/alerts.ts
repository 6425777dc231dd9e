import type { SampleArguments } from "./sample.ts";

export const alertsArguments: SampleArguments = {};
