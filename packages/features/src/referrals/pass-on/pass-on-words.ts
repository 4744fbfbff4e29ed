import { defineCatalogue } from "@indgang/shell";

export const passOnWords = defineCatalogue("passOn", {
  title: { da: "Send henvisningen videre", en: "Pass the referral on" },
  list: { da: "Henvisninger", en: "Referrals" },
  referral: { da: "Henvisningen", en: "The referral" },
  lead: {
    da: "Henvisningen slutter hos jer, og en ny går til en anden modtager på sit eget grundlag. I kan ikke fortælle mere, end I selv har fået at vide.",
    en: "The referral ends with you, and a new one goes to another recipient on a basis of its own. You cannot tell more than you were told yourselves.",
  },
  citizen: { da: "1. Borger", en: "1. Citizen" },
  sameCitizen: { da: "Det er den samme borger.", en: "It is the same citizen." },
  why: { da: "Begrundelse", en: "Reason" },
  whyHelp: { da: "Afsenderen læser det.", en: "The sender reads it." },
  send: { da: "Send videre", en: "Pass on" },
  sent: { da: "Henvisningen er sendt videre", en: "The referral is passed on" },
  notNow: {
    da: "Henvisningen kan ikke sendes videre, som den står nu.",
    en: "The referral cannot be passed on as it stands now.",
  },
});
