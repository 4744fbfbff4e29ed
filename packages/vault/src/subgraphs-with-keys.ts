/** LAW-3: the subgraphs whose processes get the keys when each runs apart. No other process can open what is sealed. */
export const subgraphsWithKeys: readonly string[] = ["referrals"];
