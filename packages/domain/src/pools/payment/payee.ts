import { problem, readCvr, type Problems } from "../../kernel/index.ts";
import type { Payee } from "./payment.type.ts";

/** Registration and account number as a person writes them: with spaces, dots or a dash. */
export interface AccountInput {
  readonly registrationNumber: string;
  readonly accountNumber: string;
}

const digitsOf = (text: string): string => text.replace(/[\s.-]/gu, "");

/**
 * Where a grant is paid: to NemKonto by the CVR number that the directory has, which then is not asked for; only an association without one
 * (LAW-4) names an account: four digits, and four to ten. MUST_BE_EMPTY for an account beside a CVR number, CVR_CHECK_DIGIT for one that
 * cannot be paid to.
 */
export function readPayee(
  cvr: string | null,
  account: AccountInput | null,
): { readonly payee: Payee | null; readonly problems: Problems } {
  if (cvr !== null) {
    const read = readCvr(cvr);
    const problems = [
      ...(account === null ? [] : problem("account", "MUST_BE_EMPTY")),
      ...(read.ok ? [] : problem("cvr", read.code)),
    ];
    return { payee: { kind: "NEMKONTO", cvr }, problems };
  }
  if (account === null) return { payee: null, problems: problem("account", "REQUIRED") };
  const registrationNumber = digitsOf(account.registrationNumber);
  const accountNumber = digitsOf(account.accountNumber);
  const problems = [
    ...(/^\d{4}$/u.test(registrationNumber) ? [] : problem("account.registrationNumber", "ACCOUNT_FORMAT")),
    ...(/^\d{4,10}$/u.test(accountNumber) ? [] : problem("account.accountNumber", "ACCOUNT_FORMAT")),
  ];
  return { payee: { kind: "ACCOUNT", registrationNumber, accountNumber }, problems };
}
