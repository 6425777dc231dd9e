import { z } from "zod";
import { followBackfill } from "../../dagster/follow-backfill.ts";
import { defineTool } from "../define.ts";
import { shortText, timeoutS } from "../params.ts";
import { backfillStateShape } from "./answers.ts";

export const waitForBackfill = defineTool({
  name: "wait_for_backfill",
  toolset: "backfills",
  access: "read",
  title: "Wait for backfill",
  description:
    "Wait until a backfill ends, with progress: partitions done, failed and left. Only looks: the backfill goes on whatever happens to the wait.",
  input: z.strictObject({ backfill_id: shortText, timeout_s: timeoutS(300) }),
  output: z.strictObject(backfillStateShape),
  handler: ({ backfill_id, timeout_s }, dagster) => followBackfill(dagster, backfill_id, timeout_s),
});
