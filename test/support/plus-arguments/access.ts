import type { SampleArguments } from "./sample.ts";

export const accessArguments: SampleArguments = {
  get_user: { user: "on-call@harbor-roasters.example" },
  get_team: { team: "analytics" },
  get_role: { role: "Backfill operator" },
  evaluate_permission: { user: "analytics@harbor-roasters.example", permission: "launch_run" },
  grant_permission: { user: "viewer@harbor-roasters.example", grant: "LAUNCHER" },
  revoke_permission: { user: "viewer@harbor-roasters.example" },
  add_user: { user: "baker@harbor-roasters.example" },
  remove_user: { user: "viewer@harbor-roasters.example" },
  create_team: { name: "logistics" },
  rename_team: { team: "ml", name: "data-science" },
  delete_team: { team: "ml" },
  add_team_member: { team: "ml", user: "viewer@harbor-roasters.example" },
  remove_team_member: { team: "ml", user: "on-call@harbor-roasters.example" },
  save_role: { name: "Asset wiper", permissions: ["wipe_assets"] },
  delete_role: { role: "Schedule keeper" },
};
