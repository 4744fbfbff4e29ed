import { defineCatalogue } from "@indgang/shell";

export const activitiesWords = defineCatalogue("associationActivities", {
  title: { da: "Tilbud til henviste borgere", en: "Activities for citizens who are referred" },
  none: {
    da: "Foreningen har ingen tilbud, som borgere kan henvises til.",
    en: "The association has no activities that citizens can be referred to.",
  },
  takesNone: { da: "Tager ikke imod for tiden", en: "Takes nobody now" },
  refer: { da: "Henvis hertil", en: "Refer to this" },
  referTo: { da: "Henvis hertil: {name}", en: "Refer to this: {name}" },
});
