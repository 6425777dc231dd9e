import type { Tool } from "../define.ts";
import { deleteAlertPolicy } from "./delete-alert-policy.ts";
import { getAlertPolicy } from "./get-alert-policy.ts";
import { listAlertNotifications } from "./list-alert-notifications.ts";
import { listAlertPolicies } from "./list-alert-policies.ts";
import { listNotificationChannels } from "./list-notification-channels.ts";
import { muteAlertPolicy } from "./mute-alert-policy.ts";
import { saveAlertPolicy } from "./save-alert-policy.ts";
import { sendTestNotification } from "./send-test-notification.ts";

/** The tools of alerts and notifications, in the order in which they are listed. */
export const alertsTools: readonly Tool[] = [
  listAlertPolicies,
  getAlertPolicy,
  listAlertNotifications,
  listNotificationChannels,
  sendTestNotification,
  saveAlertPolicy,
  muteAlertPolicy,
  deleteAlertPolicy,
];
