import { isMissing } from "@indgang/domain/accounts";
import { InvalidFieldType, toInvalidField, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  documentsOf,
  findingsOf,
  readAccountsOf,
  readOwnAccountsOf,
  stepsForViewer,
  stepsOf,
} from "../../service/accounts/read-accounts.ts";
import { readOwnApplication } from "../../service/draft/read-own.ts";
import { readApplication } from "../../service/read-case.ts";
import { poolById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { AttachmentType, toAttachmentType } from "../attachment/attachment.type.ts";
import { OwnApplicationType, toOwnApplicationType } from "../draft/own-application.type.ts";
import { PoolType, toPoolType } from "../pool/pool.type.ts";
import { AccountsStepType, GrantAccountsType, toAccountsStepType, toGrantAccountsType } from "./grant-accounts.type.ts";
import { OwnAccountsType, toOwnAccountsType } from "./own-accounts.type.ts";

@Resolver(() => ApplicationType)
export class ApplicationAccountsResolver {
  @FieldResolver(() => [GrantAccountsType], {
    description: "The accounts that its grant owes (POOL-11); none for what was not granted.",
  })
  async accounts(
    @Root() { head }: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly GrantAccountsType[]> {
    return (await readAccountsOf(context, head)).map(toGrantAccountsType);
  }
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationAccountsResolver {
  @FieldResolver(() => [OwnAccountsType], { description: "The accounts that its grant owes (POOL-11)." })
  async accounts(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly OwnAccountsType[]> {
    const found = await readOwnAccountsOf(context, own.id);
    return found.map((accounts) => toOwnAccountsType(accounts, isMissing(accounts, context.now())));
  }
}

@Resolver(() => OwnAccountsType)
export class OwnAccountsFieldsResolver {
  @FieldResolver(() => OwnApplicationType, { nullable: true, description: "The case that was granted." })
  async application(
    @Root() { own }: OwnAccountsType,
    @Ctx() context: RequestContext,
  ): Promise<OwnApplicationType | null> {
    const application = await readOwnApplication(context, own.applicationId);
    return application && toOwnApplicationType(application);
  }
}

@Resolver(() => GrantAccountsType)
export class GrantAccountsFieldsResolver {
  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case that was granted." })
  async application(
    @Root() { accounts }: GrantAccountsType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationType | null> {
    const application = await readApplication(context, accounts.applicationId);
    return application && toApplicationType(application);
  }

  @FieldResolver(() => PoolType, { description: "The pool that granted." })
  async pool(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): Promise<PoolType> {
    return toPoolType(present(await context.use(poolById).load(accounts.poolId), "The pool of accounts"));
  }

  @FieldResolver(() => Boolean, {
    description: "Whether they are missing: owed or sent back, and the day is over. Then payments stand still.",
  })
  isMissing(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): boolean {
    return isMissing(accounts, context.now());
  }

  @FieldResolver(() => [InvalidFieldType], {
    description:
      "What stands in the way of approving them: the wrong auditor, no endorsement, figures that do not add up.",
  })
  findings(@Root() { accounts }: GrantAccountsType): readonly InvalidFieldType[] {
    return findingsOf(accounts).map(toInvalidField);
  }

  @FieldResolver(() => [AttachmentType], { description: "The documents of the case that they are." })
  async documents(
    @Root() { accounts }: GrantAccountsType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AttachmentType[]> {
    return (await documentsOf(context, accounts)).map(toAttachmentType);
  }

  @FieldResolver(() => [AccountsStepType], { description: "What was done with them, the earliest first." })
  async steps(
    @Root() { accounts }: GrantAccountsType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AccountsStepType[]> {
    return (await stepsOf(context, accounts)).map(toAccountsStepType);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer could register what came on paper." })
  mayRegister(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): boolean {
    return stepsForViewer(context, accounts).mayRegister;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer could say that they are checked (POOL-2)." })
  mayCheck(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): boolean {
    return stepsForViewer(context, accounts).mayCheck;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer could send them back." })
  mayReturn(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): boolean {
    return stepsForViewer(context, accounts).mayReturn;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer could approve them." })
  mayApprove(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): boolean {
    return stepsForViewer(context, accounts).mayApprove;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer could give more time." })
  mayExtend(@Root() { accounts }: GrantAccountsType, @Ctx() context: RequestContext): boolean {
    return stepsForViewer(context, accounts).mayExtend;
  }
}
