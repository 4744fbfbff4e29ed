import { asId, type AccountsId, type ApplicationId } from "@indgang/domain/kernel";
import { idOf } from "@indgang/subgraph-kit";

export { idOf, idOrNull, noId } from "@indgang/subgraph-kit";

/** The case behind what an association knows as an application of its own: another type in the graph, the same id. */
export function ownApplicationId(globalId: string): ApplicationId {
  return asId<"Application">(idOf(globalId, "OwnApplication"));
}

/** The accounts behind what an association knows as its own. */
export function ownAccountsId(globalId: string): AccountsId {
  return asId<"GrantAccounts">(idOf(globalId, "OwnAccounts"));
}
