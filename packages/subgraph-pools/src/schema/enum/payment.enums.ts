import type { LedgerEntryKind } from "@indgang/domain/ledger";
import type { InstalmentState, Payee, PaymentStepKind } from "@indgang/domain/payments";
import { graphEnum } from "@indgang/subgraph-kit";

export const InstalmentStateEnum = graphEnum({
  name: "InstalmentState",
  description: "How far an instalment has come (POOL-2, POOL-11).",
  values: {
    PLANNED: "It waits for its day and its condition.",
    READY: "Somebody has said that its condition is met; it can be exported.",
    EXPORTED: "It is with the finance system.",
    PAID: "The finance system paid it.",
    STOPPED: "It is held back, with a reason.",
    CANCELLED: "It is not to be paid; its amount is no longer granted.",
  } satisfies Record<InstalmentState, string>,
});

export const PayeeKindEnum = graphEnum({
  name: "PayeeKind",
  description: "How the finance system finds the account.",
  values: {
    NEMKONTO: "By the association's CVR number.",
    ACCOUNT: "By registration and account number: an association without a CVR number.",
  } satisfies Record<Payee["kind"], string>,
});

export const PaymentStepKindEnum = graphEnum({
  name: "PaymentStepKind",
  description: "What can be done with a payment plan.",
  values: {
    PLANNED: "It was made, or made anew.",
    READY: "An instalment's condition is met.",
    STOPPED: "An instalment was stopped.",
    RELEASED: "A stopped instalment was planned again.",
    CANCELLED: "An instalment was given up.",
    EXPORTED: "An instalment was handed to the finance system.",
    PAID: "An instalment was paid.",
    CLAIMED: "Money was claimed back.",
    RETURNED: "Money came back.",
  } satisfies Record<PaymentStepKind, string>,
});

export const LedgerEntryKindEnum = graphEnum({
  name: "LedgerEntryKind",
  description: "What can happen to a budget line's money (POOL-9, POOL-18).",
  values: {
    BUDGETED: "The line was set up, or set anew: then by how much.",
    GRANTED: "The committee granted it.",
    CANCELLED: "It was granted, and is not to be paid.",
    EXPORTED: "It was handed to the finance system.",
    EXPORT_FAILED: "The finance system did not pay what it was handed.",
    PAID: "It was paid.",
    RETURNED: "An association paid it back: it is left of the line again.",
    CARRIED_OUT: "It was carried forward to another line.",
    CARRIED_IN: "It was carried forward from another line.",
  } satisfies Record<LedgerEntryKind, string>,
});
