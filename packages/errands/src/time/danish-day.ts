const dayInCopenhagen = new Intl.DateTimeFormat("da-DK", {
  timeZone: "Europe/Copenhagen",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/** The day so many days from today (below zero: ago) as a person types it: `22.11.2026`. */
export function danishDay(daysFromToday: number): string {
  return dayInCopenhagen.format(Date.now() + daysFromToday * 86_400_000);
}
