import { insertAgreement, type AgreementOptions } from "./agreements.ts";
import { insertGrant } from "./grants.ts";
import { globalId } from "./ids.ts";
import type { Owner } from "./insert.ts";
import type { Operation } from "./operation.type.ts";

const ofAgreement = {
  rules: "ASSOC-6",
  who: "social.caseworker",
  notAllowed: "social.secretary",
  desk: "NOT_ALLOWED",
  subject: "agreementId",
  version: 1,
  payload: "agreement { id version state number waitsOn versions { number } acceptances { number side } }",
} as const;
const ofCase = { ...ofAgreement, subject: "applicationId", version: null } as const;

const prepared =
  (options: AgreementOptions = {}) =>
  (owner: Owner, n: number): Promise<void> =>
    insertAgreement(owner, n, options);
const agreementId = (n: number) => ({ agreementId: globalId("agreement", n) });
const applicationId = (n: number) => ({ applicationId: globalId("application", n) });
const wording = { title: "Samarbejdsaftale", text: "## Mål\n\n- 30 ture om året" };
const oral = { ...wording, version: 0, agreedOn: "2026-11-20", agreedWith: "Peter" };

/** Every mutation about an agreement that the office makes. */
export const agreementOperations: readonly Operation[] = [
  { ...ofCase, name: "draftAgreement", prepare: (owner, n) => insertGrant(owner, n), input: applicationId },
  {
    ...ofCase,
    name: "recordOralAgreement",
    prepare: (owner, n) => insertGrant(owner, n),
    input: (n) => ({ ...applicationId(n), ...oral }),
  },
  {
    ...ofAgreement,
    name: "saveAgreementDraft",
    prepare: prepared(),
    input: (n) => ({ ...agreementId(n), ...wording }),
  },
  {
    ...ofAgreement,
    name: "sendAgreement",
    prepare: prepared(),
    input: (n) => ({ ...agreementId(n), answerBy: "2026-12-01" }),
  },
  {
    ...ofAgreement,
    name: "proposeAgreementVersion",
    prepare: prepared({ state: "DECLINED" }),
    input: (n) => ({ ...agreementId(n), ...wording, answerBy: "2026-12-01" }),
  },
  {
    ...ofAgreement,
    name: "acceptAgreement",
    prepare: prepared({ state: "NEGOTIATING" }),
    input: (n) => ({ ...agreementId(n), number: 1, answerBy: "2026-12-01" }),
  },
  {
    ...ofAgreement,
    name: "planAgreementFollowUp",
    prepare: prepared({ state: "AGREED" }),
    input: (n) => ({ ...agreementId(n), dueOn: "2027-03-01", topic: "Hvordan går det?" }),
  },
  {
    ...ofAgreement,
    name: "noteAgreementFollowUp",
    prepare: prepared({ state: "AGREED" }),
    input: (n) => ({ ...agreementId(n), followUpId: globalId("followUp", n), note: "12 ture, som ventet." }),
  },
];
