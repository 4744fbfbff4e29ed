import type { FormKind } from "@indgang/domain/form";
import type { Instant } from "@indgang/domain/kernel";
import type { ApplicationDraft } from "@indgang/domain/pools/draft";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { FormKindEnum } from "../enum/form.enums.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { DraftContentType, toDraftContentType } from "./draft-content.types.ts";

@Directive('@key(fields: "id")')
@ObjectType("ApplicationDraft", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What an association writes before it hands in (POOL-6). Seen by those who speak for it; to everybody else there is no such thing.",
})
export class ApplicationDraftType extends NodeType {
  @Field(() => Int, { description: "Counts every save; goes with the next one." })
  readonly version!: number;

  @Field(() => AssociationType, { description: "Whose it is." })
  readonly association!: AssociationType;

  @Field(() => FormKindEnum, { description: "Which of the round's forms it is written and handed in on (POOL-7)." })
  readonly formKind!: FormKind;

  @Field(() => DraftContentType, { description: "What has been written." })
  readonly content!: DraftContentType;

  @Field(() => String, {
    nullable: true,
    description: "Number of the application that it was begun from: what that one said stood in it already.",
  })
  readonly filledFrom!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was saved last." })
  readonly updatedAt!: Instant;

  readonly draft!: ApplicationDraft;
}

export function toApplicationDraftType(draft: ApplicationDraft): ApplicationDraftType {
  return {
    ...draft,
    id: toGlobalId("ApplicationDraft", draft.id),
    association: associationStub(draft.associationId),
    content: toDraftContentType(draft.content),
    draft,
  };
}

@ObjectType("DraftCompanion", { simpleResolvers: true, description: "A colleague who has the same draft open." })
export class DraftCompanionType {
  @Field(() => String, { description: "Their name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "The field that they are in, by its name in the content." })
  readonly field!: string | null;
}
