import { expect, it } from "vitest";
import { parseSearch, stringifySearch } from "./search-text.ts";

it("writes lists as repeated names, and leaves out what is empty", () => {
  const text = stringifySearch({
    q: "café å",
    state: ["RECEIVED", "ASSESSING"],
    mine: true,
    pool: undefined,
    from: "",
  });
  expect(text).toBe("?q=caf%C3%A9+%C3%A5&state=RECEIVED&state=ASSESSING&mine=true");
  expect(parseSearch(text)).toEqual({ q: "café å", state: ["RECEIVED", "ASSESSING"], mine: "true" });
});

it("writes nothing for no state", () => {
  expect(stringifySearch({})).toBe("");
});
