import type { Autosave } from "../../drafts/autosave.ts";
import type { Proposal, ProposalFields } from "./proposal.ts";

/** An item under edit: its proposal as it stands in the form, and its draft. */
export interface BoardEntry {
  readonly proposal: Proposal;
  readonly autosave: Autosave<ProposalFields>;
}

/** What an item tells and asks of the list it stands in. They never change, so that one item's typing does not draw all the others again. */
export interface Board {
  readonly report: (itemId: string, entry: BoardEntry | null) => void;
  /** A decision of that item is under way: once it stands, the focus goes on to the next undecided item. Null: it was refused. */
  readonly awaitDecision: (itemId: string | null) => void;
  readonly move: (itemId: string, step: -1 | 1) => void;
}
