import type { ActivityKind, AssociationSize, TargetGroup } from "@indgang/domain/associations";
import { defineCatalogue } from "@indgang/shell";

export const activityKindWords = defineCatalogue<ActivityKind>("activityKind", {
  COUNSELLING: { da: "Rådgivning", en: "Counselling" },
  VISITING: { da: "Besøgs- og følgevenner", en: "Visiting friends and escorts" },
  SUPPORT_PERSON: { da: "Støtte- og kontaktpersoner", en: "Support and contact persons" },
  SELF_HELP: { da: "Selvhjælpsgrupper", en: "Self-help groups" },
  RESPITE: { da: "Aflastning af pårørende", en: "Respite for relatives" },
  SOCIAL_CAFE: { da: "Sociale caféer og væresteder", en: "Social cafés and drop-in centres" },
  NETWORK: { da: "Netværksskabende aktiviteter", en: "Network building" },
  USER_ORGANISATION: { da: "Brugerorganisation", en: "User organisation" },
});

export const targetGroupWords = defineCatalogue<TargetGroup>("targetGroup", {
  CHILDREN_AND_YOUNG: {
    da: "Børn og unge med særlige vanskeligheder",
    en: "Children and young people with special difficulties",
  },
  ELDERLY: { da: "Sårbare eller ensomme ældre", en: "Vulnerable or lonely elderly" },
  SUBSTANCE_ABUSE: { da: "Nuværende og tidligere misbrugere", en: "Present and former substance abusers" },
  ILL_OR_DISABLED: {
    da: "Kronisk syge, handicappede og sindslidende",
    en: "Chronically ill, disabled and mentally ill",
  },
  EXCLUDED: { da: "Ensomme, udstødte og marginaliserede", en: "Lonely, excluded and marginalised" },
  ETHNIC_MINORITIES: { da: "Etniske minoriteter", en: "Ethnic minorities" },
  IN_CRISIS: { da: "Mennesker i krise", en: "People in crisis" },
  RELATIVES: { da: "Pårørende", en: "Relatives" },
});

export const associationSizeWords = defineCatalogue<AssociationSize>("associationSize", {
  SMALL: { da: "Lille", en: "Small" },
  MEDIUM: { da: "Mellemstor", en: "Medium" },
  LARGE: { da: "Stor", en: "Large" },
});
