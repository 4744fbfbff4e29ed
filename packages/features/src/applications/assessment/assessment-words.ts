import { defineCatalogue } from "@indgang/shell";

export const assessmentWords = defineCatalogue("assessment", {
  title: { da: "Faglig vurdering", en: "Assessment" },
  list: { da: "Ansøgninger", en: "Applications" },
  lead: { da: "Kladden gemmer sig selv, mens du skriver.", en: "The draft saves itself while you write." },
  completed: {
    da: "Vurderingen er afsluttet og kan ikke rettes. En leder kan genåbne den, indtil sagen er på en dagsorden.",
    en: "The assessment is completed and cannot be changed. A leader can reopen it until the case is on an agenda.",
  },
  notNow: { da: "Sagen kan ikke vurderes, som den står nu.", en: "The case cannot be assessed as it stands now." },
  criteria: { da: "Kriterier", en: "Criteria" },
  committeeCriterion: { da: "Udvalgets eget kriterium", en: "The committee's own criterion" },
  rating: { da: "Vurdering", en: "Rating" },
  note: { da: "Bemærkning", en: "Note" },
  recommendation: { da: "Indstilling", en: "Recommendation" },
  recommendationTitle: { da: "Indstilling til udvalget", en: "Recommendation to the committee" },
  amount: { da: "Indstillet beløb", en: "Recommended amount" },
  amountHelp: { da: "Ansøgt: {applied}", en: "Applied for: {applied}" },
  fullAmount: { da: "Hele det ansøgte beløb: {applied}", en: "The whole amount applied for: {applied}" },
  summary: { da: "Sammenfatning til udvalget", en: "Summary for the committee" },
  complete: { da: "Afslut vurderingen", en: "Complete the assessment" },
  done: { da: "Vurderingen er afsluttet", en: "The assessment is completed" },
  missingRating: { da: "Vurdér kriteriet “{criterion}”.", en: "Rate the criterion “{criterion}”." },
  missingRecommendation: { da: "Vælg en indstilling.", en: "Choose a recommendation." },
  missingAmount: { da: "Skriv det beløb, du indstiller.", en: "Enter the amount that you recommend." },
  missingSummary: { da: "Skriv en sammenfatning til udvalget.", en: "Write a summary for the committee." },
  tooMuch: {
    da: "Beløbet er højere end de {applied}, der er ansøgt om.",
    en: "The amount is higher than the {applied} applied for.",
  },
  criterionField: { da: "{criterion} – vurdering", en: "{criterion} – rating" },
  noteField: { da: "{criterion} – bemærkning", en: "{criterion} – note" },
});
