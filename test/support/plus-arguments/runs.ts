import type { SampleArguments } from "./sample.ts";

export const runsArguments: SampleArguments = { get_run_container_metrics: { run_id: "latest" } };
