import type { ReasonCode } from "@indgang/domain/pools";

interface Reason {
  readonly code: ReasonCode;
  readonly text: string;
}

/** What a committee writes when it gives less than was asked for, or nothing (POOL-10, LAW-1). */
export const partReasons: readonly Reason[] = [
  {
    code: "BUDGET_EXHAUSTED",
    text: "Der er søgt om mere, end puljen rummer. Udvalget har prioriteret aktiviteter frem for løn og gav derfor tilskud til en del af det ansøgte.",
  },
  {
    code: "WAGES_NOT_COVERED",
    text: "Puljen dækker løn til at organisere og samordne frivillige, men ikke til selve aktiviteten. Denne del af budgettet er trukket fra.",
  },
  {
    code: "SUFFICIENT_OWN_FUNDS",
    text: "Foreningens egenkapital kan efter udvalgets vurdering dække en del af udgiften.",
  },
];

export const rejectionReasons: readonly Reason[] = [
  {
    code: "OUTSIDE_PURPOSE",
    text: "Aktiviteten ligger uden for puljens formål. Udvalget har lagt vægt på, at den ikke har et konkret socialt sigte, jf. puljens kriterier.",
  },
  {
    code: "NOT_VOLUNTEER_BASED",
    text: "Indsatsen udføres overvejende af lønnede. Efter puljens kriterier skal den i hovedsagen bæres af frivillige.",
  },
  {
    code: "LOWER_PRIORITY",
    text: "Der er flere egnede ansøgninger, end puljen rummer. Udvalget har prioriteret ansøgninger inden for årets indsatsområder.",
  },
  {
    code: "NOT_LOCALLY_ANCHORED",
    text: "Størstedelen af målgruppen bor ikke i kommunen, og aktiviteten har ikke lokal forankring.",
  },
  {
    code: "INSUFFICIENT_INFORMATION",
    text: "Ansøgningen beskriver ikke, hvad pengene skal bruges til, i en grad så den kan vurderes efter puljens kriterier.",
  },
];

export const assessmentSummaries = [
  "Ansøgningen er velbeskrevet, og foreningen har gennemført tilsvarende aktiviteter før. Målene kan efterprøves.",
  "Indsatsen rammer målgruppen, men budgettet til løn er højt i forhold til antallet af frivillige.",
  "Foreningen er ny. Aktiviteten er lokalt forankret, og der er tilsagn fra boligforeningen om lokaler.",
  "Formålet er godt, men der er allerede to tilsvarende tilbud i bydelen.",
] as const;

export const criterionNotes = [
  "Fremgår klart af ansøgningen.",
  "Beskrevet, men kort.",
  "Underbygget med tal fra sidste år.",
  "Bør følges op i en eventuel bevilling.",
] as const;
