import { defineCatalogue } from "@indgang/shell";

/** What a form begins with, in both languages: it is written into the form, and mended there. */
export const starterWords = defineCatalogue("starterForm", {
  project: { da: "Projektet", en: "The project" },
  money: { da: "Økonomi", en: "Money" },
  results: { da: "Mål", en: "Goals" },
  title: { da: "Projektets titel", en: "Title of the project" },
  titleHelp: { da: "Kort og genkendelig.", en: "Short and easy to recognise." },
  purpose: { da: "Hvad skal pengene bruges til?", en: "What will the money be used for?" },
  purposeHelp: {
    da: "Beskriv, hvad I vil gøre, for hvem og hvornår.",
    en: "Describe what you will do, for whom and when.",
  },
  targetGroups: { da: "Hvem er indsatsen for?", en: "Whom is it for?" },
  targetGroupsHelp: { da: "Vælg de grupper, det især handler om.", en: "Choose the groups that it is mainly about." },
  participants: { da: "Hvor mange deltager?", en: "How many take part?" },
  participantsHelp: { da: "Et skøn er nok.", en: "An estimate is enough." },
  volunteers: { da: "Hvor mange frivillige udfører arbejdet?", en: "How many volunteers do the work?" },
  volunteersHelp: { da: "Et skøn er nok.", en: "An estimate is enough." },
  budget: { da: "Budget", en: "Budget" },
  budgetHelp: {
    da: "Det, I søger om, fordelt på art. Summen er det ansøgte beløb.",
    en: "What you apply for, by kind. The sum is the amount applied for.",
  },
  otherFunding: { da: "Har I søgt penge andre steder?", en: "Have you applied for money elsewhere?" },
  otherFundingHelp: {
    da: "Tilføj hver fond eller myndighed. Har I ikke søgt andre, lader I listen være tom.",
    en: "Add each fund or authority. If you asked no one else, leave the list empty.",
  },
  goals: { da: "Hvad skal komme ud af pengene?", en: "What shall come of the money?" },
  goalsHelp: { da: "Skriv hvert mål, og hvordan I måler det.", en: "Write each goal and how you measure it." },
});
