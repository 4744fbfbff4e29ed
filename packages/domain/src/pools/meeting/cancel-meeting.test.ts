import { describe, expect, it } from "vitest";
import { asId, type PersonId } from "../../kernel/index.ts";
import { cancelMeeting, meetingTransitions } from "../index.ts";
import { accepted, application, as, caseworker, item, meeting, refusalOf, secretary } from "../pool.fixture.ts";

const draft = { ...meeting, state: "DRAFT" as const };
const scheduled = { ...application, state: "SCHEDULED" as const };

describe("cancelling a meeting", () => {
  it("POOL-9 a meeting is cancelled while nothing on it is decided, and its cases wait for another one", () => {
    const list = [
      { item, application: scheduled },
      { item: { ...item, id: asId<"MeetingItem">("i2") }, application: { ...scheduled, state: "WITHDRAWN" as const } },
    ];
    for (const present of [draft, meeting]) {
      const cancelled = accepted(cancelMeeting({ meeting: present, items: list }, { version: 1 }, as(secretary)));
      expect(cancelled.meeting).toMatchObject({ state: "CANCELLED", version: 2 });
      expect(cancelled.changes).toMatchObject([
        { application: { state: "RECOMMENDED", dueOn: null }, event: { kind: "REMOVED_FROM_MEETING" } },
      ]);
      expect(meetingTransitions[cancelled.meeting.state]).toEqual([]);
    }
    const decided = { item: { ...item, decisionId: asId<"Decision">("d") }, application: scheduled };
    expect(refusalOf(cancelMeeting({ meeting, items: [...list, decided] }, { version: 1 }, as(secretary))).code).toBe(
      "STATE_CONFLICT",
    );
    const closed = { ...meeting, state: "CLOSED" as const };
    expect(refusalOf(cancelMeeting({ meeting: closed, items: [] }, { version: 1 }, as(secretary)))).toEqual({
      code: "STATE_CONFLICT",
      data: { state: "CLOSED" },
    });
    expect(refusalOf(cancelMeeting({ meeting, items: list }, { version: 7 }, as(secretary))).code).toBe(
      "STALE_VERSION",
    );
    expect(refusalOf(cancelMeeting({ meeting, items: list }, { version: 1 }, as(caseworker))).code).toBe("NOT_ALLOWED");
  });

  it("POOL-16 LAW-2 who has an interest in a case on the list does not cancel its meeting", () => {
    const tied = {
      ...scheduled,
      interests: {
        ...scheduled.interests,
        recusals: [{ personId: secretary.personId as PersonId, reason: "Nabo", foundBy: "DECLARED" as const }],
      },
    };
    expect(
      refusalOf(cancelMeeting({ meeting, items: [{ item, application: tied }] }, { version: 1 }, as(secretary))).code,
    ).toBe("RECUSED_FROM_CASE");
  });
});
