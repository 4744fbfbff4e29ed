import { NodeType, toGlobalId } from "@indgang/subgraph-kit";
import type { Administration } from "@indgang/domain/administrations";
import type { Owned } from "@indgang/domain/kernel";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Administration", {
  implements: NodeType,
  simpleResolvers: true,
  description: "An organisational part of the municipality with its own pools, committee and staff (forvaltning).",
})
export class AdministrationType extends NodeType {
  @Field(() => String, { description: "Short name, as it stands in addresses: social." })
  readonly slug!: string;

  @Field(() => String, { description: "Its Danish name: Socialforvaltningen." })
  readonly name!: string;

  @Field(() => String, { description: "Its English name." })
  readonly nameEn!: string;

  /** For the policies; no field of the graph. */
  readonly owned!: Owned;
}

export function toAdministration({ municipalityId, slug, name, nameEn }: Administration): AdministrationType {
  return {
    id: toGlobalId("Administration", slug),
    slug,
    name,
    nameEn,
    owned: { municipalityId, administration: slug },
  };
}
