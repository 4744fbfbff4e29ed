import { defineCatalogue } from "./define-catalogue.ts";

/** What the frame around every screen says. */
export const shellWords = defineCatalogue("shell", {
  product: { da: "Indgang", en: "Indgang" },
  cases: { da: "Sager", en: "Cases" },
  money: { da: "Penge", en: "Money" },
  cooperation: { da: "Samarbejde", en: "Cooperation" },
  self: { da: "Dig og systemet", en: "You and the system" },
  mainNavigation: { da: "Hovedmenu", en: "Main menu" },
  skip: { da: "Gå til indholdet", en: "Skip to content" },
  language: { da: "Sprog", en: "Language" },
  logIn: { da: "Log ind", en: "Log in" },
  logOut: { da: "Log ud", en: "Log out" },
  unread: {
    da: "{count, plural, one {# ulæst} other {# ulæste}}",
    en: "{count, plural, one {# unread} other {# unread}}",
  },
  signedInAs: { da: "Logget ind som", en: "Signed in as" },
  opening: { da: "Åbner …", en: "Opening …" },
  logInTitle: { da: "Log ind for at arbejde her", en: "Log in to work here" },
  logInText: {
    da: "Siden er for medarbejdere og politikere i forvaltningen. Du logger ind med dit arbejdslogin.",
    en: "This site is for the administration's staff and politicians. You log in with your work account.",
  },
  guestTitle: { da: "Log ind for at se siden", en: "Log in to see this page" },
  guestText: {
    da: "Siden er for dem, der taler for en forening.",
    en: "This page is for those who speak for an association.",
  },
  unreachableTitle: { da: "Der er ikke forbindelse", en: "There is no connection" },
  unreachableText: {
    da: "Serveren svarer ikke. Tjek din forbindelse, og prøv igen om lidt.",
    en: "The server does not answer. Check your connection and try again in a moment.",
  },
  tryAgain: { da: "Prøv igen", en: "Try again" },
  endedTitle: { da: "Du er blevet logget ud", en: "You have been logged out" },
  endedText: {
    da: "Det, du har skrevet, er her stadig. Log ind igen i et nyt vindue, så kan du fortsætte, hvor du slap.",
    en: "What you have written is still here. Log in again in a new window, and you can carry on where you left off.",
  },
  endedLogIn: { da: "Log ind i nyt vindue", en: "Log in in a new window" },
  endedCheck: { da: "Jeg er logget ind igen", en: "I have logged in again" },
  offline: {
    da: "Der er ingen forbindelse lige nu. Det, du skriver, bliver her i vinduet, til forbindelsen er tilbage.",
    en: "There is no connection right now. What you write stays in this window until the connection is back.",
  },
  slow: {
    da: "Det tager længere tid end normalt. Vi venter stadig på svar.",
    en: "This takes longer than usual. We are still waiting for an answer.",
  },
  notFoundTitle: { da: "Siden findes ikke", en: "The page does not exist" },
  notFoundText: {
    da: "Adressen kan være skrevet forkert, eller også er siden flyttet. Brug menuen, eller begynd forfra.",
    en: "The address may be mistyped, or the page has moved. Use the menu, or start over.",
  },
  notFoundLink: { da: "Gå til forsiden", en: "Go to the start page" },
  notPermittedTitle: { da: "Du har ikke adgang til denne side", en: "You do not have access to this page" },
  notPermittedText: {
    da: "Siden hører til en anden rolle end din. Spørg din leder, hvis du mener, at du skal bruge den.",
    en: "The page belongs to another role than yours. Ask your leader if you think you need it.",
  },
  errorTitle: { da: "Noget gik galt", en: "Something went wrong" },
  errorText: {
    da: "Fejlen er vores, ikke din. Prøv igen. Sker det stadig, så kontakt support.",
    en: "The fault is ours, not yours. Try again. If it still happens, contact support.",
  },
  errorReference: {
    da: "Oplys dette nummer til support: {correlationId}",
    en: "Give support this number: {correlationId}",
  },
  networkFailure: {
    da: "Vi fik ikke svar fra serveren. Tjek din forbindelse, og prøv igen.",
    en: "The server did not answer. Check your connection and try again.",
  },
  signedOutFailure: {
    da: "Du er blevet logget ud. Log ind igen, og prøv så igen.",
    en: "You have been logged out. Log in again, then try again.",
  },
  newVersionText: {
    da: "Der er kommet en ny udgave af systemet. Genindlæs siden for at fortsætte.",
    en: "A new version of the system has arrived. Reload the page to carry on.",
  },
  reload: { da: "Genindlæs", en: "Reload" },
  statement: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
  loading: { da: "Henter …", en: "Loading …" },
});
