import { keyOfGlobalId, toGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import type { Municipality } from "@indgang/domain/administrations";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { findMunicipality } from "../../service/municipalities.ts";

@Directive('@key(fields: "id")')
@ObjectType("Municipality", {
  simpleResolvers: true,
  description: "The tenant: everything belongs to one municipality.",
})
export class MunicipalityType {
  @Field(() => ID, { description: "Identity. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "Its name: København." })
  readonly name!: string;

  @Field(() => Int, { description: "The official municipality code (kommunekode): 101 is Copenhagen." })
  readonly code!: number;

  @Field(() => Boolean, { description: "True when its data are for trying things out." })
  readonly isSandbox!: boolean;
}

export function toMunicipality({ id, name, isSandbox }: Municipality): MunicipalityType {
  return { id: toGlobalId("Municipality", String(id)), name, code: id, isSandbox };
}

/** The municipality behind a global id: the viewer's own, or null. */
export async function municipalityOf(id: string, context: RequestContext): Promise<MunicipalityType | null> {
  const code = keyOfGlobalId(id, "Municipality");
  const municipality = await findMunicipality(context, code !== null && /^\d{1,9}$/u.test(code) ? Number(code) : null);
  return municipality && toMunicipality(municipality);
}
