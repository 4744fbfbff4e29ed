import type { Mail } from "../../messages/index.ts";
import type { LetterFacts } from "./letter.type.ts";

/** POOL-10: the mail that a letter goes out with. What was decided stands in the letter alone. */
export function letterMail({ association, caseNumber, municipality, administrationName }: LetterFacts): Mail {
  const body = [
    `Til ${association}`,
    "Der er truffet afgørelse om jeres ansøgning. Afgørelsen står i det vedhæftede brev.",
    `Sagsnummer: ${caseNumber}`,
    `Med venlig hilsen\n${administrationName}, ${municipality}`,
  ];
  return { subject: `Afgørelse i sag ${caseNumber}`, body: body.join("\n\n") };
}

/** What the letter's file is called: nothing but the case's number, which names nobody (LAW-7). */
export function letterFileName({ caseNumber }: Pick<LetterFacts, "caseNumber">): string {
  return `afgoerelse-${caseNumber.replace(/[^\w-]/gu, "-")}.pdf`;
}
