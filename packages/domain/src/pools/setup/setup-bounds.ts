/** How much of everything; texts in characters. More is a slip of the hand. */
export const setupBounds = {
  name: 200,
  description: 4_000,
  legalBasis: 300,
  webAddress: 2_000,
  criteria: 30,
  title: 200,
  guidance: 2_000,
  focusAreas: 10,
  focusArea: 100,
  lines: 20,
  reasonMin: 10,
  reason: 1_000,
  /** Hundredths of a percent. */
  reserveShare: 10_000,
  formalCheckWorkingDays: 100,
  assessmentWorkingDays: 400,
  retentionYears: 100,
  accountsDueMonths: 60,
  outcomeDueMonths: 60,
  renewalMonths: 12,
  repayment: 500,
  /** Hundredths of a percent of a year's turnover, and of a budget. */
  screeningWealth: 1_000_000,
  screeningWages: 10_000,
  heardBodies: 20,
  /** POOL-4: how much a criterion counts. */
  weight: 100,
  /** POOL-7: years of a running grant. */
  years: { min: 2, max: 10 },
  /** Days from today until terms or criteria begin to hold, or a round opens. */
  daysAhead: 1_096,
  /** Days from a round's opening to its deadline. */
  roundDays: 1_096,
} as const;
