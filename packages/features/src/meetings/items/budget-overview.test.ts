import { asId, money } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import type { Round } from "../decision-list/meeting.type.ts";
import { budgetOverview } from "./budget-overview.ts";

const line = (id: string, source: "BLOCK_GRANT" | "RESERVE", amount: number, granted: number) => ({
  id,
  version: 1,
  name: id,
  source,
  amount: money(amount),
  granted: money(granted),
  left: money(amount - granted),
});
const round: Round = {
  id: "round_1",
  name: "2026",
  pool: { id: "pool_1", name: "§ 18" },
  budgetLines: [line("blok", "BLOCK_GRANT", 1000, 400), line("reserve", "RESERVE", 100, 0)],
};

it("POOL-18 shows what would be left of every line and of the reserve", () => {
  const { lines, exceeded, withoutLine } = budgetOverview(
    [round],
    [
      { budgetLineId: asId<"BudgetLine">("blok"), amount: money(600) },
      { budgetLineId: asId<"BudgetLine">("reserve"), amount: money(101) },
      { budgetLineId: null, amount: money(50) },
      { budgetLineId: null, amount: null },
    ],
  );
  expect(lines.map(({ leftAfter }) => leftAfter)).toEqual([0, -1]);
  expect(exceeded.map(({ id }) => id)).toEqual(["reserve"]);
  expect(withoutLine).toBe(50);
});
