import { asId, money, plainDate } from "../../kernel/index.ts";
import { accepted, application, as, caseworker, now, pool } from "../pool.fixture.ts";
import { approveLetter, draftLetter, type Letter, type LetterFacts, type LetterTemplate } from "./index.ts";

/** Values that the tests of letters share: a rejection in the world of the pools. */
export const reason = "Udvalget prioriterer indsatser for ældre i år.";
export const facts: LetterFacts = {
  applicationId: application.id,
  municipality: "Københavns Kommune",
  administrationName: "Socialforvaltningen",
  association: "Natteravnene",
  street: "Østergade 7",
  postalCode: "1100",
  city: "København K",
  email: "post@natteravnene.example",
  caseNumber: "SOC-2026-0001",
  project: application.title,
  pool: "§ 18-puljen",
  round: "Hovedrunde 2027",
  appliedAmount: money(7_407_300),
  legalBasis: "serviceloven § 18",
  committee: "Socialudvalget",
  decision: { id: asId("d1"), outcome: "REJECTED", amount: money(0), reasonText: reason },
  meetingAt: now,
};
export const drafting = {
  application: { ...application, state: "REJECTED" as const },
  facts,
  templates: [],
  latest: null,
  newId: asId<"Letter">("l1"),
};
export const draft = accepted(draftLetter(drafting, { replacesId: null }, as(caseworker)));
export const inCase = (letter: Letter, other: Partial<LetterFacts> = {}) => ({
  letter,
  application,
  facts: { ...facts, ...other },
});
export const first = { version: 1 };
export const approved = accepted(approveLetter(inCase(draft), first, as(caseworker)));
export const template: LetterTemplate = {
  municipalityId: application.municipalityId,
  administration: application.administration,
  id: asId("t1"),
  version: 3,
  poolId: pool.id,
  outcome: "REJECTED",
  validFrom: plainDate("2026-10-01"),
  title: "Nej til {{projekt}}",
  text: "{{begrundelse}} {{klagevejledning}}",
};
