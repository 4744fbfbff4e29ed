import { ForwardPageArguments, mapPage, pageOfAll, type Connection } from "@indgang/subgraph-kit";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { BallotEntryConnection, JuryBallotType, toBallotEntryType, type BallotEntryType } from "./jury-ballot.type.ts";
import {
  JuryResultEntryConnection,
  JuryResultType,
  toJuryResultEntryType,
  type JuryResultEntryType,
} from "./jury-result.type.ts";

@Resolver(() => JuryBallotType)
export class JuryBallotFieldsResolver {
  @FieldResolver(() => BallotEntryConnection, {
    description: "The nominations of the category, in the order in which they came in.",
  })
  entries(
    @Root() { entriesOf }: JuryBallotType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
  ): Connection<BallotEntryType> {
    const found = pageOfAll("ballot entries", entriesOf, page.toPage(), ({ seen }) => seen.nomination.id);
    return new BallotEntryConnection(mapPage(found, toBallotEntryType));
  }
}

@Resolver(() => JuryResultType)
export class JuryResultFieldsResolver {
  @FieldResolver(() => JuryResultEntryConnection, {
    description: "The nominations of the category, the best first; those that the viewer is recused from come last.",
  })
  entries(
    @Root() { entriesOf }: JuryResultType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
  ): Connection<JuryResultEntryType> {
    const found = pageOfAll("jury result", entriesOf, page.toPage(), ({ seen }) => seen.nomination.id);
    return new JuryResultEntryConnection(mapPage(found, toJuryResultEntryType));
  }
}
