import { plainDate, toInstant } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { byDay, opened, unreadOf, withEarlier, withLater } from "./message-list.ts";

const told = (id: string, at = "2026-11-22T12:00:00.000Z") => ({ id, at: toInstant(new Date(at)) });
const page = (ids: string, unread = 0, hasNextPage = false) => ({
  nodes: [...ids].map((id) => told(id)),
  pageInfo: { hasNextPage, endCursor: ids.at(-1) ?? null },
  unread,
});
const shown = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) => nodes.map(({ id }) => id).join("");

it("goes on where it ended, and knows where the new page begins", () => {
  const list = withEarlier(opened(page("abc", 0, true)), page("cde"));
  expect(shown(list)).toBe("abcde");
  expect(list.firstOfMore).toBe("d");
  expect(list.pageInfo).toEqual({ hasNextPage: false, endCursor: "e" });
});

it("keeps as new what was unread when it was opened, also where it was marked before one came to it", () => {
  const list = opened(page("abc", 4, true));
  expect([...unreadOf(list)].join("")).toBe("abc");
  expect([...unreadOf(withEarlier(list, page("def")))].join("")).toBe("abcd");
});

it("puts what came since before the rest, as the only new ones", () => {
  const list = withLater(withEarlier(opened(page("bcd", 3, true)), page("ef")), page("abc", 1, true));
  expect(shown(list)).toBe("abcdef");
  expect([...unreadOf(list)]).toEqual(["a"]);
  expect(list.pageInfo).toEqual({ hasNextPage: false, endCursor: "f" });
});

it("begins anew when more came than a page holds, so that none is left out between", () => {
  expect(shown(withLater(opened(page("xyz")), page("abc", 3, true)))).toBe("abc");
  expect(shown(withLater(opened(page("")), page("ab", 2)))).toBe("ab");
});

it("groups by the day in Copenhagen, where it is tomorrow an hour before it is so in UTC", () => {
  const list = [told("a", "2026-11-22T23:30:00.000Z"), told("b", "2026-11-22T22:30:00.000Z"), told("c")];
  expect(byDay(list).map(({ day, messages }) => [day, messages.map(({ id }) => id)])).toEqual([
    [plainDate("2026-11-23"), ["a"]],
    [plainDate("2026-11-22"), ["b", "c"]],
  ]);
});
