import { awaitsDecision } from "@indgang/domain/pools";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Item } from "../decision-list/meeting.type.ts";
import type { Board, BoardEntry } from "./board.type.ts";
import { inOrder, moveItem, type Placed } from "./move-item.ts";
import { nextUndecided } from "./next-undecided.ts";
import { showItem } from "./show-item.ts";

export interface OrderedItem extends Placed {
  readonly item: Item;
  /** POOL-9: what was withdrawn needs no decision. */
  readonly awaitsDecision: boolean;
}

export type BoardEntries = Readonly<Record<string, BoardEntry>>;

/** Gathers the items under edit, keeps their order as it is being changed, and goes on to the next when one is decided. */
export function useBoard(items: readonly Item[]): {
  readonly board: Board;
  readonly entries: BoardEntries;
  readonly ordered: readonly OrderedItem[];
} {
  const [entries, setEntries] = useState<BoardEntries>({});
  const ordered = useMemo(
    () =>
      inOrder(
        items.map((item): OrderedItem => ({
          id: item.id,
          item,
          isDecided: item.decision !== null,
          awaitsDecision: awaitsDecision(item.decision !== null, item.application),
          position: entries[item.id]?.proposal.position ?? item.position,
        })),
      ),
    [items, entries],
  );
  const latest = useRef({ entries, ordered });
  useEffect(() => {
    latest.current = { entries, ordered };
  });
  const report = useCallback((itemId: string, entry: BoardEntry | null) => {
    setEntries((current) => {
      const others = Object.fromEntries(Object.entries(current).filter(([id]) => id !== itemId));
      return entry === null ? others : { ...others, [itemId]: entry };
    });
  }, []);
  const move = useCallback((itemId: string, step: -1 | 1) => {
    for (const [id, position] of Object.entries(moveItem(latest.current.ordered, itemId, step))) {
      latest.current.entries[id]?.autosave.change({ position });
    }
  }, []);
  const awaited = useRef<string | null>(null);
  const awaitDecision = useCallback((itemId: string | null) => {
    awaited.current = itemId;
  }, []);
  // The editor that held the focus is gone when its item is decided.
  useEffect(() => {
    const decided = ordered.find(({ id, isDecided }) => isDecided && id === awaited.current);
    if (decided === undefined) return;
    awaited.current = null;
    showItem(nextUndecided(ordered, decided.id) ?? decided.id);
  }, [ordered]);
  const board = useMemo(() => ({ report, move, awaitDecision }), [report, move, awaitDecision]);
  return { board, entries, ordered };
}
