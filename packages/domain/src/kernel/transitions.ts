import { accept, refuse, type Outcome } from "./outcome.ts";
import type { Refusal } from "./refusal.type.ts";
import { changed, type Versioned } from "./version.ts";

/** A state table: from each state the states that may follow. A state with an empty list is an end. */
export type Transitions<State extends string> = { readonly [From in State]: readonly State[] };

/** True when the table lets `from` be followed by `to`. */
export function mayMove<State extends string>(table: Transitions<State>, from: State, to: State): boolean {
  return table[from].includes(to);
}

/** True when nothing may follow. */
export function isEnd<State extends string>(table: Transitions<State>, state: State): boolean {
  return table[state].length === 0;
}

/** Moves to the next state, sets `changes` with it and counts the version up; STATE_CONFLICT when the table does not allow it. */
export function moveTo<State extends string, Thing extends Versioned & { readonly state: State }>(
  table: Transitions<State>,
  thing: Thing,
  to: State,
  changes: Partial<Omit<Thing, "state" | "version">> = {},
): Outcome<Thing, Refusal<"STATE_CONFLICT">> {
  if (!mayMove(table, thing.state, to)) return refuse("STATE_CONFLICT", { state: thing.state });
  return accept(changed(thing, { ...changes, state: to } as Partial<Omit<Thing, "version">>));
}
