import { asId, type AssociationId } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import { createPrize } from "../service/prizes.ts";
import { listPrizes, loadPrize } from "../store/prize.store.ts";
import { demoPeople, type DemoOf } from "./demo-people.ts";
import { demoPrizes, type DemoPrize } from "./demo-plans.ts";
import { okay } from "./demo-stage.ts";
import { makeYear } from "./demo-year.ts";

const day = 86_400_000;

/**
 * Makes the demo's prizes through the very services that people use, so that every one has its place in the audit chain. Nothing where there are
 * prizes already. Answers how many years of prizes were made.
 */
export async function loadAwardDemo(demo: DemoOf, now: Date): Promise<number> {
  const people = await demoPeople(demo);
  const [anybody] = people.values();
  if (!anybody || (await hasPrizes(anybody(now)))) return 0;
  let made = 0;
  for (const [index, plan] of demoPrizes.entries()) {
    const secretary = people.get(`${plan.administration}.secretary`);
    if (!secretary) throw new Error(`The demo's prizes need the secretary of ${plan.administration}.`);
    const founding = secretary(new Date(now.getTime() - 1_200 * day));
    const key = `demo prize ${index}`;
    const id = okay(await createPrize(founding, { idempotencyKey: key, ...plan.content }));
    const prize = await loadPrize(founding, id);
    if (!prize) throw new Error("The demo's prize is not there.");
    const nextAssociation = await associationsOf(demo, plan, secretary(now), index);
    for (const year of plan.years) await makeYear({ people, plan, prize, now, key, nextAssociation }, year);
    made += plan.years.length;
  }
  return made;
}

async function hasPrizes(context: RequestContext): Promise<boolean> {
  const { nodes } = await listPrizes(context, null, { direction: "forward", limit: 1, cursor: null });
  return nodes.length > 0;
}

/**
 * Associations of the directory, each once; on request those to which the chair of the jury is tied. First come those that other wings know of,
 * so that there is a page on which all that can stand does.
 */
async function associationsOf(demo: DemoOf, plan: DemoPrize, { seat }: RequestContext, index: number) {
  const [chair = ""] = plan.jury;
  const [person] = await demo.database.seat(demo.municipalityId, "identity").query<{ id: string }>({
    name: "demo chair",
    text: "SELECT id FROM person WHERE subject = $1",
    values: [chair],
  });
  const rows = await seat.query<{ id: string; isTied: boolean }>({
    name: "demo associations of prizes",
    text: `SELECT a.id, bool_or(tie.person_id = $1::uuid AND NOT tie.is_appointed_by_council) IS TRUE AS "isTied"
      FROM association a LEFT JOIN association_tie tie ON tie.municipality_id = a.municipality_id AND tie.association_id = a.id
      GROUP BY a.id, a.name HAVING bool_and(tie.id IS NULL) OR bool_or(tie.person_id = $1::uuid AND NOT tie.is_appointed_by_council)
      ORDER BY EXISTS (SELECT FROM referral_activity offered WHERE offered.association_id = a.id)
        AND EXISTS (SELECT FROM grant_given given WHERE given.association_id = a.id) DESC, a.name, a.id`,
    values: [person?.id ?? null],
  });
  const tied = rows.filter(({ isTied }) => isTied);
  const others = rows.filter(({ isTied }) => !isTied).slice(index * 20);
  return (isTied: boolean): AssociationId => {
    const next = (isTied ? tied : others).shift();
    if (!next) throw new Error("The demo's directory has too few associations for its prizes.");
    return asId<"Association">(next.id);
  };
}
