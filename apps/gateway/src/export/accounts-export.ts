import type { AccountsState, AuditorDemand } from "@indgang/domain/accounts";
import { accountsStateWords, auditorDemandWords } from "@indgang/domain/documents";
import { caseNumber, caseTitle } from "./case-columns.ts";
import { date, money, number, text, type ListExport } from "./list-export.type.ts";

interface AccountsNode {
  readonly application: { readonly caseNumber: string; readonly title: string } | null;
  readonly association: { readonly name: string; readonly cvr: string | null };
  readonly pool: { readonly name: string };
  readonly year: number;
  readonly amount: number;
  readonly demand: AuditorDemand;
  readonly dueOn: string;
  readonly isMissing: boolean;
  readonly state: AccountsState;
  readonly claimed: number | null;
}

/** Accounts that grants owe (POOL-11). */
export const accountsExport: ListExport<AccountsNode> = {
  list: "ACCOUNTS",
  field: "grantAccounts",
  title: "Regnskaber",
  file: "regnskaber",
  narrowing: { filter: "GrantAccountsFilter" },
  columns: {
    caseNumber,
    title: caseTitle,
    association: { head: "Forening", select: "association { name }", cell: (node) => text(node.association.name) },
    cvr: { head: "CVR-nummer", select: "association { cvr }", cell: (node) => text(node.association.cvr) },
    pool: { head: "Pulje", select: "pool { name }", cell: (node) => text(node.pool.name) },
    year: { head: "År", select: "year", cell: (node) => number(node.year) },
    granted: { head: "Bevilget", select: "amount", cell: (node) => money(node.amount) },
    demand: { head: "Revisor", select: "demand", cell: (node) => text(auditorDemandWords[node.demand]) },
    due: { head: "Frist", select: "dueOn", cell: (node) => date(node.dueOn) },
    missing: {
      head: "Ikke kommet til tiden",
      select: "isMissing",
      cell: (node) => text(node.isMissing ? "Ja" : "Nej"),
    },
    state: { head: "Status", select: "state", cell: (node) => text(accountsStateWords[node.state]) },
    claimed: { head: "Kræves tilbage", select: "claimed", cell: (node) => money(node.claimed) },
  },
};
