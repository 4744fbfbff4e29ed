interface Told {
  readonly participants: number | null;
  readonly volunteers: number | null;
}

/** POOL-7: what a renewal begins with: what was said of the latest year, or else in the application. */
export function lastSaid(
  application: Told,
  years: readonly (Told & { readonly year: number })[],
  before: number,
): Told {
  const latest = years
    .filter(({ year, participants, volunteers }) => year < before && (participants !== null || volunteers !== null))
    .at(-1);
  const { participants, volunteers } = latest ?? application;
  return { participants, volunteers };
}
