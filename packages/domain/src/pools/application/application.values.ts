/** PAPER: entered by the service desk. DIGITAL: handed in by the association itself. */
export const applicationChannels = ["PAPER", "DIGITAL"] as const;
export type ApplicationChannel = (typeof applicationChannels)[number];

/** POOL-6: kinds of cost. */
export const budgetKinds = ["OPERATION", "ACTIVITIES", "RENT", "WAGES", "OTHER"] as const;
export type BudgetKind = (typeof budgetKinds)[number];

export const otherFundingStates = ["SOUGHT", "RECEIVED", "REFUSED"] as const;
export type OtherFundingState = (typeof otherFundingStates)[number];
