import type { LetterState } from "@indgang/domain/letters";
import type { Tone } from "@indgang/components";
import { defineCatalogue } from "@indgang/shell";

/** How far a letter has come, with what the mail says of it. */
export type ShownLetterState = LetterState | "QUEUED" | "DELIVERED" | "GIVEN_UP";

export const letterStateWords = defineCatalogue<ShownLetterState>("letterState", {
  DRAFT: { da: "Kladde", en: "Draft" },
  APPROVED: { da: "Godkendt, ikke sendt", en: "Approved, not sent" },
  SENT: { da: "Sendt", en: "Sent" },
  QUEUED: { da: "På vej med mail", en: "On its way by mail" },
  DELIVERED: { da: "Sendt med mail", en: "Sent by mail" },
  GIVEN_UP: { da: "Kunne ikke leveres", en: "Could not be delivered" },
  TO_PRINT: { da: "Skal printes", en: "To be printed" },
  POSTED: { da: "Lagt i posten", en: "Posted" },
});

export const letterStateTones: Readonly<Record<ShownLetterState, Tone>> = {
  DRAFT: "neutral",
  APPROVED: "warning",
  SENT: "info",
  QUEUED: "info",
  DELIVERED: "success",
  GIVEN_UP: "danger",
  TO_PRINT: "warning",
  POSTED: "success",
};

export const letterWords = defineCatalogue("letter", {
  card: { da: "Afgørelsesbrev", en: "Letter about the decision" },
  none: {
    da: "Foreningen har ikke fået brev om afgørelsen endnu.",
    en: "The association has not had a letter about the decision yet.",
  },
  write: { da: "Skriv brevet", en: "Write the letter" },
  replaces: { da: "Erstatter brevet af {date}", en: "Replaces the letter of {date}" },
  edit: { da: "Ret teksten", en: "Edit the text" },
  stopEditing: { da: "Fortryd rettelserne", en: "Undo the edits" },
  save: { da: "Gem kladden", en: "Save the draft" },
  saved: { da: "Kladden er gemt", en: "The draft is saved" },
  pdf: { da: "Hent som PDF", en: "Download as PDF" },
  approve: { da: "Godkend og send", en: "Approve and send" },
  approveTitle: { da: "Godkend og send brevet?", en: "Approve and send the letter?" },
  approveText: {
    da: "Brevet kan ikke rettes, når det er godkendt. Det sendes til {email}.",
    en: "The letter cannot be changed once it is approved. It is sent to {email}.",
  },
  approveToPrint: {
    da: "Brevet kan ikke rettes, når det er godkendt. Foreningen har ingen mailadresse, så brevet skal printes og sendes med posten.",
    en: "The letter cannot be changed once it is approved. The association has no mail address, so it has to be printed and posted.",
  },
  send: { da: "Send brevet", en: "Send the letter" },
  left: { da: "Brevet er sendt", en: "The letter is sent" },
  isToPrint: { da: "Brevet er godkendt og skal printes", en: "The letter is approved and has to be printed" },
  post: { da: "Markér som lagt i posten", en: "Mark as posted" },
  posted: { da: "Brevet er markeret som lagt i posten", en: "The letter is marked as posted" },
  correct: { da: "Skriv et nyt brev i stedet", en: "Write another letter in its place" },
  problemsTitle: { da: "Brevet kan ikke sendes, som det er", en: "The letter cannot be sent as it is" },
  title: { da: "Overskrift", en: "Title" },
  text: { da: "Tekst", en: "Text" },
  textHelp: {
    da: "En tom linje skiller to afsnit. ## gør linjen til en overskrift, og - gør den til et punkt.",
    en: "An empty line parts two paragraphs. ## makes the line a heading, and - makes it a bullet.",
  },
  approvedBy: { da: "Godkendt", en: "Approved" },
  byOn: { da: "{date} af {name}", en: "{date} by {name}" },
  sentTo: { da: "Sendt til", en: "Sent to" },
  mail: { da: "Mail", en: "Mail" },
  mailSent: { da: "Afleveret til mailserveren {date}", en: "Handed to the mail server {date}" },
  mailQueued: {
    da: "{attempts, plural, =0 {Venter på at blive sendt} one {Forsøgt 1 gang. Prøves igen {due}} other {Forsøgt # gange. Prøves igen {due}}}",
    en: "{attempts, plural, =0 {Waits to be sent} one {Tried once. Next try {due}} other {Tried # times. Next try {due}}}",
  },
  mailGivenUp: {
    da: "Opgivet {date} efter {attempts} forsøg. Print brevet og send det med posten, eller ret foreningens mailadresse og skriv et nyt brev.",
    en: "Given up {date} after {attempts} tries. Print and post the letter, or correct the association's mail address and write another letter.",
  },
  postedBy: { da: "Lagt i posten", en: "Posted" },
  earlier: { da: "Tidligere breve", en: "Earlier letters" },
  templates: { da: "Ret puljens brevtekster", en: "Edit the pool's letter texts" },
});
