import { useHasRoute } from "@indgang/shell";
import { useQuery, type CombinedError } from "urql";
import { applicationsRoute } from "../applications/routes.ts";
import { prizesRoute } from "../awards/routes.ts";
import { forumsRoute } from "../forums/routes.ts";
import { referralsRoute } from "../referrals/routes.ts";
import { gatherWork, workOf, type Work } from "./gather-work.ts";
import { MyWorkDocument } from "./generated/my-work.generated.ts";
import { useAwardItem } from "./wings/use-award-item.ts";
import { useForumItem } from "./wings/use-forum-item.ts";
import { usePoolItem } from "./wings/use-pool-item.tsx";
import { useReferralItem } from "./wings/use-referral-item.ts";

/**
 * What waits for the person in all wings, at most `first` of each, asked for in one query. A wing is asked whose pages this frontend has
 * and the person may open. A further wing is a variable and a field in the query, a line in each of the two lists here, and its words.
 */
export function useMyWork(first: number): {
  readonly result: { readonly data?: Work | undefined; readonly error?: CombinedError | undefined };
  readonly readAgain: () => void;
} {
  const has = useHasRoute();
  const toPoolItem = usePoolItem();
  const toReferralItem = useReferralItem();
  const toForumItem = useForumItem();
  const toAwardItem = useAwardItem();
  const variables = {
    first,
    pools: has(applicationsRoute),
    referrals: has(referralsRoute),
    forums: has(forumsRoute),
    awards: has(prizesRoute),
  };
  const [{ data, error }, read] = useQuery({ query: MyWorkDocument, variables, requestPolicy: "cache-and-network" });
  const work =
    data &&
    gatherWork([
      workOf(data.myWork, toPoolItem),
      workOf(data.myReferralWork, toReferralItem),
      workOf(data.myForumWork, toForumItem),
      workOf(data.myAwardWork, toAwardItem),
    ]);
  return { result: { data: work, error }, readAgain: () => read({ requestPolicy: "network-only" }) };
}
