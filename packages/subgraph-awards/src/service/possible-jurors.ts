import { runsPrizes } from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findPossibleJurors } from "../store/cycle.store.ts";
import { withinJury } from "./within-jury.ts";

type Found = Awaited<ReturnType<typeof findPossibleJurors>>;

/** AWARD-2: whom the viewer may put on a jury, by name; nobody for whoever runs no prizes. */
export async function possibleJurors(context: RequestContext): Promise<Found> {
  const { municipalityId, administration } = context.viewer;
  if (administration === null || !runsPrizes(context.viewer, { municipalityId, administration })) return [];
  return withinJury<Found>(context, [], ({ transaction }) => findPossibleJurors(transaction));
}
