import { mayHaveJury } from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { Work } from "./carry-out.ts";

/** AWARD-2: reads as the person, which row-level security asks for. `nothing`, without asking, for whoever could be of no jury's staff. */
export async function withinJury<Found>(
  context: RequestContext,
  nothing: Found,
  run: (work: Work) => Promise<Found>,
): Promise<Found> {
  const { viewer } = context;
  if (!mayHaveJury(viewer)) return nothing;
  return context.asPerson((transaction) => run({ transaction, context, acting: { viewer, now: context.now() } }));
}
