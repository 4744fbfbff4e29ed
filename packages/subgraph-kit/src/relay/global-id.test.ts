import { expect, it } from "vitest";
import { fromGlobalId, keyOfGlobalId, toGlobalId, typenameOfGlobalId } from "./global-id.ts";

const uuid = "0193a3b4-0000-7000-8000-0123456789ab";

it("writes the type in snake case before the key, and reads it back", () => {
  expect(toGlobalId("FundingRound", uuid)).toBe(`funding_round_${uuid}`);
  expect(fromGlobalId(`funding_round_${uuid}`, "FundingRound")).toBe(uuid);
  expect(keyOfGlobalId("administration_health-elderly", "Administration")).toBe("health-elderly");
});

it.each([
  `pool_${uuid}`,
  `round_${uuid}`,
  "funding_round_",
  `funding_round_${uuid}x`,
  `funding_round_${uuid.toUpperCase()}`,
  uuid,
  "",
  "_",
])("reads %j as no id of a funding round", (id) => {
  expect(fromGlobalId(id, "FundingRound")).toBeNull();
});

it("tells the type by the form alone", () => {
  const typenames = ["Application", "FundingRound", "Round"];
  expect(typenameOfGlobalId(`funding_round_${uuid}`, typenames)).toBe("FundingRound");
  expect(typenameOfGlobalId(`round_${uuid}`, typenames)).toBe("Round");
  expect(typenameOfGlobalId(`other_${uuid}`, typenames)).toBeNull();
  expect(typenameOfGlobalId("nonsense", typenames)).toBeNull();
});
