import type { Tone } from "@indgang/components";
import type { InstalmentWait, OwnInstalmentState } from "@indgang/domain/payments";
import { defineCatalogue } from "@indgang/shell";

export const ownPaymentsWords = defineCatalogue("ownPayments", {
  title: { da: "Udbetaling", en: "Payment" },
  lead: {
    da: "Pengene sendes til foreningens NemKonto eller til den konto, I har oplyst.",
    en: "The money is sent to the association's NemKonto or to the account that you gave.",
  },
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
