import type { ReasonCode } from "@indgang/domain/pools";

/**
 * LAW-1: beginnings of a reason, for the letter to the association. The letter is in Danish whatever language the interface speaks.
 * They are to be made concrete: the facts of the case are not in them.
 */
export const reasonTemplates: Readonly<Record<ReasonCode, string>> = {
  BUDGET_EXHAUSTED:
    "Puljens midler rækker ikke til alle ansøgninger. Udvalget har vurderet ansøgningerne efter puljens kriterier og har ikke midler til at imødekomme jeres.",
  OUTSIDE_PURPOSE: "Det ansøgte ligger uden for puljens formål. Udvalget har lagt vægt på, at ",
  NOT_VOLUNTEER_BASED:
    "Puljen støtter arbejde, der hovedsageligt udføres af frivillige. Udvalget har lagt vægt på, at ",
  NOT_LOCALLY_ANCHORED:
    "Puljen støtter lokalt forankret arbejde, hvor størstedelen af målgruppen bor i kommunen. Udvalget har lagt vægt på, at ",
  SUFFICIENT_OWN_FUNDS:
    "Foreningens formue er større, end almindelig drift kræver. Udvalget har lagt vægt på regnskabet, hvoraf det fremgår, at ",
  SINGLE_PERSON: "Puljen giver ikke støtte til enkeltpersoner. Udvalget har lagt vægt på, at ",
  DOUBLE_FUNDING:
    "Aktiviteten har allerede fået støtte til samme formål fra en anden pulje. Udvalget har lagt vægt på, at ",
  LOWER_PRIORITY:
    "Udvalget har prioriteret ansøgninger, der i højere grad opfylder årets indsatsområder. Udvalget har lagt vægt på, at ",
  WAGES_NOT_COVERED:
    "Puljen dækker kun løn til den, der organiserer og koordinerer frivillige. Udvalget har derfor ikke bevilget beløbet til ",
  INSUFFICIENT_INFORMATION:
    "Ansøgningen er ikke tilstrækkeligt oplyst til, at udvalget kan vurdere den. Der mangler oplysninger om ",
  OTHER: "",
};

/** The reason's text after another code was chosen: an untouched template is replaced, a person's own words stay. */
export function textForReason(code: ReasonCode | null, text: string): string {
  const isUntouched = text.trim() === "" || Object.values(reasonTemplates).some((template) => template === text);
  return isUntouched ? (code === null ? "" : reasonTemplates[code]) : text;
}
