import type { Instant } from "@indgang/domain/kernel";
import type { Letter, LetterMail, LetterMailState, LetterState } from "@indgang/domain/letters";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { PersonType, personStubOrNull } from "../foreign/person.type.ts";
import { LetterMailStateEnum, LetterStateEnum } from "./letter.enums.ts";

@ObjectType("LetterMail", { simpleResolvers: true, description: "The mail that a letter went out with." })
export class LetterMailType {
  @Field(() => LetterMailStateEnum, { description: "What became of it." })
  readonly state!: LetterMailState;

  @Field(() => Int, { description: "How often it was tried." })
  readonly attempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is tried next; null when it is not." })
  readonly dueAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the mail server took it." })
  readonly sentAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was given up." })
  readonly givenUpAt!: Instant | null;
}

export function toLetterMailType(mail: LetterMail): LetterMailType {
  return { ...mail };
}

@Directive('@key(fields: "id")')
@ObjectType("Letter", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What an association is told of a decision (POOL-10, LAW-1). Seen in the case's administration and at the service desk.",
})
export class LetterType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => LetterStateEnum, { description: "How far it has come." })
  readonly state!: LetterState;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, {
    description:
      "What it says: empty lines part paragraphs, `## ` begins a heading, lines that begin with `- ` are a list.",
  })
  readonly text!: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  readonly writtenAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was approved; null for a draft." })
  readonly approvedAt!: Instant | null;

  @Field(() => PersonType, { nullable: true, description: "Who approved it." })
  readonly approvedBy!: PersonType | null;

  @Field(() => String, {
    nullable: true,
    description: "The digest of its file (SHA-256, hexadecimal); null for a draft.",
  })
  readonly sha256!: string | null;

  @Field(() => String, { nullable: true, description: "The mail address that it was sent to; null when it was not." })
  readonly recipientEmail!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was handed over, to the mail or to be printed.",
  })
  readonly sentAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was put into the post." })
  readonly postedAt!: Instant | null;

  @Field(() => PersonType, { nullable: true, description: "Who put it into the post." })
  readonly postedBy!: PersonType | null;

  readonly letter!: Letter;
}

export function toLetterType(letter: Letter): LetterType {
  return {
    ...letter,
    id: toGlobalId("Letter", letter.id),
    approvedBy: personStubOrNull(letter.approvedBy),
    postedBy: personStubOrNull(letter.postedBy),
    letter,
  };
}
