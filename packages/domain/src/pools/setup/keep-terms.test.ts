import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, asId, plainDate, type PlainDate } from "../../kernel/index.ts";
import { termsOn } from "../terms/pool-terms.ts";
import { accepted, as, caseworker, leader, pool, refusalOf, terms } from "../pool.fixture.ts";
import { removeTerms, saveTerms } from "./index.ts";
import { today, tomorrow } from "./setup.fixture.ts";

const council = asId<"ForumBody">("aeldreraad");
const coming = { ...terms, validFrom: tomorrow, legalBasis: "Ældreloven § 12" };
const withComing = { ...pool, terms: [terms, coming] };
const save = (
  state: Omit<Parameters<typeof saveTerms>[0], "bodyIds">,
  { instead = null, ...changes }: { readonly instead?: PlainDate | null } & Partial<typeof terms>,
) => saveTerms({ ...state, bodyIds: [council] }, { instead, version: 1, terms: { ...coming, ...changes } }, as(leader));

describe("terms", () => {
  it("POOL-17 adds terms from today or a coming day, and changes nothing that held before", () => {
    const saved = accepted(save({ pool, rounds: [] }, {}));
    expect(saved.version).toBe(2);
    expect(termsOn(saved.terms, today)).toEqual(terms);
    expect(termsOn(saved.terms, tomorrow)?.legalBasis).toBe("Ældreloven § 12");
    expect(accepted(save({ pool, rounds: [] }, { validFrom: today })).terms).toHaveLength(2);
  });

  it("POOL-17 adds none of the past, none for a day far ahead, and no second set from one day", () => {
    const code = (input: Parameters<typeof save>[1], state = withComing) =>
      refusalOf(save({ pool: state, rounds: [] }, input)).data;
    expect(code({ validFrom: addDays(today, -1) })).toEqual({
      fields: [{ path: "terms.validFrom", code: "IN_THE_PAST", limit: today }],
    });
    expect(code({ validFrom: plainDate("2036-10-05") })).toMatchObject({ fields: [{ code: "TOO_FAR_AHEAD" }] });
    expect(code({})).toEqual({ fields: [{ path: "terms.validFrom", code: "DUPLICATE" }] });
    expect(code({ validFrom: today, instead: today })).toMatchObject({ fields: [{ path: "instead" }] });
  });

  it("POOL-4 POOL-8 names who is to be heard, and from which shares wealth and wages are pointed out", () => {
    const named = { heardBodyIds: [council], screeningWealthBasisPoints: 15_000, screeningWagesBasisPoints: 0 };
    expect(termsOn(accepted(save({ pool, rounds: [] }, named)).terms, tomorrow)).toMatchObject(named);
    const wrong = { heardBodyIds: [council, asId<"ForumBody">("gone"), council], screeningWagesBasisPoints: 10_001 };
    expect(refusalOf(save({ pool, rounds: [] }, wrong)).data).toMatchObject({
      fields: [
        { path: "terms.screeningWagesBasisPoints", code: "TOO_LARGE" },
        { path: "terms.heardBodyIds.1", code: "UNKNOWN_VALUE" },
        { path: "terms.heardBodyIds.2", code: "DUPLICATE" },
      ],
    });
  });

  it("POOL-17 changes and removes terms until they have begun to hold", () => {
    const state = { pool: withComing, rounds: [] };
    const moved = accepted(save(state, { validFrom: addDays(tomorrow, 1), instead: tomorrow }));
    expect(moved.terms.map(({ validFrom }) => validFrom)).toEqual(["2025-01-01", "2026-10-07"]);
    expect(accepted(removeTerms(state, { version: 1, validFrom: tomorrow }, as(leader))).terms).toEqual([terms]);
    const past = { version: 1, validFrom: terms.validFrom };
    expect(refusalOf(removeTerms(state, past, as(leader))).data).toEqual({ state: "HOLDING" });
    expect(refusalOf(save(state, { validFrom: today, instead: terms.validFrom })).data).toEqual({ state: "HOLDING" });
    const only = { pool: { ...pool, terms: [coming] }, rounds: [] };
    const last = removeTerms(only, { version: 1, validFrom: tomorrow }, as(leader));
    expect(refusalOf(last).data).toEqual({ state: "LAST" });
    expect(refusalOf(removeTerms(state, { version: 1, validFrom: today }, as(leader))).code).toBe("INVALID_INPUT");
    expect(refusalOf(removeTerms(state, past, as(caseworker))).code).toBe("NOT_ALLOWED");
  });

  it("POOL-17 leaves every round what it was announced with, whatever is added, changed or removed", () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { maxLength: 4 }),
        day,
        day,
        fc.boolean(),
        (days, announced, chosen, isRemoved) => {
          const rounds = [{ name: "2027", termsOn: announced }];
          const before = [
            terms,
            ...days.map((validFrom) => ({ ...coming, validFrom, retentionYears: days.indexOf(validFrom) + 6 })),
          ];
          const state = { pool: { ...pool, terms: before }, rounds };
          const outcome = isRemoved
            ? removeTerms(state, { version: 1, validFrom: chosen }, as(leader))
            : save(state, { validFrom: chosen });
          if (outcome.ok) expect(termsOn(outcome.value.terms, announced)).toEqual(termsOn(before, announced));
          else if (outcome.refusal.code === "ROUND_ANNOUNCED") expect(chosen <= announced).toBe(true);
          else expect(days.includes(chosen)).toBe(!isRemoved);
        },
      ),
    );
  });
});
