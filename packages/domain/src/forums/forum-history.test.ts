import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, mayMove, plainDate, toInstant, type Outcome, type PlainDate } from "../kernel/index.ts";
import * as rules from "./index.ts";
import {
  as,
  body,
  chair,
  council,
  hanne,
  item,
  meeting,
  politician,
  seatKind,
  secretary,
  stranger,
  vera,
} from "./forum.fixture.ts";

const people = [secretary, hanne, vera, council, chair, politician, stranger];
const dayOf = (number: number): PlainDate =>
  plainDate(new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10));

const seating = fc.record({
  person: fc.nat(6),
  association: fc.nat(6),
  isChair: fc.boolean(),
  from: fc.nat(300),
  days: fc.option(fc.integer({ min: 1, max: 200 })),
  end: fc.option(fc.nat(20)),
});

describe("whatever anybody does in a forum, in whatever order", () => {
  it("FORUM-1 never more sit than there are seats, nobody twice, no two chairs, on any day", () => {
    const few = { ...seatKind, seats: 3 };
    let refused = 0;
    fc.assert(
      fc.property(fc.array(seating, { maxLength: 30 }), (tries) => {
        let sitting: readonly rules.ForumMembership[] = [];
        for (const [index, { person, association, isChair, from, days, end }] of tries.entries()) {
          const state = { body, seatKind: few, memberships: sitting, personName: "N", isAssociationKnown: true };
          const input = {
            personId: asId<"Person">(`person-${person}`),
            associationId: asId<"Association">(`association-${association}`),
            isChair,
            startsOn: dayOf(from),
            endsOn: days === null ? null : dayOf(from + days),
          };
          const given = rules.appointMember({ ...state, membershipId: asId(`seat-${index}`) }, input, as(secretary));
          if (given.ok) sitting = [...sitting, given.value];
          else refused += 1;
          const target = end === null ? undefined : sitting[end];
          if (target === undefined) continue;
          const ended = rules.endMembership({ body, membership: target }, { version: target.version }, as(secretary));
          if (ended.ok) sitting = sitting.map((each) => (each.id === target.id ? ended.value : each));
        }
        // The number only grows on a day on which somebody begins.
        for (const { startsOn } of sitting) {
          const there = sitting.filter((seat) => rules.holdsTerm(seat, startsOn));
          expect(there.length).toBeLessThanOrEqual(few.seats);
          expect(new Set(there.map(({ personId }) => personId)).size).toBe(there.length);
          expect(new Set(there.map(({ associationId }) => associationId)).size).toBe(there.length);
          expect(there.filter(({ isChair }) => isChair).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it("FORUM-2 a meeting and its items move along their tables only, one version at a time, and only by the secretariat", () => {
    const steps = ["call", "move", "cancel", "close", "approve", "take", "decline", "contact", "minutes"] as const;
    const attempt = fc.record({
      step: fc.constantFrom(...steps, "take", "minutes", "call"),
      person: fc.oneof(
        { weight: 5, arbitrary: fc.constant(secretary) },
        { weight: 1, arbitrary: fc.constantFrom(...people) },
      ),
      day: fc.constantFrom(5, 20, 30),
    });
    let done = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...rules.agendaImportances),
        fc.array(attempt, { maxLength: 40 }),
        (importance, tries) => {
          let state = { meeting, item: item({ importance }) };
          for (const { step, person, day } of [...tries].toSorted((one, other) => one.day - other.day)) {
            const by = as(person, toInstant(Date.UTC(2026, 9, day, 16)));
            const next = take(step, state, by);
            if (next === null) continue;
            done += 1;
            expect(person).toBe(secretary);
            for (const [before, after, table] of [
              [state.meeting, next.meeting, rules.forumMeetingTransitions],
              [state.item, next.item, rules.agendaItemTransitions],
            ] as const) {
              if (before === after) continue;
              expect(after.version).toBe(before.version + 1);
              if (before.state !== after.state)
                expect(mayMove(table as never, before.state as never, after.state as never)).toBe(true);
            }
            if (next.item.state === "ON_AGENDA" && importance === "URGENT") expect(next.item.contact).not.toBeNull();
            if (next.meeting.state === "HELD" && next.item.state === "ON_AGENDA")
              expect(next.item.minutes).not.toBeNull();
            state = next;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(done).toBeGreaterThan(500);
  });
});

type Step = "call" | "move" | "cancel" | "close" | "approve" | "take" | "decline" | "contact" | "minutes";
interface Both {
  readonly meeting: rules.ForumMeeting;
  readonly item: rules.AgendaItem;
}

/** What a step makes of meeting and item; null when it is refused. */
function take(step: Step, state: Both, by: rules.ForumActing): Both | null {
  const agenda = { meeting: state.meeting, items: [state.item] };
  const version = { version: state.meeting.version };
  const ofItem = { version: state.item.version };
  const meetingAfter = (outcome: Outcome<rules.ForumMeeting>) =>
    outcome.ok ? { ...state, meeting: outcome.value } : null;
  const itemAfter = (outcome: Outcome<rules.AgendaItem>) => (outcome.ok ? { ...state, item: outcome.value } : null);
  const { startsAt, endsAt, place } = state.meeting;
  switch (step) {
    case "call":
      return meetingAfter(rules.callForumMeeting(agenda, version, by));
    case "move":
      return meetingAfter(rules.moveForumMeeting(state, { ...version, startsAt, endsAt, place }, by));
    case "cancel":
      return meetingAfter(rules.cancelForumMeeting(state, { ...version, reason: "Sygdom" }, by));
    case "close":
      return meetingAfter(rules.closeForumMeeting(agenda, version, by));
    case "approve":
      return meetingAfter(rules.approveForumMinutes(state, version, by));
    case "take":
      return itemAfter(rules.takeOnAgendaItem({ ...state, agenda: [] }, ofItem, by));
    case "decline":
      return itemAfter(rules.declineAgendaItem(state, { ...ofItem, reason: "Nej" }, by));
    case "contact":
      return itemAfter(rules.recordChairContact(state, { ...ofItem, at: by.now, said: "Ja" }, by));
    default:
      return itemAfter(rules.saveForumMinutes(state, { ...ofItem, minutes: "Drøftet" }, by));
  }
}
