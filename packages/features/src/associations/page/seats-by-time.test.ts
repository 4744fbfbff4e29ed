import type { PlainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { seatsByTime } from "./seats-by-time.ts";

const seat = (name: string, endsOn: string | null) => ({ name, endsOn: endsOn as PlainDate | null });
const names = (seats: readonly { readonly name: string }[]) => seats.map(({ name }) => name);

it("FORUM-1 a seat is held until the day before its end, and is a former one from then on", () => {
  const seats = [
    seat("open", null),
    seat("today", "2026-03-01"),
    seat("tomorrow", "2026-03-02"),
    seat("long", "2025-01-01"),
  ];
  const { held, past } = seatsByTime(seats, "2026-03-01" as PlainDate);
  expect(names(held)).toEqual(["open", "tomorrow"]);
  expect(names(past)).toEqual(["today", "long"]);
});
