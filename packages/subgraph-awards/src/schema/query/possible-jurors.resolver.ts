import { ForwardPageArguments, mapPage, pageOfAll, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { possibleJurors } from "../../service/possible-jurors.ts";
import { PossibleJurorConnection, toPossibleJurorType, type PossibleJurorType } from "../cycle/possible-juror.type.ts";

@Resolver()
export class PossibleJurorsResolver {
  @Query(() => PossibleJurorConnection, {
    description: "Whom the viewer may put on a jury, by name; empty for whoever runs no prizes (AWARD-2).",
  })
  async possibleJurors(
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PossibleJurorType>> {
    const page = asked.toPage();
    const found = pageOfAll("possible jurors", await possibleJurors(context), page, ({ personId }) => personId);
    return new PossibleJurorConnection(mapPage(found, toPossibleJurorType));
  }
}
