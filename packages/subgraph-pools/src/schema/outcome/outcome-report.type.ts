import type { TargetGroup } from "@indgang/domain/associations";
import type { Instant } from "@indgang/domain/kernel";
import type { EvaluatedReport, OutcomeState } from "@indgang/domain/outcome";
import { connectionOf, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { TargetGroupEnum } from "../enum/pool.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { OutcomeGoalType } from "./outcome-parts.types.ts";
import { OutcomeStateEnum } from "./outcome.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("OutcomeReport", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What came of a grant, told goal by goal. Approved it is public; before that there is none but for its own administration, the service desk and its association (POOL-12).",
})
export class OutcomeReportType extends NodeType {
  @Field(() => Int, { description: "Goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => AssociationType, { description: "Who got the grant." })
  readonly association!: AssociationType;

  @Field(() => AdministrationType, { description: "Who gave it." })
  readonly administration!: AdministrationType;

  @Field(() => Int, { description: "The year that the money is for." })
  readonly year!: number;

  @Field(() => String, { description: "What the grant is for." })
  readonly title!: string;

  @Field(() => [TargetGroupEnum], { description: "Whom it is for." })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => OutcomeStateEnum, { description: "How far it is." })
  readonly state!: OutcomeState;

  @Field(() => String, { description: "What the association tells of the whole; may be empty." })
  readonly summary!: string;

  @Field(() => Int, { nullable: true, description: "How many people it reached." })
  readonly peopleReached!: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers did the work." })
  readonly volunteers!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was handed in last." })
  readonly handedInAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it is approved, and public." })
  readonly approvedAt!: Instant | null;

  @Field(() => [OutcomeGoalType], { description: "Its goals, with what is told of each." })
  readonly goals!: readonly OutcomeGoalType[];

  readonly report!: EvaluatedReport;
}

export const OutcomeReportConnection = connectionOf<OutcomeReportType>("OutcomeReport", () => OutcomeReportType);

export function toOutcomeReportType(report: EvaluatedReport): OutcomeReportType {
  return {
    ...report,
    id: toGlobalId("OutcomeReport", report.id),
    association: associationStub(report.associationId),
    administration: administrationStub(report.administration),
    report,
  };
}
