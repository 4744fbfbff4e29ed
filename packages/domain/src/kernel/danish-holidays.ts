import { addDays, plainDate, yearOf, type PlainDate } from "./plain-date.ts";

/** The last year in which the fourth Friday after Easter (store bededag) was a holiday. */
const lastPrayerDay = 2023;

/** Days of the year that are always holidays: New Year, Christmas Day and the day after it. */
const fixed = ["01-01", "12-25", "12-26"] as const;

/** Days from Easter Sunday: Thursday, Friday, Sunday and Monday of Easter, Ascension, Whit Sunday and Whit Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50] as const;

/** Denmark's public holidays (helligdage) in a year, in order. Days on which offices merely close, such as 5 June, are not among them. */
export function danishHolidays(year: number): readonly PlainDate[] {
  const easter = easterSunday(year);
  const moving = year <= lastPrayerDay ? [...fromEaster, 26] : fromEaster;
  const written = String(year).padStart(4, "0");
  return [
    ...fixed.map((day) => plainDate(`${written}-${day}`)),
    ...moving.map((days) => addDays(easter, days)),
  ].toSorted();
}

/** The holidays that a deadline of less than a year can meet: those of the day's own year and of the next. */
export function holidaysFrom(date: PlainDate): readonly PlainDate[] {
  return [...danishHolidays(yearOf(date)), ...danishHolidays(yearOf(date) + 1)];
}

/** Easter in the Gregorian calendar (Meeus, Jones and Butcher): the Sunday after the first church full moon of spring. */
function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  const month = String(Math.floor(count / 31)).padStart(2, "0");
  const day = String((count % 31) + 1).padStart(2, "0");
  return plainDate(`${String(year).padStart(4, "0")}-${month}-${day}`);
}
