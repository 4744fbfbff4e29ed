import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { follow } from "./follow.ts";

/** As much of a page as following asks for: whether it is looked at. */
const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const look = (state: "visible" | "hidden"): void => {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
};
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", page);
  page.visibilityState = "visible";
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function streams() {
  const told = { begun: 0, left: 0, answer: () => undefined as void, end: () => undefined as void };
  const leave = follow((onAnswer, onEnd) => {
    told.begun += 1;
    told.answer = onAnswer;
    told.end = onEnd;
    return () => void (told.left += 1);
  });
  return { told, leave };
}

it("begins anew when a stream ended, ever more rarely while no answer comes", () => {
  const { told, leave } = streams();
  told.end();
  vi.advanceTimersByTime(1_999);
  expect(told.begun).toBe(1);
  vi.advanceTimersByTime(1);
  expect(told.begun).toBe(2);
  told.end();
  vi.advanceTimersByTime(3_999);
  expect(told.begun).toBe(2);
  vi.advanceTimersByTime(1);
  told.answer();
  told.end();
  vi.advanceTimersByTime(2_000);
  expect(told.begun).toBe(4);
  leave();
  expect(told.left).toBe(4);
});

it("holds no stream while nobody looks, and reads anew when somebody does", () => {
  const { told, leave } = streams();
  look("hidden");
  expect([told.begun, told.left]).toEqual([1, 1]);
  look("visible");
  expect(told.begun).toBe(2);
  told.end();
  look("hidden");
  vi.advanceTimersByTime(60_000);
  expect(told.begun).toBe(2);
  leave();
  look("visible");
  expect(told.begun).toBe(2);
});
