import type { AssociationSize, TargetGroup } from "../../associations/index.ts";
import type { ApplicationState } from "../application/application.states.ts";
import type { BudgetKind } from "../application/application.values.ts";
import type { WaitsFor } from "../work/work.type.ts";

/** What documents and tables in Danish call what the domain knows by a code. Pages have catalogues of their own, in two languages. */
export const stateWords: Readonly<Record<ApplicationState, string>> = {
  RECEIVED: "Modtaget",
  RETURNED: "Sendt retur",
  ASSESSING: "Til faglig vurdering",
  RECOMMENDED: "Indstillet",
  SCHEDULED: "På dagsorden",
  GRANTED: "Bevilget",
  PARTLY_GRANTED: "Bevilget delvist",
  REJECTED: "Afslag",
  WITHDRAWN: "Trukket tilbage",
};

export const targetGroupWords: Readonly<Record<TargetGroup, string>> = {
  CHILDREN_AND_YOUNG: "Børn og unge med særlige vanskeligheder",
  ELDERLY: "Sårbare eller ensomme ældre",
  SUBSTANCE_ABUSE: "Nuværende og tidligere misbrugere",
  ILL_OR_DISABLED: "Kronisk syge, handicappede og sindslidende",
  EXCLUDED: "Ensomme, udstødte og marginaliserede",
  ETHNIC_MINORITIES: "Etniske minoriteter",
  IN_CRISIS: "Mennesker i krise",
  RELATIVES: "Pårørende",
};

export const budgetKindWords: Readonly<Record<BudgetKind, string>> = {
  OPERATION: "Drift",
  ACTIVITIES: "Aktiviteter",
  RENT: "Husleje",
  WAGES: "Løn",
  OTHER: "Andet",
};

export const sizeWords: Readonly<Record<AssociationSize, string>> = {
  SMALL: "Lille",
  MEDIUM: "Mellemstor",
  LARGE: "Stor",
};

/** Who has the next move in a case. */
export const waitsForWords: Readonly<Record<WaitsFor, string>> = {
  SERVICE_DESK: "Fælles puljeadministration",
  ASSOCIATION: "Foreningen",
  CASEWORKER: "Sagsbehandler",
  SECRETARY: "Udvalgssekretær",
  COMMITTEE: "Udvalget",
  NOBODY: "Ingen – sagen er slut",
};
