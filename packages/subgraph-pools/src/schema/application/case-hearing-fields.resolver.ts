import { isForumStaff } from "@indgang/domain/forums";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readCaseHearing } from "../../service/case/read-case-hearing.ts";
import { RequiredHearingType, toRequiredHearingType } from "../pool/required-hearing.type.ts";
import { PoolTermsType } from "../pool/pool-terms.type.ts";
import { ApplicationType } from "./application.type.ts";
import { CaseHearingType, toCaseHearingType } from "./case-hearing.type.ts";

@Resolver(() => ApplicationType)
export class CaseHearingFieldsResolver {
  @FieldResolver(() => CaseHearingType, {
    nullable: true,
    description:
      "Whether it waits for those with a right to be heard (POOL-8); null for everybody outside the case's administration.",
  })
  async hearing(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<CaseHearingType | null> {
    const hearing = await readCaseHearing(context, head);
    return hearing && toCaseHearingType(hearing);
  }
}

@Resolver(() => PoolTermsType)
export class PoolTermsFieldsResolver {
  @FieldResolver(() => [RequiredHearingType], {
    description:
      "Who has a right to be heard before a case is decided (POOL-8), for the municipality's staff; none: nobody has to be.",
  })
  requiredHearings(@Root() { heardBodyIds }: PoolTermsType, @Ctx() { viewer }: RequestContext): RequiredHearingType[] {
    // Staff know the municipality's bodies; everybody else knows the own alone.
    return isForumStaff(viewer, viewer) ? heardBodyIds.map(toRequiredHearingType) : [];
  }
}
