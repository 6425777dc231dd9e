import type { SampleArguments } from "./sample.ts";

export const accessArguments: SampleArguments = {};
