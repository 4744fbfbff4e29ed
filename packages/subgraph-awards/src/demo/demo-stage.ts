import type { AssociationId, NominationId, Outcome } from "@indgang/domain/kernel";
import type { Prize, PrizeCategory } from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { DemoPeople } from "./demo-people.ts";
import type { DemoPrize } from "./demo-plans.ts";

/** Where a year of the demo is made: its prize, its people, the associations that are nominated, and the clock. */
export interface DemoStage {
  readonly people: DemoPeople;
  readonly plan: DemoPrize;
  readonly prize: Prize;
  readonly now: Date;
  /** Key of everything that is made here, beside what tells the steps apart. */
  readonly key: string;
  nextAssociation(isTied: boolean): AssociationId;
}

/** A year in the making. */
export interface Making extends DemoStage {
  readonly secretary: string;
  by(subject: string, days: number): RequestContext;
  at(days: number): Date;
}

/** The key of one step. */
export const keyed = ({ key }: Pick<DemoStage, "key">, step: string) => ({ idempotencyKey: `${key} ${step}` });

/** A nomination that can win. */
export interface Nominated {
  readonly id: NominationId;
  readonly categoryId: PrizeCategory["id"];
}

/** A demo that is refused is a bug. */
export function okay<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The demo was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
