import { useMay } from "@indgang/shell";
import { useQuery } from "urql";
import { MyReferralWorkDocument, type MyReferralWorkQuery } from "./generated/my-referral-work.generated.ts";
import { MyWorkDocument, type MyWorkQuery } from "./generated/my-work.generated.ts";

export type PoolWork = MyWorkQuery["myWork"]["nodes"][number];
export type ReferralWork = MyReferralWorkQuery["myReferralWork"]["nodes"][number];
export type AnyWork = PoolWork | ReferralWork;

/** What waits for the person in all wings, at most `first` of each, the next deadline first. Referrals are asked for by those who refer (REF-3). */
export function useMyWork(first: number) {
  const refers = useMay()("REFER");
  const request = { variables: { first }, requestPolicy: "cache-and-network" } as const;
  const [result, readPools] = useQuery({ query: MyWorkDocument, ...request });
  const [referrals, readReferrals] = useQuery({ query: MyReferralWorkDocument, ...request, pause: !refers });
  const found = result.data?.myWork;
  const alsoFound = referrals.data?.myReferralWork;
  const isWhole = !refers || alsoFound !== undefined;
  const items: readonly AnyWork[] = [...(found?.nodes ?? []), ...(alsoFound?.nodes ?? [])].toSorted(byDeadline);
  return {
    /** All of it or nothing: a list without its most urgent line would be worse than none. */
    result: { data: found && isWhole ? items : undefined, error: result.error ?? referrals.error },
    count: found && isWhole ? found.totalCount + (alsoFound?.totalCount ?? 0) : undefined,
    hasMore: Boolean(found?.pageInfo.hasNextPage) || Boolean(alsoFound?.pageInfo.hasNextPage),
    readAgain: () => {
      readPools({ requestPolicy: "network-only" });
      if (refers) readReferrals({ requestPolicy: "network-only" });
    },
  };
}

/** Without a day last; else as the server sorts. */
function byDeadline(one: AnyWork, other: AnyWork): number {
  if (one.dueOn === other.dueOn) return 0;
  if (one.dueOn === null) return 1;
  return other.dueOn === null || one.dueOn < other.dueOn ? -1 : 1;
}
