import { dateAt, type PlainDate } from "@indgang/domain/kernel";
import type { ApplicationChannel } from "@indgang/domain/pools";
import { DateScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { evaluationsFor, readOutcomeOf, workOf, writingFor } from "../../service/outcome/read-outcomes.ts";
import { readApplication } from "../../service/read-case.ts";
import { grantOfCase } from "../../store/outcome/outcome-list.store.ts";
import { poolById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { OwnApplicationType } from "../draft/own-application.type.ts";
import { ApplicationChannelEnum } from "../enum/application.enums.ts";
import { GrantType, toGrantType } from "../grant/grant.type.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";
import { OutcomeEvaluationType } from "./outcome-parts.types.ts";
import { OutcomeReportType, toOutcomeReportType } from "./outcome-report.type.ts";
import { OutcomeContentInput } from "./outcome.inputs.ts";

@ObjectType("OutcomeWriting", { simpleResolvers: true, description: "Where an association goes on writing." })
export class OutcomeWritingType {
  @Field(() => Int, { description: "The draft's version; 0 where nothing is saved yet." })
  readonly version!: number;

  @Field(() => OutcomeContentInput, {
    description: "What is written so far; of a report that was sent back, what was handed in.",
  })
  readonly content!: OutcomeContentInput;
}

const readOf = async (context: RequestContext, id: string): Promise<OutcomeReportType | null> => {
  const report = await readOutcomeOf(context, id);
  return report && toOutcomeReportType(report);
};

@Resolver(() => OutcomeReportType)
export class OutcomeReportFieldsResolver {
  @FieldResolver(() => PoolType, { description: "The pool that the grant came from." })
  async pool(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(report.poolId), "The pool of a report"));
  }

  @FieldResolver(() => GrantType, { nullable: true, description: "The grant that it tells of." })
  async grant(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): Promise<GrantType | null> {
    const grant = await context.use(grantOfCase).load(report.applicationId);
    return grant && toGrantType(grant);
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case; null for all but its own side." })
  async application(
    @Root() { report }: OutcomeReportType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    const application = await readApplication(context, report.applicationId);
    return application && toApplicationType(application);
  }

  @FieldResolver(() => [OutcomeEvaluationType], {
    nullable: true,
    description:
      "What the administration thinks, for itself alone until it is approved; null for whoever may not know.",
  })
  evaluations(
    @Root() { report }: OutcomeReportType,
    @Ctx() context: RequestContext,
  ): readonly OutcomeEvaluationType[] | null {
    return evaluationsFor(context, report);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: "By when the association tells; for both sides alone.",
  })
  dueOn(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): PlainDate | null {
    return workOf(context, report, report.dueOn);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether that day has passed and nothing was handed in; for both sides alone.",
  })
  isOverdue(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): boolean {
    const isWaiting = report.state === "AWAITED" || report.state === "RETURNED";
    return workOf(context, report, isWaiting && report.dueOn < dateAt(context.now())) ?? false;
  }

  @FieldResolver(() => ApplicationChannelEnum, { nullable: true, description: "How it came; for both sides alone." })
  channel(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): ApplicationChannel | null {
    return workOf(context, report, report.channel);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was sent back, or its goals were changed; for both sides alone.",
  })
  note(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): string | null {
    return workOf(context, report, report.note);
  }

  @FieldResolver(() => OutcomeWritingType, {
    nullable: true,
    description: "Where the association goes on writing; null for everybody else, and once it is handed in.",
  })
  writing(@Root() { report }: OutcomeReportType, @Ctx() context: RequestContext): Promise<OutcomeWritingType | null> {
    return writingFor(context, report);
  }
}

const outcomeText = "What came of it (POOL-12); null where nothing was granted, and for whoever may not read it yet.";

@Resolver(() => ApplicationType)
export class ApplicationOutcomeResolver {
  @FieldResolver(() => OutcomeReportType, { nullable: true, description: outcomeText })
  outcome(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<OutcomeReportType | null> {
    return readOf(context, head.id);
  }
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationOutcomeResolver {
  @FieldResolver(() => OutcomeReportType, { nullable: true, description: outcomeText })
  outcome(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<OutcomeReportType | null> {
    return readOf(context, own.id);
  }
}

@Resolver(() => GrantType)
export class GrantOutcomeResolver {
  @FieldResolver(() => OutcomeReportType, { nullable: true, description: outcomeText })
  outcome(@Root() { grant }: GrantType, @Ctx() context: RequestContext): Promise<OutcomeReportType | null> {
    return grant.applicationId === null ? Promise.resolve(null) : readOf(context, grant.applicationId);
  }
}
