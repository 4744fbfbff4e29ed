import type { DemoAssociation } from "./associations.ts";
import type { Calendar } from "./calendar.ts";
import type { CasePlan } from "./case-plan.ts";
import type { Row } from "./insert.ts";
import type { DemoPool, DemoRound } from "./pools.ts";
import { demoId, type Random } from "./random.ts";

export interface CaseSetting {
  readonly municipalityId: number;
  readonly pool: DemoPool;
  readonly round: DemoRound;
  readonly associations: readonly DemoAssociation[];
  readonly calendar: Calendar;
  readonly random: Random;
  /** Puts rows where they belong. */
  readonly add: (table: string, ...rows: Row[]) => void;
  /** The next case number of the year the case came in. */
  readonly caseNumber: (administration: string, year: string) => string;
}

/** What a case is, for whoever adds to it. Amounts in whole kroner; days from today. */
export interface DemoCase {
  readonly id: string;
  readonly key: Row;
  readonly applied: number;
  readonly plan: CasePlan;
  readonly association: DemoAssociation;
  readonly title: string;
  readonly caseworker: string;
  readonly secretary: string;
  readonly clerk: string;
  readonly received: number;
}

/** A line of the case's story. `day` counts from today; what would lie ahead happens now. */
export const event = (
  { calendar }: CaseSetting,
  { id, key }: DemoCase,
  kind: string,
  audience: string,
  day: number,
  time: "09:00" | "11:30" | "14:00" | "16:00",
  actor: string | null,
  note: string | null = null,
): Row => ({
  ...key,
  id: demoId(`event ${id} ${kind}`),
  application_id: id,
  at: calendar.at(Math.min(day, 0), time) > calendar.now ? calendar.now : calendar.at(Math.min(day, 0), time),
  kind,
  audience,
  actor_id: actor,
  note,
});
