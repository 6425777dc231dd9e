import { type DemoPart, refusal } from "./part.ts";
import type { DemoWorld } from "./world.ts";

interface Entry {
  entryKey: string;
  status: "INCOMPLETE" | "COMPLETE" | "SKIPPED";
  updateTimestamp: number | null;
}

const day = 24 * 60 * 60;

/** The organization is set up, but for its payment and its branch deployments' checks. */
function checklist(world: DemoWorld): Entry[] {
  const began = world.began / 1000;
  const done = (entryKey: string, daysAgo: number): Entry => ({
    entryKey,
    status: "COMPLETE",
    updateTimestamp: began - daysAgo * day,
  });
  return [
    { entryKey: "SCHEDULED_DEMO_CALL", status: "SKIPPED", updateTimestamp: began - 88 * day },
    done("INVITED_TEAM", 87),
    done("CHOSE_AGENT_TYPE", 90),
    done("LAUNCHED_AGENT", 89),
    done("LOADED_CODE", 89),
    done("LAUNCHED_RUN", 89),
    done("CREATED_BRANCH_DEPLOYMENT", 60),
    { entryKey: "PAYMENT_METHOD_ADDED", status: "INCOMPLETE", updateTimestamp: null },
    { entryKey: "FINISHED_SETUP", status: "INCOMPLETE", updateTimestamp: null },
  ];
}

/** The checklist of a new organization. */
export const onboardingPart: DemoPart = {
  query: {
    onboardingChecklistEntries: (_args, context) => ({
      __typename: "OnboardingChecklistEntries",
      entries: context.world.state(checklist),
    }),
  },
  mutation: {
    toggleOnboardingChecklistEntry: ({ entryKey, status }: { entryKey: string; status: Entry["status"] }, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const entries = context.world.state(checklist);
      let entry = entries.find((candidate) => candidate.entryKey === entryKey);
      if (entry === undefined) {
        entry = { entryKey, status, updateTimestamp: null };
        entries.push(entry);
      }
      entry.status = status;
      entry.updateTimestamp = context.now / 1000;
      return { __typename: "OnboardingChecklistEntry", ...entry };
    },
  },
};
