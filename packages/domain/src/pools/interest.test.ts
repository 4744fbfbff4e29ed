import { describe, expect, it } from "vitest";
import { asId } from "../kernel/index.ts";
import { declareInterest, withdrawInterest } from "./index.ts";
import {
  accepted,
  anna,
  as,
  item,
  meeting,
  members,
  otherCaseworker,
  peter,
  politician,
  refusalOf,
  secretary,
} from "./pool.fixture.ts";

describe("interest", () => {
  const state = { meeting, item, members };
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

  it("LAW-2 says why, and counts for members of the committee only", () => {
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

  it("LAW-2 can be taken back when it was declared, not when it rests on a known tie", () => {
    const declared = accepted(declareInterest(state, input, as(peterHimself)));
    const again = { version: 2, personId: peter };
    expect(accepted(withdrawInterest({ ...state, item: declared }, again, as(peterHimself))).recusals).toEqual([]);
    const tied = { ...item, recusals: [{ personId: peter, reason: "BOARD", foundBy: "TIE" as const }] };
    expect(
      refusalOf(withdrawInterest({ ...state, item: tied }, { version: 1, personId: peter }, as(secretary))).code,
    ).toBe("NOT_ALLOWED");
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
