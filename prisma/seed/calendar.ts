import {
  addDays,
  addWorkingDays,
  dateAt,
  deadlineInstant,
  holidaysFrom,
  type Instant,
  isWorkingDay,
  type PlainDate,
  type TimeOfDay,
} from "@indgang/domain/kernel";

/** Days seen from the day the demo is loaded, so that it never ages. */
export class Calendar {
  readonly now: Instant;
  readonly today: PlainDate;

  constructor(now: Date) {
    this.now = now.toISOString() as Instant;
    this.today = dateAt(this.now);
  }

  /** So many days from today; negative lies back. */
  day(days: number): PlainDate {
    return addDays(this.today, days);
  }

  /** The working day on or next after it. */
  workingDay(days: number): PlainDate {
    const date = this.day(days);
    return isWorkingDay(date) ? date : addWorkingDays(date, 1);
  }

  /**
   * So many days from today, or the few more that lead past weekends and public holidays: no committee meets on those.
   * Today stays today, whichever day it is: whoever tries the demo can decide at once.
   */
  meetingDay(days: number): number {
    if (days === 0) return days;
    const date = this.day(days);
    return isWorkingDay(date, holidaysFrom(date)) ? days : this.meetingDay(days + 1);
  }

  /** A time of day in Copenhagen, so many days from today. */
  at(days: number, time: TimeOfDay): Instant {
    return deadlineInstant(this.day(days), time);
  }
}
