import { describe, expect, it } from "vitest";
import { asId, plainDate, toInstant } from "../kernel/index.ts";
import * as rules from "./index.ts";
import {
  afterwards,
  as,
  body,
  called,
  caseworker,
  council,
  during,
  friends,
  hanne,
  healthSecretary,
  item,
  meeting,
  membership,
  now,
  oda,
  onAgenda,
  others,
  politician,
  secretary,
  stranger,
  vera,
} from "./forum.fixture.ts";

const version = { version: 1 };
const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? "OK" : outcome.refusal?.code;
const propose = (who: typeof hanne, changes: object = {}, to = meeting, at = now) =>
  rules.proposeAgendaItem(
    { meeting: to, body, itemId: asId("new"), isAssociationKnown: true },
    { title: "Ny model", text: "Vi foreslår", importance: "ORDINARY", associationId: null, ...changes },
    as(who, at),
  );

describe("the fourteen days", () => {
  const received = (text: string) => (rules.isLate("MAJOR", text as typeof now, meeting, body) ? "late" : "in time");
  it("FORUM-3 end with the day, by the calendar in Copenhagen", () => {
    expect(received("2026-10-16T21:59:59.999Z")).toBe("in time");
    expect(received("2026-10-16T22:00:00.000Z")).toBe("late");
    // A meeting after the clock was set back: the day still begins at midnight in Copenhagen.
    const winter = { startsAt: toInstant(Date.UTC(2026, 10, 5, 15)) };
    expect(rules.isLate("MAJOR", "2026-10-22T21:59:00.000Z" as typeof now, winter, body)).toBe(false);
    expect(rules.isLate("MAJOR", "2026-10-22T22:00:00.000Z" as typeof now, winter, body)).toBe(true);
  });

  it("FORUM-3 what is of greater importance and comes late is taken all the same, and marked", () => {
    const late = toInstant(Date.UTC(2026, 9, 20, 10));
    expect(propose(hanne, { importance: "MAJOR" }, meeting, late)).toMatchObject({ value: { isLate: true } });
    expect(propose(hanne, { importance: "MAJOR" })).toMatchObject({ value: { isLate: false } });
    expect(propose(hanne, { importance: "ORDINARY" }, meeting, late)).toMatchObject({ value: { isLate: false } });
  });
});

describe("the agenda", () => {
  it("FORUM-2 ASSOC-9 every administration's office proposes, and members who speak for an association; nobody else", () => {
    const answers = [hanne, healthSecretary, vera, politician, council, oda, stranger].map((who) =>
      codeOf(propose(who)),
    );
    expect(answers).toEqual(["OK", "OK", "OK", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "NOT_FOUND"]);
    expect(propose(vera)).toMatchObject({ value: { proposer: { kind: "ASSOCIATION", associationId: friends } } });
  });

  it("FORUM-3 an urgent matter comes on the agenda when the chair was contacted, and that is recorded", () => {
    const urgent = item({ importance: "URGENT" });
    const state = { meeting, item: urgent, agenda: [] };
    expect(codeOf(rules.takeOnAgendaItem(state, version, as(secretary)))).toBe("CHAIR_NOT_CONTACTED");
    const contact = { ...version, at: now, said: "Tag den med" };
    const asked = rules.recordChairContact(state, contact, as(secretary));
    expect(asked).toMatchObject({ value: { contact: { at: now, byId: "sofus", said: "Tag den med" } } });
    const ready = { ...state, item: asked.ok ? asked.value : urgent };
    expect(rules.takeOnAgendaItem(ready, { version: 2 }, as(secretary))).toMatchObject({
      value: { state: "ON_AGENDA", position: 1, version: 3 },
    });
    const early = { ...contact, at: during };
    expect(codeOf(rules.recordChairContact(state, early, as(secretary)))).toBe("INVALID_INPUT");
  });

  it("FORUM-2 the secretariat says no with a reason, and moves items about", () => {
    const declined = rules.declineAgendaItem(
      { meeting, item: item() },
      { ...version, reason: "Hører til i udvalget" },
      as(secretary),
    );
    expect(declined).toMatchObject({ value: { state: "NOT_TAKEN" } });
    const agenda = [1, 2, 3].map((position) => onAgenda({ id: asId(`item-${position}`), position }));
    const third = agenda[2] ?? item();
    const moved = rules.moveAgendaItem({ meeting, item: third, agenda }, { ...version, position: 1 }, as(secretary));
    expect(moved.ok && moved.value.map(({ id, position }) => `${id} ${position}`)).toEqual([
      "item-3 1",
      "item-1 2",
      "item-2 3",
    ]);
    const beyond = rules.moveAgendaItem({ meeting, item: third, agenda }, { ...version, position: 4 }, as(secretary));
    expect(codeOf(beyond)).toBe("INVALID_INPUT");
  });

  it("FORUM-2 refuses a paper, and a matter, for a meeting that is over", () => {
    const paper = (who: typeof hanne, at = now, to = called) =>
      rules.addForumPaper(
        { meeting: to, item: onAgenda(), body, paperId: asId("paper") },
        { title: "Bilag 1", text: "Tal" },
        as(who, at),
      );
    expect(codeOf(paper(hanne))).toBe("OK");
    expect(paper(hanne, afterwards)).toMatchObject({
      refusal: { code: "MEETING_OVER", data: { endsAt: called.endsAt } },
    });
    expect(codeOf(paper(hanne, during, { ...called, state: "HELD" }))).toBe("MEETING_OVER");
    expect(codeOf(propose(hanne, {}, called, afterwards))).toBe("MEETING_OVER");
    expect(codeOf(paper(caseworker))).toBe("NOT_ALLOWED");
    expect(codeOf(paper(secretary))).toBe("OK");
  });

  it("LAW-7 refuses a person's number in titles, texts, papers and minutes, and names the place", () => {
    const number = "Ring til 010190-1234";
    const placed = (outcome: ReturnType<typeof propose>) =>
      outcome.ok || outcome.refusal.code !== "INVALID_INPUT" ? [] : outcome.refusal.data.fields;
    expect(placed(propose(hanne, { title: number, text: number }))).toEqual([
      { path: "title", code: "CPR_IN_TEXT" },
      { path: "text", code: "CPR_IN_TEXT" },
    ]);
    const minutes = rules.saveForumMinutes(
      { meeting: called, item: onAgenda() },
      { ...version, minutes: number },
      as(secretary, during),
    );
    expect(minutes).toMatchObject({ refusal: { data: { fields: [{ path: "minutes", code: "CPR_IN_TEXT" }] } } });
  });

  it("FORUM-2 a proposal is its proposer's and the secretariat's; the agenda is the staff's, and the members' once they are called", () => {
    const everybody = [secretary, hanne, politician, vera, council, oda, stranger];
    const seenBy = (what: rules.AgendaItem, at: rules.ForumMeeting) =>
      everybody.filter((who) => rules.mayReadItem(as(who), what, at)).map(({ name }) => name);
    expect(seenBy(item(), called)).toEqual(["sofus", "hanne", "poul"]);
    expect(seenBy(item({ proposer: { kind: "ASSOCIATION", associationId: friends } }), called)).toEqual([
      "sofus",
      "vera",
    ]);
    expect(seenBy(onAgenda(), meeting)).toEqual(["sofus", "hanne", "poul"]);
    expect(seenBy(onAgenda(), called)).toEqual(["sofus", "hanne", "poul", "vera", "aage"]);
    const written = everybody.filter((who) => rules.mayReadMinutes(as(who), called)).map(({ name }) => name);
    expect(written).toEqual(["sofus"]);
  });

  it("LAW-2 POOL-16 whoever is tied to the association, or speaks for it, takes no part in the item", () => {
    const tie = {
      personId: asId<"Person">("karen"),
      associationId: friends,
      kind: "BOARD" as const,
      isAppointedByCouncil: false,
      validFrom: plainDate("2025-01-01"),
      validTo: null,
    };
    const members = [
      membership(),
      membership({ id: asId("seat-2"), personId: asId("karen"), personName: "Karen", associationId: null }),
      membership({ id: asId("seat-3"), personId: asId("oda"), personName: "Oda", associationId: others }),
    ];
    const on = plainDate("2026-10-30");
    const out = rules.forumRecusals(onAgenda({ associationId: friends }), members, [tie], on);
    expect(out.map(({ personName, cause }) => `${personName} ${cause}`)).toEqual(["Vera SPEAKS_FOR", "Karen TIE"]);
    const appointed = { ...tie, isAppointedByCouncil: true };
    expect(rules.forumRecusals(onAgenda({ associationId: friends }), members.slice(1), [appointed], on)).toEqual([]);
    expect(rules.forumRecusals(onAgenda(), members, [tie], on)).toEqual([]);
  });
});
