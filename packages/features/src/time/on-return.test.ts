import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onReturn } from "./on-return.ts";

class Tab extends EventTarget {
  visibilityState: "visible" | "hidden" = "visible";
}

let page: Tab;
let browser: EventTarget;
beforeEach(() => {
  page = new Tab();
  browser = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", browser);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const focus = () => browser.dispatchEvent(new Event("focus"));

it("calls once when somebody comes back after a while, and not when she was only away for a moment", () => {
  const call = vi.fn();
  onReturn(call);
  vi.advanceTimersByTime(59_000);
  focus();
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  focus();
  page.dispatchEvent(new Event("visibilitychange"));
  expect(call).toHaveBeenCalledOnce();
});

it("does not call while nobody sees the page, nor after it was stopped", () => {
  const call = vi.fn();
  const stop = onReturn(call);
  vi.advanceTimersByTime(60_000);
  page.visibilityState = "hidden";
  page.dispatchEvent(new Event("visibilitychange"));
  page.visibilityState = "visible";
  stop();
  focus();
  expect(call).not.toHaveBeenCalled();
});
