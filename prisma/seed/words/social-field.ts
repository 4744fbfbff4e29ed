import type { Field } from "./field.type.ts";

export const socialField: Field = {
  names: [
    "Natcaféen",
    "Gadens Venner",
    "Klangbunden",
    "Værestedet Ankeret",
    "Selvhjælpsgrupperne",
    "Børnenes Voksenvenner",
    "Krisetelefonen Lytteren",
    "Broen til Hverdagen",
    "Pårørendenetværket",
    "Den Åbne Dør",
    "Ungdomsrådgivningen Pejlemærket",
    "Herbergets Venner",
    "Misbrugernes Mentorer",
    "Bostøtteforeningen Nabohjælp",
  ],
  purposes: [
    "At give socialt udsatte et sted at være uden krav om andet end at være et ordentligt menneske over for de andre.",
    "At frivillige følger unge gennem en svær tid, til de selv kan gå videre.",
    "At pårørende til mennesker med psykisk sygdom kan møde andre i samme situation.",
  ],
  kinds: ["COUNSELLING", "SUPPORT_PERSON", "SELF_HELP", "SOCIAL_CAFE", "RESPITE", "USER_ORGANISATION"],
  groups: ["CHILDREN_AND_YOUNG", "SUBSTANCE_ABUSE", "ILL_OR_DISABLED", "EXCLUDED", "IN_CRISIS", "RELATIVES"],
  projects: [
    {
      title: "Aftencafé fire aftener om ugen",
      purpose:
        "Caféen holder åbent om aftenen, når de andre tilbud har lukket. Frivillige laver mad sammen med gæsterne og følger dem, der ønsker det, videre til kommunens rådgivning.",
      goal: "Mindst 60 gæster kommer fast i caféen",
      measure: "Optælling en aften i hver uge",
    },
    {
      title: "Mentorforløb for unge uden netværk",
      purpose:
        "Unge mellem 16 og 24 år får en voksenven, der mødes med dem hver uge i et år. De frivillige mentorer uddannes og har supervision hver måned.",
      goal: "25 unge gennemfører et års forløb",
      measure: "Opgørelse pr. halvår, spørgeskema ved start og slut",
    },
    {
      title: "Selvhjælpsgrupper for pårørende",
      purpose:
        "Otte grupper mødes hver anden uge med to frivillige igangsættere. Grupperne tager imod pårørende til mennesker med misbrug eller psykisk sygdom.",
      goal: "Otte grupper i gang, 64 deltagere",
      measure: "Deltagerlister og evaluering efter ti møder",
    },
    {
      title: "Telefonrådgivning for mennesker i krise",
      purpose:
        "Rådgivningen er åben alle dage fra 11 til 23 og bemandes af frivillige med uddannelse i den svære samtale.",
      goal: "9 ud af 10 opkald besvares",
      measure: "Telefonsystemets månedsopgørelse",
    },
    {
      title: "Sommerlejr for børn fra familier med få penge",
      purpose: "En uges lejr for 40 børn med frivillige ledere. Forældrene deltager på besøgsdagen.",
      goal: "40 børn på lejr, heraf mindst 15 nye",
      measure: "Tilmeldinger",
    },
  ],
};
