import { defineCatalogue } from "@indgang/shell";

export const referralListWords = defineCatalogue("referralList", {
  title: { da: "Henvisninger", en: "Referrals" },
  lead: {
    da: "Borgere, som andre henviser til jer, og som I henviser til andre. Hvert opslag registreres.",
    en: "Citizens whom others refer to you, and whom you refer to others. Every look is logged.",
  },
  new: { da: "Ny henvisning", en: "New referral" },
  boxes: { da: "Henvisninger", en: "Referrals" },
  received: { da: "Modtagne", en: "Received" },
  sent: { da: "Sendte", en: "Sent" },
  stage: { da: "Vis", en: "Show" },
  open: { da: "Åbne", en: "Open" },
  ended: { da: "Afsluttede", en: "Ended" },
  about: { da: "Borger eller behov", en: "Citizen or need" },
  work: { da: "Det skal du gøre", en: "What you must do" },
  nothing: { da: "Ikke noget lige nu", en: "Nothing just now" },
  from: { da: "Afsender", en: "Sender" },
  to: { da: "Modtager", en: "Recipient" },
  noReceiver: { da: "Ikke valgt", en: "Not chosen" },
  urgency: { da: "Hastegrad", en: "Urgency" },
  state: { da: "Status", en: "State" },
  due: { da: "Næste dato", en: "Next date" },
  signpost: { da: "Vejvisning uden borger", en: "Signpost without a citizen" },
  unnamed: { da: "Borger uden navn", en: "Citizen without a name" },
  emptyReceived: { da: "Ingen henvisninger venter på jer", en: "No referrals wait for you" },
  emptySent: { da: "I har ingen åbne henvisninger", en: "You have no open referrals" },
  emptyEnded: { da: "Ingen afsluttede henvisninger", en: "No ended referrals" },
  emptyText: {
    da: "Kommer der en henvisning, står den her med en frist for svaret.",
    en: "When a referral comes, it stands here with a deadline for the answer.",
  },
  emptySentText: {
    da: "Begynd en ny henvisning. Kladder og sendte henvisninger står her.",
    en: "Begin a new referral. Drafts and sent referrals stand here.",
  },
});
