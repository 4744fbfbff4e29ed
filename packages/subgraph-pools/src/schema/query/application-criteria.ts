import { addDays, deadlineInstant, type PersonId, type Viewer } from "@indgang/domain/kernel";
import { fromGlobalId, userInputError } from "@indgang/subgraph-kit";
import { searchWords, type ApplicationCriteria } from "../../store/application-list.store.ts";
import { idOrNone } from "../id-or-none.ts";
import type { ApplicationFilter } from "./application-list.arguments.ts";

const longestSearch = 200;

/** The filter as the store takes it: ids of the database, days in Copenhagen as instants, words as patterns. */
export function toCriteria(filter: ApplicationFilter, viewer: Viewer): ApplicationCriteria {
  const { poolId, roundId, states, waitsFor, search, receivedFrom, receivedTo, amountFrom, amountTo } = filter;
  if ((search ?? "").length > longestSearch)
    throw userInputError(`\`search\` must not be longer than ${longestSearch} characters.`);
  const words = searchWords(search ?? "");
  const assigneeId = assigneeOf(filter, viewer);
  return {
    ...(poolId && { poolId: idOrNone(fromGlobalId(poolId, "Pool")) }),
    ...(roundId && { roundId: idOrNone(fromGlobalId(roundId, "FundingRound")) }),
    ...(states && { states }),
    ...(assigneeId && { assigneeId }),
    ...(waitsFor && { waitsFor }),
    ...(words && { words }),
    ...(receivedFrom && { receivedFrom: deadlineInstant(receivedFrom, "00:00") }),
    ...(receivedTo && { receivedBefore: deadlineInstant(addDays(receivedTo, 1), "00:00") }),
    ...(typeof amountFrom === "number" && { amountFrom }),
    ...(typeof amountTo === "number" && { amountTo }),
  };
}

function assigneeOf({ assigneeId, assignedToMe }: ApplicationFilter, viewer: Viewer): PersonId | null {
  const named = assigneeId ? (idOrNone(fromGlobalId(assigneeId, "Person")) as PersonId) : null;
  if (assignedToMe !== true) return named;
  const own = idOrNone(viewer.personId) as PersonId;
  return named === null || named === own ? own : (idOrNone(null) as PersonId);
}
