import type { Tone } from "@indgang/components";
import type { LedgerEntryKind } from "@indgang/domain/ledger";
import type { InstalmentState, PaymentStepKind } from "@indgang/domain/payments";
import { defineCatalogue } from "@indgang/shell";

export const instalmentStateWords = defineCatalogue<InstalmentState>("instalmentState", {
  PLANNED: { da: "Planlagt", en: "Planned" },
  READY: { da: "Klar", en: "Ready" },
  EXPORTED: { da: "Sendt til betaling", en: "Sent to be paid" },
  PAID: { da: "Udbetalt", en: "Paid" },
  STOPPED: { da: "Stoppet", en: "Stopped" },
  CANCELLED: { da: "Bortfaldet", en: "Cancelled" },
});

export const instalmentTones: Readonly<Record<InstalmentState, Tone>> = {
  PLANNED: "neutral",
  READY: "info",
  EXPORTED: "info",
  PAID: "success",
  STOPPED: "danger",
  CANCELLED: "neutral",
};

export const paymentStepWords = defineCatalogue<PaymentStepKind>("paymentStep", {
  PLANNED: { da: "Planen blev lavet", en: "The plan was made" },
  READY: { da: "{reference} er klar", en: "{reference} is ready" },
  STOPPED: { da: "{reference} blev stoppet", en: "{reference} was stopped" },
  RELEASED: { da: "{reference} blev frigivet", en: "{reference} was released" },
  CANCELLED: { da: "{reference} bortfaldt", en: "{reference} was cancelled" },
  EXPORTED: { da: "{reference} blev sendt til betaling", en: "{reference} was sent to be paid" },
  PAID: { da: "{reference} blev udbetalt", en: "{reference} was paid" },
  CLAIMED: { da: "Beløb krævet tilbage", en: "Money was claimed back" },
  RETURNED: { da: "Beløb betalt tilbage", en: "Money came back" },
});

export const ledgerKindWords = defineCatalogue<LedgerEntryKind>("ledgerKind", {
  BUDGETED: { da: "Afsat", en: "Budgeted" },
  GRANTED: { da: "Bevilget", en: "Granted" },
  CANCELLED: { da: "Bortfaldet", en: "Cancelled" },
  EXPORTED: { da: "Sendt til betaling", en: "Sent to be paid" },
  EXPORT_FAILED: { da: "Ikke betalt alligevel", en: "Not paid after all" },
  PAID: { da: "Udbetalt", en: "Paid" },
  RETURNED: { da: "Betalt tilbage", en: "Paid back" },
  CARRIED_OUT: { da: "Overført til et senere år", en: "Carried forward" },
  CARRIED_IN: { da: "Overført fra et tidligere år", en: "Carried in" },
});
