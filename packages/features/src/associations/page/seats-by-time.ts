import type { PlainDate } from "@indgang/domain/kernel";

interface Term {
  readonly endsOn: PlainDate | null;
}

/** FORUM-1: the seats that are held on a day, or from a later one, and those that have ended by then; each in the order given. */
export function seatsByTime<Each extends Term>(seats: readonly Each[], day: PlainDate) {
  const isPast = ({ endsOn }: Term): boolean => endsOn !== null && endsOn <= day;
  return { held: seats.filter((seat) => !isPast(seat)), past: seats.filter(isPast) };
}
