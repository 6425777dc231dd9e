const minute = 60_000;
const day = 24 * 60 * minute;

/** The longest that is looked ahead or back for a time, in days: a date such as February 29th comes every four years. */
const furthest = 4 * 366;

/** What each of a cron's five fields allows, in order: minute, hour, day of the month, month, day of the week. */
const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;

/** A cron schedule in UTC: numbers, `*`, lists, ranges and steps, as the embedded company's schedules are written. */
export class Cron {
  readonly #minutes: readonly number[];
  readonly #hours: readonly number[];
  readonly #matchesDay: (time: Date) => boolean;

  /** @throws {Error} for a text that is no cron schedule */
  constructor(text: string) {
    const fields = text.trim().split(/\s+/);
    if (fields.length !== ranges.length) throw new Error(`not a cron schedule: ${text}`);
    const [minutes, hours, days, months, weekdays] = ranges.map(([least, most], index) =>
      valuesOf(fields[index]!, least, most),
    ) as [number[], number[], number[], number[], number[]];
    this.#minutes = minutes;
    this.#hours = hours;
    const [, , dayField, , weekdayField] = fields;
    // Cron's own rule: when both days are limited, either one is enough.
    const either = dayField !== "*" && weekdayField !== "*";
    this.#matchesDay = (time) => {
      if (!months.includes(time.getUTCMonth() + 1)) return false;
      const ofMonth = days.includes(time.getUTCDate());
      const ofWeek = weekdays.includes(time.getUTCDay());
      return either ? ofMonth || ofWeek : ofMonth && ofWeek;
    };
  }

  /** The times after a moment, in ms since the epoch, the nearest first. They never end. */
  *after(moment: number): Generator<number> {
    const first = startOfDay(moment);
    for (let index = 0; ; index += 1) {
      for (const time of this.#timesOf(first + index * day)) if (time > moment) yield time;
      if (index > furthest && this.#isNever()) return;
    }
  }

  /** The times before a moment, the nearest first. */
  *before(moment: number): Generator<number> {
    const first = startOfDay(moment);
    for (let index = 0; ; index += 1) {
      for (const time of this.#timesOf(first - index * day).reverse()) if (time < moment) yield time;
      if (index > furthest && this.#isNever()) return;
    }
  }

  #timesOf(start: number): number[] {
    if (!this.#matchesDay(new Date(start))) return [];
    return this.#hours.flatMap((hour) => this.#minutes.map((at) => start + (hour * 60 + at) * minute));
  }

  /** Whether no day ever matches, such as the 31st of February. */
  #isNever(): boolean {
    const start = Date.UTC(2024, 0, 1);
    return !Array.from({ length: furthest }, (_, index) => start + index * day).some((time) =>
      this.#matchesDay(new Date(time)),
    );
  }
}

function startOfDay(moment: number): number {
  return Math.floor(moment / day) * day;
}

function valuesOf(field: string, least: number, most: number): number[] {
  const values = new Set<number>();
  for (const part of field.split(",")) {
    const found = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (found === null) throw new Error(`not a field of a cron schedule: ${field}`);
    const [, from, to, step] = found;
    const start = from === undefined ? least : Number(from);
    const end = to !== undefined ? Number(to) : from === undefined || step !== undefined ? most : start;
    const by = step === undefined ? 1 : Number(step);
    if (start < least || end > most || start > end || by < 1)
      throw new Error(`not a field of a cron schedule: ${field}`);
    for (let value = start; value <= end; value += by) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}
