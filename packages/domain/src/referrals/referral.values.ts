/** How soon help is needed. The deadlines are the same for all: it orders the receiver's inbox. */
export const urgencies = ["NORMAL", "SOON", "ACUTE"] as const;
export type Urgency = (typeof urgencies)[number];

/** The one way in which a receiver may get in touch with the citizen (REF-6). */
export const contactChannels = ["PHONE", "EMAIL", "LETTER"] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** REF-6: 0 signpost, no person; 1 need, age band, district; 2 what names the person, on acceptance. */
export const minimisationLevels = [0, 1, 2] as const;
export type MinimisationLevel = (typeof minimisationLevels)[number];

/** What can be told of a citizen, each ticked by itself. */
export const personFields = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL", "CPR", "DIAGNOSIS"] as const;
export type PersonField = (typeof personFields)[number];

/** REF-6: the step of the ladder on which a field stands. */
export const levelOfField = {
  NEED: 1,
  AGE_BAND: 1,
  DISTRICT: 1,
  NAME: 2,
  CHANNEL: 2,
  CPR: 2,
  DIAGNOSIS: 2,
} as const satisfies Record<PersonField, MinimisationLevel>;

/** REF-6: what an association never gets, whatever the basis. */
export const neverForAssociations: readonly PersonField[] = ["CPR", "DIAGNOSIS"];

/** Why a referral is on hold or has ended: stated by a person in words, or one of three things that speak for themselves. */
export const referralReasonCodes = ["STATED", "CONSENT_WITHDRAWN", "DRAFT_DIED", "DRAFT_DISCARDED"] as const;
export type ReferralReasonCode = (typeof referralReasonCodes)[number];

/** Why a referral is back with its sender. */
export const returnCauses = ["QUESTION", "OVERDUE"] as const;
export type ReturnCause = (typeof returnCauses)[number];

/** Bounds of what can be written. Characters. */
export const referralBounds = { need: 4_000, purpose: 1_000, provision: 300, text: 4_000 } as const;
