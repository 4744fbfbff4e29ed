import { describe, expect, it } from "vitest";
import { asId } from "../../kernel/index.ts";
import { declareInterest, recusalsOnList, withdrawInterest } from "../index.ts";
import {
  accepted,
  anna,
  application,
  as,
  caseworker,
  item,
  leader,
  meeting,
  members,
  otherCaseworker,
  peter,
  politician,
  refusalOf,
  secretary,
  tie,
} from "../pool.fixture.ts";

describe("interest", () => {
  const state = { meeting, item, application, members };
  const input = { version: 1, personId: peter, reason: "Formand for foreningen" };
  const peterHimself = { ...politician, personId: peter };

  it("LAW-2 POOL-16 is declared by the member, or taken down by the secretary", () => {
    for (const person of [peterHimself, secretary]) {
      const recused = accepted(declareInterest(state, input, as(person)));
      expect(recused.recusals).toEqual([{ personId: peter, reason: "Formand for foreningen", foundBy: "DECLARED" }]);
    }
    expect(refusalOf(declareInterest(state, input, as({ ...politician, personId: anna }))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(declareInterest(state, input, as(otherCaseworker))).code).toBe("NOT_FOUND");
  });

  it("LAW-2 says why, and counts for members of the committee, and for whoever speaks for themselves", () => {
    const wrong = { version: 1, personId: asId<"Person">("gone"), reason: " " };
    expect(refusalOf(declareInterest(state, wrong, as(secretary)))).toMatchObject({
      data: {
        fields: [
          { path: "personId", code: "UNKNOWN_VALUE" },
          { path: "reason", code: "REQUIRED" },
        ],
      },
    });
  });

  it.each([
    ["secretary", secretary],
    ["caseworker", caseworker],
    ["leader", leader],
  ])("LAW-2 POOL-16 is declared by a %s for herself, who then decides nothing of the case for others", (_, person) => {
    const own = { version: 1, personId: anna, reason: "Min søn er formand" };
    const { recusals } = accepted(declareInterest(state, own, as(person)));
    expect(recusals).toEqual([{ personId: anna, reason: "Min søn er formand", foundBy: "DECLARED" }]);
    const recused = { ...state, application: { ...application, interests: { ties: [], recusals } } };
    const ofPeter = person === secretary ? "RECUSED_FROM_CASE" : "NOT_ALLOWED";
    expect(refusalOf(declareInterest(recused, input, as(person))).code).toBe(ofPeter);
    expect(refusalOf(withdrawInterest(recused, input, as(person))).code).toBe(ofPeter);
    expect(declareInterest(recused, { ...own, reason: "Jeg sidder i bestyrelsen" }, as(person)).ok).toBe(true);
  });

  it("LAW-2 stays with the case when it leaves the list, and a tie is found anew", () => {
    const declared = accepted(declareInterest(state, input, as(peterHimself))).recusals;
    const maria = asId<"Person">("maria");
    const interests = { ties: [{ ...tie, personId: maria }, tie], recusals: declared };
    expect(recusalsOnList(meeting, { ...application, interests }, members)).toEqual([
      ...declared,
      { personId: maria, reason: "BOARD", foundBy: "TIE" },
    ]);
    const found = declared.map((recusal) => ({ ...recusal, foundBy: "TIE" as const }));
    expect(recusalsOnList(meeting, { ...application, interests: { ties: [], recusals: found } }, members)).toEqual([]);
  });

  it("LAW-2 can be taken back when it was declared, not when it rests on a known tie", () => {
    const declared = accepted(declareInterest(state, input, as(peterHimself)));
    const again = { version: 2, personId: peter };
    expect(accepted(withdrawInterest({ ...state, item: declared }, again, as(peterHimself))).recusals).toEqual([]);
    const tied = { ...item, recusals: [{ personId: peter, reason: "BOARD", foundBy: "TIE" as const }] };
    expect(
      refusalOf(withdrawInterest({ ...state, item: tied }, { version: 1, personId: peter }, as(secretary))).code,
    ).toBe("NOT_ALLOWED");
    const tiedNow = {
      ...state,
      item: declared,
      application: { ...application, interests: { ties: [tie], recusals: [] } },
    };
    expect(refusalOf(withdrawInterest(tiedNow, again, as(peterHimself))).code).toBe("NOT_ALLOWED");
    expect(accepted(declareInterest({ ...state, item: tied }, input, as(peterHimself)))).toBe(tied);
    expect(refusalOf(withdrawInterest(state, { version: 1, personId: peter }, as(secretary))).code).toBe("NOT_FOUND");
  });

  it("LAW-2 changes nothing any more once the item is decided or the meeting closed", () => {
    const decided = { ...state, item: { ...item, decisionId: asId<"Decision">("d") } };
    expect(refusalOf(declareInterest(decided, input, as(secretary))).code).toBe("STATE_CONFLICT");
    const closed = { ...state, meeting: { ...meeting, state: "CLOSED" as const } };
    expect(refusalOf(declareInterest(closed, input, as(secretary))).code).toBe("STATE_CONFLICT");
  });
});
