import {
  containsCpr,
  exceeds,
  notNegativeMoney,
  oneOf,
  optionalText,
  problem,
  readCvr,
  requiredText,
  type Money,
  type Problems,
} from "../../kernel/index.ts";
import { meetsDemand } from "./accounts-owed.ts";
import { auditorKinds, type AccountsContent, type GrantAccounts } from "./accounts.type.ts";

export const accountsBounds = { auditorName: 120, note: 2_000, documents: 10, reasonMin: 10, reason: 1_000 } as const;

/** What cannot be kept at all: no amount, no auditor, texts that are too long or hold a person's number (LAW-3). */
export function contentProblems(content: AccountsContent): Problems {
  const { auditorName, auditorKind, note } = content;
  return [
    ...notNegativeMoney("used", content.used),
    ...notNegativeMoney("otherIncome", content.otherIncome),
    ...notNegativeMoney("unused", content.unused),
    ...requiredText("auditorName", auditorName, { max: accountsBounds.auditorName }),
    ...oneOf("auditorKind", auditorKind, auditorKinds),
    ...numberProblems(content),
    ...optionalText("note", note, { max: accountsBounds.note }),
    ...(note !== null && containsCpr(note) ? problem("note", "CPR_IN_TEXT") : []),
  ];
}

/** LAW-4: a professional auditor is named by the firm's CVR number or by the auditor's own, `mne` and four to six digits; an elected one has none. */
function numberProblems({ auditorKind, auditorNumber }: AccountsContent): Problems {
  const number = auditorNumber?.replaceAll(/\s/gu, "") ?? "";
  if (auditorKind === "ELECTED") return number === "" ? [] : problem("auditorNumber", "MUST_BE_EMPTY");
  if (number === "") return problem("auditorNumber", "REQUIRED");
  if (/^mne\d{4,6}$/iu.test(number)) return [];
  const cvr = readCvr(number);
  return cvr.ok ? [] : problem("auditorNumber", cvr.code);
}

/** POOL-11: by how much grant and other income are more than what was used and is unused, in øre; below zero when they are less. */
export function missingInSum(content: Pick<AccountsContent, "used" | "otherIncome" | "unused">, amount: Money): number {
  return amount + content.otherIncome - content.used - content.unused;
}

/**
 * POOL-11: what stands in the way of approving accounts: another kind of auditor than asked for (AUDITOR_NOT_AUTHORISED), no endorsement
 * (NOT_ENDORSED), figures that do not add up (DOES_NOT_ADD_UP, by how much), more left than was granted (TOO_LARGE).
 */
export function accountsFindings(
  content: AccountsContent,
  { amount, demand }: Pick<GrantAccounts, "amount" | "demand">,
): Problems {
  const missing = missingInSum(content, amount);
  return [
    ...(missing === 0 ? [] : problem("used", "DOES_NOT_ADD_UP", Math.abs(missing))),
    ...(exceeds(content.unused, amount) ? problem("unused", "TOO_LARGE", amount) : []),
    ...(meetsDemand(content.auditorKind, demand) ? [] : problem("auditorKind", "AUDITOR_NOT_AUTHORISED")),
    ...(content.isEndorsed ? [] : problem("isEndorsed", "NOT_ENDORSED")),
  ];
}

/** The content as it is kept: without blanks at the ends, and nothing for what is empty. */
export function keptContent(content: AccountsContent): AccountsContent {
  return {
    ...content,
    auditorName: content.auditorName.trim(),
    auditorNumber: content.auditorNumber?.replaceAll(/\s/gu, "") || null,
    note: content.note?.trim() || null,
  };
}
