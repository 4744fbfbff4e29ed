import { formatMoney } from "../../kernel/index.ts";
import { writtenDate } from "../documents/written-time.ts";
import { noOtherAuthority } from "./default-wording.ts";
import type { LetterValues } from "./letter-field.ts";
import type { LetterFacts } from "./letter.type.ts";

/** What an association wrote, or a committee, is text, and no field: braces in it are taken apart. */
function plain(text: string): string {
  return text.trim().replaceAll("{{", "{").replaceAll("}}", "}");
}

/** POOL-10: a case's values for a letter's fields. Amounts as `74.073,00 kr.`. */
export function letterValues(facts: LetterFacts): LetterValues {
  return {
    forening: plain(facts.association),
    sagsnummer: facts.caseNumber,
    projekt: plain(facts.project),
    pulje: plain(facts.pool),
    runde: plain(facts.round),
    "søgt beløb": formatMoney(facts.appliedAmount),
    beløb: formatMoney(facts.decision.amount),
    begrundelse: plain(facts.decision.reasonText),
    klagevejledning: noOtherAuthority,
    mødedato: facts.meetingAt === null ? "" : writtenDate(facts.meetingAt),
    udvalg: plain(facts.committee),
    lovgrundlag: plain(facts.legalBasis),
    kommune: plain(facts.municipality),
    forvaltning: plain(facts.administrationName),
  };
}
