import { letterFileName, type OwnLetter } from "@indgang/domain/letters";
import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, NodeType, toGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { readLettersOfOwn, readOwnLetterFile } from "../../service/letters/read-own-letters.ts";
import { OwnApplicationType } from "../draft/own-application.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("OwnLetter", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A letter that an association was sent about the decision on its own case, once the minutes stand (POOL-10, LAW-1). To everybody else there is no such thing.",
})
export class OwnLetterType extends NodeType {
  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, {
    description:
      "What it says: empty lines part paragraphs, `## ` begins a heading, lines that begin with `- ` are a list.",
  })
  readonly text!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it left: by mail, or into the post, the day that somebody posted it.",
  })
  readonly sentAt!: Instant | null;

  @Field(() => Boolean, { description: "Whether another one that was sent is in its place." })
  readonly isReplaced!: boolean;

  readonly own!: OwnLetter;
}

export function toOwnLetterType(own: OwnLetter): OwnLetterType {
  return { ...own, id: toGlobalId("OwnLetter", own.id), own };
}

@Resolver(() => OwnLetterType)
export class OwnLetterFieldsResolver {
  @FieldResolver(() => String, { description: "What its file is called; names nobody." })
  fileName(@Root() { own }: OwnLetterType): string {
    return letterFileName(own);
  }

  @FieldResolver(() => String, {
    description: "Its file as it was sent, a PDF in base64. `/letters/<id>.pdf` answers the same as a download.",
  })
  pdf(@Root() { own }: OwnLetterType, @Ctx() context: RequestContext): Promise<string> {
    return readOwnLetterFile(context, own);
  }
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationLettersResolver {
  @FieldResolver(() => [OwnLetterType], {
    description:
      "The letters that were sent about its decision, the latest first (POOL-10); none before the minutes stand.",
  })
  async letters(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly OwnLetterType[]> {
    return (await readLettersOfOwn(context, own)).map(toOwnLetterType);
  }
}
