import { defineCatalogue } from "@indgang/shell";
import type { CycleStage } from "./cycle-stage.ts";

export const cycleWords = defineCatalogue("awardCycle", {
  list: { da: "Priser", en: "Prizes" },
  title: { da: "{prize} {year}", en: "{prize} {year}" },
  next: { da: "Næste skridt", en: "Next step" },
  dates: { da: "Tidsplan", en: "Dates" },
  nominations: { da: "Indstillinger", en: "Nominations" },
  fromTo: { da: "{from} til {until}", en: "{from} to {until}" },
  scores: { da: "Stemmesedler senest", en: "Ballots by" },
  publication: { da: "Offentliggørelse", en: "Publication" },
  publicSince: { da: "Offentliggjort {at}", en: "Public since {at}" },
  setTo: { da: "Fastsat til {at}", en: "Set to {at}" },
  notSet: { da: "Ikke fastsat", en: "Not set" },
  winners: { da: "Vindere", en: "Winners" },
  winner: { da: "Vinder", en: "Winner" },
  category: { da: "Kategori", en: "Category" },
  motivation: { da: "Motivering", en: "Motivation" },
  notGiven: { da: "Ikke uddelt i år", en: "Not given this year" },
  noWinners: {
    da: "Vinderne står her, når de er offentliggjort.",
    en: "The winners stand here when they are published.",
  },
  cancelled: { da: "Årets pris er aflyst", en: "This year of the prize is cancelled" },
  register: { da: "Registrér indstilling", en: "Register a nomination" },
  more: { da: "Flere handlinger", en: "More actions" },
  cancel: { da: "Aflys årets pris", en: "Cancel this year" },
  cancelTitle: { da: "Vil du aflyse årets pris?", en: "Do you want to cancel this year?" },
  cancelText: {
    da: "Alle kan læse begrundelsen. Det, komitéen har afgjort, bliver aldrig offentliggjort. En aflysning kan ikke fortrydes.",
    en: "Everybody can read the reason. What the jury has decided never becomes public. It cannot be undone.",
  },
  reason: { da: "Begrundelse", en: "Reason" },
  cancelDone: { da: "Årets pris er aflyst", en: "The year is cancelled" },
  begin: { da: "Send til komitéen", en: "Hand over to the jury" },
  beginTitle: {
    da: "Vil du sende indstillingerne til komitéen?",
    en: "Do you want to hand the nominations to the jury?",
  },
  beginText: {
    da: "{count, plural, =0 {Ingen indstillinger kan vinde.} one {# indstilling, der kan vinde, sendes til komitéen.} other {# indstillinger, der kan vinde, sendes til komitéen.}} Derefter kan vurderingerne ikke ændres.",
    en: "{count, plural, =0 {No nominations can win.} one {# nomination that can win goes to the jury.} other {# nominations that can win go to the jury.}} After that the checks cannot be changed.",
  },
  beginDone: { da: "Komitéen kan gå i gang", en: "The jury can begin" },
  noJury: {
    da: "Komitéen har ingen medlemmer endnu. Udpeg dem under “Dommerkomité”.",
    en: "The jury has no members yet. Appoint them under Jury.",
  },
  setNow: { da: "Offentliggør", en: "Publish" },
  setAnew: { da: "Ret tidspunktet", en: "Change the time" },
});

/** What a year of a prize waits for. For those who take no step in it, too. */
export const stageWords = defineCatalogue<CycleStage>("awardStage", {
  WAITS_TO_OPEN: {
    da: "Der åbnes for indstillinger {from}. Imens kan komitéen udpeges.",
    en: "Nominations are received from {from}. Until then the jury can be appointed.",
  },
  RECEIVES: {
    da: "Alle modtagne indstillinger er vurderet. Der kan indstilles indtil {until}. Derefter kan indstillingerne sendes til komitéen.",
    en: "All nominations are checked. Nominations are received until {until}; after that they can go to the jury.",
  },
  CHECK: {
    da: "{count, plural, one {# indstilling skal} other {# indstillinger skal}} vurderes. Tag stilling til, om hver enkelt kan vinde, og begrund det, hvis den ikke kan.",
    en: "{count, plural, one {# nomination is} other {# nominations are}} to be checked. Say of each whether it can win, and if not, why.",
  },
  BEGIN: {
    da: "Fristen er udløbet, og alle indstillinger er vurderet. Send dem til komitéen.",
    en: "The time is over, and all nominations are checked. Hand them to the jury.",
  },
  WAITS_FOR_BALLOTS: {
    da: "Komitéen bedømmer indstillingerne. Når alle har stemt i en kategori, kan afgørelsen registreres.",
    en: "The jury judges. The decision can be recorded in a category when everybody has voted in it.",
  },
  DECIDE: {
    da: "Alle har stemt i mindst én kategori. Registrér, hvad komitéen har besluttet.",
    en: "Everybody has voted in at least one category. Record what the jury has decided.",
  },
  PUBLISH: {
    da: "Alle kategorier er afgjort. Skriv protokollen, og fastsæt tidspunktet for offentliggørelsen.",
    en: "All categories are decided. Write the minute, and set when the winners are published.",
  },
  WAITS_FOR_INSTANT: {
    da: "Vinderne offentliggøres {publishAt}. Indtil da kan kun komitéen og sekretariatet se dem.",
    en: "The winners become public {publishAt}. Until then only the jury and the secretariat can see them.",
  },
  PUBLISHED: { da: "Vinderne er offentliggjort.", en: "The winners are public to everybody." },
  CANCELLED: { da: "Årets pris er aflyst.", en: "This year of the prize is cancelled." },
});
