import { defineCatalogue } from "@indgang/shell";

export const hearingWaitWords = defineCatalogue("hearingWait", {
  title: { da: "Høring", en: "Hearing" },
  waiting: { da: "Sagen er i høring til {until}", en: "The case is being heard until {until}" },
  notSent: { da: "Sagen er ikke sendt i høring", en: "The case has not been sent to be heard" },
  heard: { da: "Alle er hørt, eller fristen er gået.", en: "All have been heard, or their time is over." },
  awaited: { da: "Mangler svar fra {names}.", en: "No answer yet from {names}." },
  toAsk: { da: "Skal høres efter puljens regler: {names}.", en: "To be heard by the pool's terms: {names}." },
  consequence: {
    da: "Sagen afgøres først bagefter. Skal den afgøres før, skal det begrundes skriftligt.",
    en: "The case is decided afterwards. To decide it before, a written reason is needed.",
  },
  hearingUntil: { da: "{title}, frist {until}", en: "{title}, until {until}" },
  summary: { da: "Sammenfatning: {text}", en: "Summary: {text}" },
  deviation: { da: "Begrundelse for ikke at afvente høringen", en: "Reason for not waiting for the hearing" },
  deviationHelp: {
    da: "Mindst 20 tegn, og intet CPR-nummer. Begrundelsen gemmes med afgørelsen.",
    en: "At least 20 characters, and no CPR number. The reason is kept with the decision.",
  },
  deviationMissing: {
    da: "Skriv, hvorfor høringen ikke afventes, med mindst 20 tegn.",
    en: "Write why the hearing is not waited for, in at least 20 characters.",
  },
  decidedBefore: { da: "Afgjort før høringen var slut: {reason}", en: "Decided before the hearing was over: {reason}" },
});
