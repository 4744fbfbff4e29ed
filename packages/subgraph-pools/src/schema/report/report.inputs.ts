import type { PoolId } from "@indgang/domain/kernel";
import type { BlockKind, FigureKind, ReportBlock } from "@indgang/domain/report";
import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf, idOrNull } from "../id-of.ts";
import { ReportBlockKindEnum, ReportFigureKindEnum } from "./report.enums.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class ReportChapterChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The chapter." })
  readonly chapterId!: string;

  @Field(() => Int, { description: "The chapter's version as it was read." })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, chapterId: idOf(this.chapterId, "ReportChapter") };
  }
}

@InputType("ReportBlockInput", { description: "One thing after the other in a chapter." })
export class ReportBlockInput {
  @Field(() => String, {
    description: "Tells it from the others of its chapter: small letters, digits and hyphens, at most 40.",
  })
  readonly key!: string;

  @Field(() => ReportBlockKindEnum, { description: "What it is." })
  readonly kind!: BlockKind;

  @Field(() => String, { description: "What it says; may be empty in a draft." })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "Who said what is quoted." })
  readonly source!: string | null;

  @Field(() => ReportFigureKindEnum, { nullable: true, description: "What is counted, of a figure." })
  readonly figure!: FigureKind | null;

  @Field(() => ID, {
    nullable: true,
    description: "The only pool that is counted: one of the administration's own, and not in the joint part.",
  })
  readonly poolId!: string | null;
}

export function toReportBlock({ key, kind, text, source, figure, poolId }: ReportBlockInput): ReportBlock {
  const pool: PoolId | null = idOrNull(poolId, "Pool");
  return { key, kind, text, source: source ?? "", figure: figure ?? null, poolId: pool };
}
