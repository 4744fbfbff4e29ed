import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, money } from "../../kernel/index.ts";
import { part, scheduled, state } from "./decision.fixture.ts";
import { recordDecision, recordDecisions } from "../index.ts";
import {
  accepted,
  as,
  item,
  line,
  meeting as meetingAhead,
  meetingToday as meeting,
  otherCaseworker,
  politician,
  refusalOf,
  secretary,
} from "../pool.fixture.ts";

const several = (amounts: readonly number[]) =>
  amounts.map((amount, index) => ({
    state: {
      ...state,
      item: { ...item, id: asId<"MeetingItem">(`item-${index}`) },
      application: { ...scheduled, id: asId<"Application">(`application-${index}`), appliedAmount: money(10_000_000) },
      decisionId: asId<"Decision">(`d${index}`),
      grantId: asId<"Grant">(`g${index}`),
    },
    input: { ...part, amount: money(amount) },
  }));

describe("decisions in one go", () => {
  it("POOL-9 counts each against what the ones before it left of the line, and refuses them all for one", () => {
    const batch = { meeting, lines: [line], items: several([3_000_000, 2_000_001]) };
    expect(refusalOf(recordDecisions(batch, { version: 1 }, as(secretary)))).toMatchObject({
      code: "BATCH_ITEM_REFUSED",
      data: { meetingItemId: "item-1", refusal: { code: "BUDGET_EXCEEDED", data: { left: 2_000_000 } } },
    });
    const fits = accepted(
      recordDecisions({ ...batch, items: several([3_000_000, 2_000_000]) }, { version: 1 }, as(secretary)),
    );
    expect(fits.map((change) => change.line?.granted)).toEqual([18_000_000, 20_000_000]);
  });

  it("POOL-9 LAW-1 are taken in the meeting, not before its day", () => {
    const batch = { meeting: meetingAhead, lines: [line], items: several([1]) };
    expect(refusalOf(recordDecisions(batch, { version: 1 }, as(secretary)))).toEqual({
      code: "MEETING_NOT_BEGUN",
      data: { startsAt: meetingAhead.startsAt },
    });
  });

  it("POOL-9 refuses an item that stands twice", () => {
    const [first] = several([1]);
    const twice = { meeting, lines: [line], items: first === undefined ? [] : [first, first] };
    expect(refusalOf(recordDecisions(twice, { version: 1 }, as(secretary)))).toMatchObject({
      data: { fields: [{ code: "DUPLICATE" }] },
    });
  });

  it("POOL-1 tells nothing to other administrations, and lets no politician record", () => {
    const batch = { meeting, lines: [line], items: several([1]) };
    expect(refusalOf(recordDecisions(batch, { version: 1 }, as(otherCaseworker))).code).toBe("NOT_FOUND");
    expect(refusalOf(recordDecisions(batch, { version: 1 }, as(politician))).code).toBe("NOT_ALLOWED");
  });

  it("POOL-9 never grants more than the line holds, whatever is asked in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 12 }), (amounts) => {
        let drawn = { ...line, granted: money(0) };
        for (const { state: next, input } of several(amounts)) {
          const outcome = recordDecision({ ...next, line: drawn }, input, as(secretary));
          if (outcome.ok && outcome.value.line !== null) drawn = outcome.value.line;
          else expect(refusalOf(outcome).code).toBe("BUDGET_EXCEEDED");
        }
        expect(drawn.granted).toBeLessThanOrEqual(drawn.amount);
      }),
    );
  });
});
