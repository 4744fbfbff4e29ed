import type { DecisionOutcome } from "../decision/decision.type.ts";
import type { LetterWording } from "./letter-template.type.ts";

/** LAW-1: what a letter says of appeal where no other authority can hear one. The municipality's own words cannot invent a route. */
export const noOtherAuthority =
  "Afgørelsen er endelig. Den kan ikke indbringes for anden administrativ myndighed, jf. forvaltningslovens § 25.";

const greeting = "Kære {{forening}}";
const regarding = "{{udvalg}} har den {{mødedato}} behandlet jeres ansøgning om støtte fra {{pulje}}.";
const farewell = "Har I spørgsmål, er I velkomne til at kontakte os. Oplys sagsnummer {{sagsnummer}}.";
const signature = "Med venlig hilsen\n{{forvaltning}}\n{{kommune}}";
const reasons = "## Begrundelse\n\n{{begrundelse}}\n\nAfgørelsen er truffet efter {{lovgrundlag}}.";
const appeal = "## Klage\n\n{{klagevejledning}}";

/** POOL-10: the wording of a pool that has written none of its own, so that a new one can write letters at once. */
export const defaultWording: Readonly<Record<DecisionOutcome, LetterWording>> = {
  FULL: {
    title: "Bevilling til {{projekt}}",
    text: [
      greeting,
      regarding,
      "Udvalget har bevilget {{beløb}} til jeres projekt {{projekt}}. Det er hele det beløb, som I har søgt om.",
      "Pengene skal bruges til det formål, som I har søgt om, og brugen skal kunne dokumenteres.",
      "Bevillingen er givet efter {{lovgrundlag}}.",
      farewell,
      signature,
    ].join("\n\n"),
  },
  PART: {
    title: "Delvis bevilling til {{projekt}}",
    text: [
      greeting,
      regarding,
      "Udvalget har bevilget {{beløb}} til jeres projekt {{projekt}}. I har søgt om {{søgt beløb}}.",
      reasons,
      "Pengene skal bruges til det formål, som I har søgt om, og brugen skal kunne dokumenteres.",
      appeal,
      farewell,
      signature,
    ].join("\n\n"),
  },
  REJECTED: {
    title: "Afslag på støtte til {{projekt}}",
    text: [
      greeting,
      regarding,
      "Udvalget har besluttet ikke at støtte jeres projekt {{projekt}}. I har søgt om {{søgt beløb}}.",
      reasons,
      appeal,
      farewell,
      signature,
    ].join("\n\n"),
  },
};
