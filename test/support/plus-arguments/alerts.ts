import type { SampleArguments } from "./sample.ts";

const document = {
  name: "refresh-failed",
  event_types: ["JOB_FAILURE"],
  alert_targets: [
    {
      run_result_target: {
        jobs: [{ location_name: "warehouse", repo_name: "__repository__", job_name: "refresh_marts" }],
      },
    },
  ],
  notification_service: { slack: { slack_workspace_name: "harbor-roasters", slack_channel_name: "#data-alerts" } },
};

export const alertsArguments: SampleArguments = {
  get_alert_policy: { policy: "asset-health" },
  list_alert_notifications: { policy: "check-warnings" },
  send_test_notification: { document },
  save_alert_policy: { document },
  mute_alert_policy: { policy: "asset-health", until: "+2h" },
  delete_alert_policy: { policy: "asset-health" },
};
