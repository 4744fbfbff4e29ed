import type { FieldCode, InvalidField } from "@indgang/domain/kernel";

/** Plain English for integrators; `#` stands for the limit. A new code of the domain makes this fail to compile. */
const messages: Readonly<Record<FieldCode, string>> = {
  REQUIRED: "Must be given.",
  TOO_SHORT: "Too short: at least # characters.",
  TOO_LONG: "Too long: at most # characters.",
  HIDDEN_CHARACTERS: "Holds control characters, or marks that turn the direction of text.",
  TOO_FEW: "Too few: at least #.",
  TOO_MANY: "Too many: at most #.",
  NOT_A_NUMBER: "Must be a number.",
  NOT_WHOLE_NUMBER: "Must be a whole number.",
  NOT_WHOLE_ORE: "Must be whole øre.",
  NEGATIVE: "Must not be below zero.",
  NOT_POSITIVE: "Must be above zero.",
  TOO_LARGE: "Too large: at most #.",
  NO_SUCH_DATE: "There is no such date.",
  NO_SUCH_TIME: "There is no such time.",
  IN_THE_FUTURE: "Must not lie in the future.",
  IN_THE_PAST: "Must not lie in the past.",
  TOO_FAR_AHEAD: "Lies too far ahead.",
  CVR_FORMAT: "A CVR number has eight digits and does not begin with 0.",
  CVR_CHECK_DIGIT: "This is not a CVR number: its check digit is wrong.",
  ACCOUNT_FORMAT: "A registration number has four digits, an account number four to ten.",
  NOT_AN_EMAIL: "Must be an email address.",
  NOT_A_WEB_ADDRESS: "Must be a web address.",
  NOT_A_PHONE_NUMBER: "Must be a telephone number.",
  NOT_A_POSTAL_CODE: "Must be a Danish postal code of four digits.",
  UNKNOWN_VALUE: "Not one of the known values.",
  DUPLICATE: "Stands there already.",
  MUST_BE_ZERO: "Must be zero.",
  MUST_BE_WHOLE_AMOUNT: "Must be the whole amount applied for.",
  MUST_BE_EMPTY: "Must be empty: a signpost carries nothing about a person.",
  OWN_UNIT: "A referral goes to another administration than the one that it comes from.",
  TAKES_NO_REFERRALS: "Takes no referrals.",
  CONSENT_FOR_ANOTHER: "The consent names another recipient.",
  BASIS_DOES_NOT_COVER: "The legal basis does not cover this.",
  ABOVE_LEVEL: "More than this level tells.",
  NOT_FOR_ASSOCIATIONS: "An association is never told this.",
  NOT_TOLD: "Was not told to the administration that passes on.",
  CPR_IN_TEXT: "Holds a CPR number, which others must not get.",
  NOT_AFTER_START: "Must lie after the beginning.",
};

/** What is wrong, in words. */
export function fieldMessage({ code, limit }: InvalidField): string {
  const message = messages[code];
  return limit === undefined ? message.replace(/:[^:]*#[^:]*$/u, ".") : message.replace("#", limit);
}
