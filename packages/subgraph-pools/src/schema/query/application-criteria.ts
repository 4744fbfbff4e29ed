import { addDays, deadlineInstant, type PersonId, type Viewer } from "@indgang/domain/kernel";
import { searchPatterns, userInputError } from "@indgang/subgraph-kit";
import type { ApplicationCriteria } from "../../store/application/application-list.store.ts";
import { idOf, idOrNull, noId } from "../id-of.ts";
import type { ApplicationFilter } from "./application-list.arguments.ts";

const longestSearch = 200;

/** The filter as the store takes it: ids of the database, days in Copenhagen as instants, words as patterns. */
export function toCriteria(filter: ApplicationFilter, viewer: Viewer): ApplicationCriteria {
  const { poolId, roundId, states, waitsFor, search, receivedFrom, receivedTo, amountFrom, amountTo } = filter;
  if ((search ?? "").length > longestSearch)
    throw userInputError(`\`search\` must not be longer than ${longestSearch} characters.`);
  const { year, targetGroup, budgetKind, place, size } = filter;
  const words = searchPatterns(search ?? "");
  const assigneeId = assigneeOf(filter, viewer);
  return {
    ...(typeof poolId === "string" && { poolId: idOf(poolId, "Pool") }),
    ...(typeof roundId === "string" && { roundId: idOf(roundId, "FundingRound") }),
    ...(states && { states }),
    ...(assigneeId && { assigneeId }),
    ...(waitsFor && { waitsFor }),
    ...(words.length > 0 && { words }),
    ...(receivedFrom && { receivedFrom: deadlineInstant(receivedFrom, "00:00") }),
    ...(receivedTo && { receivedBefore: deadlineInstant(addDays(receivedTo, 1), "00:00") }),
    ...(typeof amountFrom === "number" && { amountFrom }),
    ...(typeof amountTo === "number" && { amountTo }),
    ...(typeof year === "number" && { year }),
    ...(targetGroup && { targetGroup }),
    ...(budgetKind && { budgetKind }),
    ...(typeof place === "string" && { place }),
    ...(size && { size }),
  };
}

function assigneeOf({ assigneeId, assignedToMe }: ApplicationFilter, viewer: Viewer): PersonId | null {
  const named = idOrNull(assigneeId, "Person");
  if (assignedToMe !== true) return named;
  const own = viewer.personId ?? noId<"Person">();
  return named === null || named === own ? own : noId<"Person">();
}
