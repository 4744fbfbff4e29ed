import { defineCatalogue } from "@indgang/shell";

/** Whose day it is, and for what: told to the side that it is for, and to the other one. */
export const referralDayWords = defineCatalogue("referralDay", {
  ownANSWER: { da: "I skal svare", en: "You must answer" },
  ownMOVE: { da: "I skal handle", en: "You must act" },
  ownOUTCOME: { da: "I følger op", en: "You follow up" },
  ownDRAFT: { da: "Kladden slettes derefter", en: "The draft is deleted after that" },
  otherANSWER: { da: "Modtageren skal svare", en: "The recipient must answer" },
  otherMOVE: { da: "Afsenderen skal handle", en: "The sender must act" },
  otherOUTCOME: { da: "Afsenderen følger op", en: "The sender follows up" },
});
