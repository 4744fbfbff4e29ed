import {
  cprIn,
  danishDay,
  dateAt,
  existingDate,
  formatMoney,
  optionalText,
  problem,
  requiredText,
  type Acting,
  type PlainDate,
  type Problems,
} from "../../kernel/index.ts";
import type { AgreementFacts, AgreementWording } from "./agreement.type.ts";

/** Characters at most. */
export const agreementBounds = {
  title: 150,
  text: 20_000,
  comment: 2_000,
  reason: 4_000,
  topic: 300,
  note: 4_000,
  name: 200,
} as const;

/** LAW-7: what keeps words from being an agreement's: length in characters, and a person's number. */
export function wordingProblems({ title, text }: AgreementWording): Problems {
  return [
    ...requiredText("title", title, { max: agreementBounds.title }),
    ...requiredText("text", text, { max: agreementBounds.text }),
    ...cprIn("title", title),
    ...cprIn("text", text),
  ];
}

/** What is said beside: bounded, and without a person's number. */
export function commentProblems(path: string, text: string | null, max: number): Problems {
  return [...optionalText(path, text, { max }), ...cprIn(path, text)];
}

/** A day that is still ahead by the calendar in Copenhagen: today is too early. */
export function dayAhead(path: string, day: PlainDate | null, { now }: Acting): Problems {
  if (day === null) return problem(path, "REQUIRED");
  const problems = existingDate(path, day);
  return problems.length === 0 && day <= dateAt(now) ? problem(path, "IN_THE_PAST") : problems;
}

/** An optional text without what stands around it; null for nothing. */
export const textOrNull = (text: string | null): string | null => text?.trim() || null;

/** ASSOC-9: what every draft says of independence. */
const independence =
  "Foreningen bestemmer selv over sit arbejde, sin ledelse og sine holdninger. Aftalen ændrer ikke på det. Mener foreningen, at noget i aftalen går for tæt på dens selvstændighed, kan den sige det til forvaltningen når som helst.";

const followUp =
  "Parterne følger op på målene undervejs. Går det anderledes, end vi har aftalt, fortæller foreningen det til forvaltningen, så snart den ved det. Så finder vi en løsning sammen.";

/** A line of an application in a line of the agreement: breaks would begin other paragraphs. */
const line = (text: string): string => text.replace(/\s+/gu, " ").trim();

const list = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${heading}\n\n${items.map((item) => `- ${line(item)}`).join("\n")}`];

/** ASSOC-6: a first wording from what was applied for and decided: parties, purpose, amount, goals, conditions, independence, follow-up. Cut at the bound. */
export function draftWording(facts: AgreementFacts): AgreementWording {
  const { municipality, administrationName, association, caseNumber, project, pool, round, legalBasis, amount } = facts;
  const parts = [
    `## Parterne\n\nAftalen er mellem ${municipality}, ${administrationName}, og ${association}. Den hører til sag ${caseNumber} under ${pool}, ${round}.`,
    `## Formål\n\n${facts.purpose.trim()}`,
    `## Tilskud\n\n${association} får ${formatMoney(amount)} til ${project}. Tilskuddet gives efter ${legalBasis}.`,
    ...list(
      "Mål",
      facts.goals.map(({ text, measure }) =>
        measure.trim() === "" ? text : `${line(text)} (måles på: ${line(measure)})`,
      ),
    ),
    ...list(
      "Vilkår",
      facts.conditions.map(({ text, dueOn }) => (dueOn === null ? text : `${text} Senest ${danishDay(dueOn)}.`)),
    ),
    `## Foreningens selvstændighed\n\n${independence}`,
    `## Opfølgning\n\n${followUp}`,
  ];
  return {
    title: `Samarbejdsaftale om ${line(project)}`.slice(0, agreementBounds.title).trim(),
    text: parts.join("\n\n").slice(0, agreementBounds.text).trim(),
  };
}
