/** ASSOC-3: what associations do. */
export const activityKinds = [
  "COUNSELLING",
  "VISITING",
  "SUPPORT_PERSON",
  "SELF_HELP",
  "RESPITE",
  "SOCIAL_CAFE",
  "NETWORK",
  "USER_ORGANISATION",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** ASSOC-4: whom associations do it for. */
export const targetGroups = [
  "CHILDREN_AND_YOUNG",
  "ELDERLY",
  "SUBSTANCE_ABUSE",
  "ILL_OR_DISABLED",
  "EXCLUDED",
  "ETHNIC_MINORITIES",
  "IN_CRISIS",
  "RELATIVES",
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** ASSOC-5: from a telephone chain to a research charity. */
export const associationSizes = ["SMALL", "MEDIUM", "LARGE"] as const;
export type AssociationSize = (typeof associationSizes)[number];
