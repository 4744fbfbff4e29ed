import { expect, it } from "vitest";
import { recipientKey } from "./recipient-key.ts";

it("POOL-13 takes a recipient's number for who it is, whatever it calls itself", () => {
  expect(recipientKey({ id: "GB-CHC-1136419", name: "Women's Aid" })).toBe(
    recipientKey({ id: "GB-CHC-1136419", name: "Womens Aid Ltd" }),
  );
});

it.each(["GB-COH-n/a", "GB-COH-NA", "GB-COH-the-windmill"])(
  "POOL-13 does not take %s, which is no number, for one body",
  (id) => {
    expect(recipientKey({ id, name: "One" })).not.toBe(recipientKey({ id, name: "Other" }));
    expect(recipientKey({ id, name: "One" })).toBe(recipientKey({ id, name: "ONE" }));
  },
);
