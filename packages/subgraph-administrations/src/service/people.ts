import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { mayReadStaff, type Person } from "@indgang/domain/administrations";
import type { Owned, PersonId } from "@indgang/domain/kernel";
import { personById } from "../store/person.store.ts";
import { listStaff } from "../store/staff.store.ts";

/** A person whom the viewer may know of; null otherwise. The wall decides: politicians for all, staff for their own administration. */
export async function findPerson(context: RequestContext, id: PersonId | null): Promise<Person | null> {
  return id === null ? null : context.use(personById).load(id);
}

/**
 * The person who asks; null for the public and for systems. An association's people are not shown the register, not even
 * their own line: for them the session's own words stand.
 */
export async function viewersPerson(context: RequestContext): Promise<Person | null> {
  const { personId, name, municipalityId, administration } = context.viewer;
  if (personId === null) return null;
  const known = await findPerson(context, personId);
  return known ?? { id: personId, municipalityId, administration, name, title: null };
}

/** Who works in an administration, for its own people (mayReadStaff). For everybody else the list is empty, and nothing is asked. */
export async function readStaff(
  context: RequestContext,
  administration: Owned,
  page: Page,
): Promise<PageOfNodes<Person>> {
  return mayReadStaff(context.viewer, administration)
    ? listStaff(context, administration.administration, page)
    : emptyPage;
}
