import { addDays, asId, dateAt, toInstant } from "@indgang/domain/kernel";
import { usualForumTerms, type ForumBody } from "@indgang/domain/forums";
import { appointMember, createForumBody, saveSeatKind } from "../service/keep-bodies.ts";
import { seatKindsOfBody } from "../store/seat-kind.store.ts";
import type { DemoBody, DemoSeats } from "./demo-plan.type.ts";
import { okay, personOf, requestOf, type Making } from "./making.ts";

/** Bodies of the demo by their key, founded in time for their first meetings. */
export type DemoBodies = ReadonlyMap<string, ForumBody>;

const foundedDaysAgo = 400;

export async function makeBodies(making: Making, plans: readonly DemoBody[]): Promise<DemoBodies> {
  const made = new Map<string, ForumBody>();
  for (const plan of plans) {
    const { name, kind, key } = plan;
    const parentId = (plan.parent && made.get(plan.parent)?.id) || null;
    const input = { idempotencyKey: `demo ${key}`, name, kind, parentId, ...usualForumTerms };
    const body = okay(await createForumBody(requestOf(making, plan.secretary, -foundedDaysAgo), input));
    for (const [index, seats] of plan.seats.entries()) await fill(making, body, plan, seats, `demo ${key} ${index}`);
    made.set(key, body);
  }
  return made;
}

async function fill(
  making: Making,
  { id: bodyId }: ForumBody,
  { secretary }: DemoBody,
  { name, seats, isForAssociation, members, chair, left }: DemoSeats,
  key: string,
): Promise<void> {
  const kind = { idempotencyKey: key, bodyId, seatKindId: null, version: null, name, seats, isForAssociation };
  okay(await saveSeatKind(requestOf(making, secretary, -foundedDaysAgo), kind));
  const kinds = await requestOf(making, secretary, -foundedDaysAgo).use(seatKindsOfBody).load(bodyId);
  const seatKindId = kinds.at(-1)?.id;
  if (seatKindId === undefined) throw new Error(`The demo's body has no ${name}.`);
  const today = dateAt(toInstant(making.now));
  for (const subject of [...members, ...(chair ? [chair] : []), ...(left ? [left] : [])]) {
    const { id, association } = personOf(making, subject);
    const input = {
      idempotencyKey: `${key} ${subject}`,
      seatKindId,
      personId: asId<"Person">(id),
      associationId: isForAssociation && association !== null ? asId<"Association">(association) : null,
      isChair: subject === chair,
      startsOn: addDays(today, -foundedDaysAgo),
      endsOn: subject === left ? today : null,
    };
    okay(await appointMember(requestOf(making, secretary, -foundedDaysAgo), input));
  }
}
