import { expect, it } from "vitest";
import { TroubleNews } from "./trouble-news.ts";

it("an outage is news once, another is too, and again after a minute without", () => {
  const news = new TroubleNews();
  expect(news.isNews("database", 0)).toBe(true);
  expect(news.isNews("database", 40_000)).toBe(false);
  expect(news.isNews("pools", 40_000)).toBe(true);
  expect(news.isNews("database", 90_000)).toBe(false);
  expect(news.isNews("database", 150_000)).toBe(true);
});
