import type { SampleArguments } from "./sample.ts";

export const deploymentsArguments: SampleArguments = {
  list_deployments: { pull_request_status: "open" },
  get_deployment: { name: "feature/loyalty-points", include: ["agents", "locations"] },
  get_deployment_status: { name: "staging" },
  get_deployment_settings: { name: "prod" },
  update_deployment_settings: { name: "staging", settings: { run_queue: { max_concurrent_runs: 12 } } },
  create_deployment: { name: "sandbox", agent_type: "hybrid", permissions_from: "staging" },
  delete_deployment: { name: "feature/gift-cards" },
  promote_code_locations: { from: "staging", to: "prod", locations: ["warehouse"] },
};
