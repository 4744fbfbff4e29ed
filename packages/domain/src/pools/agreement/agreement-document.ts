import { writtenDate, writtenMoment } from "../documents/written-time.ts";
import { letterBlocks, type LetterDocument } from "../letters/letter-document.ts";
import { hasAccepted } from "./agreement-step.ts";
import type { Agreement, AgreementFacts, AgreementSide } from "./agreement.type.ts";
import { currentVersion } from "./negotiate-agreement.ts";

type Parties = Pick<AgreementFacts, "municipality" | "administrationName" | "association">;

/** ASSOC-6: an agreement that both sides accepted, as a document: its words, and who accepted them when. Null while a side has not. */
export function agreementDocument(agreement: Agreement, parties: Parties): LetterDocument | null {
  if (!hasAccepted(agreement, "MUNICIPALITY") || !hasAccepted(agreement, "ASSOCIATION")) return null;
  const { title, text, number } = currentVersion(agreement);
  const accepted = agreement.acceptances.filter((acceptance) => acceptance.number === number);
  const createdAt = accepted.map(({ at }) => at).reduce((one, other) => (one > other ? one : other));
  const nameOf: Readonly<Record<AgreementSide, string>> = {
    MUNICIPALITY: `${parties.municipality}, ${parties.administrationName}`,
    ASSOCIATION: parties.association,
  };
  return {
    title,
    language: "da-DK",
    head: { sender: parties.municipality, unit: parties.administrationName },
    createdAt,
    blocks: [
      {
        kind: "address",
        lines: [writtenDate(createdAt), `Sagsnummer ${agreement.caseNumber}`, `Version ${number}`],
      },
      { kind: "heading", level: 1, text: title },
      ...letterBlocks(text),
      { kind: "heading", level: 2, text: "Accept" },
      { kind: "paragraph", text: "Begge parter har accepteret aftalen, som den står her." },
      {
        kind: "list",
        items: accepted.map(({ side, name, at }) => `For ${nameOf[side]}: ${name}, ${writtenMoment(at)}`),
      },
    ],
  };
}

/** What the file is called: nothing but the case's number, which names nobody (LAW-7). */
export function agreementFileName({ caseNumber }: Pick<Agreement, "caseNumber">): string {
  return `samarbejdsaftale-${caseNumber.replace(/[^\w-]/gu, "-")}.pdf`;
}
