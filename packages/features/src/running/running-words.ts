import type { Tone } from "@indgang/components";
import type { YearStanding } from "@indgang/domain/running";
import { defineCatalogue } from "@indgang/shell";

export const runningWords = defineCatalogue("running", {
  title: { da: "Løbende bevilling", en: "Running grant" },
  caption: { da: "Bevillingens år", en: "The grant's years" },
  year: { da: "År", en: "Year" },
  amount: { da: "Beløb", en: "Amount" },
  standing: { da: "Hvor langt er det?", en: "How far has it come?" },
  line: { da: "Ramme", en: "Budget line" },
  none: { da: "–", en: "–" },
  said: {
    da: "Foreningen oplyser om {year}: {participants} deltagere, {volunteers} frivillige.",
    en: "The association says of {year}: {participants} participants, {volunteers} volunteers.",
  },
  unknown: { da: "ikke oplyst", en: "not stated" },
  ended: { da: "Ophører fra {year}: {reason}", en: "Ends from {year}: {reason}" },
  takeDown: { da: "Registrér fornyelse for {year}", en: "Take down the renewal for {year}" },
  takeDownLead: {
    da: "Når foreningen har svaret på papir eller i telefonen.",
    en: "When the association has answered on paper or by telephone.",
  },
  open: { da: "Giv {year}", en: "Give {year}" },
  openTitle: { da: "Giv bevillingen for {year}", en: "Give the grant for {year}" },
  openLead: {
    da: "{amount} trækkes på den ramme, du vælger. Udvalget har bevilget årene; der skal ikke træffes en ny afgørelse.",
    en: "{amount} is drawn on the line you choose. The committee has granted the years; nothing is decided anew.",
  },
  lineLeft: { da: "{line}, {round}: {left} tilbage", en: "{line}, {round}: {left} left" },
  noLines: {
    da: "Puljen har ingen runde med rammer for {year} endnu. Lederen opretter den under puljen.",
    en: "The pool has no round with budget lines for {year} yet. The leader makes one at the pool.",
  },
  chooseLine: { da: "Vælg en ramme.", en: "Choose a budget line." },
  opened: { da: "{year} er givet, og foreningen får besked", en: "{year} is given, and the association is told" },
  pay: { da: "Udbetaling for {year}", en: "Payment for {year}" },
  end: { da: "Lad bevillingen ophøre", en: "End the grant" },
  endTitle: { da: "Lad bevillingen ophøre fra {year}", en: "End the grant from {year}" },
  endLead: {
    da: "{year} og årene efter gives ikke. Foreningen får begrundelsen at se.",
    en: "{year} and the years after it are not given. The association is shown the reason.",
  },
  endReason: { da: "Begrundelse", en: "Reason" },
  endDone: { da: "Bevillingen ophører, og foreningen får besked", en: "The grant ends, and the association is told" },
  renew: { da: "Forny for {year}", en: "Renew for {year}" },
  renewTitle: { da: "Forny bevillingen for {year}", en: "Renew the grant for {year}" },
  renewLead: {
    da: "Bevillingen er givet til “{title}”. I kan få {amount} for {year}.",
    en: "The grant was given to “{title}”. You can get {amount} for {year}.",
  },
  renewNow: {
    da: "I kan nu forny bevillingen for {year}. Det tager få minutter.",
    en: "You can now renew the grant for {year}. It takes a few minutes.",
  },
  renewLate: {
    da: "{year} er begyndt, og I har ikke fornyet bevillingen. Gør det nu, hvis aktiviteten fortsætter.",
    en: "{year} has begun, and you have not renewed the grant. Do so now if the work goes on.",
  },
  goesOn: { da: "Fortsætter aktiviteten?", en: "Does the work go on?" },
  unchanged: { da: "Ja, uændret", en: "Yes, unchanged" },
  changed: { da: "Der er noget nyt eller større", en: "Something is new or larger" },
  fullTitle: { da: "Det kræver en ny ansøgning", en: "That needs a new application" },
  full: {
    da: "Nye eller udvidede aktiviteter søges der om for sig. Vælg “Søg igen” på ansøgningens side.",
    en: "New or extended activities are applied for by themselves. Choose “Apply again” on the application's page.",
  },
  fullStaff: {
    da: "Nye eller udvidede aktiviteter skal foreningen søge om i en almindelig ansøgning.",
    en: "For new or extended activities the association has to make a full application.",
  },
  participants: { da: "Deltagere", en: "Participants" },
  volunteers: { da: "Frivillige", en: "Volunteers" },
  note: { da: "Hvordan gik året?", en: "How did the year go?" },
  send: { da: "Send fornyelsen", en: "Send the renewal" },
  takeDownSend: { da: "Registrér", en: "Take down" },
  sent: { da: "Fornyelsen er sendt til forvaltningen", en: "The renewal has been sent" },
  takenDown: { da: "Fornyelsen er registreret", en: "The renewal has been taken down" },
  cancel: { da: "Annullér", en: "Cancel" },
  again: { da: "Søg igen", en: "Apply again" },
  againText: {
    da: "Vi laver en kladde, hvor det, I skrev i denne ansøgning, allerede står. Ret det, der er anderledes, og send.",
    en: "We make a draft in which what you wrote in this application stands already. Amend what is different, and send it.",
  },
  shortForm: {
    da: "I fik penge fra puljen til {year}. Fortsætter I det samme, får I puljens forenklede skema.",
    en: "The pool gave you money for {year}. If you go on with the same, you get the pool's simplified form.",
  },
  sameShort: { da: "Ja, det samme som før: forenklet skema", en: "Yes, the same as before: the simplified form" },
  newFull: { da: "Noget er nyt eller større: fuldt skema", en: "Something is new or larger: the full form" },
  againClosed: {
    da: "Puljen tager ikke imod ansøgninger lige nu.",
    en: "The pool takes no applications at the moment.",
  },
  againLater: {
    da: "Den lukkede {date}, og en ny runde er ikke meldt ud endnu. I har søgt puljen før, så I får besked under Beskeder, når den åbner igen.",
    en: "It closed {date}, and no new round is announced yet. You have applied to the pool before, so you are told under Messages when it opens again.",
  },
  aboutPool: { da: "Se puljens side", en: "See the pool's page" },
  againSoon: { da: "{round} åbner {date}.", en: "{round} opens {date}." },
  round: { da: "Runde", en: "Round" },
});

export const standingWords = defineCatalogue<YearStanding>("yearStanding", {
  COMING: { da: "Kommer senere", en: "Comes later" },
  TO_RENEW: { da: "Kan fornys nu", en: "Can be renewed now" },
  NOT_RENEWED: { da: "Ikke fornyet", en: "Not renewed" },
  CONFIRMED: { da: "Afventer forvaltningen", en: "Waits for the administration" },
  OPENED: { da: "Givet", en: "Given" },
  ENDED: { da: "Ophørt", en: "Ended" },
});

export const standingTones: Readonly<Record<YearStanding, Tone>> = {
  COMING: "neutral",
  TO_RENEW: "info",
  NOT_RENEWED: "warning",
  CONFIRMED: "info",
  OPENED: "success",
  ENDED: "danger",
};
