/** The year that is opened next: this one, or the next when it is taken; null when both are. */
export function suggestedYear(thisYear: number, taken: readonly number[]): number | null {
  return [thisYear, thisYear + 1].find((year) => !taken.includes(year)) ?? null;
}

/** AWARD-1: the years that can be opened: the last one, this and the next, as far as the prize has them not. */
export function offeredYears(thisYear: number, taken: readonly number[]): readonly number[] {
  return [thisYear - 1, thisYear, thisYear + 1].filter((year) => !taken.includes(year));
}
