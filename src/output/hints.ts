/**
 * Why a list may be empty and what to try, for an answer's `hint`: the filters that were set are named, since they are the
 * likeliest reason.
 *
 * @param things - what was listed, in the plural
 * @param filters - the filters by argument name; unset ones are left out
 * @param advice - what to try besides leaving filters out
 */
export function emptyHint(things: string, filters: Record<string, unknown>, advice?: string): string {
  const set = Object.entries(filters)
    .filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name);
  const reason = set.length === 0 ? `This deployment has no ${things}.` : `No ${things} match ${set.join(" and ")}.`;
  const retry =
    set.length > 1 ? " Leave one of the filters out." : set.length === 1 ? ` Leave ${set[0]} out to see all.` : "";
  return `${reason}${advice === undefined ? retry : ` ${advice}`}`;
}
