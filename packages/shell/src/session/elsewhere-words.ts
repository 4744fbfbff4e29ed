import { defineCatalogue } from "../words/define-catalogue.ts";

/** What is said to somebody who works in another place, and in the window of a new log-in. */
export const elsewhereWords = defineCatalogue("elsewhere", {
  elsewhereTitle: { da: "Du arbejder et andet sted", en: "You work somewhere else" },
  elsewhereText: {
    da: "{here} er kun for medarbejdere i denne forvaltning. Du er logget ind som {name}.",
    en: "{here} is only for staff of this administration. You are signed in as {name}.",
  },
  elsewhereLink: { da: "Gå til {administration}", en: "Go to {administration}" },
  elsewhereNowhere: { da: "Gå til forsiden", en: "Go to the front page" },
  signedInTitle: { da: "Du er logget ind igen", en: "You are logged in again" },
  signedInText: {
    da: "Luk dette vindue, og fortsæt, hvor du slap.",
    en: "Close this window and carry on where you left off.",
  },
  logOut: { da: "Log ud", en: "Log out" },
});
