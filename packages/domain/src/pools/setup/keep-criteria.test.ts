import { expect, it } from "vitest";
import { asId, plainDate } from "../../kernel/index.ts";
import { criteriaOn } from "../terms/pool-terms.ts";
import { accepted, as, leader, pool, refusalOf, serviceDesk } from "../pool.fixture.ts";
import { saveCriteria, type CriterionInput } from "./index.ts";
import { criteria, today, tomorrow } from "./setup.fixture.ts";

const [purpose, volunteers] = criteria.map(({ id, title, guidance }) => ({
  id,
  generalId: null,
  title,
  guidance,
  weight: null,
}));
const own: CriterionInput = { id: null, generalId: null, title: "Bæredygtigt", guidance: "", weight: null };
const general = [
  { id: asId<"GeneralCriterion">("local"), position: 1, title: "Lokalt forankret", guidance: "Se efter" },
];
const chosen: CriterionInput = { ...own, generalId: asId("local"), title: "" };
let ids = 0;
const state = {
  pool,
  criteria,
  general,
  rounds: [{ name: "2027", termsOn: plainDate("2026-09-01") }],
  newId: () => asId<"Criterion">(`new ${(ids += 1)}`),
};
const save = (list: readonly (CriterionInput | undefined)[], from = tomorrow, given = state) =>
  saveCriteria(given, { version: 1, from, criteria: list.filter((one) => one !== undefined) }, as(leader));
const titles = (kept: { readonly criteria: typeof criteria }, day = tomorrow) =>
  criteriaOn(
    kept.criteria.toSorted((one, other) => one.position - other.position),
    day,
  ).map(({ title }) => title);

it("POOL-4 adds, ends and orders criteria from a day on, chosen from the general list or the committee's own", () => {
  const kept = accepted(save([own, volunteers, chosen]));
  expect(titles(kept)).toEqual(["Bæredygtigt", "Udføres af frivillige", "Lokalt forankret"]);
  expect(titles(kept, today)).toEqual(expect.arrayContaining(["Konkret formål", "Udføres af frivillige"]));
  expect(kept.criteria.find(({ id }) => id === purpose?.id)).toMatchObject({ validTo: today });
  expect(kept.criteria.map(({ origin }) => origin).toSorted()).toEqual(["COMMITTEE", "GENERAL", "GENERAL", "GENERAL"]);
  expect(kept.pool.version).toBe(2);
});

it("POOL-4 POOL-17 says a criterion in other words by ending it and beginning another", () => {
  const kept = accepted(save([purpose && { ...purpose, title: "Et formål" }, volunteers]));
  expect(titles(kept)).toEqual(["Et formål", "Udføres af frivillige"]);
  expect(criteriaOn(kept.criteria, today)).toHaveLength(2);
  // What was to begin on that very day is written over: it never counted.
  const again = saveCriteria(
    { ...state, criteria: kept.criteria },
    { version: 1, from: tomorrow, criteria: [{ ...own, title: "Noget andet" }] },
    as(leader),
  );
  expect(accepted(again).criteria.map(({ title }) => title)).not.toContain("Et formål");
});

it("POOL-4 POOL-17 counts a criterion otherwise from a day on, and in every round as it was announced", () => {
  const heavy = purpose && { ...purpose, weight: 5 };
  const kept = accepted(save([heavy, volunteers, { ...own, weight: 0 }]));
  expect(new Set(criteriaOn(kept.criteria, tomorrow).map(({ weight }) => weight))).toEqual(new Set([0, 1, 5]));
  expect(criteriaOn(kept.criteria, today).map(({ weight }) => weight)).toEqual([1, 1]);
  const rounds = [{ name: "Efterår", termsOn: tomorrow }];
  expect(refusalOf(save([heavy, volunteers], tomorrow, { ...state, rounds })).code).toBe("ROUND_ANNOUNCED");
  expect(refusalOf(save([{ ...own, weight: 101 }])).data).toMatchObject({
    fields: [{ path: "criteria.0.weight", code: "TOO_LARGE" }],
  });
});

it("POOL-17 leaves every round the criteria that it was announced with", () => {
  const rounds = [{ name: "Efterår", termsOn: tomorrow }];
  expect(refusalOf(save([own], tomorrow, { ...state, rounds }))).toEqual({
    code: "ROUND_ANNOUNCED",
    data: { roundName: "Efterår", termsOn: tomorrow },
  });
  expect(save([volunteers, purpose], tomorrow, { ...state, rounds }).ok).toBe(true);
});

it("POOL-4 LAW-7 names what is wrong with a list", () => {
  const fields = (outcome: ReturnType<typeof save>) => {
    const { data } = refusalOf(outcome);
    return "fields" in data ? data.fields.map(({ path, code }) => `${path} ${code}`) : data;
  };
  expect(fields(save([], plainDate("2026-10-04")))).toEqual(["from IN_THE_PAST", "criteria TOO_FEW"]);
  expect(
    fields(
      save([
        { ...own, id: asId("gone") },
        { ...chosen, generalId: asId("gone") },
      ]),
    ),
  ).toEqual(["criteria.0.id UNKNOWN_VALUE", "criteria.1.generalId UNKNOWN_VALUE"]);
  expect(
    fields(
      save([
        { ...own, guidance: "010190-1234" },
        { ...own, title: "bæredygtigt" },
      ]),
    ),
  ).toEqual(["criteria.0.guidance CPR_IN_TEXT", "criteria.1 DUPLICATE"]);
  expect(fields(save([purpose, purpose]))).toEqual(["criteria.1 DUPLICATE", "criteria.1 DUPLICATE"]);
  expect(refusalOf(saveCriteria(state, { version: 1, from: today, criteria: [] }, as(serviceDesk))).code).toBe(
    "NOT_ALLOWED",
  );
});
