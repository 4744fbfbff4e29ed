/** Everything that can be wrong with one field of an input. The words for it belong to the interface. */
export const fieldCodes = [
  "REQUIRED",
  "TOO_SHORT",
  "TOO_LONG",
  "HIDDEN_CHARACTERS",
  "TOO_FEW",
  "TOO_MANY",
  "NOT_A_NUMBER",
  "NOT_WHOLE_NUMBER",
  "NOT_WHOLE_ORE",
  "NEGATIVE",
  "NOT_POSITIVE",
  "TOO_LARGE",
  "NO_SUCH_DATE",
  "NO_SUCH_TIME",
  "IN_THE_FUTURE",
  "IN_THE_PAST",
  "TOO_FAR_AHEAD",
  "CVR_FORMAT",
  "CVR_CHECK_DIGIT",
  "ACCOUNT_FORMAT",
  "NOT_AN_EMAIL",
  "NOT_A_WEB_ADDRESS",
  "NOT_A_PHONE_NUMBER",
  "NOT_A_POSTAL_CODE",
  "UNKNOWN_VALUE",
  "DUPLICATE",
  "MUST_BE_ZERO",
  "MUST_BE_WHOLE_AMOUNT",
  "MUST_BE_EMPTY",
  "OWN_UNIT",
  "TAKES_NO_REFERRALS",
  "CONSENT_FOR_ANOTHER",
  "BASIS_DOES_NOT_COVER",
  "ABOVE_LEVEL",
  "NOT_FOR_ASSOCIATIONS",
  "NOT_TOLD",
  "CPR_IN_TEXT",
  "NOT_AFTER_START",
] as const;

export type FieldCode = (typeof fieldCodes)[number];

/** One problem with one field. `path` is dotted (`budget.0.amount`); `limit` is the bound that was broken, as text. */
export interface InvalidField {
  readonly path: string;
  readonly code: FieldCode;
  readonly limit?: string;
}
