import type { ListName, SavedView } from "@indgang/domain/lists";
import { toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ListNameEnum } from "../enum/list.enums.ts";

@ObjectType("SavedView", {
  simpleResolvers: true,
  description:
    "A list as somebody wants to see it again: its own person's, or shared with all who work in the same place.",
})
export class SavedViewType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every change." })
  readonly version!: number;

  @Field(() => ListNameEnum, { description: "Which list." })
  readonly list!: ListName;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => String, {
    description: "What stands behind the question mark of the list's address: filter, order and columns.",
  })
  readonly search!: string;

  @Field(() => Boolean, { description: "Whether all who work in the same place see it." })
  readonly isShared!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer sees it when nothing else is chosen." })
  readonly isDefault!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer keeps it, and may change and remove it." })
  readonly isOwn!: boolean;
}

export function toSavedView(view: SavedView, viewerId: string | null): SavedViewType {
  const isOwn = view.personId === viewerId;
  const { version, list, name, search, isShared, isDefault } = view;
  const id = toGlobalId("SavedView", view.id);
  return { id, version, list, name, search, isShared, isDefault: isOwn && isDefault, isOwn };
}
