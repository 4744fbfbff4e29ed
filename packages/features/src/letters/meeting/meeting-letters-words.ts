import { defineCatalogue } from "@indgang/shell";

export const meetingLettersWords = defineCatalogue("meetingLetters", {
  card: { da: "Breve", en: "Letters" },
  send: {
    da: "{count, plural, one {Send brevet} other {Send # breve}}",
    en: "{count, plural, one {Send the letter} other {Send # letters}}",
  },
  sendTitle: {
    da: "{count, plural, one {Send brevet?} other {Send # breve?}}",
    en: "{count, plural, one {Send the letter?} other {Send # letters?}}",
  },
  sendText: {
    da: "Brevene skrives efter puljens brevtekster og udvalgets afgørelser. De kan ikke rettes, når de er sendt. Kladder sendes ikke.",
    en: "The letters are written from the pool's letter texts and the committee's decisions. They cannot be changed once they are sent. Drafts are not sent.",
  },
  sendRest: {
    da: "{count, plural, one {Send det brev, der mangler} other {Send de # breve, der mangler}}",
    en: "{count, plural, one {Send the letter that is left} other {Send the # letters that are left}}",
  },
  sending: {
    da: "Sender breve. Du kan lukke siden; det går videre.",
    en: "Sending letters. You can close the page; it goes on.",
  },
  begun: { da: "Sat i gang {at} af {name}.", en: "Begun {at} by {name}." },
  stopped: {
    da: "{count, plural, =0 {Stoppet, før noget brev var sendt.} one {Stoppet. 1 brev er sendt.} other {Stoppet. # breve er sendt.}}",
    en: "{count, plural, =0 {Stopped before any letter was sent.} one {Stopped. 1 letter is sent.} other {Stopped. # letters are sent.}}",
  },
  fault: {
    da: "Det sidste forsøg fejlede (kode {code}). Det prøves igen af sig selv.",
    en: "The last try failed (code {code}). It is tried again by itself.",
  },
  stoppedByFault: { da: "Udsendelsen er stoppet", en: "The sending has stopped" },
  stoppedByFaultText: {
    da: "Den, der satte den i gang, må ikke længere sende brevene (kode {code}). Send resten selv.",
    en: "Whoever began it may not send the letters any more (code {code}). Send the rest yourself.",
  },
  progress: { da: "{sent} af {count}", en: "{sent} of {count}" },
  stop: { da: "Stop", en: "Stop" },
  done: {
    da: "{count, plural, =0 {Der var ingen breve at sende.} one {1 brev er sendt.} other {# breve er sendt.}}",
    en: "{count, plural, =0 {There was no letter to send.} one {1 letter is sent.} other {# letters are sent.}}",
  },
  heldTitle: {
    da: "{count, plural, one {1 brev blev ikke sendt} other {# breve blev ikke sendt}}",
    en: "{count, plural, one {1 letter was not sent} other {# letters were not sent}}",
  },
  heldRecused: {
    da: "{name} er inhabil i sagen. En anden skal sende brevet.",
    en: "{name} takes no part in the case. Somebody else has to send the letter.",
  },
  heldCpr: {
    da: "Der står et CPR-nummer i brevet. Åbn sagen, og ret kladden.",
    en: "There is a CPR number in the letter. Open the case and correct the draft.",
  },
  heldFault: {
    da: "Brevet kunne ikke laves, selv om det blev prøvet flere gange. Prøv igen, eller åbn sagen.",
    en: "The letter could not be made, although it was tried several times. Try again, or open the case.",
  },
  heldOther: {
    da: "Brevet kan ikke skrives efter puljens brevtekst. Åbn sagen, og skriv det dér.",
    en: "The letter cannot be written from the pool's letter text. Open the case and write it there.",
  },
  needsHand: { da: "Breve, du selv skal gøre noget ved", en: "Letters that need a hand" },
  needsHandText: {
    da: "Kladder, breve til foreninger uden mailadresse, og breve, der ikke kunne leveres.",
    en: "Drafts, letters to associations without a mail address, and letters that could not be delivered.",
  },
  unwritten: { da: "Ikke skrevet", en: "Not written" },
  drafts: { da: "Kladder", en: "Drafts" },
  approved: { da: "Godkendt, ikke sendt", en: "Approved, not sent" },
  queued: { da: "På vej med mail", en: "On their way by mail" },
  delivered: { da: "Sendt med mail", en: "Sent by mail" },
  undeliverable: { da: "Kunne ikke leveres", en: "Could not be delivered" },
  toPrint: { da: "Skal printes", en: "To be printed" },
  posted: { da: "Lagt i posten", en: "Posted" },
  templates: { da: "Ret brevtekster for {pool}", en: "Edit the letter texts of {pool}" },
});
