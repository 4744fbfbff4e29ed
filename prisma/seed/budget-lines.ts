import type { Row } from "./insert.ts";
import { lineShares } from "./decided-cases.ts";
import { type DemoPool, type DemoRound, lineId, pools, roundId, rounds } from "./pools.ts";

const thousands = (ore: number): number => Math.ceil(ore / 10_000_000) * 10_000_000;

/** What a yearly round may give: somewhat more than it gave when it lies behind, less than is asked for in the present one. */
const totalOf = (pool: DemoPool, round: DemoRound, granted: number): number => {
  const usual = ((pool.from + pool.to) / 2) * pool.applications * 0.3 * 100;
  return thousands(round.decided === null ? Math.max(usual, granted * 1.5) : Math.max(granted * 1.25, 10_000_000));
};

/** The budget lines of all rounds, with what the decisions took from them (POOL-9: never more than there is). */
export const budgetLineRows = (municipalityId: number, decisions: readonly Row[]): Row[] => {
  const granted = new Map<string, number>();
  for (const { budget_line_id: line, amount } of decisions)
    if (typeof line === "string") granted.set(line, (granted.get(line) ?? 0) + Number(amount));
  return pools.flatMap((pool) =>
    rounds.flatMap((round) => {
      const of = (position: number) => granted.get(lineId(municipalityId, pool.slug, round, position)) ?? 0;
      const total = totalOf(pool, round, of(1) + of(2));
      const key = {
        municipality_id: municipalityId,
        administration_id: pool.administration,
        version: 1,
        round_id: roundId(municipalityId, pool.slug, round),
      };
      const lines = round.isDevelopment ? lineShares.filter(({ source }) => source === "RESERVE") : lineShares;
      return lines.map(({ position, source, name, share }) => ({
        ...key,
        id: lineId(municipalityId, pool.slug, round, position),
        position,
        source,
        name,
        amount: Math.max(thousands(total * share), thousands(of(position))),
        granted: of(position),
      }));
    }),
  );
};
