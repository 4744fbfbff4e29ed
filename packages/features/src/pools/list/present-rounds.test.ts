import { expect, it } from "vitest";
import { presentRounds } from "./present-rounds.ts";

it("POOL-18 shows the open rounds of a pool, or the one that waits for a decision, before what is over", () => {
  const [announced, open, closed, decided] = (["ANNOUNCED", "OPEN", "CLOSED", "DECIDED"] as const).map((state) => ({
    state,
  }));
  const among = (...rounds: (typeof open)[]) => presentRounds(rounds.filter((round) => round !== undefined));
  expect(among(decided, open, announced, open)).toEqual([open, open]);
  expect(among(announced, decided, closed)).toEqual([closed]);
  expect(among(decided)).toEqual([decided]);
  expect(presentRounds([])).toEqual([]);
});
