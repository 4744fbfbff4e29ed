/** Steps of the spacing scale, in units of 4 px. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 10 | 12 | 16;

export function gapOf(gap: Gap): string {
  return `var(--space-${gap})`;
}
