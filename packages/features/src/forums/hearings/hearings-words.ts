import { defineCatalogue } from "@indgang/shell";

export const hearingsWords = defineCatalogue("hearings", {
  title: { da: "Høringer", en: "Hearings" },
  lead: {
    da: "Det, I spørger råd, udvalg og foreninger om, og det, I selv bliver hørt om.",
    en: "What you ask councils, committees and associations about, and what you are heard about yourselves.",
  },
  new: { da: "Ny høring", en: "New hearing" },
  asking: { da: "I spørger", en: "You ask" },
  asked: { da: "I bliver spurgt", en: "You are asked" },
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
    da: "Begynd en høring. Kladder og sendte høringer står her.",
    en: "Begin a hearing. Drafts and sent hearings stand here.",
  },
  emptyAsked: { da: "I er ikke blevet hørt om noget", en: "You have not been heard about anything" },
  emptyAskedText: {
    da: "Når et forum, I er sekretariat for eller sidder i, bliver hørt, står høringen her.",
    en: "When a forum that you keep or sit in is heard, the hearing stands here.",
  },
});
