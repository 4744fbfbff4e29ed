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
export function moveTo<Thing extends Versioned & { readonly state: string }>(
  table: Transitions<Thing["state"]>,
  thing: Thing,
  to: Thing["state"],
  changes: Partial<Omit<Thing, "state" | "version">> = {},
): Outcome<Thing, Refusal<"STATE_CONFLICT">> {
  if (!mayMove<Thing["state"]>(table, thing.state, to)) return refuse("STATE_CONFLICT", { state: thing.state });
  return accept(changed(thing, { ...changes, state: to } as Partial<Omit<Thing, "version">>));
}

/** STATE_CONFLICT unless the thing is in one of the states; for steps that share a target state with another step. */
export function expectState<Thing extends { readonly state: string }>(
  thing: Thing,
  ...states: readonly Thing["state"][]
): Outcome<Thing, Refusal<"STATE_CONFLICT">> {
  return states.includes(thing.state) ? accept(thing) : refuse("STATE_CONFLICT", { state: thing.state });
}
