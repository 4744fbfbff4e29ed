import type { Field } from "./field.type.ts";

export const integrationField: Field = {
  names: [
    "Lektiecaféen Abc",
    "Kvindekvarteret",
    "Jobvennerne",
    "Bydelsmødrene",
    "Sprogbroen",
    "Naboforeningen Mangfoldigt Fællesskab",
    "Cykelkøkkenet",
    "Fodboldklubben Brobyggerne",
    "Ungdomshuset Springbrættet",
    "Fædregruppen",
    "Den Flerkulturelle Kolonihaveforening",
  ],
  purposes: [
    "At børn og voksne, der er nye i Danmark, får fodfæste gennem sprog, fritid og arbejde.",
    "At kvinder uden netværk finder vej til uddannelse, job og foreningsliv.",
    "At naboer med forskellig baggrund lærer hinanden at kende.",
  ],
  kinds: ["NETWORK", "COUNSELLING", "SOCIAL_CAFE", "SUPPORT_PERSON"],
  groups: ["ETHNIC_MINORITIES", "CHILDREN_AND_YOUNG", "EXCLUDED"],
  projects: [
    {
      title: "Lektiecafé tre dage om ugen",
      purpose:
        "Frivillige hjælper elever fra 4. til 9. klasse med lektierne, og forældre inviteres til aftenmøder om skolen.",
      goal: "70 elever kommer fast",
      measure: "Fremmødelister og karakterer ved skoleårets slutning",
    },
    {
      title: "Mentorer på vej til job",
      purpose:
        "Frivillige med erfaring fra arbejdsmarkedet følger ledige gennem ansøgninger, samtaler og den første tid i jobbet.",
      goal: "35 deltagere, heraf 15 i job eller uddannelse",
      measure: "Opgørelse efter seks og tolv måneder",
    },
    {
      title: "Svømmehold for kvinder",
      purpose:
        "Kvinder, der ikke før har gået til idræt, lærer at svømme sammen og bliver medlemmer af den lokale klub.",
      goal: "48 kvinder bliver medlemmer",
      measure: "Klubbens medlemsliste",
    },
    {
      title: "Unge frivillige i foreningslivet",
      purpose: "Unge fra boligområdet uddannes til trænere og ledere i de foreninger, der mangler dem.",
      goal: "20 unge er trænere efter et år",
      measure: "Foreningernes egne lister",
    },
  ],
};
