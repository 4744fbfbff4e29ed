import type { Instant } from "@indgang/domain/kernel";
import type { MeetingPapers, PapersAudience, PapersFindingCode, PapersKind } from "@indgang/domain/papers";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { PersonType, personStub } from "../foreign/person.type.ts";
import { PapersAudienceEnum, PapersFindingCodeEnum, PapersKindEnum } from "./papers.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("MeetingPapers", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "Papers of a committee's meeting as one PDF, as they were issued (LAW-7). What has changed since is another version. The members' are read in their own administration; the public ones by everybody.",
})
export class MeetingPapersType extends NodeType {
  @Field(() => PapersKindEnum, { description: "What they are." })
  readonly kind!: PapersKind;

  @Field(() => PapersAudienceEnum, { description: "Whom they are for." })
  readonly audience!: PapersAudience;

  @Field(() => Int, { description: "The version, from 1." })
  readonly number!: number;

  @Field(() => DateTimeScalar, { description: "When they were issued." })
  readonly issuedAt!: Instant;

  @Field(() => PersonType, { nullable: true, description: "Who issued them." })
  readonly issuedBy!: PersonType | null;

  @Field(() => String, { description: "What the file is called; names nobody." })
  readonly fileName!: string;

  readonly papers!: MeetingPapers;
}

export function toMeetingPapersType(papers: MeetingPapers): MeetingPapersType {
  return {
    ...papers,
    id: toGlobalId("MeetingPapers", papers.id),
    issuedBy: personStub(papers.issuedBy),
    papers,
  };
}

@ObjectType("PapersFinding", {
  simpleResolvers: true,
  description: "Something that somebody has to look at before papers leave (LAW-7).",
})
export class PapersFindingType {
  @Field(() => PapersFindingCodeEnum, { description: "What it is." })
  readonly code!: PapersFindingCode;

  @Field(() => String, { description: "The part of the papers, in Danish as they are: `Punkt 3`." })
  readonly part!: string;

  @Field(() => String, { description: "The heading below which it stands, or what kind of document it is." })
  readonly place!: string;

  @Field(() => ID, { nullable: true, description: "The case; null where it is none's." })
  readonly applicationId!: string | null;

  @Field(() => ID, { nullable: true, description: "The document; null where it is the text." })
  readonly attachmentId!: string | null;
}

@ObjectType("PapersCheck", { simpleResolvers: true, description: "Papers as they would be issued now." })
export class PapersCheckType {
  @Field(() => [PapersFindingType], { description: "What has to be looked at, in the agenda's order (LAW-7)." })
  readonly findings!: readonly PapersFindingType[];

  @Field(() => Boolean, { description: "Whether the version that stands says the same already." })
  readonly isIssued!: boolean;
}
