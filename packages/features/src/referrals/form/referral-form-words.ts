import { defineCatalogue } from "@indgang/shell";

export const referralFormWords = defineCatalogue("referralForm", {
  newTitle: { da: "Ny henvisning", en: "New referral" },
  draftTitle: { da: "Kladde til henvisning", en: "Draft of a referral" },
  list: { da: "Henvisninger", en: "Referrals" },
  lead: {
    da: "Fortæl ikke mere, end modtageren har brug for. Kladden gemmes, mens du skriver, og kun jeres egne medarbejdere kan se den.",
    en: "Tell no more than the recipient needs. The draft is saved while you write, and only your own staff can see it.",
  },
  citizenStep: { da: "1. Borgeren", en: "1. The citizen" },
  receiverStep: { da: "2. Til hvem", en: "2. To whom" },
  basisStep: { da: "3. Hvorfor I må henvise", en: "3. Why you may refer" },
  toldStep: { da: "4. Det får modtageren at vide", en: "4. What the recipient is told" },
  needStep: { da: "5. Behov og hastegrad", en: "5. Need and urgency" },
  receiverHelp: {
    da: "Et team i en anden forvaltning, eller en forenings aktivitet.",
    en: "A team of another administration, or an association's activity.",
  },
  takesNone: { da: "{name} (tager ikke imod nu)", en: "{name} (takes none now)" },
  consentFor: {
    da: "Borgeren har sagt ja til, at {name} får oplysningerne",
    en: "The citizen has agreed that {name} gets the information",
  },
  consentNoReceiver: { da: "Vælg først en modtager.", en: "Choose a recipient first." },
  consentNeeded: {
    da: "Sæt flueben, når borgeren har sagt ja til netop denne modtager.",
    en: "Tick when the citizen has agreed to this very recipient.",
  },
  purposeHelp: { da: "Hvad har borgeren sagt ja til?", en: "What has the citizen agreed to?" },
  provisionHelp: { da: "For eksempel serviceloven § 12", en: "For example section 12 of the Social Services Act" },
  CONSENT: {
    da: "Borgeren har sagt ja til denne modtager, dette formål og disse oplysninger.",
    en: "The citizen has agreed to this recipient, this purpose and this information.",
  },
  AUTHORITY_TASK: {
    da: "En bestemmelse gør det til jeres opgave at give oplysningerne videre.",
    en: "A provision makes it your task to pass the information on.",
  },
  SIGNPOST_ONLY: {
    da: "Du viser borgeren vej. Intet om en person bliver sendt.",
    en: "You show the citizen the way. Nothing about a person is sent.",
  },
  level0: { da: "0 – Ingen person", en: "0 – No person" },
  level0Help: { da: "Kun ved vejvisning.", en: "With a signpost only." },
  level1: { da: "1 – Behov uden navn", en: "1 – Need without a name" },
  level1Help: {
    da: "Behov, aldersgruppe og bydel. Modtageren får aldrig at vide, hvem det er.",
    en: "Need, age group and district. The recipient never learns who it is.",
  },
  level2: { da: "2 – Navn og kontaktvej", en: "2 – Name and contact" },
  level2Help: {
    da: "Navn og kontaktvej åbnes først, når modtageren har taget imod.",
    en: "Name and contact open only when the recipient has accepted.",
  },
  notCovered: { da: "Samtykket dækker ikke dette.", en: "The consent does not cover this." },
  notTold: { da: "I har ikke selv fået dette.", en: "You were not told this yourselves." },
  neverForAssociations: {
    da: "En forening får aldrig CPR-nummer eller diagnose.",
    en: "An association never gets a CPR number or a diagnosis.",
  },
  toldTooFew: { da: "Sæt flueben ved mindst én oplysning.", en: "Tick at least one piece of information." },
  signpostTold: {
    da: "Du viser kun vej. Derfor sendes hverken navn, behov eller andet om en person.",
    en: "You only show the way. So neither name, need nor anything else about a person is sent.",
  },
  needHelp: {
    da: "Hvad har borgeren brug for? Skriv ikke CPR-nummer eller diagnose her.",
    en: "What does the citizen need? Write no CPR number or diagnosis here.",
  },
  preview: { da: "Det ser modtageren", en: "What the recipient sees" },
  before: { da: "Før svar", en: "Before the answer" },
  after: { da: "Når modtageren har taget imod", en: "When the recipient has accepted" },
  seesNothing: { da: "Intet om borgeren", en: "Nothing about the citizen" },
  noBasis: {
    da: "Udfyld først, hvorfor I må henvise. Uden det får modtageren intet om borgeren.",
    en: "First fill in why you may refer. Without it the recipient gets nothing about the citizen.",
  },
  unknown: { da: "Ikke oplyst", en: "Not known" },
  years: { da: "{band} år", en: "{band} years" },
  outOfDate: { da: "Opdateres, når kladden er gemt.", en: "Updated when the draft is saved." },
  send: { da: "Send henvisningen", en: "Send the referral" },
  sent: { da: "Henvisningen er sendt", en: "The referral is sent" },
  discard: { da: "Slet kladden", en: "Delete the draft" },
  discardTitle: { da: "Slet kladden?", en: "Delete the draft?" },
  discardText: {
    da: "Alt, hvad der står i kladden, bliver slettet. Det kan ikke fortrydes.",
    en: "Everything in the draft will be deleted. It cannot be undone.",
  },
  discarded: { da: "Kladden er slettet", en: "The draft is deleted" },
  notDraft: { da: "Henvisningen er ikke længere en kladde.", en: "The referral is no longer a draft." },
  openIt: { da: "Åbn henvisningen", en: "Open the referral" },
});

/** The fields' names, as the form has them. */
export const referralFieldWords = defineCatalogue("referralField", {
  citizenId: { da: "Borger", en: "Citizen" },
  receiver: { da: "Modtager", en: "Recipient" },
  basis: { da: "Retligt grundlag", en: "Legal basis" },
  provision: { da: "Bestemmelse", en: "Provision" },
  purpose: { da: "Samtykkets formål", en: "Purpose of the consent" },
  givenOn: { da: "Samtykke givet den", en: "Consent given on" },
  consentFor: { da: "Samtykkets modtager", en: "Recipient of the consent" },
  covered: { da: "Samtykket dækker", en: "The consent covers" },
  level: { da: "Niveau", en: "Level" },
  told: { da: "Oplysninger", en: "Information" },
  channel: { da: "Kontaktvej", en: "Contact" },
  need: { da: "Behov", en: "Need" },
  urgency: { da: "Hastegrad", en: "Urgency" },
  reason: { da: "Hvorfor sender I den videre?", en: "Why do you pass it on?" },
});
