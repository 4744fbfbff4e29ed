import { asId, money, plainDate, type Viewer } from "../../kernel/index.ts";
import { accepted, application, as, association, caseworker, now, peter, viewer } from "../pool.fixture.ts";
import { acceptAgreement, draftAgreement, sendAgreement, type Agreement, type AgreementFacts } from "./index.ts";

/** Anna of the office and Peter of the association negotiate about a grant of 100,000 kr. */
export const office = as(caseworker);
export const peterOf: Viewer = {
  ...viewer("association", "ASSOCIATION"),
  personId: peter,
  name: "Peter",
  associationIds: [association],
};
export const friends = as(peterOf);
export const granted = { ...application, state: "GRANTED" as const };
export const facts: AgreementFacts = {
  municipality: "Københavns Kommune",
  administrationName: "Socialforvaltningen",
  association: "Natteravnene",
  caseNumber: application.caseNumber,
  project: "Ud i natten",
  purpose: "Voksne på gaden,\n\nhver weekend.",
  pool: "§ 18-puljen",
  round: "Hovedrunde 2027",
  legalBasis: "serviceloven § 18",
  amount: money(10_000_000),
  goals: [{ text: "40 ture om året", measure: "ture tælles" }],
  conditions: [{ text: "Nye frivillige får en mentor.", dueOn: plainDate("2027-03-01") }],
  meetingAt: now,
};
export const starting = { application: granted, facts, agreement: null, newId: asId<"Agreement">("a1") };
export const inCase = (agreement: Agreement) => ({ agreement, application: granted });
export const own = (agreement: Agreement) => ({ agreement, application: null });
export const later = plainDate("2026-10-20");
export const draft = accepted(draftAgreement(starting, office));
export const sent = accepted(sendAgreement(inCase(draft), { version: 1, answerBy: later }, office));
/** What a side accepts with, of the version that counts. */
export const yes = ({ version, number }: Agreement) => ({ version, number, answerBy: null });
export const byFriends = accepted(acceptAgreement(own(sent), yes(sent), friends));
export const agreed = accepted(acceptAgreement(inCase(byFriends), yes(byFriends), office));
