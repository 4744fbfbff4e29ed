import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, money, plainDate } from "../../kernel/index.ts";
import {
  accepted,
  anna,
  as,
  caseworker,
  leader,
  now,
  otherCaseworker,
  peter,
  refusalOf,
  serviceDesk,
  terms,
} from "../pool.fixture.ts";
import { agreementReminder } from "../../reminders/index.ts";
import { agreementWorkItem, followUpWorkItem } from "../index.ts";
import {
  agreed,
  byFriends,
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
  yes,
} from "./agreement.fixture.ts";
import {
  acceptAgreement,
  agreementDocument,
  agreementFileName,
  currentVersion,
  declineAgreement,
  draftAgreement,
  hasAccepted,
  mayReadAgreement,
  needsAgreement,
  noteFollowUp,
  planFollowUp,
  proposeAgreementVersion,
  recordOralAgreement,
  saveAgreementDraft,
  sendAgreement,
  textDifferences,
  type Agreement,
} from "./index.ts";

const proposal = { title: "Samarbejdsaftale", text: "## Mål\n\n- 30 ture om året", comment: "40 er for mange." };
const propose = (agreement: Agreement, more: object = {}) => ({
  ...proposal,
  version: agreement.version,
  answerBy: null,
  ...more,
});

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
      "- 40 ture om året Vi ser på: ture tælles",
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

describe("negotiating", () => {
  it("ASSOC-6 a new version by either side takes earlier acceptances away, and each accepts one exact version", () => {
    expect([hasAccepted(byFriends, "ASSOCIATION"), byFriends.waitsOn]).toEqual([true, "MUNICIPALITY"]);
    const changed = accepted(
      proposeAgreementVersion(inCase(byFriends), propose(byFriends, { answerBy: later }), office),
    );
    expect(changed).toMatchObject({ number: 2, state: "NEGOTIATING", waitsOn: "ASSOCIATION", answerBy: later });
    expect(hasAccepted(changed, "ASSOCIATION")).toBe(false);
    expect(refusalOf(acceptAgreement(own(changed), { ...yes(changed), number: 1 }, friends)).code).toBe(
      "STALE_VERSION",
    );
    expect(refusalOf(acceptAgreement(own(changed), yes(byFriends), friends)).code).toBe("STALE_VERSION");
    expect(refusalOf(acceptAgreement(own(byFriends), yes(byFriends), friends)).code).toBe("STATE_CONFLICT");
    expect(refusalOf(acceptAgreement(inCase(sent), yes(sent), as(serviceDesk))).code).toBe("NOT_ALLOWED");
  });

  it("ASSOC-6 says what is wrong with a version: the same words, a comment with a CPR number, a day from the association", () => {
    const fields = (more: object, by = friends) =>
      refusalOf(proposeAgreementVersion(by === friends ? own(sent) : inCase(sent), propose(sent, more), by)).data;
    expect(fields({ ...currentVersion(sent), version: 2, comment: null })).toEqual({
      fields: [{ path: "text", code: "DUPLICATE" }],
    });
    expect(fields({ comment: "010170-1234" })).toEqual({ fields: [{ path: "comment", code: "CPR_IN_TEXT" }] });
    expect(fields({ answerBy: later })).toEqual({ fields: [{ path: "answerBy", code: "MUST_BE_EMPTY" }] });
    expect(fields({}, office)).toEqual({ fields: [{ path: "answerBy", code: "REQUIRED" }] });
    expect(refusalOf(acceptAgreement(inCase(sent), yes(sent), office)).data).toEqual({
      fields: [{ path: "answerBy", code: "REQUIRED" }],
    });
  });

  it("ASSOC-6 holds when both accepted the same version, by name and time, and stays as it is", () => {
    expect(agreed).toMatchObject({ state: "AGREED", waitsOn: null, answerBy: null, handledBy: anna });
    expect(agreed.acceptances.map(({ side, name, at }) => [side, name, at])).toEqual([
      ["ASSOCIATION", "Peter", now],
      ["MUNICIPALITY", "Anna", now],
    ]);
    expect(refusalOf(proposeAgreementVersion(own(agreed), propose(agreed), friends)).code).toBe("STATE_CONFLICT");
    const no = { version: agreed.version, reason: "Vi har fortrudt det hele.", touchesIndependence: false };
    expect(refusalOf(declineAgreement(own(agreed), no, friends)).code).toBe("STATE_CONFLICT");
    const described = agreementDocument(agreed, facts);
    expect(described?.blocks.at(-1)).toEqual({
      kind: "list",
      items: [
        "For Natteravnene: Peter, 5. oktober 2026 kl. 12.00",
        "For Københavns Kommune, Socialforvaltningen: Anna, 5. oktober 2026 kl. 12.00",
      ],
    });
    expect([agreementDocument(byFriends, facts), agreementFileName(agreed)]).toEqual([
      null,
      `samarbejdsaftale-${granted.caseNumber}.pdf`,
    ]);
  });

  it("ASSOC-6 over random histories only one version that both accepted ever holds", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom("accept", "propose", "decline"), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (taken) => {
        let agreement = sent;
        for (const [index, [step, isOffice]] of taken.entries()) {
          const by = isOffice ? office : friends;
          const state = isOffice ? inCase(agreement) : own(agreement);
          const day = isOffice ? later : null;
          const { version } = agreement;
          const isLast = hasAccepted(agreement, isOffice ? "ASSOCIATION" : "MUNICIPALITY");
          const outcome =
            step === "accept"
              ? acceptAgreement(state, { ...yes(agreement), answerBy: isLast ? null : day }, by)
              : step === "propose"
                ? proposeAgreementVersion(state, propose(agreement, { text: `Version ${index}`, answerBy: day }), by)
                : declineAgreement(
                    state,
                    { version, reason: "Det kan vi ikke sige ja til.", touchesIndependence: true },
                    by,
                  );
          if (outcome.ok) agreement = outcome.value;
          const isBoth = hasAccepted(agreement, "MUNICIPALITY") && hasAccepted(agreement, "ASSOCIATION");
          expect(agreement.state === "AGREED").toBe(isBoth);
          expect(agreement.waitsOn === null).toBe(agreement.state === "AGREED");
          expect(agreement.versions.map(({ number }) => number)).toEqual(agreement.versions.map((_, at) => at + 1));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("saying no", () => {
  const no = { version: sent.version, reason: "I skal ikke vælge vores bestyrelse.", touchesIndependence: true };
  const declined = accepted(declineAgreement(own(sent), no, friends));

  it("ASSOC-9 is the association's, with words, and waits for the office, which can write anew", () => {
    expect(declined).toMatchObject({ state: "DECLINED", waitsOn: "MUNICIPALITY", answerBy: null });
    expect(declined.declines).toMatchObject([{ number: 1, name: "Peter", touchesIndependence: true }]);
    expect(refusalOf(declineAgreement(inCase(sent), no, office)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(declineAgreement(own(sent), { ...no, reason: "Nej" }, friends)).code).toBe("INVALID_INPUT");
    expect(refusalOf(acceptAgreement(own(declined), yes(declined), friends)).code).toBe("STATE_CONFLICT");
    const anew = propose(declined, { answerBy: later });
    expect(accepted(proposeAgreementVersion(inCase(declined), anew, office))).toMatchObject({
      state: "NEGOTIATING",
      number: 2,
    });
  });

  it("ASSOC-6 LAW-5 an oral agreement says when, with whom and what; the association may say that it was otherwise", () => {
    const oral = { ...proposal, version: declined.version, agreedOn: plainDate("2026-10-05"), agreedWith: " Peter " };
    const known = { ...starting, agreement: declined };
    const held = accepted(recordOralAgreement(known, oral, office));
    expect(held).toMatchObject({ state: "AGREED", form: "ORAL", number: 2, agreedWith: "Peter", waitsOn: null });
    expect(accepted(recordOralAgreement(starting, { ...oral, version: 0 }, office))).toMatchObject({
      version: 1,
      number: 1,
      state: "AGREED",
    });
    expect(
      refusalOf(recordOralAgreement({ ...starting, agreement: agreed }, { ...oral, version: agreed.version }, office))
        .code,
    ).toBe("STATE_CONFLICT");
    expect(refusalOf(recordOralAgreement(known, { ...oral, version: 0 }, office)).code).toBe("STALE_VERSION");
    const tomorrow = { ...oral, agreedOn: plainDate("2026-10-06"), agreedWith: " " };
    expect(refusalOf(recordOralAgreement(known, tomorrow, office)).data).toMatchObject({
      fields: [
        { path: "agreedOn", code: "IN_THE_FUTURE" },
        { path: "agreedWith", code: "REQUIRED" },
      ],
    });
    expect(accepted(declineAgreement(own(held), { ...no, version: held.version }, friends)).state).toBe("DECLINED");
  });
});

describe("following up", () => {
  const point = {
    version: agreed.version,
    dueOn: later,
    topic: "Hvor mange ture?",
    newId: asId<"AgreementFollowUp">("f1"),
  };
  const planned = accepted(planFollowUp(inCase(agreed), point, office));
  const note = { version: planned.version, followUpId: point.newId, note: "12 ture, som ventet." };
  const noted = accepted(noteFollowUp(inCase(planned), note, office));

  it("ASSOC-6 has days and notes, of an agreement that holds, by the office, once", () => {
    expect(noted.followUps).toMatchObject([{ topic: point.topic, note: note.note, notedBy: "Anna", notedAt: now }]);
    expect(refusalOf(noteFollowUp(inCase(noted), { ...note, version: noted.version }, office)).code).toBe(
      "STATE_CONFLICT",
    );
    expect(refusalOf(noteFollowUp(inCase(planned), { ...note, followUpId: asId("f2") }, office)).code).toBe(
      "NOT_FOUND",
    );
    expect(refusalOf(planFollowUp(inCase(sent), { ...point, version: sent.version }, office)).code).toBe(
      "STATE_CONFLICT",
    );
    expect(refusalOf(planFollowUp(own(agreed), point, friends)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(planFollowUp(inCase(agreed), { ...point, dueOn: plainDate("2026-10-01") }, office)).code).toBe(
      "INVALID_INPUT",
    );
  });

  it("ASSOC-6 stands in the work of whoever of the office had it last", () => {
    expect(agreementWorkItem(caseworker, granted, draft)).toMatchObject({
      kind: "ANSWER_AGREEMENT",
      applicationId: granted.id,
    });
    expect(agreementWorkItem({ ...caseworker, personId: peter }, granted, draft)).toBeNull();
    expect(agreementWorkItem(caseworker, granted, sent)).toBeNull();
    expect(followUpWorkItem(caseworker, planned, "f1", now)).toMatchObject({ title: point.topic, dueOn: later });
    expect(followUpWorkItem(caseworker, noted, "f1", now)).toBeNull();
    expect(followUpWorkItem(serviceDesk, planned, "f1", now)).toBeNull();
  });

  it("ASSOC-6 the association is reminded of its answer, the office when none came, and of what is followed up", () => {
    const due = {
      kind: "ANSWER",
      administration: agreed.administration,
      caseNumber: agreed.caseNumber,
      dueOn: plainDate("2026-10-07"),
      handledBy: anna,
      associationId: agreed.associationId,
    } as const;
    const toOffice = [{ kind: "COLLEAGUE", personId: anna, administration: agreed.administration }];
    expect(agreementReminder(due, now)).toMatchObject({ dueOn: "2026-10-07", to: [{ kind: "ASSOCIATION" }] });
    expect(agreementReminder({ ...due, dueOn: plainDate("2026-10-08") }, now)).toBeNull();
    const passed = { ...due, dueOn: plainDate("2026-10-04") };
    expect(agreementReminder(passed, now)).toMatchObject({ dueOn: "2026-10-05", to: toOffice });
    expect(agreementReminder({ ...passed, kind: "FOLLOW_UP" }, now)).toMatchObject({
      kind: "DUE_CASE_FOLLOW_UP",
      to: toOffice,
    });
  });
});

describe("differences", () => {
  it("ASSOC-6 shows what went and came, word by word in a line that was reworded", () => {
    expect(textDifferences("Mål\n40 ture om året\nSlut", "Mål\n30 ture om året\nNyt\nSlut")).toEqual([
      { kind: "SAME", parts: [{ kind: "SAME", text: "Mål" }] },
      {
        kind: "CHANGED",
        parts: [
          { kind: "REMOVED", text: "40" },
          { kind: "ADDED", text: "30" },
          { kind: "SAME", text: " ture om året" },
        ],
      },
      { kind: "ADDED", parts: [{ kind: "ADDED", text: "Nyt" }] },
      { kind: "SAME", parts: [{ kind: "SAME", text: "Slut" }] },
    ]);
  });

  it("ASSOC-6 what stayed and came is the later text, what stayed and went the earlier", () => {
    const text = fc
      .array(
        fc.array(fc.constantFrom("a", "b", "mål", " ", "ture"), { maxLength: 6 }).map((words) => words.join(" ")),
        { maxLength: 8 },
      )
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const side = (gone: "REMOVED" | "ADDED") =>
          textDifferences(before, after)
            .filter(({ kind }) => kind !== gone)
            .map(({ parts }) => parts.flatMap((part) => (part.kind === gone ? [] : [part.text])).join(""))
            .join("\n");
        expect(side("REMOVED")).toBe(after);
        expect(side("ADDED")).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
