import type { OpinionState } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const opinionWords = defineCatalogue("opinion", {
  title: { da: "Kollegers vurderinger", en: "Colleagues' opinions" },
  ownTitle: { da: "Din vurdering", en: "Your opinion" },
  ask: { da: "Bed om en vurdering", en: "Ask for an opinion" },
  askTitle: { da: "Bed kolleger om en vurdering", en: "Ask colleagues for an opinion" },
  askText: {
    da: "{name} er stadig ansvarlig. Ingen ser de andres vurderinger, før deres egen er afgivet.",
    en: "{name} stays responsible. Nobody sees the others' ratings before their own are in.",
  },
  colleagues: { da: "Kolleger", en: "Colleagues" },
  askFirst: { da: "Vælg mindst én kollega.", en: "Choose at least one colleague." },
  nobodyLeft: { da: "Der er ingen kolleger, der ikke allerede er spurgt.", en: "There are no colleagues left to ask." },
  question: { da: "Hvad skal de se på? (valgfri)", en: "What shall they look at? (optional)" },
  dueOn: { da: "Svar senest (valgfri)", en: "Answer by (optional)" },
  send: { da: "Send spørgsmålet", en: "Send the question" },
  sent: { da: "Kollegerne er spurgt", en: "The colleagues are asked" },
  cancel: { da: "Annullér", en: "Cancel" },
  callBack: { da: "Træk tilbage fra {name}", en: "Call back from {name}" },
  calledBack: { da: "Spørgsmålet er trukket tilbage", en: "The question is called back" },
  asked: { da: "{name} har spurgt: {question}", en: "{name} asked: {question}" },
  askedPlain: { da: "{name} har bedt om din vurdering.", en: "{name} has asked for your opinion." },
  hidden: {
    da: "Andres vurderinger vises, når din egen er afgivet.",
    en: "Others' ratings are shown once your own are in.",
  },
  answerBy: { da: "Svar senest {date}.", en: "Answer by {date}." },
  summary: { da: "Hvad vil du ellers sige?", en: "What else is there to say?" },
  give: { da: "Afgiv vurderingen", en: "Hand in the opinion" },
  giveText: { da: "En afgivet vurdering kan ikke rettes.", en: "An opinion that is in cannot be changed." },
  given: { da: "Din vurdering er afgivet", en: "Your opinion is in" },
  givenOn: { da: "Afgivet {date}", en: "In since {date}" },
  criterion: { da: "Kriterium", en: "Criterion" },
  score: { da: "Samlet (vægtet)", en: "In all (weighted)" },
  scoreOf: { da: "{score} %", en: "{score} %" },
  none: { da: "–", en: "–" },
  spread: {
    da: "Gennemsnit {mean} %. Fra {lowest} % til {highest} %.",
    en: "Mean {mean} %. From {lowest} % to {highest} %.",
  },
  responsible: { da: "{name} (ansvarlig)", en: "{name} (responsible)" },
});

export const opinionStateWords = defineCatalogue<OpinionState>("opinionState", {
  ASKED: { da: "Mangler svar", en: "Not answered" },
  GIVEN: { da: "Afgivet", en: "In" },
  CALLED_BACK: { da: "Trukket tilbage", en: "Called back" },
});
