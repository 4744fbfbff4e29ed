import type {
  Agreement,
  AgreementAcceptance,
  AgreementDecline,
  AgreementFollowUp,
  AgreementForm,
  AgreementSide,
  AgreementState,
  AgreementVersion,
} from "@indgang/domain/agreement";
import type { Instant, PlainDate } from "@indgang/domain/kernel";
import { DateScalar, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { AgreementFormEnum, AgreementSideEnum, AgreementStateEnum } from "./agreement.enums.ts";

@ObjectType("AgreementVersion", { simpleResolvers: true, description: "One version of an agreement's words." })
export class AgreementVersionType {
  @Field(() => Int, { description: "Counted from 1." })
  readonly number!: number;

  @Field(() => AgreementSideEnum, { description: "Who proposed it." })
  readonly side!: AgreementSide;

  @Field(() => String, { description: "The name of the person who proposed it." })
  readonly name!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, {
    description:
      "What it says: empty lines part paragraphs, `## ` begins a heading, lines that begin with `- ` are a list.",
  })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "What whoever proposed it says of it." })
  readonly comment!: string | null;
}

@ObjectType("AgreementAcceptance", {
  simpleResolvers: true,
  description: "That a side accepted one version, and no other.",
})
export class AgreementAcceptanceType {
  @Field(() => Int, { description: "Which version." })
  readonly number!: number;

  @Field(() => AgreementSideEnum, { description: "For which side." })
  readonly side!: AgreementSide;

  @Field(() => String, { description: "By whom, under the name of then." })
  readonly name!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;
}

@ObjectType("AgreementDecline", {
  simpleResolvers: true,
  description: "That the association said no to a version (ASSOC-9).",
})
export class AgreementDeclineType {
  @Field(() => Int, { description: "Which version." })
  readonly number!: number;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => Boolean, { description: "Whether it finds that the agreement touches its independence." })
  readonly touchesIndependence!: boolean;

  @Field(() => String, { description: "Who said so, under the name of then." })
  readonly name!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;
}

@ObjectType("AgreementFollowUp", {
  simpleResolvers: true,
  description: "A point on which an agreement is followed up; both sides read it.",
})
export class AgreementFollowUpType {
  @Field(() => ID, { description: "Which point." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "On which day it is looked at." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { description: "What is looked at." })
  readonly topic!: string;

  @Field(() => String, { nullable: true, description: "How it went; null until it was looked at." })
  readonly note!: string | null;

  @Field(() => String, { nullable: true, description: "Who says so, under the name of then." })
  readonly notedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When." })
  readonly notedAt!: Instant | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Agreement", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What a municipality and an association agree on about a grant (ASSOC-6). Seen in the case's administration, at the service desk, and, once it was sent, by those who speak for the association.",
})
export class AgreementType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "The number of its case." })
  readonly caseNumber!: string;

  @Field(() => AgreementStateEnum, { description: "How far it has come." })
  readonly state!: AgreementState;

  @Field(() => AgreementFormEnum, { description: "How it is made." })
  readonly form!: AgreementForm;

  @Field(() => Int, { description: "The version that counts." })
  readonly number!: number;

  @Field(() => AgreementSideEnum, { nullable: true, description: "Whose move it is; null when it is nobody's." })
  readonly waitsOn!: AgreementSide | null;

  @Field(() => DateScalar, { nullable: true, description: "By when the association is asked to answer." })
  readonly answerBy!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "When an oral agreement was made." })
  readonly agreedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Who spoke for the association in an oral agreement." })
  readonly agreedWith!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The digest of its file (SHA-256, hexadecimal); null until both have accepted in writing.",
  })
  readonly sha256!: string | null;

  @Field(() => [AgreementVersionType], { description: "All versions, the first first." })
  readonly versions!: readonly AgreementVersion[];

  @Field(() => [AgreementAcceptanceType], {
    description: "Who accepted which version; only those of the version that counts hold.",
  })
  readonly acceptances!: readonly AgreementAcceptance[];

  @Field(() => [AgreementDeclineType], { description: "When the association said no." })
  readonly declines!: readonly AgreementDecline[];

  @Field(() => [AgreementFollowUpType], { description: "What is looked at afterwards, the first day first." })
  readonly followUps!: readonly AgreementFollowUp[];

  readonly agreement!: Agreement;
}

export function toAgreementType(agreement: Agreement): AgreementType {
  return {
    ...agreement,
    id: toGlobalId("Agreement", agreement.id),
    followUps: agreement.followUps.map((point) => ({
      ...point,
      id: toGlobalId("AgreementFollowUp", point.id) as typeof point.id,
    })),
    agreement,
  };
}
