import { agreementFileName } from "@indgang/domain/agreement";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readAgreementFile, readAgreementOf, readNeed } from "../../service/agreement/read-agreements.ts";
import { ApplicationType } from "../application/application.type.ts";
import { OwnApplicationType } from "../draft/own-application.type.ts";
import { AgreementType, toAgreementType } from "./agreement.type.ts";

@Resolver(() => AgreementType)
export class AgreementFieldsResolver {
  @FieldResolver(() => String, { description: "What its file is called; names nobody." })
  fileName(@Root() { agreement }: AgreementType): string {
    return agreementFileName(agreement);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Its file, a PDF in base64; null until both sides have accepted in writing. `/agreements/<id>.pdf` answers the same as a download.",
  })
  pdf(@Root() { agreement }: AgreementType, @Ctx() context: RequestContext): Promise<string | null> {
    return readAgreementFile(context, agreement);
  }
}

@Resolver(() => ApplicationType)
export class ApplicationAgreementResolver {
  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The cooperation agreement about its grant (ASSOC-6).",
  })
  async agreement(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<AgreementType | null> {
    const agreement = await readAgreementOf(context, head.id);
    return agreement && toAgreementType(agreement);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether its grant needs a cooperation agreement by the terms that its round was announced with (ASSOC-6, POOL-17). False while nothing is granted.",
  })
  needsAgreement(@Root() { head }: ApplicationType, @Ctx() context: RequestContext): Promise<boolean> {
    return readNeed(context, head);
  }
}

@Resolver(() => OwnApplicationType)
export class OwnApplicationAgreementResolver {
  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: "The cooperation agreement about its grant; null until the office has sent one (ASSOC-6).",
  })
  async agreement(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<AgreementType | null> {
    const agreement = await readAgreementOf(context, own.id);
    return agreement && toAgreementType(agreement);
  }
}
