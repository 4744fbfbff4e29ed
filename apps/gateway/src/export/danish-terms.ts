import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { ApplicationState, WaitsFor } from "@indgang/domain/pools";

export const stateTerms: Readonly<Record<ApplicationState, string>> = {
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

export const waitsForTerms: Readonly<Record<WaitsFor, string>> = {
  SERVICE_DESK: "Fælles puljeadministration",
  ASSOCIATION: "Foreningen",
  CASEWORKER: "Sagsbehandler",
  SECRETARY: "Udvalgssekretær",
  COMMITTEE: "Udvalget",
  NOBODY: "Ingen – sagen er slut",
};

export const sizeTerms: Readonly<Record<AssociationSize, string>> = {
  SMALL: "Lille",
  MEDIUM: "Mellemstor",
  LARGE: "Stor",
};

export const targetGroupTerms: Readonly<Record<TargetGroup, string>> = {
  CHILDREN_AND_YOUNG: "Børn og unge med særlige vanskeligheder",
  ELDERLY: "Sårbare eller ensomme ældre",
  SUBSTANCE_ABUSE: "Nuværende og tidligere misbrugere",
  ILL_OR_DISABLED: "Kronisk syge, handicappede og sindslidende",
  EXCLUDED: "Ensomme, udstødte og marginaliserede",
  ETHNIC_MINORITIES: "Etniske minoriteter",
  IN_CRISIS: "Mennesker i krise",
  RELATIVES: "Pårørende",
};
