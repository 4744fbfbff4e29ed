import { createContext, use, useState, type ReactNode } from "react";

/** How cards begin; null where they cannot be folded. */
export type FoldBegin = "OPEN" | "FOLDED" | null;

const FoldContext = createContext<FoldBegin>(null);

export interface FoldingCardsProps {
  /** What a card is when it first stands there; afterwards whoever reads decides. One that comes to be OPEN later opens; none folds by itself. */
  readonly begin: FoldBegin;
  readonly children: ReactNode;
}

/** Lets the cards within be folded to their title and what stands beside it: on a long page, what is done takes one line. Not the cards in a card. */
export function FoldingCards({ begin, children }: FoldingCardsProps) {
  return <FoldContext value={begin}>{children}</FoldContext>;
}

export interface Fold {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Whether a card is open, and what folds it; null where it cannot be folded. */
export function useFold(): Fold | null {
  const begin = use(FoldContext);
  const [isOpen, setOpen] = useState(begin !== "FOLDED");
  const [last, setLast] = useState(begin);
  if (begin !== last) {
    setLast(begin);
    if (begin === "OPEN") setOpen(true);
  }
  return begin === null ? null : { isOpen, toggle: () => setOpen((current) => !current) };
}
