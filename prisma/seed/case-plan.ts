import type { ApplicationState } from "@indgang/domain/pools";
import type { DemoRound } from "./pools.ts";
import type { Random } from "./random.ts";

/** Where a case of the demo has got to. `part` tells cases of one state apart that look different to people. */
export interface CasePlan {
  readonly state: ApplicationState;
  readonly part:
    | "plain"
    | "unassigned"
    | "drafted"
    | "closed-meeting"
    | "todays-meeting"
    | "called-meeting"
    | "draft-meeting";
}

const plan = (state: ApplicationState, part: CasePlan["part"] = "plain"): CasePlan => ({ state, part });

/** Shares of a round that lies behind: all are decided or withdrawn. */
const behind: readonly (readonly [number, CasePlan])[] = [
  [0.45, plan("GRANTED", "closed-meeting")],
  [0.7, plan("PARTLY_GRANTED", "closed-meeting")],
  [0.95, plan("REJECTED", "closed-meeting")],
  [1, plan("WITHDRAWN")],
];

/** Shares of the present round: something waits for everybody. */
const present: readonly (readonly [number, CasePlan])[] = [
  [0.1, plan("RECEIVED")],
  [0.17, plan("RETURNED")],
  [0.27, plan("ASSESSING", "unassigned")],
  [0.38, plan("ASSESSING")],
  [0.48, plan("ASSESSING", "drafted")],
  [0.64, plan("RECOMMENDED")],
  [0.71, plan("SCHEDULED", "todays-meeting")],
  [0.76, plan("SCHEDULED", "called-meeting")],
  [0.86, plan("SCHEDULED", "draft-meeting")],
  [0.91, plan("GRANTED", "closed-meeting")],
  [0.94, plan("PARTLY_GRANTED", "closed-meeting")],
  [0.97, plan("REJECTED", "closed-meeting")],
  [1, plan("WITHDRAWN")],
];

/** Development money is applied for all year: a few have just come in. */
const development: readonly (readonly [number, CasePlan])[] = [
  [0.7, plan("RECEIVED")],
  [1, plan("ASSESSING", "unassigned")],
];

export const planCase = (round: DemoRound, random: Random): CasePlan => {
  const shares = round.isDevelopment ? development : round.decided === null ? present : behind;
  const drawn = random.next();
  return shares.find(([upTo]) => drawn < upTo)?.[1] ?? plan("WITHDRAWN");
};
