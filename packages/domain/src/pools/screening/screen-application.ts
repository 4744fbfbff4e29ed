import type { AssociationYear } from "../../associations/index.ts";
import { money, sum, type Money } from "../../kernel/index.ts";
import { screenPeople } from "./screen-people.ts";
import type { ScreeningFacts, ScreeningTerms } from "./screening-facts.type.ts";
import { noFigures, type ScreeningHint } from "./screening-hint.type.ts";

/**
 * POOL-4: what data seems to say of the general criteria, one hint for each code, in the order of the codes. Never a rejection: a person takes it
 * or overrules it.
 */
export function screenApplication(facts: ScreeningFacts, terms: ScreeningTerms): readonly ScreeningHint[] {
  const latest = facts.association.years.toSorted((one, other) => other.year - one.year)[0] ?? null;
  const { volunteers, singlePerson, targetGroup } = screenPeople(facts, latest);
  return [
    wealth(latest, terms),
    volunteers,
    place(facts),
    singlePerson,
    wages(facts, terms),
    otherFunding(facts),
    figures(latest, facts),
    registration(facts),
    targetGroup,
    earlierAccounts(facts),
  ];
}

/** POOL-4: not to associations with more wealth than ordinary operation needs: equity against a year's turnover. */
function wealth(latest: AssociationYear | null, terms: ScreeningTerms): ScreeningHint {
  const hint = { ...noFigures, code: "WEALTH", source: "YEARLY_FIGURES" } as const;
  if (latest === null || latest.equity === null || latest.turnover === null)
    return { ...hint, finding: "UNKNOWN", year: latest?.year ?? null };
  const { equity, turnover, year } = latest;
  const isMuch = equity > 0 && isAboveShare(equity, turnover, terms.screeningWealthBasisPoints);
  return { ...hint, finding: isMuch ? "DOUBTFUL" : "FINE", year, amount: equity, amountAgainst: turnover };
}

/** POOL-4: locally anchored: in one of the municipality's districts, or in a town that carries its name. */
function place({ association: { city, district }, municipality }: ScreeningFacts): ScreeningHint {
  const hint = { ...noFigures, code: "PLACE", source: "DIRECTORY", place: district ?? city } as const;
  if (district !== null) return { ...hint, finding: "FINE" };
  if (city === null) return { ...hint, finding: "UNKNOWN" };
  const isNamed = city.toLowerCase().startsWith(municipality.toLowerCase());
  return { ...hint, finding: isNamed ? "FINE" : "DOUBTFUL" };
}

/** POOL-4: wages only for those who organise and coordinate volunteers: their share of the budget. */
function wages({ budget, appliedAmount }: ScreeningFacts, terms: ScreeningTerms): ScreeningHint {
  const amount = sum(budget.filter(({ kind }) => kind === "WAGES").map((item) => item.amount));
  const isMuch = isAboveShare(amount, appliedAmount, terms.screeningWagesBasisPoints);
  const of = { ...noFigures, code: "WAGES", source: "APPLICATION" } as const;
  return { ...of, finding: isMuch ? "DOUBTFUL" : "FINE", amount, amountAgainst: appliedAmount };
}

/** POOL-4: other funding is expected to be sought. */
function otherFunding({ otherFundingCount: count }: ScreeningFacts): ScreeningHint {
  const of = { ...noFigures, code: "OTHER_FUNDING", source: "APPLICATION", count } as const;
  return { ...of, finding: count === 0 ? "DOUBTFUL" : "FINE" };
}

/** POOL-4: accounts: figures of the year before the last one at least. */
function figures(latest: AssociationYear | null, { receivedAt }: ScreeningFacts): ScreeningHint {
  const expected = Number(receivedAt.slice(0, 4)) - 1;
  const hasAccounts = latest !== null && latest.turnover !== null && latest.equity !== null;
  const of = { ...noFigures, code: "FIGURES", source: "YEARLY_FIGURES", year: latest?.year ?? null } as const;
  const isFresh = hasAccounts && latest.year >= expected;
  return { ...of, finding: isFresh ? "FINE" : "DOUBTFUL", count: expected };
}

/** Whether the entry in the directory was looked at by staff, and has a number in the register of companies. */
function registration({ association: { cvr, isVerified } }: ScreeningFacts): ScreeningHint {
  const isKnown = cvr !== null && isVerified;
  const of = { ...noFigures, code: "REGISTRATION", source: "DIRECTORY" } as const;
  return {
    ...of,
    finding: isKnown ? "FINE" : "DOUBTFUL",
    count: isVerified ? 1 : 0,
    countAgainst: cvr === null ? 0 : 1,
  };
}

/** POOL-11: accounts of earlier grants: how many are missing, against those that were delivered. UNKNOWN where none were due. */
function earlierAccounts({ accounts: { missing, delivered } }: ScreeningFacts): ScreeningHint {
  const of = { ...noFigures, code: "ACCOUNTS", source: "ACCOUNTS", count: missing, countAgainst: delivered } as const;
  if (missing > 0) return { ...of, finding: "DOUBTFUL" };
  return { ...of, finding: delivered > 0 ? "FINE" : "UNKNOWN" };
}

/** Whether an amount is above a share of another; exactly the share is not above. Exact, however large. */
function isAboveShare(amount: Money, whole: Money, basisPoints: number): boolean {
  return BigInt(money(amount)) * 10_000n > BigInt(money(whole)) * BigInt(basisPoints);
}
