import { asId } from "@indgang/domain/kernel";
import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { DraftAnswerType, toDraftAnswers } from "../../draft/draft-answer.types.ts";
import { DraftContentType, toDraftContent } from "../../draft/draft-content.types.ts";
import { ApplicationGoalInput, BudgetItemInput, OtherFundingInput } from "../application/application-content.inputs.ts";
import { TargetGroupEnum } from "../../enum/pool.enums.ts";
import type { TargetGroup } from "@indgang/domain/associations";
import { idOf, idOrNull } from "../../id-of.ts";

@InputType("BeginApplicationDraftInput", { description: "What is to be applied for, and by whom." })
export class BeginApplicationDraftInput extends KeyedInput {
  @Field(() => ID, { description: "An association that the viewer speaks for." })
  readonly associationId!: string;

  @Field(() => ID, { description: "The round that it asks; open." })
  readonly roundId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "An earlier application of the association to the same pool, from which it is filled; the latest where none is named.",
  })
  readonly fromApplicationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it is for new or extended activities (POOL-7): then on the full form. Else who goes on with a named application that was granted, the year after, gets the round's simplified form.",
  })
  readonly isNew?: boolean | null;

  toCommand() {
    const from = idOrNull(this.fromApplicationId, "OwnApplication");
    return {
      isNew: this.isNew ?? false,
      fromId: from === null ? null : asId<"Application">(from),
      idempotencyKey: this.idempotencyKey,
      roundId: idOf(this.roundId, "FundingRound"),
      associationId: idOf(this.associationId, "Association"),
    };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
abstract class ApplicationDraftChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The draft." })
  readonly applicationDraftId!: string;

  @Field(() => Int, { description: "The draft's version as it was read." })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, draftId: idOf(this.applicationDraftId, "ApplicationDraft") };
  }
}

@InputType("SubmitApplicationDraftInput", { description: "Which draft is handed in, as it was read." })
export class SubmitApplicationDraftInput extends ApplicationDraftChangeInput {}

@InputType("DiscardApplicationDraftInput", { description: "Which draft is thrown away, as it was read." })
export class DiscardApplicationDraftInput extends ApplicationDraftChangeInput {}

@InputType("SaveApplicationDraftInput", { description: "What has been written." })
export class SaveApplicationDraftInput extends ApplicationDraftChangeInput {
  @Field(() => DraftContentType, { description: "All of it, in place of what was there." })
  readonly content!: DraftContentType;

  override toCommand() {
    return { ...super.toCommand(), content: toDraftContent(this.content) };
  }
}

@InputType("ShowInApplicationDraftInput", { description: "Where the viewer is in a draft." })
export class ShowInApplicationDraftInput {
  @Field(() => ID, { description: "The draft that they have open." })
  readonly applicationDraftId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The field that they are in, by its name in the content, an answer as `answers.<key>`.",
  })
  readonly field?: string | null;

  toCommand() {
    const field = this.field ?? "";
    return {
      draftId: idOf(this.applicationDraftId, "ApplicationDraft"),
      field: /^(?:[a-zA-Z]{1,40}|answers\.[a-z][a-z0-9_]{0,39})$/u.test(field) ? field : null,
    };
  }
}

@InputType("WithdrawOwnApplicationInput", { description: "Which application is taken back." })
export class WithdrawOwnApplicationInput extends KeyedInput {
  @Field(() => ID, { description: "The case, as an association has it." })
  readonly ownApplicationId!: string;

  @Field(() => Int, { description: "The case's version as it was read." })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: "What the association says to it." })
  readonly note?: string | null;

  toCommand() {
    const { idempotencyKey, version } = this;
    const applicationId = asId<"Application">(idOf(this.ownApplicationId, "OwnApplication"));
    return { idempotencyKey, version, applicationId, note: this.note ?? null };
  }
}

@InputType("CompleteOwnApplicationInput", { description: "An application that was returned, as it shall be." })
export class CompleteOwnApplicationInput extends WithdrawOwnApplicationInput {
  @Field(() => String, { description: "What it is called, at most 200 characters." })
  readonly title!: string;

  @Field(() => String, { description: "What the money is for, at most 10,000 characters." })
  readonly purpose!: string;

  @Field(() => [BudgetItemInput], { description: "From 1 to 50 entries; their sum is what is applied for." })
  readonly budget!: BudgetItemInput[];

  @Field(() => [ApplicationGoalInput], { description: "From 1 to 20 goals." })
  readonly goals!: ApplicationGoalInput[];

  @Field(() => [OtherFundingInput], { description: "Up to 50 others who were asked." })
  readonly otherFunding!: OtherFundingInput[];

  @Field(() => [TargetGroupEnum], { description: "Whom it is for; at least one." })
  readonly targetGroups!: TargetGroup[];

  @Field(() => Int, { nullable: true, description: "How many take part." })
  readonly participants?: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers do the work." })
  readonly volunteers?: number | null;

  @Field(() => [DraftAnswerType], {
    nullable: true,
    description: "All answers to what the form alone asks, as they shall be; left out: as they were.",
  })
  readonly answers?: DraftAnswerType[] | null;

  override toCommand() {
    const { title, purpose, targetGroups, participants, volunteers } = this;
    return {
      ...super.toCommand(),
      answers: this.answers ? toDraftAnswers(this.answers) : null,
      content: {
        title: title.trim(),
        purpose: purpose.trim(),
        budget: this.budget.map(({ kind, amount, note }) => ({ kind, amount, note: note ?? null })),
        goals: this.goals.map(({ text, measure }) => ({ text: text.trim(), measure: measure.trim() })),
        otherFunding: this.otherFunding.map(({ funder, amount, state }) => ({ funder, amount, state })),
        targetGroups,
        participants: participants ?? null,
        volunteers: volunteers ?? null,
      },
    };
  }
}
