import type { Tool } from "../define.ts";
import { createDeployment } from "./create-deployment.ts";
import { deleteDeployment } from "./delete-deployment.ts";
import { getDeployment } from "./get-deployment.ts";
import { getDeploymentSettings } from "./get-deployment-settings.ts";
import { getDeploymentStatus } from "./get-deployment-status.ts";
import { listDeployments } from "./list-deployments.ts";
import { promoteCodeLocations } from "./promote-code-locations.ts";
import { updateDeploymentSettings } from "./update-deployment-settings.ts";

/** The tools of deployments, in the order in which they are listed. */
export const deploymentsTools: readonly Tool[] = [
  listDeployments,
  getDeployment,
  getDeploymentStatus,
  getDeploymentSettings,
  updateDeploymentSettings,
  createDeployment,
  deleteDeployment,
  promoteCodeLocations,
];
