import { defineCatalogue } from "@indgang/shell";

export const decidingWords = defineCatalogue("awardDeciding", {
  title: { da: "Komitéens arbejde", en: "The jury's work" },
  ballots: { da: "Stemmesedler", en: "Ballots" },
  ballotsIn: { da: "{submitted} af {all} afgivet", en: "{submitted} of {all} submitted" },
  nobody: { da: "Komitéen har ingen medlemmer.", en: "The jury has no members." },
  noneEligible: { da: "Ingen indstillinger kan vinde i denne kategori.", en: "No nominations can win here." },
  ballot: { da: "Udfyld din stemmeseddel", en: "Fill in your ballot" },
  ballotOf: { da: "Udfyld din stemmeseddel: {category}", en: "Fill in your ballot: {category}" },
  youVoted: { da: "Du har stemt.", en: "You have voted." },
  result: { da: "Resultat: {category}", en: "Result: {category}" },
  showResult: { da: "Vis resultatet", en: "Show the result" },
  hideResult: { da: "Skjul resultatet", en: "Hide the result" },
  resultOf: { da: "{action}: {category}", en: "{action}: {category}" },
  resultLater: {
    da: "Resultatet kan ses, når alle har stemt. Et medlem af komitéen kan se det, så snart medlemmet selv har stemt.",
    en: "The result can be seen when everybody has voted; by a juror after their own vote.",
  },
  ballotsStillMissing: {
    da: "{count, plural, one {# stemmeseddel mangler endnu, så tallene kan ændre sig.} other {# stemmesedler mangler endnu, så tallene kan ændre sig.}}",
    en: "{count, plural, one {# ballot is still missing, so the figures may change.} other {# ballots are still missing, so the figures may change.}}",
  },
  nominee: { da: "Indstillet", en: "Nominee" },
  average: { da: "Gennemsnit", en: "Average" },
  sum: { da: "Point i alt", en: "Points in all" },
  scoredBy: { da: "Bedømt af", en: "Scored by" },
  youAreRecused: { da: "du er inhabil", en: "you have an interest" },
  decided: { da: "Komitéens afgørelse", en: "The jury's decision" },
  notGiven: { da: "Prisen uddeles ikke i år", en: "The prize is not given this year" },
  decide: { da: "Registrér afgørelse", en: "Record the decision" },
  decideAnew: { da: "Ret afgørelsen", en: "Correct the decision" },
  decideOf: { da: "{action}: {category}", en: "{action}: {category}" },
  decideTitle: { da: "Afgørelse: {category}", en: "Decision: {category}" },
  decideText: {
    da: "Alle kan læse motiveringen, når vinderen er offentliggjort. Indtil da kan kun komitéen og sekretariatet se den. Afgørelsen kan rettes, indtil tidspunktet for offentliggørelsen er fastsat.",
    en: "Everybody reads the motivation when the winner is published. Until then only the jury and the secretariat see it. The decision can be corrected until publishing is set.",
  },
  winner: { da: "Vinder", en: "Winner" },
  points: {
    da: "{average} point i gennemsnit, bedømt af {count}",
    en: "{average} points on average, scored by {count}",
  },
  chooseWinner: {
    da: "Vælg en vinder, eller vælg, at prisen ikke uddeles.",
    en: "Choose a winner, or that the prize is not given.",
  },
  motivation: { da: "Motivering", en: "Motivation" },
  whyNot: { da: "Hvorfor uddeles prisen ikke?", en: "Why is the prize not given?" },
  atLeast: { da: "Mindst {min} tegn.", en: "At least {min} characters." },
  cancel: { da: "Annullér", en: "Cancel" },
  recorded: { da: "Afgørelsen er registreret", en: "The decision is recorded" },
});

export const publishWords = defineCatalogue("awardPublish", {
  title: { da: "Offentliggør vinderne", en: "Publish the winners" },
  minute: { da: "Komitéens protokol", en: "The jury's minute" },
  minuteHelp: {
    da: "Offentliggøres aldrig. Skriv ingen CPR-numre.",
    en: "Never becomes public. No CPR numbers.",
  },
  when: { da: "Hvornår skal vinderne offentliggøres?", en: "When do the winners become public?" },
  now: { da: "Straks", en: "At once" },
  nowText: {
    da: "Alle kan se vinderne og motiveringerne med det samme. Det kan ikke fortrydes.",
    en: "Everybody can see the winners and the motivations right away. It cannot be undone.",
  },
  later: { da: "På et senere tidspunkt", en: "At a later time" },
  laterText: {
    da: "Vinderne offentliggøres automatisk på tidspunktet. Du kan ændre det indtil da.",
    en: "The winners are published by themselves at that time. You can change it until then.",
  },
  at: { da: "Offentliggøres", en: "Published" },
  means: {
    da: "Indtil {at} kan kun komitéen og sekretariatet se vinderne: ikke foreningerne, ikke andre forvaltninger og ikke jeres egne kolleger. Derefter kan alle se dem.",
    en: "Until {at} only the jury and the secretariat can see the winners: not the associations, not other administrations, not your own colleagues. From that moment everybody can.",
  },
  confirmNow: { da: "Offentliggør nu", en: "Publish now" },
  confirmLater: { da: "Gem tidspunktet", en: "Set the time" },
  cancel: { da: "Annullér", en: "Cancel" },
  publishedNow: { da: "Vinderne er offentliggjort", en: "The winners are public" },
  setTo: { da: "Vinderne offentliggøres {at}", en: "The winners are published {at}" },
});
