import { defineCatalogue } from "@indgang/shell";

export const outcomeFormWords = defineCatalogue("outcomeForm", {
  lead: {
    da: "Fortæl, hvad der kom ud af pengene. Det, du skriver, bliver offentligt, når forvaltningen har godkendt det. Skriv derfor ikke om enkeltpersoner.",
    en: "Tell what came of the money. What you write becomes public once the administration has approved it. So do not write about single persons.",
  },
  verdict: { da: "Blev målet nået?", en: "Was the goal reached?" },
  words: { da: "Hvad skete der?", en: "What happened?" },
  wordsHelp: {
    da: "Skal skrives, hvis målet kun blev delvist nået eller ikke blev nået.",
    en: "Needed if the goal was reached in part or not reached.",
  },
  figure: { da: "Hvor langt nåede I?", en: "How far did you get?" },
  figureAny: { da: "Tal for målet, hvis I har et", en: "A number for the goal, if you have one" },
  all: { da: "Samlet", en: "All in all" },
  summary: { da: "Det vigtigste, der kom ud af det", en: "The most important thing that came of it" },
  peopleReached: { da: "Hvor mange mennesker nåede I?", en: "How many people did you reach?" },
  volunteers: { da: "Hvor mange frivillige var med?", en: "How many volunteers took part?" },
  goals: { da: "Målene", en: "The goals" },
  begin: { da: "Fortæl nu", en: "Tell now" },
  later: {
    da: "Når perioden er gået, fortæller I her, hvad der kom ud af pengene. I får besked 14 dage før fristen, men I kan begynde, når I vil.",
    en: "When the time is over you tell here what came of the money. You are reminded 14 days before the deadline, but you can begin whenever you like.",
  },
  handIn: { da: "Send ind", en: "Hand in" },
  handInTitle: { da: "Send ind til forvaltningen?", en: "Hand in to the administration?" },
  handInText: {
    da: "Forvaltningen læser det, før det bliver offentligt. I kan ikke rette i det imens.",
    en: "The administration reads it before it becomes public. You cannot change it meanwhile.",
  },
  handedIn: { da: "Jeres resultater er sendt ind", en: "Your results are handed in" },
  waiting: {
    da: "Forvaltningen læser det, I har sendt. I får besked, når det er godkendt, eller hvis noget skal rettes.",
    en: "The administration reads what you have handed in. You are told when it is approved, or if something has to be mended.",
  },
  public: {
    da: "Jeres resultater er godkendt, og alle kan se dem på puljens side.",
    en: "Your results are approved, and everybody can see them on the pool's page.",
  },
});

/** What the fields are called where something is wrong with them. */
export const outcomeFieldWords = defineCatalogue("outcomeField", {
  verdict: { da: "Om målet blev nået", en: "Whether the goal was reached" },
  words: { da: "Hvad der skete", en: "What happened" },
  figure: { da: "Tallet for målet", en: "The number for the goal" },
  summary: { da: "Det vigtigste, der kom ud af det", en: "The most important thing that came of it" },
  peopleReached: { da: "Antallet af mennesker", en: "The number of people" },
  volunteers: { da: "Antallet af frivillige", en: "The number of volunteers" },
});
