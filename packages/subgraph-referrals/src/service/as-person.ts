import type { RequestContext } from "@indgang/subgraph-kit";
import type { Again } from "../store/referral-list.store.ts";

/** Reads in transactions as the person who asks, as row-level security wants it (REF-3). */
export function asPerson({ seat, viewer: { personId, roles } }: RequestContext): Again {
  return (read) => seat.write({ personId, roles }, read);
}
