import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { accountOf, entriesFor } from "../../service/payment/ledger.ts";
import { readApplication } from "../../service/read-case.ts";
import { budgetLineById, linesByRound, roundById } from "../../store/pool/funding-round.store.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { BudgetLineType, toBudgetLineType } from "../pool/budget-line.type.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";
import { LedgerEntryConnection, LedgerEntryType, LineAccountType, toLedgerEntryType } from "./ledger.types.ts";

@Resolver(() => BudgetLineType)
export class BudgetLineLedgerFieldsResolver {
  @FieldResolver(() => LineAccountType, {
    nullable: true,
    description: "What became of its money. For its administration and the service desk; null for all others.",
  })
  account(@Root() { line }: BudgetLineType, @Ctx() context: RequestContext): Promise<LineAccountType | null> {
    return accountOf(context, [line]);
  }

  @FieldResolver(() => LedgerEntryConnection, {
    description: "Its ledger, the latest first. For its administration and the service desk; empty for all others.",
  })
  async ledger(
    @Root() { line }: BudgetLineType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LedgerEntryType>> {
    return new LedgerEntryConnection(mapPage(await entriesFor(context, line, page.toPage()), toLedgerEntryType));
  }
}

@Resolver(() => FundingRoundType)
export class FundingRoundLedgerFieldsResolver {
  @FieldResolver(() => LineAccountType, {
    nullable: true,
    description: "The accounts of its lines as one. For its administration and the service desk; null for all others.",
  })
  async account(@Root() { round }: FundingRoundType, @Ctx() context: RequestContext): Promise<LineAccountType | null> {
    return accountOf(context, await context.use(linesByRound).load(round.id));
  }
}

@Resolver(() => LedgerEntryType)
export class LedgerEntryFieldsResolver {
  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case that it concerns." })
  async application(@Root() { row }: LedgerEntryType, @Ctx() context: RequestContext): Promise<ApplicationType | null> {
    const application = row.applicationId === null ? null : await readApplication(context, row.applicationId);
    return application && toApplicationType(application);
  }

  @FieldResolver(() => BudgetLineType, { nullable: true, description: "The other end of what was carried forward." })
  async otherLine(@Root() { row }: LedgerEntryType, @Ctx() context: RequestContext): Promise<BudgetLineType | null> {
    const line = row.otherLineId === null ? null : await context.use(budgetLineById).load(row.otherLineId);
    return line && toBudgetLineType(line);
  }

  @FieldResolver(() => FundingRoundType, { nullable: true, description: "The round of the other end." })
  async otherRound(@Root() { row }: LedgerEntryType, @Ctx() context: RequestContext): Promise<FundingRoundType | null> {
    const round = row.otherRoundId === null ? null : await context.use(roundById).load(row.otherRoundId);
    return round && toFundingRoundType(round);
  }
}
