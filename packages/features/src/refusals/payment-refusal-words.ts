/** Refusals where money is paid. */
export const paymentRefusalWords = {
  InstalmentsDoNotSum: {
    da: "Raterne er ikke tilsammen bevillingen: der er {difference} til forskel. Ret beløbene.",
    en: "Together the instalments are not the grant: the difference is {difference}. Correct the amounts.",
  },
  AgreementNeeded: {
    da: "Bevillingen kræver en samarbejdsaftale, som begge parter har accepteret, før noget af den kan udbetales. Lav aftalen på sagen, eller notér den, hvis den er mundtlig.",
    en: "The grant needs a cooperation agreement that both sides have accepted before anything of it can be paid. Make it on the case, or take it down if it is oral.",
  },
  SecondPersonNeeded: {
    da: "Du har selv planlagt {references}. En anden end den, der har lavet planen, skal sende betalingen. Bed en kollega om det.",
    en: "You planned {references} yourself. Another person than the one who made the plan has to send the payment. Ask a colleague to do it.",
  },
  AccountsMissing: {
    da: "Foreningen mangler at aflevere regnskab i {cases}. Puljen kan først betale, når regnskabet er kommet.",
    en: "The association owes accounts in {cases}. The pool can pay once the accounts have come.",
  },
  AbovePaid: {
    da: "Beløbet kan højst være {open}. Mere er der ikke udbetalt, som ikke allerede er betalt tilbage eller krævet.",
    en: "The amount can be at most {open}. No more was paid that has not come back or been claimed already.",
  },
  RoundNotOver: {
    da: "Runden modtager ansøgninger indtil {deadline}. Det, der er tilbage, kan først overføres derefter.",
    en: "The round receives applications until {deadline}. What is left can be carried forward after that.",
  },
} as const;
