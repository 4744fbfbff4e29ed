import { defineCatalogue } from "@indgang/shell";

export const nextStepWords = defineCatalogue("nextStep", {
  title: { da: "Næste skridt", en: "Next step" },
  check: { da: "Ansøgningen skal kontrolleres formelt.", en: "The application must be formally checked." },
  completion: { da: "Foreningen skal sende det, der mangler.", en: "The association must send what is missing." },
  assign: { da: "Sagen skal have en sagsbehandler.", en: "The case needs a case worker." },
  assess: { da: "Ansøgningen skal vurderes fagligt af {name}.", en: "The application must be assessed by {name}." },
  assessByYou: { da: "Ansøgningen skal vurderes fagligt af dig.", en: "You must assess the application." },
  schedule: {
    da: "Ansøgningen er indstillet og skal på en dagsorden.",
    en: "The application is recommended and must go on an agenda.",
  },
  decide: { da: "Udvalget skal afgøre sagen i et møde.", en: "The committee must decide the case in a meeting." },
  closed: { da: "Sagen er slut. Der er ikke mere at gøre.", en: "The case is closed. There is nothing more to do." },
  due: { da: "Senest {date}.", en: "By {date}." },
  wasDue: { da: "Fristen var {date}.", en: "It was due {date}." },
  checkAction: { da: "Gå til formel kontrol", en: "Go to the formal check" },
  takeAction: { da: "Tag sagen", en: "Take the case" },
  assignAction: { da: "Fordel sagen", en: "Assign the case" },
  assessAction: { da: "Skriv faglig vurdering", en: "Write the assessment" },
  scheduleAction: { da: "Gå til møder", en: "Go to meetings" },
  decideAction: { da: "Gå til møder", en: "Go to meetings" },
});
