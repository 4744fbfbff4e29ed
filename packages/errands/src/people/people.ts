/** Demo people whose errands are run. */
export const people = [
  "servicedesk",
  "social.caseworker",
  "social.leader",
  "social.secretary",
  "social.politician",
  "culture.caseworker",
  "health-elderly.caseworker",
  "employment-integration.caseworker",
] as const;

export type Person = (typeof people)[number];

/** The password of every demo person. */
export const password = "demo";
