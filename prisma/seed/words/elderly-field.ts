import type { Field } from "./field.type.ts";

export const elderlyField: Field = {
  names: [
    "Besøgsvennerne",
    "Ældreklubben Solsikken",
    "Telefonkæden",
    "Nørklerne",
    "Motionsholdet Grå Panter",
    "Spisevennerne",
    "Seniordansen",
    "Demensvennernes Kreds",
    "Højskoleforeningen for Pensionister",
    "Ledsagerne",
    "Cykling for Alle Aldre",
    "Fortællecaféen",
  ],
  purposes: [
    "At ingen ældre i bydelen skal være ensom mod sin vilje.",
    "At ældre bevarer førlighed og humør gennem motion og samvær.",
    "At mennesker med demens og deres nærmeste har et fællesskab uden for hjemmet.",
  ],
  kinds: ["VISITING", "SOCIAL_CAFE", "RESPITE", "NETWORK", "SELF_HELP"],
  groups: ["ELDERLY", "ILL_OR_DISABLED", "RELATIVES"],
  projects: [
    {
      title: "Besøgsvenner til ensomme ældre",
      purpose:
        "Frivillige besøger hver uge ældre, som hjemmeplejen eller pårørende henviser. En koordinator danner parrene og følger op efter tre måneder.",
      goal: "80 ældre har en fast besøgsven",
      measure: "Koordinatorens liste hvert kvartal",
    },
    {
      title: "Fællesspisning i beboerlokalet",
      purpose: "Hver torsdag laver frivillige mad til 40 ældre. De, der ikke kan komme selv, bliver hentet.",
      goal: "40 deltagere hver torsdag",
      measure: "Spisebilletter",
    },
    {
      title: "Gymnastik og faldforebyggelse",
      purpose: "To hold om ugen med uddannede frivillige instruktører og kaffe bagefter.",
      goal: "50 ældre træner ugentligt",
      measure: "Balancetest ved start og efter et halvt år",
    },
    {
      title: "Aflastning for pårørende til demensramte",
      purpose: "Frivillige er i hjemmet tre timer om ugen, så den pårørende kan komme ud.",
      goal: "30 familier får aflastning",
      measure: "Opgørelse hver måned, samtale efter tre måneder",
    },
  ],
};
