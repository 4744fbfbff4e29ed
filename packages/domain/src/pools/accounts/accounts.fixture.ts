import { asId, money, plainDate, type Viewer } from "../../kernel/index.ts";
import { application, association, as, caseworker, copenhagen, social } from "../pool.fixture.ts";
import type { AccountsContent, GrantAccounts } from "./accounts.type.ts";

/** Somebody who speaks for the association of the granted case. */
export const speaker: Viewer = {
  ...caseworker,
  administration: null,
  seat: "association",
  roles: ["ASSOCIATION"],
  personId: asId("signe"),
  associationIds: [association],
};
export const delivering = as(speaker);

/** Accounts of 50,000.01 kr. for 2027, of which an elected auditor will do. */
export const owed: GrantAccounts = {
  municipalityId: copenhagen,
  administration: social,
  id: asId("accounts"),
  version: 1,
  applicationId: application.id,
  associationId: application.associationId,
  poolId: application.poolId,
  year: 2027,
  amount: money(5_000_001),
  demand: "ELECTED",
  periodEndsOn: plainDate("2027-12-31"),
  dueOn: plainDate("2028-03-31"),
  state: "OWED",
  content: null,
  channel: null,
  documentIds: [],
  submittedAt: null,
  returnReason: null,
  claimed: null,
};

/** Figures that add up, with so much left of the grant. */
export function content(unused: number = 0, more: Partial<AccountsContent> = {}): AccountsContent {
  return {
    used: money(owed.amount + 100_000 - unused),
    otherIncome: money(100_000),
    unused: money(unused),
    auditorName: "Bente Holm",
    auditorKind: "ELECTED",
    auditorNumber: null,
    isEndorsed: true,
    note: null,
    ...more,
  };
}

export const checkedWith = (unused: number): GrantAccounts => ({
  ...owed,
  version: 3,
  state: "CHECKED",
  content: content(unused),
  channel: "DIGITAL",
  documentIds: [asId("d1")],
});
