import { describe, expect, it } from "vitest";
import { assignApplication, withdrawApplication } from "../index.ts";
import {
  accepted,
  anna,
  application,
  as,
  caseworker,
  culture,
  leader,
  peter,
  refusalOf,
  serviceDesk,
  social,
  tie,
} from "../pool.fixture.ts";

const assessing = { ...application, state: "ASSESSING" as const, version: 4 };

describe("who has the case", () => {
  const colleague = { id: peter, name: "Peter", municipalityId: application.municipalityId, administration: social };
  const give = (person: typeof leader, assignee = colleague, ties: readonly (typeof tie)[] = []) =>
    assignApplication(
      { application: { ...assessing, interests: { ties, recusals: [] } }, assignee },
      { version: 4, assigneeId: assignee.id },
      as(person),
    );

  it("lets a leader give it to anybody, a caseworker take it", () => {
    expect(accepted(give(leader)).application).toMatchObject({ assigneeId: peter, version: 5 });
    expect(refusalOf(give(caseworker)).code).toBe("NOT_ALLOWED");
    expect(accepted(give(caseworker, { ...colleague, id: anna })).event).toMatchObject({
      kind: "ASSIGNED",
      note: "Peter",
    });
    expect(refusalOf(give(serviceDesk)).code).toBe("NOT_ALLOWED");
  });

  it("POOL-1 refuses somebody from another administration, POOL-16 somebody with an interest", () => {
    expect(refusalOf(give(leader, { ...colleague, administration: culture }))).toMatchObject({
      data: { fields: [{ path: "assigneeId", code: "UNKNOWN_VALUE" }] },
    });
    const unknown = { application: assessing, assignee: null };
    expect(refusalOf(assignApplication(unknown, { version: 4, assigneeId: peter }, as(leader)))).toMatchObject({
      data: { fields: [{ path: "assigneeId", code: "UNKNOWN_VALUE" }] },
    });
    expect(refusalOf(give(leader, colleague, [tie])).code).toBe("CONFLICT_OF_INTEREST");
  });

  it("POOL-2 is no longer the service desk's to withdraw", () => {
    const atDesk = withdrawApplication({ application: assessing }, { version: 4, note: null }, as(serviceDesk));
    expect(refusalOf(atDesk).code).toBe("NOT_ALLOWED");
    const received = { ...assessing, state: "RECEIVED" } as const;
    expect(
      accepted(withdrawApplication({ application: received }, { version: 4, note: null }, as(serviceDesk))).application
        .state,
    ).toBe("WITHDRAWN");
  });

  it("is over when the association takes its application back", () => {
    const gone = accepted(
      withdrawApplication({ application: assessing }, { version: 4, note: "Ring" }, as(caseworker)),
    ).application;
    expect(gone.state).toBe("WITHDRAWN");
    expect(refusalOf(withdrawApplication({ application: gone }, { version: 5, note: null }, as(caseworker))).code).toBe(
      "STATE_CONFLICT",
    );
    const closed = { application: gone, assignee: colleague };
    expect(refusalOf(assignApplication(closed, { version: 5, assigneeId: peter }, as(leader))).code).toBe(
      "STATE_CONFLICT",
    );
  });
});
