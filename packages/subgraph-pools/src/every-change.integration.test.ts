import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  agreementOperations,
  accountsOperations,
  attachmentOperations,
  assessingOperations,
  caseOperations,
  globalId,
  insertWorld,
  letterOperations,
  outcomeOperations,
  paymentOperations,
  runningOperations,
  reportOperations,
  formOperations,
  meetingOperations,
  mutate,
  type Operation,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
let number = 100;

beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

/** How many statements a success takes, the frame of the transaction and the fresh read of the answer included. */
const statements: Readonly<Record<string, number>> = {
  registerApplication: 20,
  acceptFormalities: 15,
  requestCompletion: 16,
  receiveCompletion: 15,
  withdrawApplication: 11,
  assignApplication: 12,
  saveAssessment: 17,
  completeAssessment: 19,
  reopenAssessment: 15,
  askForOpinions: 17,
  callOpinionBack: 15,
  saveOpinion: 20,
  keepAllocationDraft: 14,
  removeAllocationDraft: 9,
  takeOverAllocation: 19,
  createMeeting: 10,
  callMeeting: 11,
  cancelMeeting: 19,
  addToMeeting: 20,
  removeFromMeeting: 20,
  saveMeetingItem: 17,
  declareInterest: 19,
  withdrawInterest: 18,
  recordDecision: 25,
  recordDecisions: 20,
  closeMeeting: 15,
  requestUpload: 10,
  attachFile: 14,
  removeAttachment: 15,
  carryForward: 14,
  claimBack: 14,
  recordReturn: 14,
  exportPayments: 18,
  cancelInstalment: 16,
  releaseInstalment: 15,
  stopInstalment: 16,
  markInstalmentReady: 15,
  registerAccounts: 17,
  checkAccounts: 16,
  returnAccounts: 16,
  extendAccounts: 15,
  approveAccounts: 25,
  planPayments: 17,
  registerOutcome: 12,
  returnOutcome: 11,
  evaluateOutcome: 12,
  approveOutcome: 11,
  changeOutcomeGoals: 15,
  chooseRoundForm: 13,
  withdrawFormDraft: 11,
  publishForm: 12,
  saveFormDraft: 11,
  beginFormDraft: 11,
  draftAgreement: 13,
  recordOralAgreement: 14,
  saveAgreementDraft: 12,
  sendAgreement: 13,
  proposeAgreementVersion: 13,
  acceptAgreement: 13,
  planAgreementFollowUp: 12,
  noteAgreementFollowUp: 12,
  draftLetter: 13,
  saveLetter: 13,
  approveLetter: 14,
  sendLetter: 14,
  postLetter: 15,
  sendLettersOfMeeting: 20,
  saveLetterTemplate: 11,
  takeDownRenewal: 18,
  openGrantYear: 21,
  endGrantYears: 19,
  referChange: 20,
  answerChange: 19,
  shareReportChapter: 11,
  closeReportChapter: 14,
  reviseReportChapter: 12,
  publishReportChapter: 11,
  layReportBeforeMeeting: 12,
  startLetterBatch: 13,
  stopLetterBatch: 14,
  issueMeetingPapers: 36,
  closeMeetingItem: 15,
};

const typename = ({ name }: Operation): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
const select = (operation: Operation): string => `... on ${typename(operation)} { ${operation.payload} }`;
const entries = async (operation: string): Promise<number> =>
  (await test.owner.query("SELECT 1 FROM audit_entry WHERE payload::json ->> 'operation' = $1", [operation]))
    .rowCount ?? 0;

describe.each([
  ...caseOperations,
  ...assessingOperations,
  ...meetingOperations,
  ...attachmentOperations,
  ...agreementOperations,
  ...letterOperations,
  ...formOperations,
  ...paymentOperations,
  ...outcomeOperations,
  ...runningOperations,
  ...accountsOperations,
  ...reportOperations,
])("$name", (operation) => {
  const { name, rules, who, version, subject } = operation;
  const versioned = (given: number | null) => (given === null ? {} : { version: given });
  const prepared = async () => {
    number += 1;
    await operation.prepare(test.owner, number);
    return operation.input(number);
  };
  const as = (asker: Who, input: object, key: string = crypto.randomUUID()) =>
    mutate(
      test.database,
      asker,
      name,
      { idempotencyKey: key, ...versioned(version), ...input },
      { select: select(operation) },
    );

  it(`${rules} succeeds once under its key, and is written into the audit chain (LAW-6)`, async () => {
    const input = await prepared();
    const before = await entries(name);
    const first = await as(who, input, `once-${name}`);
    expect(first.answer).toMatchObject({ __typename: typename(operation) });
    expect(await entries(name)).toBeGreaterThan(before);
    const written = await entries(name);
    expect((await as(who, input, `once-${name}`)).answer).toEqual(first.answer);
    expect(await entries(name)).toBe(written);
    const other = {
      ...input,
      ...(version === null ? { [subject]: globalId("round", 999) } : { version: version + 1 }),
    };
    expect((await as(who, other, `once-${name}`)).code).toBe("IDEMPOTENCY_KEY_REUSED");
    expect(first.statements).toBe(statements[name]);
  });

  // What is new has no version yet.
  if (version !== null) {
    it("refuses a stale version, and leaves no trace", async () => {
      const input = await prepared();
      const before = await entries(name);
      const stale = await mutate(
        test.database,
        who,
        name,
        { idempotencyKey: crypto.randomUUID(), ...input, version: 77 },
        { select: "... on StaleVersion { currentVersion }" },
      );
      expect(stale.answer).toMatchObject({ code: "STALE_VERSION", currentVersion: version });
      expect(await entries(name)).toBe(before);
    });
  }

  it("POOL-1 answers another administration as it answers an unknown and a malformed id", async () => {
    const input = await prepared();
    const job = who.split(".")[1] as "caseworker";
    const foreign = await as(`culture.${job}`, input);
    const unknown = await as(who, { ...input, [subject]: String(input[subject]).replace(/.{4}$/u, "9999") });
    const malformed = await as(who, { ...input, [subject]: "'; DROP TABLE application" });
    expect(foreign.code).toBe("NOT_FOUND");
    expect(unknown.answer).toEqual(foreign.answer);
    expect(malformed.answer).toEqual(foreign.answer);
  });

  it("POOL-2 gives the service desk what is clerical, and nothing else", async () => {
    const answer = await as("servicedesk", await prepared());
    expect(answer.code ?? "SUCCESS").toBe(operation.desk);
  });

  it("refuses whoever of the own administration has another role", async () => {
    expect((await as(operation.notAllowed, await prepared())).code).toBe("NOT_ALLOWED");
  });

  it.each(["public", "association", "auditor"] as const)("gives %s nothing", async (asker) => {
    const { code } = await as(asker, await prepared());
    expect(["NOT_FOUND", "NOT_ALLOWED"]).toContain(code);
  });
});
