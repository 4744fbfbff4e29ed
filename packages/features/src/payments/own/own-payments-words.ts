import type { Tone } from "@indgang/components";
import type { InstalmentWait, OwnInstalmentState } from "@indgang/domain/payments";
import { defineCatalogue } from "@indgang/shell";

export const ownPaymentsWords = defineCatalogue("ownPayments", {
  title: { da: "Udbetaling", en: "Payment" },
  toNemKonto: {
    da: "Pengene sendes til foreningens NemKonto, som findes ved CVR-nummer {cvr}.",
    en: "The money is sent to the association's NemKonto, which is found by CVR number {cvr}.",
  },
  toAccount: {
    da: "Pengene sendes til den konto, hvis nummer ender på {ending}.",
    en: "The money is sent to the account whose number ends in {ending}.",
  },
  ofYear: { da: "For {year}: {text}", en: "For {year}: {text}" },
  payeeChanged: {
    da: "Kommunen ændrede kontoen {date}",
    en: "The municipality changed the account on {date}",
  },
  payeeUnknown: {
    da: "Kender I ikke til ændringen, så ring til forvaltningen med det samme.",
    en: "If you know nothing of the change, call the administration at once.",
  },
  claims: { da: "Penge, som kommunen kræver tilbage", en: "Money that the municipality claims back" },
  claimReason: { da: "Hvorfor", en: "Why" },
  claimDue: { da: "Betales senest", en: "To be paid by" },
  repayment: { da: "Sådan betaler I tilbage", en: "How to pay back" },
  paidBack: { da: "Betalt tilbage", en: "Paid back" },
  notPaidBack: { da: "Ikke betalt tilbage", en: "Not paid back" },
  partlyPaidBack: { da: "Mangler {open}", en: "{open} missing" },
  reference: { da: "Reference", en: "Reference" },
  amount: { da: "Beløb", en: "Amount" },
  when: { da: "Hvornår", en: "When" },
  state: { da: "Status", en: "State" },
  planned: { da: "Tidligst {date}", en: "{date} at the earliest" },
  noDay: { da: "Ingen dato endnu", en: "No date yet" },
  never: { da: "Udbetales ikke", en: "Not paid" },
});

export const ownInstalmentStateWords = defineCatalogue<OwnInstalmentState>("ownInstalmentState", {
  PLANNED: { da: "Planlagt", en: "Planned" },
  ON_ITS_WAY: { da: "På vej", en: "On its way" },
  PAID: { da: "Udbetalt", en: "Paid" },
  STOPPED: { da: "Stoppet", en: "Stopped" },
  CANCELLED: { da: "Bortfaldet", en: "Cancelled" },
});

export const ownInstalmentTones: Readonly<Record<OwnInstalmentState, Tone>> = {
  PLANNED: "neutral",
  ON_ITS_WAY: "info",
  PAID: "success",
  STOPPED: "warning",
  CANCELLED: "neutral",
};

/** Why an instalment stands still, and whose move it is. */
export const instalmentWaitWords = defineCatalogue<InstalmentWait>("instalmentWait", {
  ACCOUNTS: {
    da: "Venter på, at I afleverer et regnskab, som puljen mangler.",
    en: "Waits until you deliver accounts that the pool is missing.",
  },
  AGREEMENT: {
    da: "Venter på, at både I og kommunen har accepteret samarbejdsaftalen.",
    en: "Waits until both you and the municipality have accepted the cooperation agreement.",
  },
  CONDITION: { da: "Venter på: {condition}", en: "Waits for: {condition}" },
  MUNICIPALITY: {
    da: "Kommunen har sat udbetalingen i bero. Spørg forvaltningen, hvis I er i tvivl om hvorfor.",
    en: "The municipality has put the payment on hold. Ask the administration if you wonder why.",
  },
});
