import { describe, expect, it } from "vitest";
import { addMilliseconds, asId, type HearingCaseId } from "../kernel/index.ts";
import * as rules from "./index.ts";
import {
  as,
  bodyId,
  caseworker,
  chair,
  council,
  friends,
  hanne,
  hearing,
  now,
  oda,
  ofBody,
  ofFriends,
  politician,
  secretary,
  sent,
  stranger,
  vera,
} from "./forum.fixture.ts";

const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? "OK" : outcome.refusal?.code;
const known = { isRoundOwn: true, areKnown: [true, true] };
const input = {
  title: "§ 18",
  text: "Udtal jer",
  roundId: null,
  answerBy: hearing.answerBy,
  parties: [
    { kind: "BODY" as const, bodyId },
    { kind: "ASSOCIATION" as const, associationId: friends },
  ],
};
const oneCase = { id: asId("case-1") as HearingCaseId };
const answer = (who: typeof vera, changes: Partial<rules.AnswerHearingInput> = {}, to: Partial<Answering> = {}) =>
  rules.answerHearing(
    { hearing: sent, party: ofFriends, answer: null, cases: [oneCase], answerId: asId("answer-1"), ...to },
    { version: null, text: "Vi støtter", comments: [], ...changes },
    as(who),
  );
type Answering = Parameters<typeof rules.answerHearing>[0];

describe("a hearing", () => {
  it("FORUM-4 is listed for the asking administration, and for whoever may be heard", () => {
    const everybody = [secretary, caseworker, politician, vera, council, stranger];
    expect(everybody.filter(rules.mayListOwnHearings)).toEqual([secretary, caseworker, politician]);
    const unseated = everybody.filter((viewer) => rules.mayListHearingsHeardIn({ viewer, now, seats: [] }));
    expect(unseated).toEqual([secretary, vera]);
    const seated = everybody.filter((viewer) => rules.mayListHearingsHeardIn(as(viewer)));
    expect(seated).toEqual([secretary, vera, council]);
  });

  it("FORUM-4 is drafted by an administration's office, and nobody else sees it", () => {
    const drafted = (who: typeof vera) => codeOf(rules.createHearing({ hearingId: hearing.id, known }, input, as(who)));
    expect([secretary, caseworker, politician, vera].map(drafted)).toEqual(["OK", "OK", "NOT_ALLOWED", "NOT_ALLOWED"]);
    const save = (who: typeof vera) => codeOf(rules.saveHearing({ hearing, known }, { ...input, version: 1 }, as(who)));
    expect([caseworker, politician, hanne, vera].map(save)).toEqual(["OK", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
    expect(rules.mayReadHearing(as(vera), hearing, ofFriends)).toBe(false);
  });

  it("FORUM-4 names whom nobody knows, the same party twice, and another administration's round", () => {
    const wrong = { ...input, roundId: asId<"FundingRound">("theirs"), parties: [...input.parties, ...input.parties] };
    const outcome = rules.createHearing(
      { hearingId: hearing.id, known: { isRoundOwn: false, areKnown: [true, false, true, true] } },
      wrong,
      as(secretary),
    );
    expect(outcome.ok || outcome.refusal.code !== "INVALID_INPUT" ? [] : outcome.refusal.data.fields).toEqual([
      { path: "roundId", code: "UNKNOWN_VALUE" },
      { path: "parties.2", code: "DUPLICATE" },
      { path: "parties.3", code: "DUPLICATE" },
      { path: "parties.1", code: "UNKNOWN_VALUE" },
    ]);
  });

  it("FORUM-4 LAW-7 is sent to somebody, ahead of its end, and without a person's number in a case", () => {
    const send = (changes: object = {}, parties = [ofBody]) =>
      rules.sendHearing({ hearing: { ...hearing, ...changes }, parties, cases: [] }, { version: 1 }, as(secretary));
    expect(send()).toMatchObject({ value: { state: "SENT", sentAt: now, version: 2 } });
    expect(codeOf(send({}, []))).toBe("INVALID_INPUT");
    expect(codeOf(send({ answerBy: now }))).toBe("INVALID_INPUT");
    const cases = [{ caseNumber: "SOC-2026-0001", title: "Besøg", purpose: "Til 010190-1234" }];
    expect(rules.sendHearing({ hearing, parties: [ofBody], cases }, { version: 1 }, as(secretary))).toMatchObject({
      refusal: { data: { fields: [{ path: "cases.SOC-2026-0001", code: "CPR_IN_TEXT" }] } },
    });
  });

  it("FORUM-4 POOL-8 a body answers by its chair or its secretariat, an association by its people, each for itself", () => {
    const forBody = (who: typeof vera) => codeOf(answer(who, {}, { party: ofBody }));
    expect([chair, secretary, council, vera, oda, hanne, stranger].map(forBody)).toEqual([
      "OK",
      "OK",
      "NOT_ALLOWED",
      "NOT_ALLOWED",
      "NOT_FOUND",
      "NOT_FOUND",
      "NOT_FOUND",
    ]);
    const forFriends = (who: typeof vera) => codeOf(answer(who));
    expect([vera, oda, chair, hanne].map(forFriends)).toEqual(["OK", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
  });

  it("FORUM-4 is answered until its last instant; one answered after its end is refused with the end named", () => {
    const stateAt = (later: number) =>
      rules.hearingStateAt("SENT", sent.answerBy, addMilliseconds(sent.answerBy, later));
    expect([stateAt(0), stateAt(1)]).toEqual(["SENT", "CLOSED"]);
    expect(answer(vera, {}, { hearing: { ...sent, state: "CLOSED" } })).toMatchObject({
      refusal: { code: "HEARING_ENDED", data: { answerBy: sent.answerBy } },
    });
    expect(codeOf(answer(vera, {}, { hearing: { ...sent, state: "WITHDRAWN" } }))).toBe("STATE_CONFLICT");
  });

  it("FORUM-4 POOL-8 LAW-7 an answer may be replaced, and comments are on cases of the hearing, each once", () => {
    const first = answer(vera, { comments: [{ caseId: oneCase.id, text: "God idé" }] });
    expect(first).toMatchObject({ value: { answer: { version: 1, answeredById: "vera" } } });
    const present = first.ok ? first.value.answer : null;
    expect(answer(vera, { version: 1, text: "Og dog" }, { answer: present })).toMatchObject({
      value: { answer: { version: 2, text: "Og dog" } },
    });
    expect(codeOf(answer(vera, {}, { answer: present }))).toBe("STALE_VERSION");
    const wrong = [oneCase.id, oneCase.id, asId<"HearingCase">("another")].map((caseId) => ({ caseId, text: "Ja" }));
    const refused = answer(vera, { text: "010190-1234", comments: wrong });
    expect(refused.ok || refused.refusal.code !== "INVALID_INPUT" ? [] : refused.refusal.data.fields).toEqual([
      { path: "text", code: "CPR_IN_TEXT" },
      { path: "comments.1", code: "DUPLICATE" },
      { path: "comments.2.caseId", code: "UNKNOWN_VALUE" },
    ]);
  });

  it("FORUM-4 is summed up after its end by who asked, or withdrawn with a reason", () => {
    const sum = (who: typeof vera, state: rules.HearingState) =>
      codeOf(rules.sumUpHearing({ hearing: { ...sent, state } }, { version: 2, summary: "Alle støtter" }, as(who)));
    expect([sum(secretary, "CLOSED"), sum(secretary, "SENT"), sum(vera, "CLOSED")]).toEqual([
      "OK",
      "STATE_CONFLICT",
      "NOT_FOUND",
    ]);
    const back = (state: rules.HearingState) =>
      codeOf(rules.withdrawHearing({ hearing: { ...sent, state } }, { version: 2, reason: "Fejl" }, as(secretary)));
    expect([back("DRAFT"), back("SENT"), back("CLOSED"), back("SUMMED_UP")]).toEqual([
      "OK",
      "OK",
      "OK",
      "STATE_CONFLICT",
    ]);
  });
});

describe("work in the forums", () => {
  it("FORUM-2 FORUM-4 waits with the secretary, with who asked, and with who may answer; a call a week ahead", () => {
    expect(rules.forumWorkPlacesOf(secretary)).toEqual(rules.forumWorkKinds);
    expect(rules.forumWorkPlacesOf(caseworker)).toEqual(["SUM_UP_HEARING"]);
    expect(rules.forumWorkPlacesOf(chair)).toEqual(["ANSWER_HEARING"]);
    expect(rules.forumWorkPlacesOf(stranger)).toEqual([]);
    const due = rules.forumWorkDueOn("CALL_MEETING", sent.answerBy);
    expect([due, rules.forumWorkDueOn("ANSWER_HEARING", sent.answerBy)]).toEqual(["2026-10-13", "2026-10-20"]);
    expect([rules.isForumWorkOverdue(due, now), rules.isForumWorkOverdue(due, sent.answerBy)]).toEqual([false, true]);
  });
});
