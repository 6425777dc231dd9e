import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { daemonAnswer, readDaemons } from "./daemon-answer.ts";

export const listDaemons = defineTool({
  name: "list_daemons",
  toolset: "instance",
  access: "read",
  title: "List daemons",
  description:
    "Daemons (scheduler, sensors, run queue, backfills, assets, monitoring, freshness): healthy or not, required or not, last heartbeat and its age, and the causes of their last errors.",
  input: z.strictObject({ daemon: shortText.optional() }),
  output: z.strictObject({
    daemons: z.array(daemonAnswer),
    returned: z.number(),
    total: z.number(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const all = await readDaemons(dagster);
    const wanted = input.daemon?.toUpperCase();
    const daemons = all.filter(({ daemon }) => wanted === undefined || daemon === wanted);
    if (wanted !== undefined && daemons.length === 0) {
      const names = all.map(({ daemon }) => daemon);
      const nearest = nearestNames(wanted, names);
      throw new OperationError(
        "daemon_not_found",
        `This deployment has no daemon ${JSON.stringify(input.daemon?.slice(0, 80))}.`,
        {
          candidates: nearest.length > 0 ? nearest : names,
        },
      );
    }
    const down = daemons.filter(({ healthy, required }) => healthy === false && required);
    return { daemons, returned: daemons.length, total: daemons.length, hint: hintOf(daemons.length, down) };
  },
});

function hintOf(count: number, down: readonly z.output<typeof daemonAnswer>[]): string | undefined {
  if (count === 0) return "This deployment tells of no daemon.";
  if (down.length === 0) return undefined;
  const silent = down.every(({ errors }) => errors === undefined || errors.length === 0);
  const names = down.map(({ daemon }) => daemon).join(", ");
  return silent
    ? `${names}: no recent heartbeat. Is dagster-daemon run running with the same instance? What they do stands still meanwhile.`
    : `${names}: failing; their errors say why.`;
}
