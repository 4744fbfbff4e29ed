import { AwardCycleResolver } from "./query/award-cycle.resolver.ts";
import { AwardsResolver } from "./query/awards.resolver.ts";
import { JuryResultResolver } from "./query/jury-result.resolver.ts";
import { MyAwardWorkResolver } from "./query/my-award-work.resolver.ts";
import { MyBallotResolver } from "./query/my-ballot.resolver.ts";
import { NominationsResolver } from "./query/nominations.resolver.ts";
import { PossibleJurorsResolver } from "./query/possible-jurors.resolver.ts";
import { PrizeResolver } from "./query/prize.resolver.ts";
import { PrizesResolver } from "./query/prizes.resolver.ts";

export const queries = [
  PrizesResolver,
  PrizeResolver,
  AwardCycleResolver,
  AwardsResolver,
  NominationsResolver,
  MyBallotResolver,
  JuryResultResolver,
  MyAwardWorkResolver,
  PossibleJurorsResolver,
] as const;
