import type { Tone } from "@indgang/components";
import type { GoalVerdict, OutcomeState } from "@indgang/domain/outcome";
import { defineCatalogue } from "@indgang/shell";

export const outcomeStateWords = defineCatalogue<OutcomeState>("outcomeState", {
  AWAITED: { da: "Afventer foreningen", en: "Waiting for the association" },
  HANDED_IN: { da: "Sendt ind", en: "Handed in" },
  RETURNED: { da: "Sendt retur", en: "Sent back" },
  APPROVED: { da: "Godkendt og offentlig", en: "Approved and public" },
});

export const outcomeStateTones: Readonly<Record<OutcomeState, Tone>> = {
  AWAITED: "neutral",
  HANDED_IN: "info",
  RETURNED: "warning",
  APPROVED: "success",
};

export const verdictWords = defineCatalogue<GoalVerdict>("goalVerdict", {
  REACHED: { da: "Nået", en: "Reached" },
  PARTLY: { da: "Delvist nået", en: "Partly reached" },
  NOT_REACHED: { da: "Ikke nået", en: "Not reached" },
});

export const verdictTones: Readonly<Record<GoalVerdict, Tone>> = {
  REACHED: "success",
  PARTLY: "warning",
  NOT_REACHED: "neutral",
};

export const outcomeWords = defineCatalogue("outcome", {
  title: { da: "Mål og resultater", en: "Goals and results" },
  goal: { da: "Mål {number}", en: "Goal {number}" },
  measure: { da: "Måles ved: {measure}", en: "Measured by: {measure}" },
  target: { da: "Skulle nå {target} {unit}", en: "Was to reach {target} {unit}" },
  figure: { da: "Nåede {figure} {unit}", en: "Reached {figure} {unit}" },
  association: { da: "Foreningen", en: "The association" },
  administration: { da: "Forvaltningen", en: "The administration" },
  summary: { da: "Foreningens egne ord", en: "In the association's own words" },
  people: { da: "Mennesker nået", en: "People reached" },
  volunteers: { da: "Frivillige", en: "Volunteers" },
  due: { da: "Frist", en: "Due" },
  overdue: { da: "Fristen er overskredet", en: "The deadline has passed" },
  handedIn: { da: "Sendt ind", en: "Handed in" },
  onPaper: { da: "{date}, på papir", en: "{date}, on paper" },
  approved: { da: "Godkendt", en: "Approved" },
  returnedBecause: { da: "Sendt retur, fordi", en: "Sent back because" },
  changedBecause: { da: "Målene er ændret, fordi", en: "The goals were changed because" },
  cancel: { da: "Fortryd", en: "Cancel" },
  more: { da: "Vis flere", en: "Show more" },
  show: { da: "Vis mål og resultater", en: "Show goals and outcome" },
});
