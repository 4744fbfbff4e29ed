import type { Instant } from "@indgang/domain/kernel";
import type { HeardParty, HearingInput } from "@indgang/domain/forums";
import { DateTimeScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType } from "type-graphql";
import { idOf, idOrNull } from "../id-of.ts";

@InputType("HearingContentInput", { description: "What is asked, and of whom (FORUM-4)." })
export class HearingContentInput {
  @Field(() => String, { description: "Title, at most 200 characters, without a person's number (LAW-7)." })
  readonly title!: string;

  @Field(() => String, { description: "The proposal, at most 20,000 characters, without a person's number (LAW-7)." })
  readonly text!: string;

  @Field(() => ID, {
    nullable: true,
    description: "A round of the own administration, whose applications are sent with it (POOL-8).",
  })
  readonly roundId?: string | null;

  @Field(() => DateTimeScalar, { description: "The last instant for answers; ahead when it is sent." })
  readonly answerBy!: Instant;

  @Field(() => [ID], { description: "Bodies that are heard, each once; 50 parties at most." })
  readonly bodyIds!: readonly string[];

  @Field(() => [ID], { description: "Associations that are heard, each once; 50 parties at most." })
  readonly associationIds!: readonly string[];

  /** Parties are counted in this order: bodies, then associations. */
  toContent(): HearingInput {
    const { title, text, answerBy } = this;
    const bodies = this.bodyIds.map((id): HeardParty => ({ kind: "BODY", bodyId: idOf(id, "ForumBody") }));
    const associations = this.associationIds.map((id): HeardParty => ({
      kind: "ASSOCIATION",
      associationId: idOf(id, "Association"),
    }));
    const roundId = idOrNull(this.roundId, "FundingRound");
    return { title, text, answerBy, roundId, parties: [...bodies, ...associations] };
  }
}
