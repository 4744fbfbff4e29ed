import { expect, it } from "vitest";
import { asId } from "../kernel/index.ts";
import { association, now, social } from "../pools/pool.fixture.ts";
import { openingSpan, roundReminder } from "./index.ts";

it("POOL-3 the office and earlier applicants are told when a round opens by the clock, up to three days after", () => {
  expect(openingSpan(now)).toEqual({ from: "2026-10-01T22:00:00.000Z", to: now });
  const due = { id: asId<"FundingRound">("round"), administration: social, name: "2027", opensAt: now };
  expect(roundReminder({ ...due, applicants: [association] })).toEqual({
    kind: "ROUND_OPENED",
    dueOn: "2026-10-05",
    about: "2027",
    to: [
      { kind: "ROLE", administration: social, role: "CASEWORKER" },
      { kind: "ROLE", administration: social, role: "LEADER" },
      { kind: "ASSOCIATION", associationId: association },
    ],
  });
});
