import { expect, it } from "vitest";
import { addressBelow } from "./address-below.ts";

it.each(["/social", "/social/"])("puts a path below %s", (folder) => {
  expect(addressBelow(folder, "referrals/1")).toBe("/social/referrals/1");
  expect(addressBelow(folder, "/referrals/1")).toBe("/social/referrals/1");
});

it("stays on the frontend's own site", () => {
  for (const path of [
    "//elsewhere.example",
    "/\\elsewhere.example",
    "https://elsewhere.example",
    "javascript:alert(1)",
  ])
    expect(new URL(addressBelow("/social/", path), "https://own.example").origin).toBe("https://own.example");
});
