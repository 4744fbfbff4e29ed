import { money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { grantsByOthers } from "./grants-by-others.ts";

const grant = (id: string, amount: number, currency = "DKK") => ({
  amount: money(amount),
  currency,
  administration: { id },
});

it("POOL-13 adds up what others granted, in kroner only", () => {
  const { grants, sum } = grantsByOthers(
    [grant("social", 100), grant("culture", 200), grant("culture", 50, "EUR")],
    "social",
  );
  expect(grants).toHaveLength(2);
  expect(sum).toBe(200);
});
