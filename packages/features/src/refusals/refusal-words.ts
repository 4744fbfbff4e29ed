import { defineCatalogue } from "@indgang/shell";
import { paymentRefusalWords } from "./payment-refusal-words.ts";
import type { RefusalPartsFragment } from "./generated/refusal-parts.generated.ts";

/** Every refusal of the graph, as one of the types that the schema offers. A new one there makes the catalogue below fail to compile. */
export type AnyRefusal = RefusalPartsFragment;
export type RefusalName = AnyRefusal["__typename"];

/** What happened, and what to do now. */
export const refusalWords = defineCatalogue<RefusalName>("refusal", {
  NotFound: {
    da: "Det, du ville ændre, findes ikke længere, eller du har ikke adgang til det. Gå tilbage til listen, og find det igen.",
    en: "What you wanted to change no longer exists, or you do not have access to it. Go back to the list and find it again.",
  },
  NotAllowed: {
    da: "Din rolle giver ikke lov til det her. Bed en kollega med den rette rolle om at gøre det.",
    en: "Your role does not allow this. Ask a colleague with the right role to do it.",
  },
  InvalidInput: {
    da: "Noget er ikke udfyldt rigtigt. Ret felterne, og prøv igen. Det, du har skrevet, er her stadig.",
    en: "Something is not filled in correctly. Correct the fields and try again. What you wrote is still here.",
  },
  StaleVersion: {
    da: "En anden har ændret det samme, mens du arbejdede. Se de to udgaver, og vælg, hvad der skal gælde.",
    en: "Somebody else changed the same while you worked. Look at the two versions and choose what is to hold.",
  },
  IdempotencyKeyReused: {
    da: "Dit første forsøg blev modtaget, selv om svaret ikke nåede frem. Se i listen, om det er gemt, før du prøver igen.",
    en: "Your first attempt was received although the answer did not reach you. See in the list whether it is saved before you try again.",
  },
  StateConflict: {
    da: "Det kan ikke lade sig gøre, som sagen står nu. Genindlæs siden for at se, hvad der er sket.",
    en: "This is not possible as the case stands now. Reload the page to see what has happened.",
  },
  AlreadyRegistered: {
    da: "Foreningen er allerede registreret som {name}. Brug den, der findes, i stedet for at oprette den igen.",
    en: "The association is already registered as {name}. Use the existing one instead of creating it again.",
  },
  RoundClosed: {
    da: "Ansøgningen er modtaget efter fristen, som var {deadline}. Vælg en anden runde, eller ret tidspunktet, hvis det er skrevet forkert.",
    en: "The application was received after the deadline, which was {deadline}. Choose another round, or correct the time if it is mistyped.",
  },
  RoundNotOpen: {
    da: "Runden åbner først {opensAt}. Vælg en anden runde, eller ret tidspunktet, hvis det er skrevet forkert.",
    en: "The round does not open until {opensAt}. Choose another round, or correct the time if it is mistyped.",
  },
  FormalRequirementsUnmet: {
    da: "Ansøgningen kan ikke godkendes formelt endnu: {requirements}. Sæt flueben, når kravet er opfyldt, eller send ansøgningen retur til foreningen.",
    en: "The application cannot be formally accepted yet: {requirements}. Tick when the requirement is met, or send the application back to the association.",
  },
  ConflictOfInterest: {
    da: "Du er inhabil i denne sag, fordi du har en tilknytning til foreningen. Bed din leder om at give sagen til en anden.",
    en: "You have a conflict of interest in this case because of a tie to the association. Ask your leader to give the case to somebody else.",
  },
  AssessmentIncomplete: {
    da: "Vurderingen er ikke færdig: {count, plural, one {# punkt mangler} other {# punkter mangler}}. Udfyld det, og afslut så vurderingen.",
    en: "The assessment is not finished: {count, plural, one {# point is missing} other {# points are missing}}. Fill it in, then complete the assessment.",
  },
  AmountAboveApplied: {
    da: "Beløbet er højere end det ansøgte, som er {applied}. Skriv et beløb, der ikke er højere.",
    en: "The amount is higher than what was applied for, which is {applied}. Enter an amount that is not higher.",
  },
  BudgetExceeded: {
    da: "Der er kun {left} tilbage på {line}. Sæt beløbet ned, eller vælg en anden budgetlinje.",
    en: "Only {left} is left on {line}. Lower the amount, or choose another budget line.",
  },
  ReasonRequired: {
    da: "Et afslag og en delvis bevilling skal begrundes. Vælg en grund, og skriv mindst en hel sætning.",
    en: "A rejection and a partial grant must have reasons. Choose a reason and write at least one full sentence.",
  },
  RecusedFromCase: {
    da: "Du er inhabil i sagen “{title}” og kan hverken forberede den eller registrere afgørelsen. Bed en kollega om at gøre det.",
    en: "You are recused from the case “{title}” and can neither prepare it nor record the decision. Ask a colleague to do it.",
  },
  BatchItemRefused: {
    da: "Ingen afgørelser blev registreret, fordi ét punkt blev afvist. Ret det punkt, der er markeret, og prøv igen.",
    en: "No decisions were recorded, because one item was refused. Correct the item that is marked and try again.",
  },
  MeetingNotBegun: {
    da: "Mødet begynder først {startsAt}. Afgørelser registreres, og mødet afsluttes, fra mødedagen. Forslagene kan du rette allerede nu.",
    en: "The meeting does not begin until {startsAt}. Decisions are recorded, and the meeting is closed, from that day on. The proposals you can change already.",
  },
  HearingPending: {
    da: "Sagen venter på en høring. Vent til den er slut, eller registrér afgørelsen på punktet selv, og begrund dér, hvorfor høringen ikke afventes.",
    en: "The case waits for a hearing. Wait until it is over, or record the decision at the item itself and give the reason for not waiting there.",
  },
  MeetingNotClosed: {
    da: "Mødet er ikke afsluttet. Vent, til beslutningsprotokollen ligger fast, og prøv igen.",
    en: "The meeting is not closed. Wait until the minutes stand, and try again.",
  },
  ChaptersNotClosed: {
    da: "Den fælles del lukkes til sidst, så dens tal er summen af kapitlernes. Disse kapitler er delt, men ikke lukket: {administrations}.",
    en: "The joint part is closed last, so that its figures are the sum of the chapters'. These chapters are shared and not closed: {administrations}.",
  },
  PapersHoldNumbers: {
    da: "Der er fundet CPR-numre {findings, plural, one {ét sted} other {# steder}} i papirerne. Ret teksten, udelad dokumentet, eller luk punktet, og prøv igen.",
    en: "CPR numbers were found in {findings, plural, one {one place} other {# places}} of the papers. Mend the text, leave the document out, or close the item, and try again.",
  },
  MeetingNotFinished: {
    da: "{undecided, plural, one {# punkt mangler} other {# punkter mangler}} en afgørelse. Registrér den, eller tag punktet af dagsordenen, før mødet afsluttes.",
    en: "{undecided, plural, one {# item lacks} other {# items lack}} a decision. Record it or take the item off the agenda before the meeting is closed.",
  },
  SeatsTaken: {
    da: "Alle {seats} pladser af den type er besat i en del af perioden. Vælg en anden periode, eller afslut først et medlemskab.",
    en: "All {seats} seats of that kind are taken in part of the period. Choose another period, or end a seat first.",
  },
  TermsOverlap: {
    da: "Personen eller foreningen har allerede en plads i en del af perioden. Vælg en anden periode, eller afslut først det medlemskab.",
    en: "The person or the association sits there already in part of the period. Choose another period, or end that seat first.",
  },
  ChairTaken: {
    da: "Der er allerede en formand i en del af perioden. Afslut først formandens medlemskab.",
    en: "There is a chair already in part of the period. End the chair's seat first.",
  },
  MeetingOver: {
    da: "Mødet er slut ({endsAt}). Bring sagen op på næste møde.",
    en: "The meeting is over ({endsAt}). Bring the matter to the next meeting.",
  },
  MeetingAhead: {
    da: "Mødet begynder først {startsAt}. Referatet kan skrives, når mødet begynder.",
    en: "The meeting does not begin until {startsAt}. Minutes are written from its beginning.",
  },
  AgendaEmpty: {
    da: "Der er ingen punkter på dagsordenen. Sæt et punkt på, før I indkalder.",
    en: "Nothing stands on the agenda. Take an item on before you call the meeting.",
  },
  MinutesMissing: {
    da: "{count, plural, one {# punkt mangler} other {# punkter mangler}} referat. Skriv det, før mødet afsluttes.",
    en: "{count, plural, one {# item lacks} other {# items lack}} minutes. Write them before the meeting is closed.",
  },
  ChairNotContacted: {
    da: "Formanden er ikke kontaktet om hastesagen. Kontakt formanden, og notér svaret.",
    en: "The chair has not been contacted about the urgent matter. Contact the chair and record the answer.",
  },
  HearingEnded: {
    da: "Høringen sluttede {answerBy}. Kontakt forvaltningen, hvis svaret stadig skal med.",
    en: "The hearing ended {answerBy}. Contact the administration if the answer should still count.",
  },
  NominationsClosed: {
    da: "Indstillinger modtages kun fra {opensAt} til {closesAt}. Ret tidspunktet, hvis det er skrevet forkert.",
    en: "Nominations are received only from {opensAt} to {closesAt}. Correct the time if it is mistyped.",
  },
  SelfNomination: {
    da: "Man kan ikke indstille sig selv eller den forening, man taler for. Bed en anden om at gøre det.",
    en: "Nobody nominates themselves, or the association that they speak for. Ask somebody else to do it.",
  },
  NominatedAlready: {
    da: "Samme person har allerede indstillet den indstillede i denne kategori. Du behøver ikke gøre mere.",
    en: "The same nominee was nominated by the same person in this category before. Nothing more needs to be done.",
  },
  WinnerRests: {
    da: "Den indstillede vandt i {wonIn} og kan efter prisens regler først indstilles igen i {fromYear}. Indstil en anden.",
    en: "The nominee won in {wonIn} and by the terms of the prize cannot be nominated again until {fromYear}. Nominate somebody else.",
  },
  TooManyNominations: {
    da: "Der kan højst modtages {atMost} indstillinger i timen, og grænsen er nået. Prøv igen senere.",
    en: "At most {atMost} nominations are received in an hour, and so many have come. Try again later.",
  },
  NominationsUnchecked: {
    da: "{count, plural, one {# indstilling er ikke vurderet} other {# indstillinger er ikke vurderet}}. Tag først stilling til, om de kan vinde.",
    en: "{count, plural, one {# nomination is not checked} other {# nominations are not checked}}. First say whether it can win.",
  },
  RecusedFromNomination: {
    da: "Du er inhabil og kan ikke behandle denne indstilling. Bed en kollega om det.",
    en: "You have an interest in this nomination and take no part in it. Ask a colleague to do it.",
  },
  ScoresMissing: {
    da: "Der mangler point {count, plural, one {# sted} other {# steder}} på stemmesedlen. Giv point for hvert kriterium, og afgiv den så.",
    en: "The ballot lacks points in {count, plural, one {# place} other {# places}}. Score each criterion, and then submit it.",
  },
  VotedAlready: {
    da: "Du afgav din stemmeseddel i denne kategori {submittedAt}. Den kan ikke ændres.",
    en: "You submitted your ballot in this category {submittedAt}. It cannot be changed.",
  },
  BallotsMissing: {
    da: "{count, plural, one {# medlem af komitéen har} other {# medlemmer af komitéen har}} endnu ikke stemt. Afgørelsen kan først registreres, når alle stemmesedler er afgivet.",
    en: "{count, plural, one {# juror has} other {# jurors have}} still to vote. The decision can be recorded once all ballots are in.",
  },
  AwardsUndecided: {
    da: "{undecided, plural, one {# kategori mangler} other {# kategorier mangler}} en afgørelse. Registrér den, før vinderne offentliggøres.",
    en: "{undecided, plural, one {# category lacks} other {# categories lack}} a decision. Record it before the winners are published.",
  },
  RoundAnnounced: {
    da: "{round} er udmeldt med de regler, der gælder {day}, og de kan derfor ikke ændres. Lad ændringen gælde fra en senere dag, eller ret først runden, hvis den ikke er åbnet.",
    en: "{round} was announced with the rules of {day}, so they cannot change. Let the change hold from a later day, or edit the round first if it has not opened.",
  },
  LineInUse: {
    da: "{line} kan ikke fjernes: der er bevilget eller indstillet penge fra den.",
    en: "{line} cannot be removed: money is granted or proposed from it.",
  },
  ...paymentRefusalWords,
});
