import { money, subtract, sum, zero, type Money } from "../../kernel/index.ts";
import type {
  AllocatedAmount,
  AllocatedCase,
  AllocatedLine,
  Allocation,
  AllocationLimit,
  AllocationRule,
} from "./allocation-rule.type.ts";

interface Wish {
  readonly of: AllocatedCase;
  readonly amount: Money;
  readonly limit: AllocationLimit | null;
}

/**
 * POOL-9: shares out what is left of a round's lines among assessed cases by a rule. Each case draws on one line: the first with enough, else the one with
 * most, and never more than it has. What is not recommended gets nothing, and nobody more than was applied for. Whole øre, rounded down; the same
 * cases in another order get the same. The lines come in the order in which they are used, the reserve last or not at all.
 */
export function allocate(
  rule: AllocationRule,
  cases: readonly AllocatedCase[],
  lines: readonly AllocatedLine[],
): Allocation {
  const usable = [
    ...lines.filter(({ source }) => source !== "RESERVE"),
    ...(rule.usesReserve ? lines.filter(({ source }) => source === "RESERVE") : []),
  ];
  const used = new Map(usable.map(({ id }) => [id, zero]));
  const leftOn = (line: AllocatedLine): Money => subtract(line.left, used.get(line.id) ?? zero);
  const wishes = cases.map((of) => wishOf(rule, of));
  const reduced = rule.order === "EVENLY" ? evenly(rule, wishes, sum(usable.map(({ left }) => left))) : wishes;
  const given = new Map<string, AllocatedAmount>();
  for (const { of, amount, limit } of reduced.toSorted((one, other) => comesFirst(rule, one.of, other.of))) {
    const { applicationId } = of;
    const line = usable.find((each) => leftOn(each) >= amount) ?? mostLeft(usable, leftOn);
    const drawn = line && amount > 0 ? money(Math.min(amount, leftOn(line))) : zero;
    const isTooLittle = drawn < amount && drawn < (rule.floor ?? zero);
    const got = isTooLittle ? zero : drawn;
    if (line && got > 0) used.set(line.id, money((used.get(line.id) ?? zero) + got));
    const lineId = line && got > 0 ? line.id : null;
    given.set(applicationId, { applicationId, amount: got, lineId, limit: got < amount ? "MONEY" : limit });
  }
  const amounts = cases.flatMap(({ applicationId }) => given.get(applicationId) ?? []);
  return {
    amounts,
    lines: lines.map((line) => ({ lineId: line.id, used: used.get(line.id) ?? zero, left: leftOn(line) })),
    total: sum(amounts.map(({ amount }) => amount)),
  };
}

/** What a case would get if there were money for all. */
function wishOf({ basis, shareBasisPoints, cap, floor }: AllocationRule, of: AllocatedCase): Wish {
  if (of.recommendation === "REJECT") return { of, amount: zero, limit: "NOT_RECOMMENDED" };
  const whole = money(Math.min(basis === "APPLIED" ? of.applied : of.recommended, of.applied));
  const share = partOf(whole, BigInt(shareBasisPoints), 10_000n);
  const amount = cap !== null && share > cap ? cap : share;
  if (amount < (floor ?? zero)) return { of, amount: zero, limit: "FLOOR" };
  return { of, amount, limit: amount < share ? "CAP" : null };
}

/** All less by the same share, where there is not enough for all. */
function evenly({ floor }: AllocationRule, wishes: readonly Wish[], there: Money): readonly Wish[] {
  const asked = sum(wishes.map(({ amount }) => amount));
  if (asked <= there) return wishes;
  return wishes.map(({ of, amount, limit }): Wish => {
    if (amount === 0) return { of, amount, limit };
    const less = partOf(amount, BigInt(there), BigInt(asked));
    return { of, amount: less < (floor ?? zero) ? zero : less, limit: "MONEY" };
  });
}

/** Exact, however large the factors. */
function partOf(whole: Money, share: bigint, of: bigint): Money {
  return money(Number((BigInt(whole) * share) / of));
}

function mostLeft(lines: readonly AllocatedLine[], leftOn: (line: AllocatedLine) => Money): AllocatedLine | undefined {
  return lines.toSorted((one, other) => leftOn(other) - leftOn(one))[0];
}

/** POOL-4, POOL-9: whether who comes first depends on the scores of the cases; if not, a case's score changes nothing. */
export function goesByScore({ order }: Pick<AllocationRule, "order">): boolean {
  return order === "FOCUS_FIRST" || order === "BY_SCORE";
}

function comesFirst(rule: AllocationRule, one: AllocatedCase, other: AllocatedCase): number {
  const inFocus = rule.order === "FOCUS_FIRST" ? Number(other.focusArea !== null) - Number(one.focusArea !== null) : 0;
  const byScore = goesByScore(rule) ? (other.score ?? -1) - (one.score ?? -1) : 0;
  return inFocus || byScore || compare(one.receivedAt, other.receivedAt) || compare(one.caseNumber, other.caseNumber);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
