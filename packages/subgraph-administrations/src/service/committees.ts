import type { RequestContext } from "@indgang/subgraph-kit";
import { membersOn, type Committee } from "@indgang/domain/administrations";
import { dateAt, type CommitteeId } from "@indgang/domain/kernel";
import { seatsOfCommittee, toSeatedPerson, type SeatedPerson } from "../store/committee-member.store.ts";
import { committeeById, committeesOfAdministration } from "../store/committee.store.ts";

/** The committees of one administration, by name. Known to everybody (POOL-14). */
export function committeesOf(context: RequestContext, slug: string): Promise<readonly Committee[]> {
  return context.use(committeesOfAdministration).load(slug);
}

/** One committee; null for null, too. */
export async function findCommittee(context: RequestContext, id: CommitteeId | null): Promise<Committee | null> {
  return id === null ? null : context.use(committeeById).load(id);
}

/** Who sits in the committee today, in Danish time: the chair first, then by name. */
export async function membersOf(context: RequestContext, id: CommitteeId): Promise<readonly SeatedPerson[]> {
  const members = (await context.use(seatsOfCommittee).load(id)).map(toSeatedPerson);
  const today = new Set(membersOn(members, dateAt(context.now())));
  return members.filter(({ personId }) => today.has(personId));
}
