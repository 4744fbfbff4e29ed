/** AWARD-1: a category is for people or for organisations. */
export const nomineeKinds = ["PERSON", "ORGANISATION"] as const;
export type NomineeKind = (typeof nomineeKinds)[number];

/** AWARD-2: a nomination comes in through the entrance, or staff write down what came by letter. */
export const nominationSources = ["PUBLIC", "STAFF"] as const;
export type NominationSource = (typeof nominationSources)[number];

/** LAW-2: how it became known that a juror has an interest. */
export const juryRecusalKinds = ["TIE", "DECLARED"] as const;
export type JuryRecusalKind = (typeof juryRecusalKinds)[number];

/** What stands in the open about a cycle: deciding changes nothing of it, so that it cannot tell that anything was decided. */
export const awardCyclePhases = ["NOMINATING", "JUDGING", "CANCELLED"] as const;
export type AwardCyclePhase = (typeof awardCyclePhases)[number];

/** Characters, numbers and days that are the bounds of what can be typed. */
export const awardBounds = {
  name: 200,
  email: 254,
  aims: 4_000,
  description: 1_000,
  reasons: { min: 20, max: 4_000 },
  motivation: { min: 20, max: 2_000 },
  minute: 20_000,
  reason: 1_000,
  points: 100,
  restYears: 10,
  categories: 10,
  criteria: 20,
  jurors: 30,
  /** Days from the first nomination to the last, and from deciding to publishing. */
  days: 400,
} as const;

/** AWARD-2: how much anybody may send in before a nomination has been confirmed. */
export const nominationLimits = {
  /** Unconfirmed ones of one e-mail address in 24 hours. What is above is answered as all others, and not kept. */
  unconfirmedOfOne: 5,
  withinMilliseconds: 86_400_000,
  /** Of everybody in one municipality in an hour. */
  ofAll: 100,
  ofAllWithinMilliseconds: 3_600_000,
  /** How long a nomination waits to be confirmed before it is forgotten, in milliseconds: seven days. */
  tokenMilliseconds: 7 * 86_400_000,
} as const;
