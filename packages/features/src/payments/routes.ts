import { defineRoute } from "@indgang/shell";
import { readAccountsSearch } from "../accounts/accounts-search.ts";
import { readLedgerSearch, readPaymentSearch, readPlanSearch } from "./payment-search.ts";

export const paymentsRoute = defineRoute({
  path: "/payments",
  title: { da: "Udbetalinger", en: "Payments" },
  readSearch: readPaymentSearch,
  load: () => import("./list/payments-screen.tsx"),
  permissions: ["READ_CASES"],
});

export const ledgerRoute = defineRoute({
  path: "/ledger",
  title: { da: "Rammernes regnskab", en: "Budget accounts" },
  readSearch: readLedgerSearch,
  load: () => import("./ledger/ledger-screen.tsx"),
  permissions: ["READ_CASES"],
});

export const accountsRoute = defineRoute({
  path: "/accounts",
  title: { da: "Regnskaber", en: "Accounts" },
  readSearch: readAccountsSearch,
  load: () => import("../accounts/list/accounts-screen.tsx"),
  permissions: ["READ_CASES"],
});

export const paymentPlanRoute = defineRoute({
  path: "/applications/$applicationId/payment",
  title: { da: "Udbetaling", en: "Payment" },
  readSearch: readPlanSearch,
  load: () => import("./plan/plan-screen.tsx"),
  permissions: ["READ_CASES"],
});
