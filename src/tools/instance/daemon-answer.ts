import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { rootError } from "../../dagster/failures.ts";
import { durationSeconds, isoFromSeconds } from "../../output/time.ts";
import { type DaemonPartsFragment, InstanceDaemonsDocument } from "../../queries/generated/graphql.ts";

/** A daemon as answers tell it. */
export const daemonAnswer = z.strictObject({
  daemon: z.string(),
  healthy: z.boolean().optional(),
  required: z.boolean(),
  last_heartbeat: z.string().optional(),
  age_s: z.number().optional(),
  errors: z
    .array(z.strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() }))
    .optional(),
});

/** All daemons, the unhealthy ones first. On Dagster+, which tells no heartbeats, a note says so. */
export async function readDaemons(dagster: Dagster): Promise<z.output<typeof daemonAnswer>[]> {
  const { instance } = await dagster.query(InstanceDaemonsDocument, {});
  const daemons = instance.daemonHealth.allDaemonStatuses;
  if (
    dagster.config.kind === "plus" &&
    daemons.every(({ lastHeartbeatTime }) => typeof lastHeartbeatTime !== "number")
  ) {
    dagster.note("Dagster+ runs the daemons itself and tells neither heartbeats nor health of them.");
  }
  const now = Date.now() / 1000;
  return daemons
    .map((daemon) => toldDaemon(daemon, now))
    .sort((a, b) => Number(a.healthy !== false) - Number(b.healthy !== false) || (a.daemon < b.daemon ? -1 : 1));
}

function toldDaemon(daemon: DaemonPartsFragment, now: number) {
  return {
    daemon: daemon.daemonType,
    healthy: daemon.healthy ?? undefined,
    required: daemon.required,
    last_heartbeat: isoFromSeconds(daemon.lastHeartbeatTime),
    // The clocks of two machines differ: a heartbeat of the future is one of now.
    age_s:
      daemon.lastHeartbeatTime == null ? undefined : Math.max(durationSeconds(daemon.lastHeartbeatTime, now) ?? 0, 0),
    errors: daemon.lastHeartbeatErrors.map((error) => rootError(error, 300)),
  };
}
