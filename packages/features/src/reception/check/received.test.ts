import { expect, it } from "vitest";
import { nothingReceived, readReceived } from "./received.ts";

it("brings back day, time and note as they were typed", () => {
  const typed = { day: "2026-11-20", time: "13.05", note: "Underskrift" };
  expect(readReceived(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  expect(readReceived(nothingReceived)).toEqual(nothingReceived);
});

it.each(["Underskrift", null, { day: 1, time: "", note: "" }])("leaves %j, which is no such draft", (found) => {
  expect(readReceived(found)).toBeUndefined();
});
