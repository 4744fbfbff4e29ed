import type { Outcome } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { DemoPeople } from "./demo-people.ts";

/** The demo counts in days from now. */
export const millisecondsADay = 86_400_000;

/** What everything of the demo is made with. */
export interface Making {
  readonly people: DemoPeople;
  readonly now: Date;
}

/** Somebody of the demo; one who is not there is a bug. */
export function personOf({ people }: Making, subject: string) {
  const person = people.get(subject);
  if (!person) throw new Error(`The demo has nobody called ${subject}.`);
  return person;
}

/** A request of somebody, so many days from now. */
export function requestOf(making: Making, subject: string, days: number): RequestContext {
  return personOf(making, subject).at(new Date(making.now.getTime() + days * millisecondsADay));
}

/** A demo that is refused is a bug. */
export function okay<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The demo was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
