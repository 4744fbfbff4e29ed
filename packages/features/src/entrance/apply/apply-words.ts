import type { EarlyFinding } from "@indgang/domain/pools/draft";
import { defineCatalogue } from "@indgang/shell";

export const applyWords = defineCatalogue("apply", {
  title: { da: "Passer puljen til jer?", en: "Does the pool fit you?" },
  lead: {
    da: "Fire spørgsmål, før I bruger tid på at skrive. Svarene gemmes ikke og følger ikke med ansøgningen.",
    en: "Four questions before you spend time writing. Your answers are not kept and do not go with the application.",
  },
  pools: { da: "Puljer", en: "Grant pools" },
  applicant: { da: "Hvem søger?", en: "Who applies?" },
  ASSOCIATION: { da: "En forening eller frivillig organisation", en: "An association or volunteer organisation" },
  SINGLE_PERSON: { da: "Jeg søger for mig selv", en: "I apply for myself" },
  COMPANY: { da: "En virksomhed", en: "A business" },
  place: { da: "Hvor bor de fleste af dem, det er for?", en: "Where do most of those live whom it is for?" },
  HERE: { da: "De fleste bor i kommunen", en: "Most live in the municipality" },
  PARTLY: { da: "Omkring halvdelen", en: "About half" },
  ELSEWHERE: { da: "De fleste bor i andre kommuner", en: "Most live elsewhere" },
  work: { da: "Hvem gør det meste af arbejdet?", en: "Who does most of the work?" },
  VOLUNTEERS: { da: "Frivillige", en: "Volunteers" },
  MIXED: { da: "Omtrent lige meget frivillige og ansatte", en: "About as much volunteers as staff" },
  PAID: { da: "Mest ansatte", en: "Mostly staff" },
  aim: { da: "Er der et socialt sigte?", en: "Is there a social aim?" },
  SOCIAL: {
    da: "Ja, for mennesker, der har brug for støtte eller fællesskab",
    en: "Yes, for people who need support or company",
  },
  OTHER: { da: "Nej, noget andet", en: "No, something else" },
  fits: { da: "Puljen ser ud til at passe til jer", en: "The pool seems to fit you" },
  judged: { da: "I kan søge alligevel", en: "You can apply all the same" },
  judgedText: {
    da: "Det vurderer en sagsbehandler og udvalget. Skriv i ansøgningen, hvorfor jeres projekt hører til her.",
    en: "A case worker and the committee judge that. Say in your application why your project belongs here.",
  },
  stops: { da: "Puljen kan ikke støtte det", en: "The pool cannot support this" },
  round: { da: "Runde", en: "Round" },
  association: { da: "Hvilken forening søger I for?", en: "Which association do you apply for?" },
  applier: { da: "Forening", en: "Association" },
  deadline: { da: "Frist", en: "Deadline" },
  renewalTitle: { da: "Søger I igen?", en: "Applying again?" },
  renewal: {
    da: "Fik I penge fra puljen til året før, og fortsætter I det samme? Åbn den ansøgning, og vælg »Søg igen«: så er skemaet kortere og udfyldt.",
    en: "Did the pool give you money last year, and do you go on with the same? Open that application and choose “Apply again”: then the form is shorter, and filled in.",
  },
  toOwn: { da: "Se jeres ansøgninger", en: "See your applications" },
  begin: { da: "Begynd ansøgningen", en: "Begin the application" },
  logIn: { da: "Log ind som forening og begynd", en: "Log in as an association and begin" },
  logInText: {
    da: "For at skrive en ansøgning skal du logge ind som en, der taler for foreningen.",
    en: "To write an application, log in as somebody who speaks for the association.",
  },
  noAssociation: {
    da: "Du er logget ind, men taler ikke for en forening. Bed foreningens formand om at logge ind.",
    en: "You are logged in, but do not speak for an association. Ask the association's chair to log in.",
  },
  notOpen: { da: "Puljen er ikke åben lige nu", en: "The pool is not open right now" },
  toPool: { da: "Se, hvornår den åbner", en: "See when it opens" },
  otherPools: { da: "Se de andre puljer", en: "See the other pools" },
});

/** POOL-4: what each finding says, and where to go instead. */
export const findingWords = defineCatalogue<EarlyFinding>("earlyFinding", {
  SINGLE_PERSON: {
    da: "Puljen er for foreninger, ikke for enkeltpersoner. Har du selv brug for hjælp, så kontakt Borgerservice. Har du en idé til andre, så find en forening at søge sammen med.",
    en: "The pool is for associations, not for single persons. If you need help yourself, contact the citizens' service. If you have an idea for others, find an association to apply with.",
  },
  COMPANY: {
    da: "Puljen er for frivilligt arbejde, ikke for virksomheder. Kommunens erhvervsservice kan hjælpe jer videre. I kan også støtte en forening, der søger.",
    en: "The pool is for volunteer work, not for businesses. The municipality's business service can help you on. You can also support an association that applies.",
  },
  PLACE_ELSEWHERE: {
    da: "Pengene er mest for mennesker i kommunen. Spørg også i den kommune, hvor deltagerne bor.",
    en: "The money is mainly for people in the municipality. Ask the municipality where your participants live, too.",
  },
  PLACE_PARTLY: {
    da: "De fleste i målgruppen skal bo i kommunen. Aktiviteter må gerne gå på tværs af kommunegrænsen.",
    en: "Most of the target group should live in the municipality. Activities may cross its borders.",
  },
  WORK_PAID: {
    da: "Arbejdet skal mest gøres af frivillige. Løn støttes kun til dem, der organiserer og samordner frivillige.",
    en: "Volunteers should do most of the work. Wages are supported only for those who organise and coordinate volunteers.",
  },
  WORK_MIXED: {
    da: "Vis i budgettet, at løn kun går til at organisere og samordne frivillige.",
    en: "Show in the budget that wages go only to organising and coordinating volunteers.",
  },
  AIM_OTHER: {
    da: "Puljen er for arbejde med et socialt sigte. Se, om en af de andre puljer passer bedre.",
    en: "The pool is for work with a social aim. See whether another pool fits better.",
  },
});
