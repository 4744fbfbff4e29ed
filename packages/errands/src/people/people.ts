export const administrations = ["social", "health-elderly", "employment-integration", "culture"] as const;

export type Administration = (typeof administrations)[number];

/** Demo people whose errands are run. */
export const people = [
  "servicedesk",
  "social.leader",
  "social.politician",
  "aeldreraad",
  "forening",
  "forening2",
  "forening3",
  "fratraadt",
  "culture.leader",
  "culture.politician",
  "jury",
  ...administrations.flatMap((administration) => [
    `${administration}.caseworker` as const,
    `${administration}.secretary` as const,
  ]),
] as const;

export type Person = (typeof people)[number];

/** The password of every demo person. */
export const password = "demo";
