import type { Instant } from "@indgang/domain/kernel";
import type {
  BlockKind,
  ChapterState,
  FigureKind,
  ReportBlock,
  ReportChapter,
  ReportPart,
} from "@indgang/domain/report";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { ReportBlockKindEnum, ReportChapterStateEnum, ReportFigureKindEnum, ReportPartEnum } from "./report.enums.ts";

@ObjectType("ReportBlock", { simpleResolvers: true, description: "One thing after the other in a chapter." })
export class ReportBlockType {
  @Field(() => String, { description: "Tells it from the others of its chapter." })
  readonly key!: string;

  @Field(() => ReportBlockKindEnum, { description: "What it is." })
  readonly kind!: BlockKind;

  @Field(() => String, {
    description: "What it says; of a figure what stands above it, where that is not its usual name.",
  })
  readonly text!: string;

  @Field(() => String, { description: "Who said what is quoted; else empty." })
  readonly source!: string;

  @Field(() => ReportFigureKindEnum, { nullable: true, description: "What is counted; null of text." })
  readonly figure!: FigureKind | null;

  @Field(() => ID, { nullable: true, description: "The only pool that is counted; null: all." })
  readonly poolId!: string | null;

  readonly chapter!: ReportChapter;
  readonly block!: ReportBlock;
}

@Directive('@key(fields: "id")')
@ObjectType("ReportChapter", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A chapter of a yearly report (POOL-15). Its own administration writes it; the others and the service desk read it when it is shared, everybody when it is published.",
})
export class ReportChapterType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => Int, { description: "The year that the money was for." })
  readonly year!: number;

  @Field(() => ReportPartEnum, { description: "Whose it is." })
  readonly part!: ReportPart;

  @Field(() => Int, { description: "1, and one more each time that a closed one was opened again." })
  readonly edition!: number;

  @Field(() => ReportChapterStateEnum, { description: "How far it has come." })
  readonly state!: ChapterState;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => AdministrationType, { description: "Who writes it." })
  readonly administration!: AdministrationType;

  @Field(() => [ReportBlockType], { description: "What stands in it." })
  readonly blocks!: readonly ReportBlockType[];

  @Field(() => String, { nullable: true, description: "Why a closed one was opened again; null of the first edition." })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when the other administrations read it; null: they do not.",
  })
  readonly sharedAt!: Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was closed, which is of when its figures are; null of a draft.",
  })
  readonly closedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when everybody reads it; null: they do not." })
  readonly publishedAt!: Instant | null;

  readonly chapter!: ReportChapter;
}

export function toReportChapterType(chapter: ReportChapter): ReportChapterType {
  return {
    ...chapter,
    id: toGlobalId("ReportChapter", chapter.id),
    administration: administrationStub(chapter.administration),
    blocks: chapter.blocks.map((block) => ({
      ...block,
      poolId: block.poolId === null ? null : toGlobalId("Pool", block.poolId),
      chapter,
      block,
    })),
    chapter,
  };
}
