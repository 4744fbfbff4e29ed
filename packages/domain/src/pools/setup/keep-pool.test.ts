import { expect, it } from "vitest";
import { asId } from "../../kernel/index.ts";
import {
  accepted,
  as,
  caseworker,
  leader,
  otherCaseworker,
  pool,
  refusalOf,
  secretary,
  serviceDesk,
} from "../pool.fixture.ts";
import { createPool, editPool, mayKeepPools } from "./index.ts";
import { nowhere, poolInput, surroundings, termsInput } from "./setup.fixture.ts";

const input = { ...poolInput, terms: termsInput };

it("POOL-1 POOL-17 lets a leader found a pool of the own administration, with terms from the first day", () => {
  const made = accepted(createPool(nowhere, input, as(leader)));
  expect(made).toMatchObject({ name: "Ældres netværk", version: 1, administration: "social", criteria: [] });
  expect(made.slug).toBe("aeldres-netvaerk-2");
  expect(made.terms).toEqual([termsInput]);
});

it("POOL-1 lets nobody else found or keep a pool", () => {
  for (const viewer of [caseworker, secretary, serviceDesk, otherCaseworker]) {
    expect(refusalOf(createPool(nowhere, input, as(viewer))).code).toBe("NOT_ALLOWED");
    expect(mayKeepPools(viewer, pool)).toBe(false);
  }
  expect(mayKeepPools({ ...leader, personId: null }, pool)).toBe(false);
});

it("POOL-1 LAW-7 LAW-8 names everything that is wrong with a pool at once", () => {
  const wrong = {
    ...input,
    name: "andre MIDLER",
    description: "Spørg 010190-1234",
    kleNumber: "27.15",
    committeeId: asId<"Committee">("of culture"),
    terms: {
      ...termsInput,
      legalBasisUrl: "retsinformation",
      reserveShareBasisPoints: 10_001,
      retentionYears: 0,
      repayment: "Til 010190-1234",
    },
  };
  const refusal = refusalOf(createPool(nowhere, wrong, as(leader)));
  expect(refusal).toMatchObject({ code: "INVALID_INPUT" });
  expect("fields" in refusal.data && refusal.data.fields.map(({ path, code }) => `${path} ${code}`)).toEqual([
    "name DUPLICATE",
    "description CPR_IN_TEXT",
    "kleNumber KLE_FORMAT",
    "committeeId UNKNOWN_VALUE",
    "terms.legalBasisUrl NOT_A_WEB_ADDRESS",
    "terms.reserveShareBasisPoints TOO_LARGE",
    "terms.retentionYears NOT_POSITIVE",
    "terms.repayment CPR_IN_TEXT",
  ]);
});

it("POOL-1 keeps the address of a pool when its name changes, and refuses what somebody else changed", () => {
  const state = { pool, ...surroundings };
  const edited = accepted(editPool(state, { ...poolInput, version: 1 }, as(leader)));
  expect(edited).toMatchObject({ name: "Ældres netværk", slug: pool.slug, version: 2 });
  expect(refusalOf(editPool(state, { ...poolInput, version: 2 }, as(leader))).code).toBe("STALE_VERSION");
});
