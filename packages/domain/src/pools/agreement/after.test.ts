import { describe, expect, it } from "vitest";
import { asId, plainDate } from "../../kernel/index.ts";
import { accepted, anna, caseworker, now, peter, refusalOf, serviceDesk } from "../pool.fixture.ts";
import { agreementReminder } from "../../reminders/index.ts";
import { agreementWorkItem, followUpWorkItem } from "../index.ts";
import {
  agreed,
  draft,
  friends,
  granted,
  inCase,
  later,
  office,
  own,
  sent,
  starting,
  yes,
} from "./agreement.fixture.ts";
import {
  acceptAgreement,
  declineAgreement,
  noteFollowUp,
  planFollowUp,
  proposeAgreementVersion,
  recordOralAgreement,
  type Agreement,
} from "./index.ts";

const proposal = { title: "Samarbejdsaftale", text: "## Mål\n\n- 30 ture om året", comment: "40 er for mange." };
const propose = (agreement: Agreement, more: object = {}) => ({
  ...proposal,
  version: agreement.version,
  answerBy: null,
  ...more,
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
