import type { Field } from "./field.type.ts";

export const cultureField: Field = {
  names: [
    "Gadeteatret Lygten",
    "Børnekoret Solsorten",
    "Byens Fortællere",
    "Amatørscenen",
    "Kulturhusets Venner",
    "Spillestedet Kælderen",
    "Folkedanserne",
    "Byhistorisk Laug",
    "Læseforeningen Bogormen",
    "Skaterne på Havnen",
    "Blæseorkesteret Messing & Moll",
    "Billedværkstedet",
  ],
  purposes: [
    "At alle i bydelen kan være med til at skabe kultur, ikke kun se på.",
    "At børn møder musik og teater, uanset hvad deres forældre tjener.",
    "At holde byens historie levende.",
  ],
  kinds: ["NETWORK", "SOCIAL_CAFE", "USER_ORGANISATION"],
  groups: ["CHILDREN_AND_YOUNG", "EXCLUDED", "ELDERLY"],
  projects: [
    {
      title: "Teater i gården",
      purpose: "Beboere i alle aldre skriver og spiller en forestilling om deres egen gade sammen med to instruktører.",
      goal: "60 medvirkende og 800 tilskuere",
      measure: "Billetter og deltagerliste",
    },
    {
      title: "Kor for børn, der ikke synger i kor",
      purpose: "Koret øver på tre skoler efter skoletid. Det koster ingenting, og alle kan være med.",
      goal: "90 børn synger med hele året",
      measure: "Skolernes lister",
    },
    {
      title: "Byvandringer fortalt af beboere",
      purpose: "Tolv frivillige fortællere uddannes og viser rundt i deres eget kvarter.",
      goal: "50 vandringer med 1.000 deltagere",
      measure: "Tilmeldinger",
    },
    {
      title: "Åbent værksted om lørdagen",
      purpose: "Værkstedet holdes åbent af frivillige med materialer til tegning, tryk og keramik.",
      goal: "2.000 besøg på et år",
      measure: "Optælling ved døren",
    },
  ],
};
