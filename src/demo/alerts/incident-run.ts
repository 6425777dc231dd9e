import { idOf } from "../definitions.ts";
import type { DemoDeployment } from "../world.ts";

/** The run of the nightly ingestion in which raw/payments failed, so many nights ago. */
export function failedIngestion(deployment: DemoDeployment, nightsAgo: number): { id: string; job: string } {
  const hex = idOf("failed ingestion", deployment.name, String(nightsAgo));
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { id, job: "ingest_daily" };
}
