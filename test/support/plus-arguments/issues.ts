import type { SampleArguments } from "./sample.ts";

export const issuesArguments: SampleArguments = {
  get_issue: { issue: "15" },
  create_issue: { title: "raw/orders is late", description: "Since Monday.", asset_key: "raw/orders" },
  update_issue: { issue: "15", status: "closed" },
};
