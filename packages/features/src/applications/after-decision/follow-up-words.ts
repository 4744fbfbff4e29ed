import type { WaitedFor, WaitingStepKind } from "@indgang/domain/after-grant";
import { defineCatalogue } from "@indgang/shell";

export const followUpWords = defineCatalogue("caseFollowUp", {
  title: { da: "Næste skridt", en: "Next step" },
  municipality: { da: "Venter på kommunen", en: "Waits for the municipality" },
  association: { da: "Venter på foreningen", en: "Waits for the association" },
  nothing: {
    da: "Alt er gjort i sagen. Der er ikke mere at følge op på.",
    en: "All is done in the case. There is nothing more to follow up.",
  },
  due: { da: "Senest {date}", en: "By {date}" },
  wasDue: { da: "Fristen var {date}", en: "It was due {date}" },
  payment: { da: "Udbetaling", en: "Payment" },
  openPayment: { da: "Åbn udbetalingen", en: "Open the payment" },
  planPayment: { da: "Planlæg udbetalingen", en: "Plan the payment" },
  paidOf: { da: "{paid} af {amount} er udbetalt.", en: "{paid} of {amount} is paid." },
  notPlanned: { da: "Udbetalingen er ikke planlagt.", en: "The payment is not planned." },
  allPaid: { da: "Udbetalt", en: "Paid" },
  partlyPaid: { da: "Delvist udbetalt", en: "Partly paid" },
  planned: { da: "Planlagt", en: "Planned" },
  unplanned: { da: "Ikke planlagt", en: "Not planned" },
});

export const waitedForWords = defineCatalogue<WaitedFor>("waitedFor", {
  OFFICE: { da: "Forvaltningen", en: "The administration" },
  SERVICE_DESK: { da: "Fælles puljeadministration", en: "Shared service desk" },
  EITHER: {
    da: "Forvaltningen eller fælles puljeadministration",
    en: "The administration or the shared service desk",
  },
  SECRETARY: { da: "Udvalgets sekretær", en: "The committee's secretary" },
  COMMITTEE: { da: "Udvalget", en: "The committee" },
  ASSOCIATION: { da: "Foreningen", en: "The association" },
});

/** What is waited for. `which`: an instalment's reference, a year. */
export const waitingStepWords = defineCatalogue<WaitingStepKind | "PLAN_YEAR">("waitingStep", {
  WRITE_LETTER: { da: "Brevet om afgørelsen skal skrives", en: "The letter about the decision is to be written" },
  SEND_LETTER: { da: "Brevet om afgørelsen skal sendes", en: "The letter about the decision is to be sent" },
  POST_LETTER: { da: "Brevet om afgørelsen skal i posten", en: "The letter about the decision is to be posted" },
  DRAFT_AGREEMENT: { da: "Samarbejdsaftalen skal skrives", en: "The cooperation agreement is to be written" },
  SEND_AGREEMENT: {
    da: "Samarbejdsaftalen skal sendes til foreningen",
    en: "The cooperation agreement is to be sent to the association",
  },
  ANSWER_AGREEMENT: { da: "Samarbejdsaftalen skal besvares", en: "The cooperation agreement is to be answered" },
  ACCEPT_AGREEMENT: {
    da: "Samarbejdsaftalen venter på foreningens accept",
    en: "The cooperation agreement waits for the association to accept it",
  },
  SETTLE_AGREEMENT: {
    da: "Foreningen har sagt nej til samarbejdsaftalen",
    en: "The association has said no to the cooperation agreement",
  },
  FOLLOW_UP_AGREEMENT: {
    da: "Samarbejdsaftalen skal følges op",
    en: "The cooperation agreement is to be followed up",
  },
  PLAN_PAYMENT: { da: "Udbetalingen skal planlægges", en: "The payment is to be planned" },
  PLAN_YEAR: { da: "Udbetalingen for {which} skal planlægges", en: "The payment for {which} is to be planned" },
  READY_INSTALMENT: { da: "Rate {which} skal meldes klar", en: "Instalment {which} is to be marked as ready" },
  SEND_INSTALMENT: { da: "Rate {which} kan sendes til betaling", en: "Instalment {which} can be sent to be paid" },
  REPORT_INSTALMENT: {
    da: "Rate {which} venter på økonomisystemet",
    en: "Instalment {which} waits for the finance system",
  },
  LOOK_AT_STOPPED: { da: "Rate {which} er stoppet", en: "Instalment {which} is stopped" },
  PAY_BACK: { da: "Foreningen skal betale penge tilbage", en: "The association is to pay money back" },
  RENEW_YEAR: { da: "Bevillingen for {which} skal fornys", en: "The grant for {which} is to be renewed" },
  GIVE_YEAR: { da: "Bevillingen for {which} skal gives", en: "The grant for {which} is to be given" },
  ANSWER_CHANGE: { da: "Et ønske om ændring skal besvares", en: "A wish for a change is to be answered" },
  DECIDE_CHANGE: { da: "Et ønske om ændring skal afgøres", en: "A wish for a change is to be decided" },
  DELIVER_ACCOUNTS: { da: "Regnskabet for {which} skal afleveres", en: "The accounts for {which} are to be delivered" },
  CHECK_ACCOUNTS: { da: "Regnskabet for {which} skal kontrolleres", en: "The accounts for {which} are to be checked" },
  APPROVE_ACCOUNTS: { da: "Regnskabet for {which} skal godkendes", en: "The accounts for {which} are to be approved" },
  TELL_OUTCOME: { da: "Resultaterne skal sendes ind", en: "The outcome is to be handed in" },
  APPROVE_OUTCOME: { da: "Resultaterne skal læses og godkendes", en: "The outcome is to be read and approved" },
});
