import { bound } from "./question.ts";

/** POOL-6: what every pool of the demo asks. */
export const demanded = {
  title: bound(
    "title",
    ["Projektets titel", "Title of the project"],
    ["Kort og genkendelig.", "Short and easy to recognise."],
  ),
  purpose: bound(
    "purpose",
    ["Hvad skal pengene bruges til?", "What will the money be used for?"],
    ["Beskriv, hvad I vil gøre, for hvem og hvornår.", "Describe what you will do, for whom and when."],
  ),
  targetGroups: bound(
    "targetGroups",
    ["Hvem er indsatsen for?", "Whom is it for?"],
    ["Vælg de grupper, det især handler om.", "Choose the groups that it is mainly about."],
  ),
  participants: bound(
    "participants",
    ["Hvor mange deltager?", "How many take part?"],
    ["Et skøn er nok.", "An estimate is enough."],
  ),
  volunteers: bound(
    "volunteers",
    ["Hvor mange frivillige udfører arbejdet?", "How many volunteers do the work?"],
    ["Et skøn er nok.", "An estimate is enough."],
  ),
  budget: bound(
    "budget",
    ["Budget", "Budget"],
    [
      "Det, I søger om, fordelt på art. Summen er det ansøgte beløb.",
      "What you apply for, by kind. The sum is the amount applied for.",
    ],
  ),
  otherFunding: bound(
    "otherFunding",
    ["Har I søgt penge andre steder?", "Have you applied for money elsewhere?"],
    ["Har I ikke søgt andre, lader I listen være tom.", "If you asked no one else, leave the list empty."],
  ),
  goals: bound(
    "goals",
    ["Hvad skal komme ud af pengene?", "What shall come of the money?"],
    ["Skriv hvert mål, og hvordan I måler det.", "Write each goal and how you measure it."],
  ),
} as const;
