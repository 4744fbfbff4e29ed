import { defineCatalogue } from "@indgang/shell";

export const hearingsWords = defineCatalogue("hearings", {
  title: { da: "Høringer", en: "Hearings" },
  lead: {
    da: "Høringer, I sender til råd, udvalg og foreninger, og høringer, I selv skal svare på.",
    en: "What you ask councils, committees and associations about, and what you are heard about yourselves.",
  },
  new: { da: "Ny høring", en: "New hearing" },
  asking: { da: "Egne høringer", en: "Own hearings" },
  asked: { da: "Høringer til jer", en: "Hearings for you" },
  hearing: { da: "Høring", en: "Hearing" },
  from: { da: "Fra", en: "From" },
  answers: { da: "Svar", en: "Answers" },
  answered: { da: "{answered} af {parties}", en: "{answered} of {parties}" },
  yes: { da: "Besvaret", en: "Answered" },
  no: { da: "Ikke besvaret", en: "Not answered" },
  state: { da: "Status", en: "State" },
  answerBy: { da: "Høringsfrist", en: "Answer by" },
  emptyAsking: { da: "I har ingen høringer", en: "You have no hearings" },
  emptyAskingText: {
    da: "Opret en høring. Kladder og sendte høringer vises her.",
    en: "Begin a hearing. Drafts and sent hearings stand here.",
  },
  emptyAsked: { da: "Der er ingen høringer til jer", en: "You have not been heard about anything" },
  emptyAskedText: {
    da: "Når et forum, I er sekretariat for eller medlem af, bliver hørt, vises høringen her.",
    en: "When a forum that you keep or sit in is heard, the hearing stands here.",
  },
});
