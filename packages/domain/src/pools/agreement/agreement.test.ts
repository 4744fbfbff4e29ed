import { describe, expect, it } from "vitest";
import { money, plainDate } from "../../kernel/index.ts";
import { accepted, anna, as, leader, now, otherCaseworker, refusalOf, serviceDesk, terms } from "../pool.fixture.ts";
import {
  draft,
  facts,
  friends,
  granted,
  inCase,
  later,
  office,
  own,
  peterOf,
  sent,
  starting,
} from "./agreement.fixture.ts";
import {
  currentVersion,
  draftAgreement,
  mayReadAgreement,
  needsAgreement,
  saveAgreementDraft,
  sendAgreement,
} from "./index.ts";

const proposal = { title: "Samarbejdsaftale", text: "## Mål\n\n- 30 ture om året", comment: "40 er for mange." };
describe("whether an agreement is needed", () => {
  it("ASSOC-6 POOL-17 goes by the threshold of the terms that the round was announced with, bound included or not", () => {
    const day = plainDate("2026-09-01");
    const needs = (ore: number, more: object = {}) => needsAgreement(money(ore), [{ ...terms, ...more }], day);
    expect([needs(9_999_999), needs(10_000_000)]).toEqual([false, true]);
    const exclusive = { agreementThresholdInclusive: false };
    expect([needs(10_000_000, exclusive), needs(10_000_001, exclusive)]).toEqual([false, true]);
    expect([needs(1, { agreementThreshold: null }), needs(0, { agreementThreshold: money(0) })]).toEqual([
      false,
      false,
    ]);
    const lower = { ...terms, validFrom: plainDate("2026-09-02"), agreementThreshold: money(1) };
    expect(needsAgreement(money(500), [terms, lower], day)).toBe(false);
    expect(needsAgreement(money(500), [terms, lower], lower.validFrom)).toBe(true);
  });
});

describe("a draft", () => {
  it("ASSOC-6 ASSOC-9 holds goals, purpose, conditions and independence, and is the office's alone", () => {
    const { title, text } = currentVersion(draft);
    expect(title).toBe("Samarbejdsaftale om Ud i natten");
    for (const said of [
      facts.purpose,
      "100.000,00 kr.",
      "- 40 ture om året (måles på: ture tælles)",
      "Senest 01.03.2027.",
    ])
      expect(text).toContain(said);
    expect(text).toContain("Foreningen bestemmer selv");
    expect(mayReadAgreement(peterOf, draft)).toBe(false);
    expect(mayReadAgreement(serviceDesk, draft)).toBe(true);
    expect(refusalOf(sendAgreement(own(draft), { version: 1, answerBy: later }, friends)).code).toBe("NOT_FOUND");
  });

  it("ASSOC-6 POOL-1 is made by the own office, of a grant whose minutes stand, once", () => {
    const code = (state: object, by = office) => refusalOf(draftAgreement({ ...starting, ...state }, by)).code;
    expect(code({}, as(serviceDesk))).toBe("NOT_ALLOWED");
    expect(code({}, as(otherCaseworker))).toBe("NOT_FOUND");
    expect(code({ facts: null })).toBe("STATE_CONFLICT");
    expect(code({ facts: { ...facts, amount: money(0) } })).toBe("STATE_CONFLICT");
    expect(code({ facts: { ...facts, meetingAt: null } })).toBe("MEETING_NOT_CLOSED");
    expect(code({ agreement: draft })).toBe("STATE_CONFLICT");
    const recusal = { personId: anna, declaredAt: now, note: null };
    const interests = { ...granted.interests, recusals: [recusal] } as unknown as typeof granted.interests;
    expect(code({ application: { ...granted, interests } })).toBe("RECUSED_FROM_CASE");
    expect(refusalOf(saveAgreementDraft(own(draft), { ...proposal, version: 1 }, office)).code).toBe("NOT_FOUND");
  });

  it("LAW-7 takes no CPR number, and asks for an answer on a day that is ahead", () => {
    const saved = saveAgreementDraft(inCase(draft), { ...proposal, text: "Til 010170-1234", version: 1 }, office);
    expect(refusalOf(saved)).toMatchObject({ data: { fields: [{ path: "text", code: "CPR_IN_TEXT" }] } });
    const send = (answerBy: string) =>
      sendAgreement(inCase(draft), { version: 1, answerBy: plainDate(answerBy) }, office);
    expect(refusalOf(send("2026-10-05"))).toMatchObject({
      data: { fields: [{ path: "answerBy", code: "IN_THE_PAST" }] },
    });
    expect(accepted(send("2026-10-06"))).toMatchObject({ state: "NEGOTIATING", waitsOn: "ASSOCIATION", version: 2 });
    expect(refusalOf(saveAgreementDraft(inCase(sent), { ...proposal, version: 2 }, office)).code).toBe(
      "STATE_CONFLICT",
    );
    expect(accepted(saveAgreementDraft(inCase(draft), { ...proposal, version: 1 }, as(leader))).versions).toHaveLength(
      1,
    );
  });
});
