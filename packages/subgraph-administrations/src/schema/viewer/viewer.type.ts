import type { Permission, Role } from "@indgang/domain/kernel";
import { Field, ObjectType } from "type-graphql";
import { PermissionEnum } from "../enum/permission.enum.ts";
import { RoleEnum } from "../enum/role.enum.ts";

@ObjectType("Viewer", { simpleResolvers: true, description: "Who is asking, and what may be offered to them." })
export class ViewerType {
  @Field(() => String, {
    description: "Where the viewer sits: an administration's slug, servicedesk, association, public or auditor.",
  })
  readonly seat!: string;

  @Field(() => [RoleEnum], { description: "The viewer's roles." })
  readonly roles!: readonly Role[];

  @Field(() => [PermissionEnum], { description: "What the interface may offer the viewer." })
  readonly permissions!: readonly Permission[];
}
