import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { contactsOf, findAssociation, findAssociationHead, yearsOf } from "../../service/associations.ts";
import { AssociationContactType } from "./association-contact.type.ts";
import { AssociationYearType } from "./association-year.type.ts";
import { AssociationType, toAssociation } from "./association.type.ts";

/** The association behind a global id; null for unknown and malformed alike. */
export async function associationOf(id: string, context: RequestContext): Promise<AssociationType | null> {
  const association = await findAssociation(context, fromGlobalId(id, "Association"));
  return association && toAssociation(association);
}

const ofHead: ReadonlySet<string> = new Set(["version", "name", "cvr"]);

/** The association behind a global id with no more than these fields of it: lists of cases show a name, and read a name. */
export async function associationWith(
  fields: ReadonlySet<string> | undefined,
  id: string,
  context: RequestContext,
): Promise<object | null> {
  if (fields === undefined || ![...fields].every((field) => ofHead.has(field))) return associationOf(id, context);
  const head = await findAssociationHead(context, fromGlobalId(id, "Association"));
  return head && { ...head, id };
}

@Resolver(() => AssociationType)
export class AssociationFields {
  @FieldResolver(() => [AssociationYearType], { description: "What it said about each year, the latest first." })
  years(@Root() { entry }: AssociationType, @Ctx() context: RequestContext): Promise<readonly AssociationYearType[]> {
    return yearsOf(context, entry);
  }

  @FieldResolver(() => [AssociationContactType], {
    description: "Whom to talk to, by name. For staff of the municipality; empty for everybody else.",
  })
  contacts(
    @Root() { entry }: AssociationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssociationContactType[]> {
    return contactsOf(context, entry);
  }
}
