const hour = 60 * 60 * 1000;

/**
 * When a schedule of the company ticks after `from` and until `to` (ms, UTC), oldest first. Of cron's language the company
 * uses a minute, an hour or none, and a day of the week or none.
 *
 * @throws {Error} for an expression that says more
 */
export function ticksOf(cron: string, from: number, to: number): number[] {
  const match = /^(\d+) (\d+|\*) \* \* (\d|\*)$/.exec(cron);
  if (match === null) throw new Error(`the company has no such schedule: ${cron}`);
  const [minute, atHour, weekday] = match.slice(1) as [string, string, string];
  const ticks: number[] = [];
  for (let start = Math.floor(from / hour) * hour; start <= to; start += hour) {
    const tick = start + Number(minute) * 60_000;
    const date = new Date(tick);
    const due =
      (atHour === "*" || date.getUTCHours() === Number(atHour)) &&
      (weekday === "*" || date.getUTCDay() === Number(weekday));
    if (due && tick > from && tick <= to) ticks.push(tick);
  }
  return ticks;
}
