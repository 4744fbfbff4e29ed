import type { Page, PageOfNodes, RequestContext } from "@indgang/subgraph-kit";
import {
  mayReadAssociation,
  mayReadContacts,
  type AssociationContact,
  type AssociationYear,
  type Association,
} from "@indgang/domain/associations";
import type { AssociationId } from "@indgang/domain/kernel";
import type { AssociationHead } from "../store/association-entry.ts";
import {
  contactsOfAssociation,
  headOfAssociation,
  loadAssociation,
  yearsOfAssociation,
} from "../store/association.store.ts";
import type { DirectoryQuestion } from "../store/directory-question.ts";
import { listDirectory } from "../store/directory.store.ts";

/** ASSOC-1: one entry of the directory; null for null, too. */
export async function findAssociation(context: RequestContext, id: AssociationId | null): Promise<Association | null> {
  const association = id === null ? null : await loadAssociation(context, id);
  return association && mayReadAssociation(context.viewer, association) ? association : null;
}

/** ASSOC-1: what a list of something else shows of an entry. */
export async function findAssociationHead(
  context: RequestContext,
  id: AssociationId | null,
): Promise<AssociationHead | null> {
  const association = id === null ? null : await context.use(headOfAssociation).load(id);
  return association && mayReadAssociation(context.viewer, association) ? association : null;
}

/** ASSOC-1: a page of the directory, which is the same for all who ask. */
export async function listAssociations(
  context: RequestContext,
  question: DirectoryQuestion,
  page: Page,
): Promise<PageOfNodes<Association>> {
  const found = await listDirectory(context, question, page);
  return { ...found, nodes: found.nodes.filter((association) => mayReadAssociation(context.viewer, association)) };
}

/** ASSOC-5: what the association said about each year, the latest first. */
export function yearsOf(context: RequestContext, { id }: Association): Promise<readonly AssociationYear[]> {
  return context.use(yearsOfAssociation).load(id);
}

/** The association's contacts for those who may have them (mayReadContacts); for everybody else none, and nothing is asked. */
export async function contactsOf(
  context: RequestContext,
  association: Association,
): Promise<readonly AssociationContact[]> {
  if (!mayReadContacts(context.viewer, association)) return [];
  return context.use(contactsOfAssociation).load(association.id);
}
