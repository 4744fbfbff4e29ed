/** The year that is opened next: this one, or the next when it is taken; null when both are. */
export function suggestedYear(thisYear: number, taken: readonly number[]): number | null {
  return [thisYear, thisYear + 1].find((year) => !taken.includes(year)) ?? null;
}
