import type { SampleArguments } from "./sample.ts";

export const codeLocationsArguments: SampleArguments = {
  list_code_location_history: { location: "warehouse", limit: 5 },
  get_code_server_metrics: { location: "warehouse", after: "-6h" },
  get_code_location_logs: { location: "warehouse" },
  list_agents: { status: "running", errors_after: "-24h" },
  get_agent: { agent: "prod-k8s" },
  save_code_location: {
    document: {
      location_name: "loyalty",
      image: "registry.example/harbor-roasters/loyalty:1",
      code_source: { module_name: "loyalty.definitions" },
    },
  },
  delete_code_location: { location: "reporting" },
};
