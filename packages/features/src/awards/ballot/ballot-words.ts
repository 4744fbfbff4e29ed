import { defineCatalogue } from "@indgang/shell";

export const ballotWords = defineCatalogue("ballot", {
  list: { da: "Priser", en: "Prizes" },
  title: { da: "Stemmeseddel: {category}", en: "Ballot: {category}" },
  cycle: { da: "{prize} {year}", en: "{prize} {year}" },
  lead: {
    da: "Dine point gemmes, mens du skriver, og ingen andre ser dem, før du har afgivet din stemmeseddel.",
    en: "Your points are saved as you write, and nobody else sees them before you have submitted your ballot.",
  },
  place: { da: "Indstilling {place} af {all}", en: "Nomination {place} of {all}" },
  activeAt: { da: "Aktiv i {place}", en: "Active at {place}" },
  outOf: { da: "af {most}", en: "of {most}" },
  range: { da: "0 til {most} point", en: "0 to {most} points" },
  previous: { da: "Forrige", en: "Previous" },
  next: { da: "Næste", en: "Next" },
  toSummary: { da: "Se stemmesedlen igennem", en: "Look the ballot over" },
  overview: { da: "Oversigt", en: "Overview" },
  points: { da: "{sum} af {most} point", en: "{sum} of {most} points" },
  lacks: {
    da: "{count, plural, one {mangler # kriterium} other {mangler # kriterier}}",
    en: "{count, plural, one {lacks # criterion} other {lacks # criteria}}",
  },
  recused: { da: "Du er inhabil", en: "You have an interest" },
  recusedText: {
    da: "Du deltager ikke i bedømmelsen af denne indstilling og ser ikke de andres point for den. Resten af din stemmeseddel gælder som normalt.",
    en: "You take no part in judging this nomination, and do not see what others give it. The rest of your ballot counts as always.",
  },
  declare: { da: "Jeg er inhabil …", en: "I have an interest …" },
  declareTitle: {
    da: "Er du inhabil i indstillingen af {nominee}?",
    en: "Do you have an interest in the nomination of {nominee}?",
  },
  declareText: {
    da: "Du deltager derefter ikke i bedømmelsen af indstillingen, og dine point for den slettes. Sekretariatet kan læse din begrundelse. Det kan ikke fortrydes.",
    en: "You then take no part in judging it, and your points for it are deleted. The secretariat reads why. It cannot be undone.",
  },
  declareReason: { da: "Hvorfor er du inhabil?", en: "Why do you have an interest?" },
  declareConfirm: { da: "Jeg er inhabil", en: "I have an interest" },
  declared: { da: "Din inhabilitet er noteret", en: "It is noted that you have an interest" },
  summary: { da: "Din stemmeseddel", en: "Your ballot" },
  nominee: { da: "Indstillet", en: "Nominee" },
  given: { da: "Dine point", en: "Your points" },
  missing: {
    da: "{count, plural, one {Der mangler point # sted. Vælg indstillingen, og udfyld det.} other {Der mangler point # steder. Vælg indstillingerne, og udfyld dem.}}",
    en: "{count, plural, one {Points are missing in # place. Choose the nomination and fill it in.} other {Points are missing in # places. Choose the nominations and fill them in.}}",
  },
  ready: {
    da: "Alt er udfyldt. Når du har afgivet din stemmeseddel, kan den ikke ændres. Til gengæld kan du se pointene fra de andre, der har stemt.",
    en: "Everything is filled in. Once you have submitted your ballot it cannot be changed, and you can see what the others who have voted give.",
  },
  submit: { da: "Afgiv stemmeseddel", en: "Submit the ballot" },
  submitTitle: { da: "Vil du afgive din stemmeseddel?", en: "Do you want to submit your ballot?" },
  submitText: {
    da: "Du stemmer én gang i kategorien “{category}”. Bagefter kan dine point ikke ændres.",
    en: "You vote once in the category “{category}”. Your points cannot be changed afterwards.",
  },
  submitted: { da: "Din stemmeseddel er afgivet", en: "Your ballot is submitted" },
  submittedAt: { da: "Du stemte {at}.", en: "You voted {at}." },
  result: { da: "Komitéens point", en: "The jury's points" },
  emptyText: {
    da: "Der er ingen indstillinger at give point. Afgiv stemmesedlen, så komitéen kan gå videre.",
    en: "There is nobody to give points. Submit the ballot, so that the jury can go on.",
  },
});
