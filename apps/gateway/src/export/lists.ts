import { accountsExport } from "./accounts-export.ts";
import { applicationExport } from "./application-export.ts";
import { associationExport } from "./association-export.ts";
import { grantExport } from "./grant-export.ts";
import { ledgerExport } from "./ledger-export.ts";
import type { ExportColumn, ListExport } from "./list-export.type.ts";
import { meetingExport } from "./meeting-export.ts";
import { outcomeExport } from "./outcome-export.ts";
import { paymentExport } from "./payment-export.ts";

/** A list whose nodes only its own columns know. */
export type AnyList = ListExport<unknown>;
export type AnyColumn = ExportColumn<unknown>;

/** Lists that can be taken out as files, by their names in addresses. What a column is given is what it selected. */
export const exportedLists: ReadonlyMap<string, AnyList> = new Map(
  Object.entries({
    accounts: accountsExport,
    applications: applicationExport,
    associations: associationExport,
    grants: grantExport,
    ledger: ledgerExport,
    meetings: meetingExport,
    outcomes: outcomeExport,
    payments: paymentExport,
  }).map(([name, list]) => [name, list as unknown as AnyList]),
);
