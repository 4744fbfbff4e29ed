import {
  cursorsOf,
  ForwardPageArguments,
  pageOfRows,
  type Connection,
  type RequestContext,
  mapPage,
} from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { readReferralUnits } from "../../service/read-targets.ts";
import type { ReferralUnit } from "../../store/unit.store.ts";
import { ReferralUnitConnection, toReferralUnitType, type ReferralUnitType } from "../target/referral-unit.type.ts";

const cursors = cursorsOf("referral units", ["text"]);
const cursorOf = ({ name, id }: ReferralUnit): string => cursors.encode({ values: [name], id });

@Resolver()
export class ReferralUnitsResolver {
  @Query(() => ReferralUnitConnection, {
    description: "To whom one can refer within the municipality, by name (REF-1). For staff; empty for everybody else.",
  })
  async referralUnits(
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralUnitType>> {
    const page = asked.toPage();
    const all = await readReferralUnits(context);
    const position = cursors.decode(page.cursor);
    const from = position === null ? 0 : all.findIndex(({ id }) => id === position.id) + 1;
    const rows = all.slice(from, from + page.limit + 1);
    const found = pageOfRows<ReferralUnit>({ page, rows, cursorOf, totalCount: () => all.length });
    return new ReferralUnitConnection(mapPage(found, toReferralUnitType));
  }
}
