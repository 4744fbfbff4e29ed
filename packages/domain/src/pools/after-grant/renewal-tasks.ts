import { dateAt, type Instant, type Money } from "../../kernel/index.ts";
import type { FundingRoundState } from "../terms/funding-round.type.ts";
import type { OwnApplicationState } from "../draft/own-application.ts";
import type { YearStanding } from "../running/grant-year.type.ts";
import type { OwnTask } from "./own-tasks.ts";

/** As much of an application, or of a draft, as tells in which round its association has asked. */
export interface AskedFacts {
  readonly association: { readonly id: string };
  readonly round: { readonly id: string };
}

/** As much of an association's own application as tells whether what it was granted can go on. */
export interface RenewableFacts extends AskedFacts {
  readonly id: string;
  readonly title: string;
  readonly state: OwnApplicationState;
  /** Øre; null until the minutes stand. */
  readonly amount?: Money | null;
  readonly round: { readonly id: string; readonly year: number; readonly pool: { readonly id: string } };
  readonly grantYears: readonly { readonly year: number; readonly standing: YearStanding }[];
}

/** A pool with the rounds that it has, each with its simplified form where there is one. */
export interface RenewingPool {
  readonly id: string;
  readonly rounds: {
    readonly nodes: readonly {
      readonly id: string;
      readonly state: FundingRoundState;
      readonly year: number;
      readonly deadlineAt: Instant;
      readonly renewalForm?: object | null;
    }[];
  };
}

/** POOL-7: whether an application was granted something for the year before. */
export function goesOnIn(
  { amount, round, grantYears }: Pick<RenewableFacts, "amount" | "grantYears"> & { readonly round: { year: number } },
  year: number,
): boolean {
  if (amount == null || amount === 0) return false;
  return round.year === year - 1 || grantYears.some((one) => one.year === year - 1 && one.standing === "OPENED");
}

/** POOL-7: grants that can go on by a simplified form in a round that is open, each round once, while its association has not asked in it; what was withdrawn asks for nothing. */
export function renewalTasks(
  applications: readonly RenewableFacts[],
  pools: readonly RenewingPool[],
  drafts: readonly AskedFacts[],
): readonly OwnTask[] {
  const keyOf = (association: string, round: string): string => `${association} ${round}`;
  const standing = applications.filter(({ state }) => state !== "WITHDRAWN");
  const asked = new Set([...standing, ...drafts].map(({ association, round }) => keyOf(association.id, round.id)));
  return applications.flatMap((application) => {
    const pool = pools.find(({ id }) => id === application.round.pool.id);
    const round = pool?.rounds.nodes.find(
      ({ state, renewalForm, year }) => state === "OPEN" && renewalForm != null && goesOnIn(application, year),
    );
    const key = round && keyOf(application.association.id, round.id);
    if (round === undefined || key === undefined || asked.has(key)) return [];
    asked.add(key);
    const { id, title } = application;
    const { year, deadlineAt } = round;
    return [{ key, applicationId: id, title, kind: "APPLY_AGAIN" as const, year, dueOn: dateAt(deadlineAt) }];
  });
}
